import type { Language } from '../index.ts';

/** Chinese, unless the environment says another language. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale === '' || /^(?:zh|C\b|POSIX)/.test(locale) ? 'zh' : 'en';
}

/** One of two wordings. */
export const say = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);
