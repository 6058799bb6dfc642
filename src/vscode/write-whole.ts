import { FileType, type Uri, workspace } from 'vscode';

/** Why a file was not written; the old one is whole. */
export type WriteFailure = 'directory' | { readonly detail: string };

/** Writes a file whole or not at all: to a file beside it, then renamed over it. Undefined when it worked. */
export async function writeWhole(target: Uri, data: Uint8Array): Promise<WriteFailure | undefined> {
  const beside = target.with({ path: target.path.replace(/([^/]+)$/, `.$1.${Math.random().toString(36).slice(2)}.tmp`) });
  try {
    const old = await Promise.resolve(workspace.fs.stat(target)).catch(() => undefined);
    if (old?.type === FileType.Directory) return 'directory';
    await workspace.fs.writeFile(beside, data);
    await workspace.fs.rename(beside, target, { overwrite: true });
    return undefined;
  } catch (error) {
    await Promise.resolve(workspace.fs.delete(beside)).catch(() => undefined);
    return { detail: error instanceof Error ? error.message : String(error) };
  }
}
