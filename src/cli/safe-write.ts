import { constants } from 'node:fs';
import { chmod, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Why a file could not be written; the old one, if there was one, is whole. */
export type WriteFailure =
  | { readonly failure: 'exists' | 'directory' | 'no-folder' }
  | { readonly failure: 'refused'; readonly detail: string };

/** What was begun and must not be left behind when the process is told to stop. */
const unfinished = new Set<string>();

/** The files that are being written now. */
export const unfinishedFiles = (): readonly string[] => [...unfinished];

/**
 * Writes a file whole or not at all: to a new file beside the target, flushed, then renamed over it. The target's permissions are
 * kept; a link is followed to what it points at. Undefined when it worked.
 */
export async function safeWrite(target: string, data: Uint8Array, isForced: boolean): Promise<WriteFailure | undefined> {
  try {
    const old = await stat(target).catch(() => undefined);
    if (old?.isDirectory()) return { failure: 'directory' };
    if (old && !isForced) return { failure: 'exists' };
    const real = old ? await realpath(target) : target;
    const folder = dirname(real);
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) return { failure: 'no-folder' };
    const beside = join(folder, `.${basename(real)}.${process.pid}.tmp`);
    unfinished.add(beside);
    try {
      const file = await open(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
      try {
        await file.writeFile(data);
        await file.sync();
      } finally {
        await file.close();
      }
      if (old) await chmod(beside, old.mode & 0o7777);
      await rename(beside, real);
    } catch (error) {
      await unlink(beside).catch(() => undefined);
      throw error;
    } finally {
      unfinished.delete(beside);
    }
    return undefined;
  } catch (error) {
    return { failure: 'refused', detail: error instanceof Error ? error.message : String(error) };
  }
}
