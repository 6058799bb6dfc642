import { Worker } from 'node:worker_threads';
import type { LintArguments, LintedFile } from './commands/lint.ts';
import type { Output } from './output.ts';

/** What a worker is told. */
export interface Job {
  readonly kind: 'lint';
  readonly files: readonly string[];
  readonly args: LintArguments;
  readonly language: Output['language'];
}

/** What it answers: results in the order of its files, and what it had to say. */
export interface JobResult {
  readonly linted: readonly (LintedFile | undefined)[];
  readonly told: readonly (readonly [zh: string, en: string])[];
}

/** Spreads files over threads; the results are in the order of the files. */
export async function lintInWorkers(
  files: readonly string[],
  jobs: number,
  args: LintArguments,
  output: Output,
): Promise<(LintedFile | undefined)[]> {
  const count = Math.max(1, Math.min(jobs, files.length));
  const shares = Array.from({ length: count }, (_, share) => files.filter((_, index) => index % count === share));
  const answers = await Promise.all(shares.map(share => run({ kind: 'lint', files: share, args, language: output.language })));
  for (const { told } of answers) for (const [zh, en] of told) output.tell(zh, en);
  return files.map((_, index) => answers[index % count]?.linted[Math.floor(index / count)]);
}

const run = (job: Job): Promise<JobResult> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url.endsWith('.ts') ? './main.ts' : import.meta.url, import.meta.url), {
      workerData: job,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
