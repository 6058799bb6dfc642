import { commands, Disposable } from 'vscode';
import type { Services } from '../services.ts';
import { allowWord } from './allow-word.ts';
import { exportWord } from './export-word.ts';
import { fixAll } from './fix-all.ts';
import { ignoreRule } from './ignore-rule.ts';
import { newDraft } from './new-draft.ts';
import { showRule } from './show-rule.ts';
import { toggleMode } from './toggle-mode.ts';

type Command = (services: Services, ...args: unknown[]) => Promise<unknown>;

const all: Readonly<Record<string, Command>> = { allowWord, exportWord, fixAll, ignoreRule, newDraft, showRule, toggleMode };

/** Every command, under `nigao.<its name>`. A fault in one is logged and said once. */
export const registerCommands = (services: Services): Disposable =>
  Disposable.from(
    ...Object.entries(all).map(([name, run]) =>
      commands.registerCommand(`nigao.${name}`, (...args: unknown[]) => services.log.guard(name, () => run(services, ...args))),
    ),
  );
