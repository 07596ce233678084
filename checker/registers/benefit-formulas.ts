import { divideHalfUp } from '../arithmetic.ts';
import { dateOf } from '../calendar.ts';
import { type Fact, flag, oneOfOrNull, text, whole } from '../fact.ts';
import { ofSheet } from '../holidays.ts';
import type { Cited, Doubt } from '../reading.ts';
import { missing } from './forms.ts';

/*
 * Section b.7 of the insurance sheet, copied by hand: what each line of a benefit sheet comes to, by scheme. Parts are multiplied out first and
 * rounded once, half up.
 */

/** What a line comes to, the values it rests on, and what stands in the way of knowing it. */
export type Line =
  | { is: 'amount'; fen: number; rests: readonly string[] }
  | { is: 'not-due' }
  | { is: 'open'; doubts: readonly Doubt[] };

const notDue: Line = { is: 'not-due' };
const open = (...doubts: readonly Doubt[]): Line => ({ is: 'open', doubts });
const whoseAreNull = (fact: Fact, ...fields: readonly string[]) => fields.filter((field) => fact[field] === null);

/** First day of the pilot of occupational injury protection. */
const pilot = ofSheet('2022-07-01');

/** By grade 1 to 10: months of the one-off grant, per cent of the allowance, months of the two lump sums. */
const grantMonths = [27, 25, 23, 21, 18, 16, 13, 11, 9, 7];
const allowanceShares = [9000, 8500, 8000, 7500, 7000, 6000];
const medicalMonths: Readonly<Record<number, number>> = { 5: 12, 6: 10, 7: 8, 8: 6, 9: 4, 10: 2 };
const employmentMonths: Readonly<Record<number, number>> = { 5: 60, 6: 48, 7: 15, 8: 12, 9: 9, 10: 6 };
const nursingShares: Readonly<Record<string, number>> = { complete: 5000, most: 4000, partial: 3000 };

/** Chongqing's average wage of the year before, by the year it is used in (a.5), and the nation's urban income likewise; fen. */
const averages: Readonly<Record<number, number>> = {
  2021: 7_397_800,
  2022: 7_913_300,
  2023: 8_234_800,
  2024: 8_716_900,
  2025: 8_806_500,
};
const incomes: Readonly<Record<number, number>> = {
  2021: 4_383_400,
  2022: 4_741_200,
  2023: 4_928_300,
  2024: 5_182_100,
  2025: 5_418_800,
  2026: 5_650_200,
};

/** Values as a line takes them: cited where they must be or are, else the sheet's; each is remembered. */
class Taken {
  readonly rests: string[] = [];
  readonly #cited: Cited;
  readonly #mustBeCited: boolean;
  constructor(cited: Cited, mustBeCited: boolean) {
    this.#cited = cited;
    this.#mustBeCited = mustBeCited;
  }

