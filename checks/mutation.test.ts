import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { parse } from 'yaml';
import { formatDay, parseMonth } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Law } from '#law/in-force.types.ts';
import type { ShippedValue } from '#law/parameter.ts';
import { shippedParameters } from '#law/parameters/all.ts';
import { findRule, rules } from '#measures/catalogue.ts';
import { complaintsAbout } from '#measures/examples-hold.ts';
import type { Rule } from '#measures/rule.ts';
import type { WorkedExample } from '#measures/worked-examples.ts';
import { generateCounty } from '../examples/county/generate.ts';
import type { Truth } from '../examples/county/truth.ts';
import { compare, found, Names, planted, takeInCounty, untold } from './county.ts';
import { projectPaths, root } from './files.ts';
import { comparisonMutants, filesOfRule, type Mutant, ruleWith } from './mutants.ts';
import { SealedCounty } from './sealed-county.ts';
import { smallerChanges } from './smallest-change.ts';

/**
 * Every rule is made wrong in small ways: a parameter one unit off, a comparison turned round at its limit, a statutory holiday
 * fewer. Each must make found differ from planted in the county, or a worked example fail. What survives is listed with its reason.
 */
const months = ['2026-09', '2026-10'];

/** Parameters of `benefit-unverified` whose number decides which values a benefit rests on; of the others it asks how sure they are. */
const howMuchCounts = new Set(['treatment-pay-months', 'injury-benefits-follow-work-injury', 'injury-living-support']);

