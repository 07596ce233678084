import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { formatDay } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { complaintsAbout, complaintsAboutMissing } from '../examples-hold.ts';
import type { Rule } from '../rule.ts';
import type { WorkedExample } from '../worked-examples.ts';
import { platformRules } from './platform-rules.ts';

const law = lawAsKnown({});
const examplesOf = (slug: string) => {
  const file = parse(readFileSync(new URL(`${slug}.yaml`, import.meta.url), 'utf8'));
  assert.equal(file.rule, slug);
  return file.examples as WorkedExample[];
};
const ruleOf = (slug: string) => (platformRules as readonly Rule[]).find((rule) => rule.slug === slug)!;
const judgeFrom = (slug: string) => {
  const rule = ruleOf(slug);
  const first = examplesOf(slug)[0]!.facts;
  return (changes: Record<string, unknown>) => rule.judge(rule.facts.parse({ ...first, ...changes }), law);
};

for (const rule of platformRules as readonly Rule[]) {
  test(`${rule.title.zh}：worked examples of ${rule.slug} hold`, () => {
    assert.deepEqual(complaintsAbout(rule, examplesOf(rule.slug), law), []);
  });
  test(`${rule.slug}: no field taken away makes a finding compliant`, () => {
    assert.deepEqual(complaintsAboutMissing(rule, examplesOf(rule.slug), law), []);
  });
}

test('take-rate: more for the driver never makes a finding, and what is named is what the ceiling leaves', () => {
  const judge = judgeFrom('take-rate');
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200_000 }),
      fc.nat(200_000),
      fc.nat(5000),
      fc.nat(10_000),
      (paid, got, more, ceiling) => {
        const facts = { userPaidFen: paid, publishedTakeRateCeilingBp: ceiling };
        const verdict = judge({ ...facts, workerGrossFen: got });
        const richer = judge({ ...facts, workerGrossFen: got + more });
        if (verdict.verdict === 'compliant') assert.equal(richer.verdict, 'compliant');
        if (verdict.verdict !== 'finding') return;
        const kept = paid - got - verdict.amountFen!;
        assert.ok(verdict.amountFen! >= 1);
        // Giving back what is named leaves the ceiling within half a fen.
        assert.ok(Math.abs(kept * 10_000 - ceiling * paid) <= 5000);
      },
    ),
    { seed: 60_016, numRuns: 500 },
  );
});

test('rule-change-notice: a later day of effect never makes a finding, and it is at least four weeks after publication', () => {
  const judge = judgeFrom('rule-change-notice');
  const day = fc.integer({ min: 19_000, max: 20_800 });
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 60 }), fc.nat(60), (published, after, later) => {
      const on = (effective: number) =>
        judge({
          publishedOn: formatDay(published),
          consultedOn: formatDay(published - 10),
          effectiveOn: formatDay(effective),
        }).verdict;
      if (on(published + after) === 'compliant') {
        assert.ok(after >= 30);
        assert.equal(on(published + after + later), 'compliant');
      } else assert.ok(after <= 30);
    }),
    { seed: 60_017, numRuns: 300 },
  );
});

test('arrears-compensation: between half and all of what is unpaid, and paying more in time never costs more', () => {
  const judge = judgeFrom('arrears-compensation');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.nat(1_000_000_000), fc.nat(1000), (due, paid, more) => {
      fc.pre(paid + more < due);
      const fen = (paidFen: number) => {
        const verdict = judge({ dueFen: due, paidFen, paidOn: '2026-08-10' });
        assert.equal(verdict.verdict, 'finding');
        return verdict.verdict === 'finding' ? verdict : null!;
      };
      const [less, greater] = [fen(paid + more), fen(paid)];
      assert.equal(greater.amountFen, Math.floor((due - paid + 1) / 2));
      assert.equal(greater.numbers?.most, due - paid);
      assert.ok(less.amountFen! <= greater.amountFen!);
    }),
    { seed: 60_018, numRuns: 300 },
  );
});

test('criminal-referral: paying more never flags', () => {
  const judge = judgeFrom('criminal-referral');
  fc.assert(
    fc.property(fc.nat(20_000_000), fc.nat(20_000_000), fc.nat(20), fc.nat(6), (due, paid, workers, months) => {
      const of = (paidFen: number) =>
        judge({ dueFen: due, paidFen, workers, longestMonths: months, longestWorkerFen: due }).verdict;
      if (of(paid) === 'compliant') assert.equal(of(paid + 1), 'compliant');
      const unpaid = due - paid;
      const flagged = (months >= 3 && unpaid >= 1_000_000) || (workers >= 10 && unpaid >= 6_000_000);
      assert.equal(of(paid), flagged ? 'finding' : 'compliant');
    }),
    { seed: 60_019, numRuns: 500 },
  );
});
