import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { BenefitItem } from '../../facts/registers/injury/kinds.ts';
import type { BenefitFacts } from './line.ts';
import { benefitLine, benefitParameters, benefitSheet, confidenceOf, provisionalLine } from './sheet.ts';

const law = lawAsKnown();
const facts: BenefitFacts = {
  injuryScheme: 'work-injury',
  accidentOn: day('2025-05-10'),
  payableOn: day('2025-11-01'),
  disabilityGrade: 9,
  selfCareLoss: 'none',
  suitableJob: false,
  ownWageFen: 520_000,
  formerWageFen: 600_000,
  treatmentMonths: 6,
  treatmentExtended: false,
  relationEndedOn: null,
  yearsToRetirement: null,
  diedOn: null,
  diedAfterTreatment: null,
  spouses: 0,
  otherDependants: 0,
  loneDependants: 0,
};
const fenOf = (item: BenefitItem, given: Partial<BenefitFacts>) => {
  const { outcome } = benefitLine(item, { ...facts, ...given }, law);
  assert.equal(outcome.is, 'amount', JSON.stringify(outcome));
  return outcome.is === 'amount' ? outcome.fen : Number.NaN;
};

test('the fact sheet’s examples: E13 to E16, E20, E21', () => {
  assert.equal(fenOf('one-off-disability', { injuryScheme: 'occupational' }), 3_962_925);
  assert.equal(fenOf('one-off-disability', {}), 4_680_000);
  assert.equal(fenOf('one-off-disability', { disabilityGrade: 5 }), 9_360_000);
  assert.equal(fenOf('disability-allowance', { disabilityGrade: 5 }), 364_000);
  assert.equal(fenOf('death-grant', { diedOn: day('2025-06-01') }), 108_376_000);
  assert.equal(fenOf('death-grant', { diedOn: day('2026-01-02') }), 113_004_000);
  const family = { accidentOn: day('2022-05-10'), diedOn: day('2022-05-10'), ownWageFen: 400_000, spouses: 1 };
  assert.equal(fenOf('dependants', { ...family, otherDependants: 3 }), 400_000);
  assert.equal(fenOf('dependants', { ...family, otherDependants: 1 }), 280_000);
  assert.equal(fenOf('dependants', { ...family, otherDependants: 1, loneDependants: 1 }), 320_000);
});

test('months fall with the grade, and every grade has its own', () => {
  const months = [27, 25, 23, 21, 18, 16, 13, 11, 9, 7];
  months.forEach((count, i) => {
    assert.equal(fenOf('one-off-disability', { disabilityGrade: i + 1 }), count * 520_000);
  });
});

test('the allowance of grades 1 to 4 is paid by the fund, that of grades 5 and 6 by the employer', () => {
  const payerAt = (disabilityGrade: number) =>
    benefitLine('disability-allowance', { ...facts, disabilityGrade }, law).payer;
  assert.deepEqual([1, 4, 5, 6].map(payerAt), ['fund', 'fund', 'employer', 'employer']);
});

test('own wage counts between 60 % and 300 % of the average and grows with nothing outside', () => {
  const annual = 8_806_500;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 5_000_000 }),
      fc.integer({ min: 1, max: 10 }),
      (ownWageFen, disabilityGrade) => {
        const fen = fenOf('one-off-disability', { ownWageFen, disabilityGrade });
        const months = [27, 25, 23, 21, 18, 16, 13, 11, 9, 7][disabilityGrade - 1]!;
        // Fen times 120 000 throughout, so that nothing is rounded before the end.
        const counted = Math.min(Math.max(ownWageFen * 120_000, annual * 6000), annual * 30_000) * months;
        assert.equal(fen, Math.floor((2 * counted + 120_000) / 240_000));
      },
    ),
    { seed: 100_025, numRuns: 300 },
  );
});

