import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Rule } from '../rule.ts';
import type { RuleFinding } from '../verdict.ts';
import type { WorkedExample } from '../worked-examples.ts';
import { rules } from './index.ts';

const law = lawAsKnown({});
const seed = 60_915;
const ruleOf = (slug: string) => (rules as readonly Rule[]).find((rule) => rule.slug === slug)!;
const examplesOf = (slug: string) =>
  parse(readFileSync(new URL(`${slug}.yaml`, import.meta.url), 'utf8')).examples as WorkedExample[];
const judge = (slug: string, facts: Record<string, unknown>) => {
  const rule = ruleOf(slug);
  return rule.judge(rule.facts.parse(facts), law);
};
const rank = { compliant: 0, 'not-applicable': 0, 'cannot-tell': 1, finding: 2 };
const amountOf = (verdict: object) => ('amountFen' in verdict ? Number(verdict.amountFen) : 0);

/** Rules with a floor: the field of pay that counts, and the most it is tried with. */
const floors: readonly [slug: string, field: string, most: number][] = [
  ['monthly-minimum-wage', 'grossFen', 400_000],
  ['part-time-hourly-minimum', 'grossFen', 200_000],
  ['quasi-employee-hourly-minimum', 'grossFen', 30_000],
  ['minimum-wage-row', 'minimumWageAppliedFen', 400_000],
  ['overtime-pay', 'overtimePayFen', 600_000],
  ['overtime-base', 'overtimeBaseFen', 400_000],
  ['piece-rate-overtime', 'pieceOvertimePayFen', 50_000],
  ['holiday-pay', 'holidayPayFen', 80_000],
  ['sector-floor', 'grossFen', 60_000],
];
for (const [slug, field, most] of floors) {
  test(`${slug}: a fen more of ${field} takes a fen off the finding, and more pay never looks worse`, () => {
    const amount = fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(fc.constantFrom(...examplesOf(slug)), amount, amount, ({ facts }, low, more) => {
        const first = judge(slug, { ...facts, [field]: low });
        const second = judge(slug, { ...facts, [field]: low + more });
        assert.ok(rank[second.verdict] <= rank[first.verdict]);
        if (second.verdict === 'finding') assert.equal(amountOf(first) - amountOf(second), more);
        if (first.verdict !== 'finding') return;
        const met = judge(slug, { ...facts, [field]: low + amountOf(first) });
        const short = judge(slug, { ...facts, [field]: low + amountOf(first) - 1 });
        assert.notEqual(met.verdict, 'finding');
        assert.equal(amountOf(short), 1);
      }),
      { seed, numRuns: 300 },
    );
  });
}

test('every rule says so of an unclear class, even where all else is complete', () => {
  for (const rule of rules as readonly Rule[]) {
    if (!('workerClass' in rule.facts.shape) || !floorsOrClasses.has(rule.slug)) continue;
    for (const { facts, expect } of examplesOf(rule.slug)) {
      if (expect.verdict !== 'finding' && expect.verdict !== 'compliant') continue;
      const verdict = judge(rule.slug, { ...facts, workerClass: 'unclear' });
      assert.deepEqual(verdict, { verdict: 'cannot-tell', reason: 'class-unclear', missing: 'relation' }, rule.slug);
    }
  }
});
const floorsOrClasses = new Set([
  ...floors.map(([slug]) => slug),
  'pay-on-time',
  'pay-cycle',
  'pay-in-money',
  'pay-statement',
  'damage-deduction-cap',
  'deduction-proof',
]);

test('a fact taken away never turns a finding or a cannot-tell into compliance', () => {
  // An agreed holiday rate that is not there is none agreed; a first engagement is asked for only where ledgers are short.
  // A further standard that may bind and does not is none.
  const open = new Set(['holiday-pay agreedHolidayRateBp', 'sector-floor sectorFloorOpen']);
  for (const slug of [...floorsOrClasses, 'pay-record-retention']) {
    const rule = ruleOf(slug);
    for (const { say, facts, expect } of examplesOf(slug)) {
      if (expect.verdict !== 'finding' && expect.verdict !== 'cannot-tell') continue;
      for (const field of Object.keys(facts)) {
        const parsed = rule.facts.safeParse({ ...facts, [field]: null });
        if (!parsed.success || open.has(`${slug} ${field}`)) continue;
        assert.notEqual(rule.judge(parsed.data, law).verdict, 'compliant', `${slug}: ${say} without ${field}`);
      }
    }
  }
});

