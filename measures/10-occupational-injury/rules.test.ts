import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { lawAsKnown } from '#law/in-force.ts';
import { complaintsAbout, complaintsAboutMissing } from '../examples-hold.ts';
import type { Rule } from '../rule.ts';
import type { WorkedExample } from '../worked-examples.ts';
import { rules } from './index.ts';

const law = lawAsKnown({});
const fileOf = (slug: string) => {
  const file = parse(readFileSync(new URL(`${slug}.yaml`, import.meta.url), 'utf8'));
  assert.equal(file.rule, slug);
  return file as { open?: string[]; examples: WorkedExample[] };
};
const examplesOf = (slug: string) => fileOf(slug).examples;
const ruleOf = (slug: string) => (rules as readonly Rule[]).find((rule) => rule.slug === slug)!;

for (const rule of rules as readonly Rule[]) {
  test(`${rule.title.zh}：worked examples of ${rule.slug} hold`, () => {
    assert.deepEqual(complaintsAbout(rule, examplesOf(rule.slug), law), []);
  });
  test(`${rule.slug}: no field taken away makes a finding compliant`, () => {
    assert.deepEqual(complaintsAboutMissing(rule, examplesOf(rule.slug), law, fileOf(rule.slug).open ?? []), []);
  });
}

test('premium-amount: exactly the amount due is compliant, every other is a finding of the difference', () => {
  const rule = ruleOf('premium-amount');
  const first = examplesOf('premium-amount')[0]!.facts;
  const judge = (orders: number, floatBp: number, paidFen: number) =>
    rule.judge(rule.facts.parse({ ...first, ordersCounted: orders, floatBp, paidFen }), law);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 50_000_000 }),
      fc.integer({ min: 5, max: 15 }),
      fc.integer({ min: -5000, max: 5000 }),
      (orders, tenths, apart) => {
        // 70 milli-yuan an order; hundredths of a fen, rounded half up to fen.
        const due = Math.floor((orders * 70 * tenths + 50) / 100);
        const verdict = judge(orders, tenths * 1000, due + apart);
        assert.equal(verdict.verdict, apart === 0 ? 'compliant' : 'finding');
        if (verdict.verdict === 'finding') assert.equal(verdict.amountFen, Math.abs(apart));
      },
    ),
    { seed: 100_003, numRuns: 300 },
  );
});

test('pilot-registration: days without registration and days with it make up the days due', () => {
  const rule = ruleOf('pilot-registration');
  const first = examplesOf('pilot-registration')[0]!.facts;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (listed, registered) => {
      const on = (dayOfMonth: number) => `2026-09-${String(dayOfMonth).padStart(2, '0')}`;
      const facts = { ...first, injuryListedFrom: on(listed), injuryRegisteredFrom: on(registered) };
      const verdict = rule.judge(rule.facts.parse(facts), law);
      if (registered <= listed) assert.equal(verdict.verdict, 'compliant');
      else
        assert.deepEqual(verdict.verdict === 'finding' && verdict.quantity, {
          value: registered - listed,
          unit: 'days',
        });
    }),
    { seed: 100_001, numRuns: 200 },
  );
});
