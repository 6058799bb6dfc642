import { type DiagnosticCollection, type Disposable, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import type { Draft, Finding } from '../index.ts';
import { type Core, loadCore } from './chunks.ts';
import { toDiagnostic } from './convert.ts';
import { isDraft } from './documents.ts';
import type { Log } from './log.ts';
import type { Offices } from './offices.ts';
import { configFor, isEnabled, languageOf, modeOf, runsOnSave } from './settings.ts';
import { Typing } from './typing.ts';
import { whileTyping } from './while-typing.ts';

/** A document as it was read last. */
export interface Linted {
  readonly core: Core;
  readonly draft: Draft;
  readonly version: number;
  readonly findings: readonly Finding[];
}

/** Milliseconds: a short text is read between two keys; a long one waits for a rest that is worth its reading. */
const [shortestPause, longestPause] = [20, 300];

/** The drafts that are open, each with what is wrong in it. */
export class LintSession implements Disposable {
  readonly #collection: DiagnosticCollection;
  readonly #offices: Offices;
  readonly #log: Log;
  readonly #extensionUri: Uri;
  readonly #linted = new Map<string, Linted>();
  readonly #begun = new Map<string, { readonly version: number; readonly linted: Promise<Linted> }>();
  readonly #typing = new Typing();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: Disposable[] = [];
  /** Milliseconds until the next reading, by document. */
  readonly #pauses = new Map<string, number>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly onDidLint = this.#changed.event;

  constructor(collection: DiagnosticCollection, offices: Offices, log: Log, extensionUri: Uri) {
    this.#collection = collection;
    this.#offices = offices;
    this.#log = log;
    this.#extensionUri = extensionUri;
  }

  start(): void {
    const all = (): void => {
      this.#begun.clear();
      for (const document of workspace.textDocuments) this.#schedule(document, 0);
    };
    this.#subscriptions.push(
      this.#typing.follow(document => {
        if (modeOf() === 'writing') this.#schedule(document, 0);
      }),
      workspace.onDidOpenTextDocument(document => this.#schedule(document, 0)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (!runsOnSave(document.uri)) this.#schedule(document, this.#pauses.get(document.uri.toString()) ?? shortestPause);
      }),
      workspace.onDidSaveTextDocument(document => this.#schedule(document, 0)),
      workspace.onDidCloseTextDocument(document => this.#forget(document)),
      workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('nigao')) all();
      }),
      this.#offices.onDidChange(all),
    );
    all();
  }

  /** The draft of a document as it is now, with its findings: linted if it has not been yet. */
  async of(document: TextDocument): Promise<Linted | undefined> {
    if (!isDraft(document)) return undefined;
    const key = document.uri.toString();
    const begun = this.#begun.get(key);
    if (begun?.version === document.version) return begun.linted;
    // All that the editor asks of one version is answered from one reading of it.
    const linted = this.#lint(document);
    this.#begun.set(key, { version: document.version, linted });
    linted.catch(() => this.#begun.delete(key));
    return linted;
  }

  /** Those findings that the writer wants to see now. */
  shown(document: TextDocument, { draft, findings }: Linted): readonly Finding[] {
    return modeOf() === 'writing' ? whileTyping(findings, this.#typing.sentence(document, draft)) : findings;
  }

  #schedule(document: TextDocument, delay: number): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    if (!isDraft(document) || !isEnabled(document.uri)) {
      this.#collection.delete(document.uri);
      return;
    }
    this.#timers.set(
      key,
      setTimeout(() => void this.#log.guard('lint', () => this.#publish(document)), delay),
    );
  }

  async #lint(document: TextDocument): Promise<Linted> {
    const core = await loadCore();
    const office = await this.#offices.of(document.uri);
    const key = document.uri.toString();
    const { version } = document;
    const draft = core.parseDraft(document.getText(), this.#linted.get(key)?.draft);
    const findings = core.lint(draft, {
      config: configFor(core, office.config, document.uri),
      doctypes: office.doctypes,
      language: languageOf(),
      today: today(),
    });
    const linted = { core, draft, version, findings };
    this.#linted.set(key, linted);
    return linted;
  }

  async #publish(document: TextDocument): Promise<void> {
    if (document.isClosed) return;
    const start = performance.now();
    const linted = await this.of(document);
    if (!linted || document.version !== linted.version) return;
    this.#collection.set(
      document.uri,
      this.shown(document, linted).map(finding =>
        toDiagnostic(linted.core, linted.draft, finding, document.uri, this.#extensionUri),
      ),
    );
    this.#changed.fire(document);
    const took = performance.now() - start;
    this.#pauses.set(document.uri.toString(), Math.min(longestPause, shortestPause + 4 * took));
  }

  #forget(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#pauses.delete(key);
    this.#linted.delete(key);
    this.#begun.delete(key);
    this.#typing.forget(document);
    this.#collection.delete(document.uri);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#collection.dispose();
    this.#changed.dispose();
  }
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
