import { type ExtensionContext, languages } from 'vscode';
import { registerCodeActions } from './code-actions.ts';
import { registerCommands } from './commands/index.ts';
import { registerCompletion } from './completion.ts';
import { registerDefinitions } from './definitions.ts';
import { draftSelector } from './documents.ts';
import { registerHover } from './hover.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { LintSession } from './lint-session.ts';
import { Log } from './log.ts';
import { registerOfficeFile } from './office-file.ts';
import { Offices } from './offices.ts';
import { registerStatus } from './status.ts';
import { registerSymbols } from './symbols.ts';

/** Registers everything and does nothing else: the core is loaded for the first draft that is shown. */
export function activate(context: ExtensionContext): void {
  const log = new Log();
  const offices = new Offices(log);
  const session = new LintSession(languages.createDiagnosticCollection('nigao'), offices, log, context.extensionUri);
  const services = { session, offices, log, extensionUri: context.extensionUri, selector: draftSelector };
  context.subscriptions.push(
    log,
    offices,
    session,
    registerCodeActions(services),
    registerCompletion(services),
    registerHover(services),
    registerInlayHints(services),
    registerDefinitions(services),
    registerSymbols(services),
    registerOfficeFile(services),
    registerStatus(services),
    registerCommands(services),
  );
  session.start();
}
