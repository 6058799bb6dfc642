import type { Language } from '../index.ts';

/** What `--lang` asks for, else the locale; Chinese where that says nothing (`C` is no language). */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.split('=')[1] ?? (at === -1 ? undefined : args[at + 1]);
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale === '' || /^(?:zh|C(?:\.|$)|POSIX$)/.test(locale) ? 'zh' : 'en';
}
