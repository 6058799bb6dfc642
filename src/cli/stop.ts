import { unlinkSync } from 'node:fs';
import { unfinishedFiles } from './safe-write.ts';

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Told to stop, the process leaves no half-written file behind. */
export function stopCleanly(): void {
  for (const [signal, number] of Object.entries(signals)) {
    process.once(signal, () => {
      for (const file of unfinishedFiles()) {
        try {
          unlinkSync(file);
        } catch {
          // Put in its place a moment ago, or not made yet.
        }
      }
      process.exit(128 + number);
    });
  }
}
