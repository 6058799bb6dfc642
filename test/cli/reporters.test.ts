import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import type { FileReport } from '../../src/cli/report.ts';
import { type Format, makeReporter } from '../../src/cli/reporters/make-reporter.ts';
import { rules } from '../../src/index.ts';

const report: FileReport = {
  path: '年终/总结 100%,#1.gw.md',
  doctype: '工作总结',
  findings: [
    {
      rule: 'rate-mismatch',
      severity: 'error',
      line: 2,
      column: 11,
      endLine: 2,
      endColumn: 15,
      message: '整改率达80%与150÷200不符，应为75%',
      repairs: [
        { title: '改为“75%”', safe: false, edits: [{ line: 2, column: 12, endLine: 2, endColumn: 15, text: '75%' }] },
        { title: '删去', safe: false, edits: [{ line: 2, column: 11, endLine: 2, endColumn: 15, text: '' }] },
      ],
    },
    {
      rule: 'missing-period',
      severity: 'warning',
      line: 2,
      column: 17,
      endLine: 2,
      endColumn: 17,
      message: '段末没有句号',
      repairs: [],
    },
    {
      rule: 'long-sentence',
      severity: 'information',
      line: 3,
      column: 1,
      endLine: 4,
      endColumn: 2,
      message: 'x\ny',
      repairs: [],
    },
  ],
};
const lines = ['# 题', '排查200处，整改率达80%𠮷', `\u001B[31m${'长'.repeat(60)}`, '乙'];
const totals = { files: 1, error: 1, warning: 1, information: 1, fixable: 1 };

const written = (format: Format, isColour = false): string => {
  const reporter = makeReporter(format, { language: 'zh', isColour, rules, version: '1.2.3' });
  return (
    reporter.head + [reporter.file(report, lines), reporter.file(report, lines)].join(reporter.between) + reporter.tail(totals)
  );
};

describe('pretty', () => {
  it('underlines the words, as wide as they are', () => {
    assert.deepEqual(written('pretty').split('\n').slice(0, 10), [
      '年终/总结 100%,#1.gw.md:2:11 错误 整改率达80%与150÷200不符，应为75% rate-mismatch',
      '  排查200处，整改率达80%𠮷',
      '  　　   　　　　　～~~~ → 改为“75%”',
      '年终/总结 100%,#1.gw.md:2:17 警告 段末没有句号 missing-period',
      '  排查200处，整改率达80%𠮷',
      '  　　   　　　　　　   　^',
      '年终/总结 100%,#1.gw.md:3:1 提示 x y long-sentence',
      `   [31m${'长'.repeat(35)}${'长'.repeat(18)}…`,
      `  ~~~~~${'～'.repeat(35)}`,
      '年终/总结 100%,#1.gw.md:2:11 错误 整改率达80%与150÷200不符，应为75% rate-mismatch',
    ]);
  });

  it('never lets a draft talk to the terminal', () => {
    assert.doesNotMatch(written('pretty'), /\u001B/);
    assert.match(written('pretty', true), /\u001B\[31m错误/);
  });
});

describe('github', () => {
  it('escapes what its commands are made of', () => {
    assert.deepEqual(written('github').split('\n').slice(0, 3), [
      '::error file=年终/总结 100%25%2C#1.gw.md,line=2,col=11,endLine=2,endColumn=15,title=rate-mismatch::整改率达80%25与150÷200不符，应为75%25',
      '::warning file=年终/总结 100%25%2C#1.gw.md,line=2,col=17,endLine=2,endColumn=17,title=missing-period::段末没有句号',
      '::notice file=年终/总结 100%25%2C#1.gw.md,line=3,col=1,endLine=4,endColumn=2,title=long-sentence::x%0Ay',
    ]);
  });
});

describe('json and ndjson', () => {
  it('hold the same findings', () => {
    assert.deepEqual(JSON.parse(written('json')), { version: 1, files: [report, report] });
    const rows = written('ndjson')
      .trimEnd()
      .split('\n')
      .map(row => JSON.parse(row) as unknown);
    assert.deepEqual(
      rows.slice(0, 3),
      report.findings.map(finding => ({ path: report.path, ...finding })),
    );
  });
});

/** What SARIF 2.1.0 demands of the parts that are used. */
const count = { type: 'integer', minimum: 1 };
const message = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } };
const region = {
  type: 'object',
  required: ['startLine', 'startColumn', 'endLine', 'endColumn'],
  additionalProperties: false,
  properties: { startLine: count, startColumn: count, endLine: count, endColumn: count },
};
const artifactLocation = {
  type: 'object',
  required: ['uri'],
  properties: { uri: { type: 'string', pattern: "^[\\w%/.:~!'()*-]+$" } },
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const result = {
  type: 'object',
  required: ['message', 'ruleId', 'ruleIndex'],
  additionalProperties: false,
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message,
    locations: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          physicalLocation: {
            type: 'object',
            required: ['artifactLocation', 'region'],
            properties: { artifactLocation, region },
          },
        },
      },
    },
    fixes: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        required: ['artifactChanges'],
        properties: {
          description: message,
          artifactChanges: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['artifactLocation', 'replacements'],
              properties: {
                artifactLocation,
                replacements: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    required: ['deletedRegion'],
                    properties: { deletedRegion: region, insertedContent: message },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
const rule = {
  type: 'object',
  required: ['id', 'shortDescription', 'help', 'defaultConfiguration'],
  properties: {
    id: { type: 'string' },
    shortDescription: message,
    help: message,
    defaultConfiguration: { type: 'object', properties: { enabled: { type: 'boolean' }, level } },
  },
};
const sarifSchema = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  semanticVersion: { type: 'string' },
                  language: { type: 'string', pattern: '^[a-z]{2}-[A-Z]{2}$' },
                  rules: { type: 'array', uniqueItems: true, items: rule },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
      },
    },
  },
};

describe('sarif', () => {
  const log = JSON.parse(written('sarif')) as {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
    }[];
  };

  it('is valid 2.1.0', () => {
    const validate = new Ajv({ strict: false }).compile(sarifSchema);
    assert.ok(validate(log), JSON.stringify(validate.errors));
  });

  it('is valid with nothing found', () => {
    const { head, tail } = makeReporter('sarif', { language: 'en', isColour: false, rules, version: '1.2.3' });
    assert.deepEqual((JSON.parse(head + tail(totals)) as typeof log).runs[0]?.results, []);
  });

  it('points each result at its rule', () => {
    const [run] = log.runs;
    assert.equal(run?.results.length, 6);
    for (const { ruleId, ruleIndex } of run?.results ?? []) assert.equal(run?.tool.driver.rules[ruleIndex]?.id, ruleId);
    assert.deepEqual(
      run?.tool.driver.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
  });
});