test('the time of work is bounded: what is claimed holds at either end', () => {
  const time = fc.integer({ min: 0, max: 400_000 });
  const cases: readonly [slug: string, least: string, most: string][] = [
    ['part-time-hourly-minimum', 'workingSeconds', 'workingSecondsAtMost'],
    ['sector-floor', 'workingSeconds', 'workingSecondsAtMost'],
    ['overtime-pay', 'workdayOvertimeSeconds', 'workdayOvertimeSecondsAtMost'],
    ['overtime-pay', 'restDaySeconds', 'restDaySecondsAtMost'],
    ['overtime-pay', 'statutoryHolidaySeconds', 'statutoryHolidaySecondsAtMost'],
  ];
  for (const [slug, least, most] of cases) {
    const facts = { ...examplesOf(slug)[0]!.facts, ...(slug === 'overtime-pay' ? { overtimePayFen: 250_000 } : {}) };
    const at = (from: number, to: number) => judge(slug, { ...facts, [least]: from, [most]: to }).verdict;
    fc.assert(
      fc.property(time, time, time, (from, width, inside) => {
        const whole = at(from, from + width);
        const point = from + Math.min(inside, width);
        if (whole !== 'cannot-tell') assert.equal(at(point, point), whole, `${slug} ${least}`);
      }),
      { seed, numRuns: 200 },
    );
  }
});

test('an hourly floor over several places is the sum of its places, in whatever order they come', () => {
  const facts = examplesOf('quasi-employee-hourly-minimum')[0]!.facts;
  const place = fc.record({
    place: fc.constantFrom('500229001', '500101001', '500103001'),
    seconds: fc.integer({ min: 0, max: 300_000 }),
  });
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 0, max: 500_000 }),
      (places, pay) => {
        const placeSeconds = places.map((at) => ({ ...at, secondsAtMost: at.seconds }));
        // 22 yuan in 城口, 23 in 万州 and 渝中, written out here.
        const floor = places.reduce((sum, at) => sum + at.seconds * (at.place === '500229001' ? 2200 : 2300), 0);
        const due = Math.floor((2 * floor + 3600) / 7200);
        const verdict = judge('quasi-employee-hourly-minimum', { ...facts, placeSeconds, grossFen: pay });
        assert.equal(verdict.verdict, pay < due ? 'finding' : 'compliant');
        assert.equal(amountOf(verdict), Math.max(due - pay, 0));
        const turned = judge('quasi-employee-hourly-minimum', {
          ...facts,
          placeSeconds: placeSeconds.toReversed(),
          grossFen: pay,
        });
        assert.equal(amountOf(turned), amountOf(verdict));
      },
    ),
    { seed, numRuns: 300 },
  );
});

test('damage deductions of a month taken one by one exceed the cap by what they exceed it together', () => {
  const facts = examplesOf('damage-deduction-cap')[0]!.facts;
  const amounts = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 180_000, max: 500_000 }), (deductions, monthWageFen) => {
      let monthDamageBeforeFen = 0;
      let excess = 0;
      for (const amountFen of deductions) {
        excess += amountOf(
          judge('damage-deduction-cap', { ...facts, amountFen, lossFen: 1e9, monthWageFen, monthDamageBeforeFen }),
        );
        monthDamageBeforeFen += amountFen;
      }
      const cap = Math.max(0, Math.min(Math.round(monthWageFen / 5), monthWageFen - 220_000));
      assert.equal(excess, Math.max(0, monthDamageBeforeFen - cap));
    }),
    { seed, numRuns: 300 },
  );
});

