import type { formats } from '../options.ts';
import { github } from './github.ts';
import { json, ndjson } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter, ReportFacts } from './reporter.ts';
import { sarif } from './sarif.ts';

export type Format = (typeof formats)[number];

export function makeReporter(format: Format, facts: ReportFacts): Reporter {
  switch (format) {
    case 'pretty':
      return pretty(facts);
    case 'json':
      return json;
    case 'ndjson':
      return ndjson;
    case 'sarif':
      return sarif(facts);
    case 'github':
      return github;
  }
}