  value(name: string, sheet: number): number {
    return this.#take(name) ?? sheet;
  }
  /** A value of the year of a day; null where neither is known. */
  ofYear(name: string, day: number, sheet: Readonly<Record<number, number>>): number | null {
    const { year } = dateOf(day);
    const value = this.#take(name);
    // A row of another year is no value for this one.
    if (value !== null && dateOf(this.#cited.from(name)).year === year) return value;
    return this.#cited.knownOn === null ? (sheet[year] ?? null) : null;
  }
  #take(name: string): number | null {
    if (!this.rests.includes(name)) this.rests.push(name);
    return this.#mustBeCited || this.#cited.cites(name) ? this.#cited.value(name) : null;
  }
}

const amount = (taken: Taken, numerator: number, denominator: number): Line => ({
  is: 'amount',
  fen: Number(divideHalfUp(BigInt(numerator), BigInt(denominator))),
  rests: taken.rests,
});
const unknownAverage: Doubt = 'value-unknown average-wage-annual';

/** Parts of a fen in which the base of a month is kept: twelfths of a year, ten-thousandths of it. */
const parts = 12 * 10_000;

/** 本人工资 within 60 and 300 % of the average (art. 64), or the base of the other scheme, a month, in those parts. */
function monthlyBase(fact: Fact, taken: Taken): number | Line {
  const accident = whole(fact, 'accidentOn');
  if (accident === null) return open(missing('accidentOn'));
  const average = taken.ofYear('average-wage-annual', accident, averages);
  const own = whole(fact, 'ownWageFen');
  const insured = text(fact, 'injuryScheme') === 'work-injury';
  const gaps = [
    ...(insured && own === null ? [missing('ownWageFen')] : []),
    ...(average === null ? [unknownAverage] : []),
  ];
  if (gaps.length > 0) return open(...gaps);
  const share = (basisPoints: number) => average! * basisPoints;
  if (!insured && accident < pilot) return open('value-unknown injury-benefit-base-share');
  if (!insured) return share(taken.value('injury-benefit-base-share', 6000));
  const [least, most] = [taken.value('own-wage-least-share', 6000), taken.value('own-wage-most-share', 30_000)];
  return Math.min(Math.max(own! * parts, share(least)), share(most));
}

/** Occupational injury protection pays this line as work injury insurance does (from memory, b.7); not known for the time before the pilot. */
function follows(fact: Fact, taken: Taken, on: number): Line | null {
  if (text(fact, 'injuryScheme') === 'work-injury') return null;
  if (on < pilot) return open('value-unknown injury-benefits-follow-work-injury');
  taken.value('injury-benefits-follow-work-injury', 1);
  return null;
}

function oneOff(fact: Fact, taken: Taken): Line {
  const grade = whole(fact, 'disabilityGrade');
  if (grade === null) return open(missing('disabilityGrade'));
  const months = taken.value(`disability-months-grade-${grade}`, grantMonths[grade - 1]!);
  const base = monthlyBase(fact, taken);
  return typeof base === 'number' ? amount(taken, months * base, parts) : base;
}

function allowance(fact: Fact, taken: Taken): Line {
  const grade = whole(fact, 'disabilityGrade');
  const insured = text(fact, 'injuryScheme') === 'work-injury';
  if (grade === null) return open(missing('disabilityGrade'));
  const byEmployer = grade === 5 || grade === 6;
  if (grade > 6 || (byEmployer && !insured)) return notDue;
  const suitable = flag(fact, 'suitableJob');
  if (byEmployer && suitable === true) return notDue;
  const gaps = [
    ...(byEmployer && suitable === null ? [missing('suitableJob')] : []),
    ...whoseAreNull(fact, 'payableOn').map(missing),
  ];
  if (gaps.length > 0) return open(...gaps);
  const share = taken.value(`disability-allowance-share-grade-${grade}`, allowanceShares[grade - 1]!);
  const unlike = follows(fact, taken, whole(fact, 'accidentOn') ?? pilot);
  if (unlike !== null) return unlike;
  const base = monthlyBase(fact, taken);
  if (typeof base !== 'number') return base;
  // Topped up to the minimum wage of the place (arts. 35, 36).
  const least = taken.value('minimum-wage-monthly', 0);
  return amount(taken, Math.max(base * share, least * parts * 10_000), parts * 10_000);
}

function nursing(fact: Fact, taken: Taken): Line {
  const lost = text(fact, 'selfCareLoss');
  if (lost === 'none') return notDue;
  const from = whole(fact, 'payableOn');
  // For those with a grade who were found to need care (art. 34).
  const gaps = whoseAreNull(fact, 'selfCareLoss', 'payableOn', 'disabilityGrade');
  if (lost === null || from === null || gaps.length > 0) return open(...gaps.map(missing));
  const unlike = follows(fact, taken, from);
  if (unlike !== null) return unlike;
  const average = taken.ofYear('average-wage-annual', from, averages);
  if (average === null) return open(unknownAverage);
  return amount(taken, average * taken.value(`nursing-share-${lost}`, nursingShares[lost]!), parts);
}

function treatmentPay(fact: Fact, taken: Taken): Line {
  if (text(fact, 'injuryScheme') !== 'work-injury') return notDue;
  // The months run from the accident, by the law of its day.
  const unsaid = whoseAreNull(fact, 'accidentOn', 'treatmentMonths', 'formerWageFen');
  const [months, wage, longer] = [
    whole(fact, 'treatmentMonths'),
    whole(fact, 'formerWageFen'),
    flag(fact, 'treatmentExtended'),
  ];
  if (months === null || wage === null || unsaid.length > 0) return open(...unsaid.map(missing));
  const most = taken.value('treatment-pay-months', 12);
  if (months <= most || longer === false) return amount(taken, Math.min(months, most) * wage, 1);
  if (longer === null) return open(missing('treatmentExtended'));
  return amount(taken, Math.min(months, most + taken.value('treatment-pay-extension-months', 12)) * wage, 1);
}

function lumpSum(fact: Fact, taken: Taken, which: 'medical' | 'employment'): Line {
  if (text(fact, 'injuryScheme') !== 'work-injury') return notDue;
  const grade = whole(fact, 'disabilityGrade');
  if (grade === null) return open(missing('disabilityGrade'));
  if (grade < 5) return notDue;
  const [ended, years] = [whole(fact, 'relationEndedOn'), whole(fact, 'yearsToRetirement')];
  if (ended === null || years === null)
    return open(...whoseAreNull(fact, 'relationEndedOn', 'yearsToRetirement').map(missing));
  const average = taken.ofYear('average-wage-annual', ended, averages);
  if (average === null) return open(unknownAverage);
  const months = taken.value(
    `lump-${which}-months-grade-${grade}`,
    (which === 'medical' ? medicalMonths : employmentMonths)[grade]!,
  );
  // Whole from ten years before the age of retirement; ten points less for each year below, never under a tenth.
  const [whole10, each, least] = [
    taken.value('lump-full-years', 10),
    taken.value('lump-year-reduction', 1000),
    taken.value('lump-least-share', 1000),
  ];
  const share = Math.max(10_000 - Math.max(0, whole10 - years) * each, least);
  return amount(taken, average * months * share, parts);
}

function funeral(fact: Fact, taken: Taken): Line {
  const died = whole(fact, 'diedOn');
  if (died === null) return open(missing('diedOn'));
  const unlike = follows(fact, taken, died);
  if (unlike !== null) return unlike;
  const average = taken.ofYear('average-wage-annual', died, averages);
  if (average === null) return open(unknownAverage);
  return amount(taken, average * taken.value('funeral-months', 6), 12);
}

function dependants(fact: Fact, taken: Taken): Line {
  const fields = ['diedOn', 'spouses', 'otherDependants', 'loneDependants'];
  const gaps = whoseAreNull(fact, ...fields).map(missing);
  const [spouses, others, lone] = ['spouses', 'otherDependants', 'loneDependants'].map((field) => whole(fact, field));
  const contradicts = typeof others === 'number' && typeof lone === 'number' && lone > others;
  if (gaps.length > 0 || contradicts)
    return open(...gaps, ...(contradicts ? (['record-contradicts loneDependants'] as const) : []));
  // Nobody was kept.
  if (spouses === 0 && others === 0) return notDue;
  const unlike = follows(fact, taken, whole(fact, 'diedOn')!);
  if (unlike !== null) return unlike;
  const shares =
    spouses! * taken.value('dependant-share-spouse', 4000) +
    others! * taken.value('dependant-share-other', 3000) +
    lone! * taken.value('dependant-share-lone', 1000);
  const base = monthlyBase(fact, taken);
  // Together never more than the wage itself.
  return typeof base === 'number' ? amount(taken, Math.min(shares, 10_000) * base, parts * 10_000) : base;
}

function deathGrant(fact: Fact, taken: Taken): Line {
  const [died, grade, after] = [
    whole(fact, 'diedOn'),
    whole(fact, 'disabilityGrade'),
    flag(fact, 'diedAfterTreatment'),
  ];
  if (died === null) return open(missing('diedOn'));
  // After the treatment period of a grade 1 to 4 only funeral and dependants (art. 39).
  if (grade !== null && grade <= 4) {
    if (after === true) return notDue;
    if (after === null) return open(missing('diedAfterTreatment'));
  }
  const unlike = follows(fact, taken, died);
  if (unlike !== null) return unlike;
  const income = taken.ofYear('national-urban-income', died, incomes);
  if (income === null) return open('value-unknown national-urban-income');
  return amount(taken, income * taken.value('death-grant-multiple', 20), 1);
}

const items: Readonly<Record<string, (fact: Fact, taken: Taken) => Line>> = {
  'one-off-disability': oneOff,
  'disability-allowance': allowance,
  nursing,
  'treatment-pay': treatmentPay,
  'lump-medical': (fact, taken) => lumpSum(fact, taken, 'medical'),
  'lump-employment': (fact, taken) => lumpSum(fact, taken, 'employment'),
  funeral,
  dependants,
  'death-grant': deathGrant,
  // Seen to exist in occupational injury protection; its amount was not.
  'living-support': (fact) =>
    text(fact, 'injuryScheme') === 'work-injury' ? notDue : open('value-unknown injury-living-support'),
};

/**
 * What a line of the sheet comes to. `mustBeCited`: every value it rests on must be cited; else the sheet's own is taken where the explanation
 * cites none.
 */
export function benefitLine(fact: Fact, cited: Cited, mustBeCited: boolean): Line {
  const scheme = oneOfOrNull(fact, 'injuryScheme', ['work-injury', 'occupational']);
  const item = oneOfOrNull(fact, 'benefitItem', Object.keys(items));
  if (scheme === null || item === null) return open(...whoseAreNull(fact, 'injuryScheme', 'benefitItem').map(missing));
  return items[item]!(fact, new Taken(cited, mustBeCited));
}
