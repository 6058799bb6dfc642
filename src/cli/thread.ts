import { parentPort, workerData } from 'node:worker_threads';
import { fileLinter } from './lint-file.ts';
import type { Output } from './output.ts';
import { openSession } from './session.ts';
import type { ThreadAnswer, ThreadStart } from './threads.ts';

/** What a thread does: lints each batch of files it is given, until it is given none. */
export async function runThread(): Promise<void> {
  const { plan } = workerData as ThreadStart;
  let told: [string, string][] = [];
  const output: Output = {
    language: plan.language,
    isColour: plan.isColour,
    isColourOnError: false,
    print: () => undefined,
    tell: (zh, en) => told.push([zh, en]),
    progress: () => undefined,
  };
  const lintFile = fileLinter(await openSession(output, plan.config), plan);
  parentPort?.on('message', async (files: readonly string[] | undefined) => {
    if (!files) {
      parentPort?.close();
      return;
    }
    const outcomes = [];
    for (const file of files) outcomes.push(await lintFile(file));
    const answer: ThreadAnswer = { outcomes, told };
    told = [];
    parentPort?.postMessage(answer);
  });
}
