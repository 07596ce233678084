import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addMonths, civilFromDay, type Day, day, dayFromCivil, daysInMonth } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { deemedOpenEnded } from './deemed-open-ended.ts';
import { doublePayExposure } from './double-pay-exposure.ts';
import { signingDeadline } from './signing-deadline.ts';
import { signingDueSoon } from './signing-due-soon.ts';

/** What must hold of the contract clock for any first day, day of signing and wage. */
const law = lawAsKnown({});
const runs = { seed: 3, numRuns: 150 } as const;
const wage = 440_000;
/** Months whose working days are all published for the year and a half after them. */
const firstDay = fc.integer({ min: day('2022-01-01'), max: day('2025-06-30') });

function monthsFrom(start: Day, count: number): { first: Day; last: Day }[] {
  const { year, month } = civilFromDay(start);
  return Array.from({ length: count }, (_, n) => {
    const [y, m] = [year + Math.floor((month - 1 + n) / 12), ((month - 1 + n) % 12) + 1];
    return { first: dayFromCivil(y, m, 1), last: dayFromCivil(y, m, daysInMonth(y, m)) };
  });
}

const factOf = (startedOn: Day, signedOn: Day | null, month: { first: Day; last: Day }) => ({
  workerClass: 'employee' as const,
  startedOn,
  engagedUntil: null,
  ...month,
  agreementReported: true,
  contractSignedOn: signedOn,
  contractUndated: false,
  workerRefused: false,
  forceMajeure: false,
  excuseEvidenceId: null,
  monthlyWageFen: wage,
});

/** The second wage month by month for a year and a half, zero where none. */
const exposure = (startedOn: Day, signedOn: Day | null) =>
  monthsFrom(startedOn, 18).map((month) => {
    const verdict = doublePayExposure.judge(factOf(startedOn, signedOn, month), law);
    assert.notEqual(verdict.verdict, 'cannot-tell');
    return verdict.verdict === 'finding' ? verdict.amountFen! : 0;
  });
const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

test('the second wage is never more than the wage in a month, and about eleven wages in all', () => {
  fc.assert(
    fc.property(firstDay, (startedOn) => {
      const months = exposure(startedOn, null);
      assert.ok(months.every((amount) => amount <= wage));
      // Ten or eleven whole months, and the first and the last in part: together one more, give or take a few days off.
      assert.ok(sum(months) > 10.5 * wage && sum(months) < 11.5 * wage, String(sum(months)));
    }),
    runs,
  );
});

test('signing a day later never costs less; signing in time costs nothing', () => {
  fc.assert(
    fc.property(firstDay, fc.integer({ min: 0, max: 500 }), (startedOn, after) => {
      const [now, later] = [exposure(startedOn, startedOn + after), exposure(startedOn, startedOn + after + 1)];
      assert.ok(sum(later) >= sum(now));
      if (startedOn + after < addMonths(startedOn, 1)) assert.equal(sum(now), 0);
    }),
    runs,
  );
});

test('warned, late, deemed: of an engagement never signed each day of judging has at most the one before its turn', () => {
  fc.assert(
    fc.property(firstDay, fc.integer({ min: 0, max: 600 }), (startedOn, after) => {
      const last = startedOn + after;
      const fact = factOf(startedOn, null, { first: last - 29, last });
      const [soon, late, deemed] = [signingDueSoon, signingDeadline, deemedOpenEnded].map(
        (rule) => rule.judge(fact, law).verdict === 'finding',
      );
      assert.equal(soon, after >= 19 && last < addMonths(startedOn, 1));
      assert.equal(late, last >= addMonths(startedOn, 1));
      assert.equal(deemed, last >= addMonths(startedOn, 12));
      if (deemed === true) assert.equal(late, true);
      if (late === true) assert.equal(soon, false);
    }),
    runs,
  );
});
