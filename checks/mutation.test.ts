import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { parse } from 'yaml';
import { formatDay, parseMonth } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Law } from '#law/in-force.types.ts';
import { shippedParameters } from '#law/parameters/all.ts';
import { rules } from '#measures/catalogue.ts';
import { complaintsAbout } from '#measures/examples-hold.ts';
import type { Rule } from '#measures/rule.ts';
import type { WorkedExample } from '#measures/worked-examples.ts';
import { generateCounty } from '../examples/county/generate.ts';
import type { Truth } from '../examples/county/truth.ts';
import { compare, found, Names, planted, takeInCounty, untold } from './county.ts';
import { projectPaths, root } from './files.ts';
import { comparisonMutants, filesOfRule, type Mutant, ruleWith } from './mutants.ts';
import { SealedCounty } from './sealed-county.ts';

/**
 * Every rule is made wrong in small ways: a parameter one unit off, a comparison turned round at its limit, a statutory holiday
 * fewer. Each must make found differ from planted in the county, or a worked example fail. What survives is listed with its reason.
 */
const months = ['2026-09', '2026-10'];

/** Mutants that nothing can tell from the rule, and why. The key is how the test names the mutant. */
const equivalents: Readonly<Record<string, string>> = {};

let folder: string;
let truth: Truth;
let county: SealedCounty;
let names: Names;
const law = lawAsKnown();

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
    const findings = county.judge(rule, by);
    const plants = planted(truth).filter(({ line }) => line.startsWith(`${rule.slug} | `));
    const { missing, unexpected, misplaced } = compare(plants, found(findings, names));
    const cases = { boundaries: own(truth.boundaries), cannotTell: own(truth.cannotTell) };
    const told = untold({ planted: own(truth.planted), ...cases }, findings, names);
    const [first] = [...missing, ...unexpected, ...misplaced, ...told];
    if (first !== undefined) return `county: ${first}`;
    const [complaint] = complaintsAbout(rule, examples.get(rule.slug)!, by);
    return complaint === undefined ? '' : `example: ${complaint}`;
  } catch (error) {
    return `fails: ${(error as Error).message}`;
  }
}

const survived = new Set<string>();

/** Fails on a mutant that lives and is not listed; `wrong` gives for each mutant's name what caught it. */
async function expectCaught(mutants: Iterable<readonly [name: string, caught: () => string | Promise<string>]>) {
  const alive: string[] = [];
  for (const [name, caught] of mutants) {
    if ((await caught()) !== '') continue;
    survived.add(name);
    if (!(name in equivalents)) alive.push(name);
  }
  assert.equal(alive.join('\n'), '');
}

/** The law with every row of a parameter moved; null where it has no number. */
function lawMoved(name: string, move: (value: number) => number): Law | null {
  const parameter = shippedParameters.find((one) => one.name === name)!;
  const rows = parameter.rows.filter((row) => row.value !== 'unknown');
  if (rows.length === 0) return null;
  const moved = parameter.rows.map((row) => ({
    ...row,
    value: row.value === 'unknown' ? row.value : move(row.value),
  }));
  return lawAsKnown({ changed: { values: { [name]: moved } } });
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
  if (!laws.has(key)) laws.set(key, lawMoved(name, move));
  return laws.get(key)!;
}

for (const rule of rules) {
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

/** Rules by the files of their measure they are made of. */
const madeOf = new Map<string, Rule[]>();
for (const rule of rules) {
  for (const file of filesOfRule(fileOf(rule))) madeOf.set(file, [...(madeOf.get(file) ?? []), rule]);
}

for (const [file, its] of madeOf) {
  const mutants = comparisonMutants(file);
  if (mutants.length === 0) continue;
  // A file several rules share is caught by any of them.
  const caught = async (mutant: Mutant) => {
    for (const rule of its) {
      const by = caughtBy(await ruleWith(mutant, fileOf(rule), rule.slug), law);
      if (by !== '') return by;
    }
    return '';
  };
  test(`${file}: a comparison turned round at its limit is caught`, () =>
    expectCaught(mutants.map((mutant) => [`${file}: ${mutant.what}`, () => caught(mutant)] as const)));
}

/** Rules that must know which days are statutory holidays. */
const readHolidays = [
  'holiday-pay',
  'overtime-pay',
  'piece-rate-overtime',
  'daily-overtime',
  'monthly-overtime',
  'cycle-hours',
  'holiday-mark',
];
const holidays = months.flatMap((month) => {
  const { first, last } = parseMonth(month)!;
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return days.filter((day) => law.calendar.kindOf(day) === 'statutory-holiday').map(formatDay);
});
const lawsWithout = new Map(holidays.map((day) => [day, lawAsKnown({ changed: { days: { [day]: 'workday' } } })]));

for (const slug of readHolidays) {
  test(`${slug}: a statutory holiday fewer is caught`, () => {
    const rule = rules.find((one) => one.slug === slug)!;
    return expectCaught(
      [...lawsWithout].map(([day, without]) => [`${slug}: ${day} a workday`, () => caughtBy(rule, without)] as const),
    );
  });
}

test('every mutant listed as equivalent is one that survives', () => {
  assert.deepEqual(
    Object.keys(equivalents).filter((name) => !survived.has(name)),
    [],
  );
});