/** Mutants that nothing can tell from the rule, by the beginning of the name the test gives them, and why. */
const equivalents: Readonly<Record<string, string>> = {
  'minimum-wage-notice: minimum-wage-monthly': 'the rule asks since when the standard is known, not how much it is',
  'premium-amount: injury-float-least one less': 'coefficients go by steps of 0.1: none lies between',
  'premium-amount: injury-float-least a tenth less': 'coefficients go by steps of 0.1: none lies between',
  'premium-amount: injury-float-most one more': 'coefficients go by steps of 0.1: none lies between',
  'order-overlap-impossible: feed-place-distance one more': 'no two seats lie just that far apart',
  'order-overlap-impossible: feed-place-distance one less':
    'up to 20 km the reach at either end leaves no time between two townships',
  'order-overlap-impossible: feed-place-distance a tenth less':
    'up to 20 km the reach at either end leaves no time between two townships',
  'order-overlap-impossible: feed-top-speed one less':
    'a metre an hour less lengthens no way between two seats by a whole second',
  'measures/06-pay/counted-pay.ts: if (fenSeconds === 0 || counted * 3600 ⟦>=⟧':
    'pay exactly at the floor is not below what is due a line later either',
  'measures/06-pay/rows.ts: return first.value ⟦<=⟧ last.value': 'of two rows with one value either may be cited',
  'measures/06-pay/pay-on-time.ts: const unpaid = fact.judgedOn ⟦>⟧':
    'judged on the last day itself nothing is a day late',
  'measures/06-pay/pay-on-time.ts: unpaid ⟦>⟧ 0': 'words of the sentence only',
  'measures/06-pay/pay-days.ts: if (fact.status': 'paid in time but short: another of two changes that both turn it',
  'measures/06-pay/pay-cycle.ts: const tooLong': 'another of two changes that both turn it',
  'measures/06-pay/pay-cycle.ts: const agreedToo': 'another of two changes that both turn it',
  'measures/06-pay/piece-rate-overtime.ts: if (due ⟦>⟧ 0 && short > 0)': 'where nothing is due nothing can be short',
  'measures/06-pay/holiday-pay.ts: if (above && (fact.agreedHolidayRateBp ?? 0) ⟦<=⟧':
    'agreed at exactly the normal rate, what is above it is enough a line later too',
  'measures/06-pay/notice-readings.ts: const late': 'words of the sentence only',
  'measures/07-rest/monthly-overtime.ts: const longEnough': 'another of two changes that both turn it',
  'measures/07-rest/special-hours-approval.ts: const startsLate': 'another of two changes that both turn it',
  'measures/07-rest/rest-rules.ts: fact.restRuleTo === null': 'another of two changes that both turn it',
  'measures/10-occupational-injury/premium-amount.ts: const short':
    'paid exactly what is due there is no finding to explain',
  'measures/10-occupational-injury/premium-region.ts: while (levels.length':
    'a code of zeros alone is another region than any other under both',
  'measures/04-partner-engagement/dispatch-licence-renewal.ts: const filed': 'chooses the words of the sentence alone',
  // Own wage is at least 60 % of the average, 3,698.90 yuan in 2021, and 60 % of that for the sixth grade 2,219.34; the standard is 2,200.
  'benefit-amount: minimum-wage-monthly one': 'no allowance since 2021 is so low that the minimum wage tops it up',
  'benefit-amount: minimum-wage-monthly a tenth less':
    'no allowance since 2021 is so low that the minimum wage tops it up',
  ...Object.fromEntries(
    findRule('benefit-unverified')!
      .parameters.filter((name) => !howMuchCounts.has(name))
      .map((name) => [`benefit-unverified: ${name} `, 'the rule asks how sure the value is, not how much it is']),
  ),
  'benefit-unverified: how sure minimum-wage-monthly is':
    'the tier the county is in is no surer than the standard, and counts with it',
  'final-base-applied: contribution-base-floor':
    'the rule asks whether the year has a base published, not how much it is',
  // Both bounds lie on the grid of 0.1, and a factor beyond them is compared with the nearest step of it.
  'float-off-grid: injury-float-least one': 'coefficients go by steps of 0.1: none lies between',
  'float-off-grid: injury-float-least a tenth more': 'the step nearest to 0.55, the lower of two, is 0.5 again',
  'float-off-grid: injury-float-most one': 'coefficients go by steps of 0.1: none lies between',
  'measures/10-occupational-injury/float-off-grid.ts: (fact.floatBp ?? 0)': 'on a step there is no finding to explain',
  'measures/09-social-insurance/contribution-base.ts: base ⟦<⟧ due': 'at the base due there is no finding to explain',
  'measures/09-social-insurance/medical-waiting-period.ts: from ⟦>⟧ due':
    'from the day due there is no finding to explain',
  ...Object.fromEntries(
    [
      'measures/08-safety/accident-report-time.ts',
      'measures/08-safety/accident-supplement.ts',
      'measures/13-insurance-services/change-overdue.ts',
      'measures/13-insurance-services/entitlement-loss-reported.ts',
      'measures/13-insurance-services/injury-reimbursement-overdue.ts',
      'measures/13-insurance-services/maternity-allowance-overdue.ts',
      'measures/13-insurance-services/medical-reimbursement-overdue.ts',
      'measures/13-insurance-services/online-channel-down.ts',
      'measures/13-insurance-services/pension-transfer-overdue.ts',
      'measures/13-insurance-services/registration-overdue.ts',
    ].map((file) => [`${file}: const until`, 'done at the very end of the month, both count to the end of the month']),
  ),
  'measures/10-occupational-injury/benefit-amount.ts: const short':
    'determined at what is due there is no finding to explain',
  'measures/10-occupational-injury/benefits/disability.ts: payer':
    'who pays stands on the sheet, no rule asks it; the test of the sheet does',
  'measures/10-occupational-injury/benefits/line.ts: if (scaled':
    'an own wage exactly at the bound and the bound are one amount',
};
/** Mutants that no example and nothing planted catches yet, though one could: the list may only shrink. */
const notYetCaught = new Set(
  readFileSync(`${root}checks/mutants-not-yet-caught.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);
const equivalentOf = (name: string) => Object.keys(equivalents).find((start) => name.startsWith(start));

let folder: string;
let truth: Truth;
let county: SealedCounty;
let names: Names;
const law = lawAsKnown();

/** `GANGWAN_MUTANTS=benefit-amount,heat-stop` narrows the whole test to some rules, for while one writes them. */
const wanted = process.env.GANGWAN_MUTANTS?.split(',');
const narrowed = wanted === undefined ? rules : rules.filter(({ slug }) => wanted.includes(slug));

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gangwan-checks-'));
  const packages = join(folder, 'county');
  ({ truth } = await generateCounty({ out: packages, workers: 12, months, seed: 'mutants' }));
  await takeInCounty(packages, join(folder, 'lake'), months);
  county = await SealedCounty.open(join(folder, 'lake'), months);
  names = new Names(county, truth);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const paths = projectPaths('measures/');
const fileOf = ({ slug }: Rule) => paths.find((path) => path.endsWith(`/${slug}.ts`))!;
const examples = new Map(
  rules.map((rule) => {
    const file = parse(readFileSync(root + fileOf(rule).replace(/\.ts$/, '.yaml'), 'utf8')) as {
      examples: WorkedExample[];
    };
    return [rule.slug, file.examples];
  }),
);

/** What tells a rule (as it is, or made wrong) from what was planted; empty where nothing does. */
function caughtBy(rule: Rule, by: Law): string {
  const own = <T extends { rule: string }>(all: readonly T[]) => all.filter((one) => one.rule === rule.slug);
  try {
    // Examples first: they take a moment, the county takes the longer the more people it has.
    const ownExamples = examples.get(rule.slug)!;
    const [complaint] = [...complaintsAbout(rule, ownExamples, by), ...notSmallest(rule, ownExamples, by)];
    if (complaint !== undefined) return `example: ${complaint}`;
    const findings = county.judge(rule, by);
    const plants = planted(truth).filter(({ line }) => line.startsWith(`${rule.slug} | `));
    const { missing, unexpected, misplaced } = compare(plants, found(findings, names));
    const cases = { boundaries: own(truth.boundaries), cannotTell: own(truth.cannotTell) };
    const told = untold({ planted: own(truth.planted), ...cases }, findings, names);
    const [first] = [...missing, ...unexpected, ...misplaced, ...told];
    return first === undefined ? '' : `county: ${first}`;
  } catch (error) {
    return `fails: ${(error as Error).message}`;
  }
}

/** The day a notice is due is the change a reader can follow, though shown a day later no whole day was without it. */
const notSmallest: typeof smallerChanges = (rule, of, by) =>
  rule.slug === 'minimum-wage-notice' ? [] : smallerChanges(rule, of, by);

/** Entries of the list of equivalents that a mutant lived by. */
const survived = new Set<string>();
/** Names of all mutants made. */
const seen: string[] = [];

/** Fails on a mutant that lives and is not listed; `wrong` gives for each mutant's name what caught it. */
async function expectCaught(mutants: Iterable<readonly [name: string, caught: () => string | Promise<string>]>) {
  const alive: string[] = [];
  for (const [name, caught] of mutants) {
    seen.push(name);
    if ((await caught()) !== '') continue;
    const listed = equivalentOf(name);
    if (listed !== undefined) survived.add(listed);
    else if (notYetCaught.has(name)) survived.add(name);
    else alive.push(name);
  }
  assert.equal(alive.join('\n'), '');
}

/** The law with every row of a parameter that has a number changed; null where none has. */
function lawChanged(name: string, change: (value: number, row: ShippedValue) => Partial<ShippedValue>): Law | null {
  const parameter = shippedParameters.find((one) => one.name === name)!;
  if (parameter.rows.every((row) => row.value === 'unknown')) return null;
  const changed = parameter.rows.map((row) => (row.value === 'unknown' ? row : { ...row, ...change(row.value, row) }));
  return lawAsKnown({ changed: { values: { [name]: changed } } });
}

const moves: readonly (readonly [string, (value: number) => number])[] = [
  ['one more', (value) => value + 1],
  ['one less', (value) => value - 1],
  ['a tenth more', (value) => value + Math.max(2, Math.ceil(value / 10))],
  ['a tenth less', (value) => value - Math.max(2, Math.ceil(value / 10))],
];
const laws = new Map<string, Law | null>();
function movedLaw(name: string, how: string, move: (value: number) => number): Law | null {
  const key = `${name} ${how}`;
  if (!laws.has(key))
    laws.set(
      key,
      lawChanged(name, (value) => ({ value: move(value) })),
    );
  return laws.get(key)!;
}

for (const rule of narrowed) {
  test(`${rule.slug} is right about the county and its examples before it is made wrong`, () => {
    assert.equal(caughtBy(rule, law), '');
  });

  if (rule.parameters.length > 0) {
    test(`${rule.slug}: a wrong number in the law is caught`, () =>
      expectCaught(
        rule.parameters.flatMap((name) =>
          moves.flatMap(([how, move]) => {
            const changed = movedLaw(name, how, move);
            return changed === null ? [] : [[`${rule.slug}: ${name} ${how}`, () => caughtBy(rule, changed)] as const];
          }),
        ),
      ));
  }
}

/** Rules that ask how sure a value of the law is. */
const askHowSure = ['benefit-unverified'];
for (const rule of narrowed.filter(({ slug }) => askHowSure.includes(slug))) {
  test(`${rule.slug}: a value wrongly taken as verified, or as not, is caught`, () =>
    expectCaught(
      rule.parameters.flatMap((name) => {
        const changed = lawChanged(name, (_value, { confidence }) => ({
          confidence: confidence === 'official' ? 'secondary' : 'official',
        }));
        return changed === null ? [] : [[`${rule.slug}: how sure ${name} is`, () => caughtBy(rule, changed)] as const];
      }),
    ));
}

/** Rules by the files of their measure they are made of. */
const madeOf = new Map<string, Rule[]>();
for (const rule of rules) {
  for (const file of filesOfRule(fileOf(rule))) madeOf.set(file, [...(madeOf.get(file) ?? []), rule]);
}

for (const [file, its] of madeOf) {
  if (!its.some((rule) => narrowed.includes(rule))) continue;
  const mutants = comparisonMutants(file);
  if (mutants.length === 0) continue;
  // A file several rules share is caught by any of them.
  const caught = async (mutant: Mutant) => {
    for (const rule of its) {
      // A sign of a type argument turned round is no program.
      const wrong = await ruleWith(mutant, fileOf(rule), rule.slug).catch((error: unknown) => {
        if (error instanceof SyntaxError) return null;
        throw error;
      });
      const by = wrong === null ? 'no program' : caughtBy(wrong, law);
      if (by !== '') return by;
    }
    return '';
  };
  test(`${file}: a comparison turned round at its limit is caught`, () =>
    expectCaught(mutants.map((mutant) => [`${file}: ${mutant.what}`, () => caught(mutant)] as const)));
}

/** Statutory holidays of the county's months. */
const holidays = months.flatMap((month) => {
  const { first, last } = parseMonth(month)!;
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return days.filter((day) => law.calendar.kindOf(day) === 'statutory-holiday').map(formatDay);
});
/** Rules that must know which days are statutory holidays, and the days on which it is seen. */
const readHolidays: Readonly<Record<string, readonly string[]>> = {
  'holiday-pay': holidays,
  'overtime-pay': holidays,
  'piece-rate-overtime': holidays,
  'daily-overtime': holidays,
  'monthly-overtime': holidays,
  'cycle-hours': holidays,
  'holiday-mark': holidays,
  // Pay falls due on the 25th of September in the county, on the 2nd of May in the sheet's example.
  'pay-on-time': ['2026-09-25', '2026-05-01', '2026-05-02'],
};
const without = (day: string) => {
  if (!laws.has(day)) laws.set(day, lawAsKnown({ changed: { days: { [day]: 'workday' } } }));
  return laws.get(day)!;
};

for (const rule of narrowed) {
  const days = readHolidays[rule.slug];
  if (days === undefined) continue;
  test(`${rule.slug}: a statutory holiday fewer is caught`, () =>
    expectCaught(days.map((day) => [`${rule.slug}: ${day} a workday`, () => caughtBy(rule, without(day))] as const)));
}

test('no other rule that does not count working days asks which days are statutory holidays', () => {
  const countsWorkdays = (rule: Rule) =>
    filesOfRule(fileOf(rule)).some((file) => readFileSync(root + file, 'utf8').includes('#law/calendar/workdays.ts'));
  const asking = narrowed.filter(
    (rule) =>
      readHolidays[rule.slug] === undefined &&
      !countsWorkdays(rule) &&
      holidays.some((day) => caughtBy(rule, without(day)) !== ''),
  );
  assert.deepEqual(
    asking.map(({ slug }) => slug),
    [],
  );
});

test('nothing is listed as equivalent, or as not yet caught, that is caught', () => {
  const made = (start: string) => narrowed === rules || seen.some((name) => name.startsWith(start));
  assert.deepEqual(
    [...Object.keys(equivalents), ...notYetCaught].filter((start) => made(start) && !survived.has(start)),
    [],
  );
});
