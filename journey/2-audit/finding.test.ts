import assert from 'node:assert/strict';
import test from 'node:test';
import { canonicalJson } from '#basics/canonical.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { rules } from '#measures/catalogue.ts';
import { cannotTell, type RuleFinding } from '#measures/verdict.ts';
import { sm3 } from '#store/sm3.ts';
import { type About, type Finding, writeFinding } from './finding.ts';

const citing = { seal: 'a'.repeat(64), law: 'b'.repeat(64) };
const value = lawAsKnown({}).inForce('standard-day-seconds', 20698);
const verdicts: (RuleFinding | ReturnType<typeof cannotTell>)[] = [
  { verdict: 'finding', values: [] },
  {
    verdict: 'finding',
    values: [value, value],
    amountFen: 1234,
    quantity: { value: 3, unit: 'orders' },
    level: 'SETTING',
    numbers: { b: 2, a: -1 },
  },
  cannotTell('table-not-reported', 'a "quoted" table'),
];
const subjects: About[] = [
  { worker: 'c'.repeat(64), platform: '91500229MA5U0T0105', period: '2026-09-03', record: null },
  {
    worker: null,
    platform: null,
    period: '2026-09',
    record: '文号〔2026〕1号 "甲"',
    days: ['2026-09-01', '2026-09-02'],
  },
];

test('a finding is written as canonical JSON, its id the SM3 of everything else', () => {
  for (const rule of rules) {
    for (const verdict of verdicts) {
      for (const about of subjects) {
        const { id, line } = writeFinding(rule, about, verdict, citing);
        const read = JSON.parse(line) as Finding;
        assert.equal(canonicalJson(read as never), line);
        const { id: written, ...content } = read;
        assert.equal(written, id);
        assert.equal(sm3(canonicalJson(content as never)), id);
      }
    }
  }
});

test('the key of a finding stays where only the amount changes', () => {
  const [rule] = rules;
  const one = JSON.parse(writeFinding(rule!, subjects[0]!, verdicts[0]!, citing).line) as Finding;
  const other = JSON.parse(
    writeFinding(rule!, subjects[0]!, verdicts[1]!, { ...citing, seal: 'd'.repeat(64) }).line,
  ) as Finding;
  assert.equal(one.key, other.key);
  assert.notEqual(one.id, other.id);
});