test('a monthly allowance is topped up to the local minimum wage, and no lower', () => {
  const least = law.inForce('minimum-wage-monthly', day('2025-11-01'), '500229').value!;
  assert.equal(
    fenOf('disability-allowance', { injuryScheme: 'occupational', disabilityGrade: 4 }),
    Math.max(330_244, least),
  );
  const early = { accidentOn: day('2021-05-10'), payableOn: day('2025-11-01'), ownWageFen: 1 };
  assert.equal(
    fenOf('disability-allowance', { ...early, disabilityGrade: 6, suitableJob: false }),
    Math.max(221_934, least),
  );
});

test('the Chongqing grants fall by a tenth a year under ten, to a tenth at the least', () => {
  const ended = { relationEndedOn: day('2025-11-01'), disabilityGrade: 10 };
  const full = fenOf('lump-medical', { ...ended, yearsToRetirement: 10 });
  assert.equal(full, 1_467_750);
  for (const [years, tenths] of [
    [11, 10],
    [9, 9],
    [5, 5],
    [1, 1],
    [0, 1],
  ] as const)
    assert.equal(fenOf('lump-medical', { ...ended, yearsToRetirement: years }), (full / 10) * tenths);
});

test('occupational injury has no pay during treatment and no grants at the end of a relation', () => {
  for (const item of ['treatment-pay', 'lump-medical', 'lump-employment'] as const)
    assert.equal(benefitLine(item, { ...facts, injuryScheme: 'occupational' }, law).outcome.is, 'not-due');
});

test('every line that has an amount shows every row it used, and a missing one is a line that cannot tell', () => {
  for (const line of benefitSheet({ ...facts, accidentOn: day('2026-05-10') }, law)) {
    for (const { name } of line.rows) assert.ok(benefitParameters.includes(name), name);
    if (line.item === 'one-off-disability')
      assert.deepEqual(line.outcome, { is: 'cannot-tell', reason: 'value-unknown', missing: 'average-wage-annual' });
  }
  const living = benefitLine('living-support', { ...facts, injuryScheme: 'occupational' }, law);
  assert.deepEqual(living.outcome, { is: 'cannot-tell', reason: 'value-unknown', missing: 'injury-living-support' });
});

test('where the year’s average is not published the last one is shown, as provisional only', () => {
  const given = { ...facts, accidentOn: day('2026-05-10') };
  const line = benefitLine('one-off-disability', given, law);
  const shown = provisionalLine(line, given, law);
  assert.deepEqual(shown?.outcome.is === 'amount' && shown.outcome.fen, 4_680_000);
  assert.equal(shown?.rows.find(({ name }) => name === 'average-wage-annual')?.from, '2025-01-01');
  assert.equal(provisionalLine(benefitLine('one-off-disability', facts, law), facts, law), null);
});

test('a line is as sure as its least sure row', () => {
  assert.equal(confidenceOf(benefitLine('treatment-pay', facts, law)), 'official');
  assert.equal(confidenceOf(benefitLine('one-off-disability', facts, law)), 'secondary');
  assert.equal(
    confidenceOf(benefitLine('one-off-disability', { ...facts, injuryScheme: 'occupational' }, law)),
    'memory',
  );
});

test('a fact taken away from any line leaves the amount it had or none, never another', () => {
  const all = {
    ...facts,
    disabilityGrade: 5,
    relationEndedOn: day('2025-11-01'),
    yearsToRetirement: 7,
    diedOn: day('2025-12-01'),
    selfCareLoss: 'most' as const,
    diedAfterTreatment: false,
    spouses: 1,
    otherDependants: 2,
  };
  for (const line of benefitSheet(all, law)) {
    for (const field of Object.keys(all)) {
      const without = benefitLine(line.item, { ...all, [field]: null }, law).outcome;
      // Somebody without a grade may still have died of the injury; the grant is the same.
      if (without.is === 'amount') assert.deepEqual(without, line.outcome, `${line.item} without ${field}`);
    }
  }
});
