// Generated from schemas/*.schema.json by `npm run generate`.
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}
export declare const frontMatter: Validate;
export declare const doctype: Validate;
