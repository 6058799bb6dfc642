import {
  Diagnostic,
  type Diagnostic as DiagnosticType,
  type Disposable,
  EventEmitter,
  languages,
  Position,
  Range,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import type { Config, Doctype } from '../index.ts';
import { type Core, loadCore } from './chunks.ts';
import type { Log } from './log.ts';
import { languageOf } from './settings.ts';

/** What an office has set up: `.nigao.yaml` and `.nigao/doctypes/*.yaml` of a workspace folder. */
export interface Office {
  readonly config: Config | undefined;
  readonly doctypes: readonly Doctype[];
}

const none: Office = { config: undefined, doctypes: [] };

/** Reads each folder's office files once, and again when they change; what is wrong is shown in the file itself. */
export class Offices implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #known = new Map<string, Promise<Office>>();
  readonly #problems = languages.createDiagnosticCollection('nigao-office');
  readonly #log: Log;
  readonly #watchers: Disposable[] = [];

  constructor(log: Log) {
    this.#log = log;
    for (const pattern of ['**/.nigao.yaml', '**/.nigao/doctypes/*.{yaml,yml}']) {
      const watcher = workspace.createFileSystemWatcher(pattern);
      const forget = (): void => {
        this.#known.clear();
        this.#problems.clear();
        this.#changed.fire();
      };
      this.#watchers.push(watcher, watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(forget));
    }
  }

  of(document: Uri): Promise<Office> {
    const folder = workspace.getWorkspaceFolder(document);
    if (!folder) return Promise.resolve(none);
    const key = folder.uri.toString();
    const known = this.#known.get(key) ?? this.#log.guard('office', () => this.#read(folder.uri)).then(office => office ?? none);
    this.#known.set(key, known);
    return known;
  }

  async #read(folder: Uri): Promise<Office> {
    const core = await loadCore();
    const config = await this.#config(core, Uri.joinPath(folder, '.nigao.yaml'));
    const files = await workspace.findFiles(new RelativePattern(folder, '.nigao/doctypes/*.{yaml,yml}'));
    const doctypes: Doctype[] = [];
    for (const file of files) {
      const text = await textOf(file);
      if (text === undefined) continue;
      const result = core.parseDoctype(text);
      if ('doctype' in result) doctypes.push(result.doctype);
      const problems = 'problems' in result ? result.problems : [];
      this.#problems.set(
        file,
        problems.map(({ line, message }) => problem(new Range(line - 1, 0, line - 1, 200), message[languageOf()])),
      );
    }
    return { config, doctypes };
  }

  async #config(core: Core, file: Uri): Promise<Config | undefined> {
    const text = await textOf(file);
    if (text === undefined) return undefined;
    const { config, problems } = core.parseConfig(text);
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const at = (offset: number): Position => {
      const { line, character } = core.positionAt(starts, offset);
      return new Position(line, character);
    };
    this.#problems.set(
      file,
      problems.map(({ span, message }) => problem(new Range(at(span.start), at(span.end)), message[languageOf()])),
    );
    return config;
  }

  dispose(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#problems.dispose();
    this.#changed.dispose();
  }
}

/** Undefined where there is no such file, or no longer. */
const textOf = (file: Uri): Promise<string | undefined> =>
  Promise.resolve(workspace.fs.readFile(file)).then(
    bytes => new TextDecoder().decode(bytes),
    () => undefined,
  );

function problem(range: Range, message: string): DiagnosticType {
  const diagnostic = new Diagnostic(range, message);
  diagnostic.source = '拟稿';
  return diagnostic;
}
