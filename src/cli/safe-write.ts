import { constants } from 'node:fs';
import { type FileHandle, link, open, readlink, rename, stat, unlink } from 'node:fs/promises';
import { dirname, isAbsolute } from 'node:path';
import type { Wording } from '../index.ts';
import { whyOf } from './system-error.ts';

/** What was begun and must not be left behind when the process is told to stop. */
const unfinished = new Set<string>();

/** The files that are being written now. */
export const unfinishedFiles = (): readonly string[] => [...unfinished];

/**
 * Writes a file whole or not at all: to a new file beside the target, flushed, then put in its place. A link is followed to what it
 * points at; permissions stay. An existing file is replaced only where `isForced`. Gives the reason where it did not work; the old
 * file is then as it was.
 */
export async function safeWrite(path: string, data: Uint8Array, isForced: boolean): Promise<Wording | undefined> {
  try {
    const target = await behindLinks(path);
    const old = await stat(target).catch(ifMissing);
    const refusal = old ? refusalFor(old, isForced) : await folderProblem(target);
    if (refusal) return refusal;
    // A short name: that of the target may be as long as names can be.
    const fresh = `${dirname(target)}/.nigao-${process.pid}-${++count}.tmp`;
    await writeFresh(fresh, data, old);
    try {
      if (isForced) await rename(fresh, target);
      else await moveToNew(fresh, target);
    } finally {
      await discard(fresh);
    }
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return exists;
    const { zh, en } = whyOf(error);
    return {
      zh: `未能写入：${zh}；原有文件未动，应排除后重试或换一个位置`,
      en: `could not be written: ${en}. What was there is as it was; put that right or choose another place`,
    };
  }
}

let count = 0;

type Stats = Awaited<ReturnType<typeof stat>>;

const exists: Wording = { zh: '已存在，未覆盖；要替换，加 --force', en: 'exists and was left alone; add --force to replace it' };

function refusalFor(old: Stats, isForced: boolean): Wording | undefined {
  if (old.isDirectory()) return { zh: '是文件夹，应写明文件名', en: 'is a folder; name a file' };
  if (!old.isFile()) return { zh: '不是普通文件，未写', en: 'is no ordinary file and was left alone' };
  if (!isForced) return exists;
  const isReadOnly = (Number(old.mode) & 0o222) === 0;
  return isReadOnly
    ? { zh: '是只读文件，未改；应先去掉只读属性', en: 'is read-only and was left alone; make it writable first' }
    : undefined;
}

async function folderProblem(target: string): Promise<Wording | undefined> {
  const folder = await stat(dirname(target)).catch(ifMissing);
  return folder ? undefined : { zh: '所在的文件夹不存在，应先建好', en: 'has no folder to be in; make it first' };
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

/** Where a path leads, also where nothing is there yet. `a/../b` is left to the system: `a` may be a link, or missing. */
async function behindLinks(path: string): Promise<string> {
  let target = path;
  for (let hops = 0; hops < 40; hops++) {
    const next = await readlink(target).catch(() => undefined);
    if (next === undefined) return target;
    target = isAbsolute(next) ? next : `${dirname(target)}/${next}`;
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

async function writeFresh(fresh: string, data: Uint8Array, old: Stats | undefined): Promise<void> {
  unfinished.add(fresh);
  try {
    const file = await open(fresh, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
    try {
      await file.writeFile(data);
      if (old) await keepOwner(file, old);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard(fresh);
    throw error;
  }
}

/** Who may not give a file away keeps it as his own: its content matters more. */
async function keepOwner(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  await file.chown(Number(uid), Number(gid)).catch(() => undefined);
  await file.chmod(Number(mode) & 0o7777);
}

/** Unlike a rename, a link never takes the place of a file that came meanwhile. */
async function moveToNew(fresh: string, target: string): Promise<void> {
  try {
    await link(fresh, target);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    await rename(fresh, target);
  }
}

async function discard(fresh: string): Promise<void> {
  await unlink(fresh).catch(() => undefined);
  unfinished.delete(fresh);
}