test('pay is never late on the last workday before the agreed day, and always on the day after the agreed day', () => {
  const facts = examplesOf('pay-on-time')[0]!.facts;
  const days = fc.integer({ min: day('2022-01-01'), max: day('2026-12-20') });
  fc.assert(
    fc.property(days, (agreedPayDay) => {
      let latest = agreedPayDay;
      while (!['workday', 'make-up-workday'].includes(law.calendar.kindOf(latest))) latest--;
      const paid = (paidOn: number) =>
        judge('pay-on-time', { ...facts, agreedPayDay, paidOn, judgedOn: agreedPayDay + 60 });
      assert.equal(paid(latest).verdict, 'compliant');
      const late = paid(agreedPayDay + 1) as RuleFinding;
      assert.deepEqual(late.quantity, { value: agreedPayDay + 1 - latest, unit: 'days' });
      if (latest < agreedPayDay) assert.equal(paid(agreedPayDay).verdict, 'finding');
    }),
    { seed, numRuns: 300 },
  );
});

test('the sheet’s piece-rate example shows 75 and 300 yuan in its arithmetic', () => {
  const rule = ruleOf('piece-rate-overtime');
  const facts = rule.facts.parse({ ...examplesOf('piece-rate-overtime')[0]!.facts, pieceOvertimePayFen: 0 });
  const { arithmetic } = rule.explain(facts, law, rule.judge(facts, law) as RuleFinding);
  const results = Object.fromEntries(arithmetic.map(({ name, result }) => [name, result]));
  assert.deepEqual(results, { overtimePiecesFen: 7500, holidayPiecesFen: 30_000, dueFen: 22_500, shortFen: 22_500 });
});

const explained = (slug: string, facts: Record<string, unknown>) => {
  const rule = ruleOf(slug);
  const parsed = rule.facts.parse(facts);
  return rule.explain(parsed, law, rule.judge(parsed, law) as RuleFinding);
};

test('the agreed day named for unpaid wages is the first that would turn the verdict', () => {
  const facts = { ...examplesOf('pay-on-time')[0]!.facts, status: 'held', paidOn: null, paidFen: null };
  fc.assert(
    fc.property(fc.integer({ min: day('2026-05-01'), max: day('2026-12-20') }), (judgedOn) => {
      const { flip } = explained('pay-on-time', { ...facts, judgedOn });
      const agreed = (agreedPayDay: number) => judge('pay-on-time', { ...facts, judgedOn, agreedPayDay }).verdict;
      assert.equal(flip.field, 'agreedPayDay');
      assert.notEqual(agreed(Number(flip.to)), 'finding');
      assert.equal(agreed(Number(flip.to) - 1), 'finding');
    }),
    { seed, numRuns: 60 },
  );
});

test('sentences name what was decisive', () => {
  const penalty = examplesOf('deduction-proof')[0]!.facts;
  const said = (more: Record<string, unknown>) => explained('deduction-proof', { ...penalty, ...more }).sentence.zh;
  assert.match(said({ ground: 'lateness' }), /标准原则上不以扣款处罚；供核对的线索/);
  assert.match(said({ evidenceId: null }), /未见事实证据；应予返还的线索/);
  const floor = { ...examplesOf('sector-floor')[0]!.facts, sectorFloorFen: 2000, grossFen: 21_000 };
  assert.match(explained('sector-floor', floor).sentence.zh, /按每小时22\.00元应不低于220\.00元/);
});

test('the law of the day decides: 2021, 2022 to 2024 and from 2025 in 城口', () => {
  const facts = { ...examplesOf('minimum-wage-row')[0]!.facts, minimumWageAppliedFen: 0 };
  const on = (date: string) => amountOf(judge('minimum-wage-row', { ...facts, periodFrom: date, periodTo: date }));
  assert.deepEqual(
    ['2022-03-31', '2022-04-01', '2024-12-31', '2025-01-01'].map(on),
    [170_000, 200_000, 200_000, 220_000],
  );
});
