import type { DocumentSelector, Uri } from 'vscode';
import type { LintSession } from './lint-session.ts';
import type { Log } from './log.ts';
import type { Offices } from './offices.ts';

/** What every feature is given. */
export interface Services {
  readonly session: LintSession;
  readonly offices: Offices;
  readonly log: Log;
  readonly extensionUri: Uri;
  readonly selector: DocumentSelector;
}
