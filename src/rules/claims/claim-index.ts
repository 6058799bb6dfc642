import type { Located } from '../../lint/rule.ts';
import type { ClaimFact } from './read-claims.ts';

/** The lines of a piece that claim something, apart from those that only list. */
export class ClaimIndex {
  readonly claiming = new Map<number, ClaimFact>();

  add({ line, fact }: Located<ClaimFact>): void {
    if (fact.claims.length > 0) this.claiming.set(line, fact);
  }

  remove({ line }: Located<ClaimFact>): void {
    this.claiming.delete(line);
  }
}
