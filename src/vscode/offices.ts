import { type Disposable, EventEmitter, languages, Uri, workspace } from 'vscode';
import type { Config, Doctype } from '../index.ts';
import { type Core, loadCore } from './chunks.ts';
import type { Log } from './log.ts';
import { configProblems, doctypeProblems } from './office-problems.ts';
import { officeText } from './office-text.ts';

/** What an office has set up: `.nigao.yaml`, and `.nigao/doctypes/*.yaml` beside it. */
export interface Office {
  /** Where it keeps its files; undefined where there is none. */
  readonly folder: Uri | undefined;
  readonly config: Config | undefined;
  readonly doctypes: readonly Doctype[];
}

const none: Office = { folder: undefined, config: undefined, doctypes: [] };

/** Schemes whose folders can be looked into. An untitled draft is in none: the first folder of the workspace is its office. */
const isInFolder = (document: Uri): boolean => document.scheme !== 'untitled' && document.path.includes('/');

/**
 * Finds the office of a draft: from its folder upwards, as the command line does. Each folder is read once, and again when an
 * office's file changes; what is wrong is shown in the file itself.
 */
export class Offices implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #known = new Map<string, Promise<Office>>();
  readonly #problems = languages.createDiagnosticCollection('nigao-office');
  readonly #log: Log;
  readonly #subscriptions: Disposable[] = [];

  constructor(log: Log) {
    this.#log = log;
    const forget = (): void => {
      this.#known.clear();
      this.#changed.fire();
    };
    for (const pattern of ['**/.nigao.yaml', '**/.nigao/doctypes/*.{yaml,yml}']) {
      const watcher = workspace.createFileSystemWatcher(pattern);
      const gone = (file: Uri): void => {
        this.#problems.delete(file);
        forget();
      };
      this.#subscriptions.push(watcher, watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(gone));
    }
    // A file above the workspace is watched by none.
    this.#subscriptions.push(
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith('/.nigao.yaml') || /\/\.nigao\/doctypes\/[^/]+\.ya?ml$/.test(uri.path)) forget();
      }),
    );
  }

  of(document: Uri): Promise<Office> {
    const folder = isInFolder(document) ? Uri.joinPath(document, '..') : workspace.workspaceFolders?.[0]?.uri;
    return folder ? this.inFolder(folder) : Promise.resolve(none);
  }

  /** The office of a folder, or of the nearest one above it. */
  inFolder(folder: Uri): Promise<Office> {
    const key = folder.toString();
    const known = this.#known.get(key) ?? this.#log.guard('office', () => this.#nearest(folder)).then(office => office ?? none);
    this.#known.set(key, known);
    return known;
  }

  /** Shows what is wrong in an office's file as it is being edited. */
  async check(file: Uri, text: string): Promise<void> {
    const core = await loadCore();
    if (file.path.endsWith('/.nigao.yaml')) this.#readConfig(core, file, text);
    else this.#readDoctype(core, file, text);
  }

  async #nearest(folder: Uri): Promise<Office> {
    const core = await loadCore();
    const config = await this.#config(core, Uri.joinPath(folder, '.nigao.yaml'));
    const doctypes = await this.#doctypes(core, Uri.joinPath(folder, '.nigao', 'doctypes'));
    if (config || doctypes.length > 0) return { folder, config, doctypes };
    const above = Uri.joinPath(folder, '..');
    return above.path === folder.path ? none : this.inFolder(above);
  }

  async #config(core: Core, file: Uri): Promise<Config | undefined> {
    const text = await officeText(file);
    return text === undefined ? undefined : this.#readConfig(core, file, text);
  }

  #readConfig(core: Core, file: Uri, text: string): Config {
    const { config, problems } = core.parseConfig(text);
    this.#problems.set(file, configProblems(core, text, problems));
    return config;
  }

  async #doctypes(core: Core, folder: Uri): Promise<readonly Doctype[]> {
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    const doctypes: Doctype[] = [];
    for (const [name] of entries.filter(([name]) => /\.ya?ml$/.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const file = Uri.joinPath(folder, name);
      const text = await officeText(file);
      const doctype = text === undefined ? undefined : this.#readDoctype(core, file, text);
      if (doctype) doctypes.push(doctype);
    }
    return doctypes;
  }

  #readDoctype(core: Core, file: Uri, text: string): Doctype | undefined {
    const read = core.parseDoctype(text);
    this.#problems.set(file, doctypeProblems(read));
    return 'doctype' in read ? read.doctype : undefined;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#problems.dispose();
    this.#changed.dispose();
  }
}
