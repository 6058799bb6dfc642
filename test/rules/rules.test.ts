import assert from 'node:assert/strict';
import { applyEdits, applyFixes, type Finding, type Rule, rules } from '../../src/index.ts';
import { marked, unmarked } from '../support/marked.ts';
import { type BadCase, casesOf, findingsOf, type OkCase } from '../support/rule-cases.ts';

// Every rule is tried on its own cases (`<id>/cases.yaml`). What holds of every finding of every rule is asserted on all of them.
for (const rule of rules) {
  const { bad, ok } = casesOf(rule.id);
  describe(`${rule.id} 规则`, () => {
    for (const example of bad) it(`marks: ${title(example.text)}`, () => marks(rule, example));
    for (const example of ok) it(`passes: ${title(example.text)}`, () => passes(rule, example));
    it('offers the repairs it declares', () => declaredRepairs(rule, bad));
  });
}

function title(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
}

function marks(rule: Rule, example: BadCase): void {
  const { text, spans } = unmarked(example.text);
  const findings = findingsOf(rule, text, example);
  assert.equal(
    marked(
      text,
      findings.map(finding => finding.span),
    ),
    marked(text, spans),
    'marks exactly what is wrong',
  );
  findings.forEach((finding, index) => {
    const says = typeof example.says === 'string' ? example.says : example.says?.[index];
    if (says !== undefined) assert.ok(finding.message.includes(says), `says “${says}”, not “${finding.message}”`);
    if (example.severity !== undefined) assert.equal(finding.severity, example.severity);
    assert.doesNotMatch(finding.message, /\{\w+\}|undefined|NaN/);
    assert.ok(isWhole(text, finding.span.start) && isWhole(text, finding.span.end), 'no mark splits a character or a CRLF');
  });
  fixes(rule, example, text, findings);
  suggests(rule, example, text, findings);
  sameElsewhere(rule, example, text, findings);
}

function passes(rule: Rule, example: OkCase): void {
  const findings = findingsOf(rule, example.text, example);
  assert.equal(
    marked(
      example.text,
      findings.map(finding => finding.span),
    ),
    example.text,
    findings[0]?.message,
  );
}

function fixes(rule: Rule, example: BadCase, text: string, findings: readonly Finding[]): void {
  const fixed = applyFixes(text, findings);
  if (fixed === text) {
    assert.equal(example.fixed ?? text, text, 'the case expects a fix');
    return;
  }
  assert.notEqual(example.fixed, undefined, `the case should say what the fix gives:\n${fixed}`);
  assert.equal(fixed, example.fixed);
  const left = findingsOf(rule, fixed, example).filter(finding => finding.repairs.some(repair => repair.safe));
  assert.deepEqual(left, [], 'nothing fixable is left');
}

function suggests(rule: Rule, example: BadCase, text: string, findings: readonly Finding[]): void {
  for (const finding of findings) {
    for (const repair of finding.repairs) {
      const repaired = applyEdits(text, repair.edits);
      const after = findingsOf(rule, repaired, example);
      assert.ok(after.length < findings.length, `“${repair.title}” removes its finding:\n${repaired}`);
    }
  }
  if (example.suggested) {
    const offered = findings[0]?.repairs.filter(repair => !repair.safe).map(repair => applyEdits(text, repair.edits));
    assert.deepEqual(offered, example.suggested);
  }
}

/** A byte order mark, other ends of line and blanks at the end change nothing. */
function sameElsewhere(rule: Rule, example: BadCase, text: string, findings: readonly Finding[]): void {
  const words = (source: string, found: readonly Finding[]): readonly string[] =>
    found.map(({ span, message }) => `${source.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim()} ${message}`);
  const expected = words(text, findings);
  const others = { CRLF: text.replaceAll('\n', '\r\n'), 'a byte order mark': `\uFEFF${text}`, 'a blank line': `${text}\n` };
  for (const [name, other] of Object.entries(others)) {
    assert.deepEqual(words(other, findingsOf(rule, other, example)), expected, `the same with ${name}`);
  }
}

function declaredRepairs(rule: Rule, bad: readonly BadCase[]): void {
  const repairs = bad
    .flatMap(example => findingsOf(rule, unmarked(example.text).text, example))
    .flatMap(finding => finding.repairs);
  const fix = repairs.some(repair => repair.safe);
  const suggest = repairs.some(repair => !repair.safe);
  assert.equal(fix && suggest ? 'both' : fix ? 'fix' : suggest ? 'suggest' : 'none', rule.meta.repair);
}

function isWhole(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return !(before === 13 && after === 10) && !(before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000);
}
