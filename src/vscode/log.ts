import { type Disposable, type LogOutputChannel, l10n, window } from 'vscode';

/** Bugs are written down in full and shown once a session; nothing of a draft's text is. */
export class Log implements Disposable {
  #channel: LogOutputChannel | undefined;
  #isShown = false;

  bug(what: string, error: unknown): void {
    this.#channel ??= window.createOutputChannel('拟稿 Nigao', { log: true });
    this.#channel.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    if (this.#isShown) return;
    this.#isShown = true;
    const open = l10n.t('Show log');
    void window.showErrorMessage(l10n.t('拟稿 ran into a fault ({0}); your text is untouched.', what), open).then(choice => {
      if (choice === open) this.#channel?.show();
    });
  }

  /** Runs `work`; a fault is logged, not thrown at the editor. */
  async guard<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.bug(what, error);
      return undefined;
    }
  }

  dispose(): void {
    this.#channel?.dispose();
  }
}
