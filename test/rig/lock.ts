import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Runs `work` while no other process of this machine runs under the same lock; a lock whose owner is gone is taken over.
 * `onWait` is called once when another process has it.
 */
export async function withLock<T>(lock: string, onWait: (owner: number) => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true });
  for (let isFirst = true; !take(lock); isFirst = false) {
    const owner = ownerOf(lock);
    if (owner === undefined || !isAlive(owner)) rmSync(lock, { recursive: true, force: true });
    else {
      if (isFirst) onWait(owner);
      await setTimeout(500);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Making a folder either succeeds or finds one there, for exactly one of two processes. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined: nobody's, or its owner has not yet written its number, which takes it less than the second waited for here. */
function ownerOf(lock: string): number | undefined {
  for (const until = Date.now() + 1000; Date.now() < until; ) {
    try {
      const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
      if (pid > 0) return pid;
    } catch {
      // Not there yet, or not there any more.
    }
  }
  return undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
