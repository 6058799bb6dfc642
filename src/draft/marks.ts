export { marksOf } from './units.ts';
