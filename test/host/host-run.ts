import type { Kind } from './bundle.ts';

/** One run of suites in a VS Code. Paths are absolute. */
export interface HostRun {
  readonly kind: Kind;
  readonly bundle: string;
  readonly extension: string;
  readonly workspace: string;
  /** Milliseconds the whole run may take. */
  readonly limit: number;
  /** Folder for what is kept of a run: consoles, and a picture when it did not end by itself. */
  readonly traces: string;
  /** Told every line that the tests print. */
  readonly onLine: (line: string) => void;
}
