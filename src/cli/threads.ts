import { Worker } from 'node:worker_threads';
import type { LintPlan, Outcome } from './lint-file.ts';

/** What a thread is given when it starts; the files come one batch at a time. */
export interface ThreadStart {
  readonly plan: LintPlan;
}

/** What a thread answers for a batch: one outcome a file, and what it had to say of the office's files. */
export interface ThreadAnswer {
  readonly outcomes: readonly Outcome[];
  readonly told: Outcome['told'];
}

/** Files given to a thread at once. */
const mostInBatch = 16;

/** Lints files on `jobs` threads that run `entry`; the outcomes come in the order of the files. */
export async function* lintOnThreads(
  entry: URL,
  files: readonly string[],
  jobs: number,
  plan: LintPlan,
): AsyncGenerator<{ readonly outcome: Outcome; readonly told: Outcome['told'] }> {
  const size = Math.max(1, Math.min(mostInBatch, Math.ceil(files.length / (jobs * 4))));
  const batches = Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  );
  const answers = batches.map(() => new Later<ThreadAnswer>());
  const workers = Array.from(
    { length: Math.min(jobs, batches.length) },
    () => new Worker(entry, { workerData: { plan } satisfies ThreadStart }),
  );
  let next = 0;
  for (const worker of workers) {
    let current = 0;
    const give = (): void => {
      current = next++;
      worker.postMessage(batches[current]);
    };
    worker.on('message', (answer: ThreadAnswer) => {
      answers[current]?.resolve(answer);
      give();
    });
    worker.once('error', error => {
      for (const answer of answers) answer.reject(error);
    });
    give();
  }
  try {
    for (const { promise } of answers) {
      const { outcomes, told } = await promise;
      for (const [index, outcome] of outcomes.entries()) yield { outcome, told: index === 0 ? told : [] };
    }
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()));
  }
}

/** A promise to be kept from outside; nobody has to wait for it to break. */
class Later<T> {
  readonly promise: Promise<T>;
  resolve: (value: T) => void = () => undefined;
  reject: (error: unknown) => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    this.promise.catch(() => undefined);
  }
}
