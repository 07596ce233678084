import { addMonths } from '#basics/day.ts';
import type { Confidence, Law } from '#law/in-force.types.ts';
import type { BenefitItem } from '../../facts/registers/injury/kinds.ts';
import { deathGrant, dependants, funeral } from './death.ts';
import { disabilityAllowance, livingSupport, nursing, oneOffDisability, treatmentPay } from './disability.ts';
import { lumpEmployment, lumpMedical } from './ended-relation.ts';
import { type BenefitFacts, type BenefitLine, type Item, lineOf } from './line.ts';

const items: Readonly<Record<BenefitItem, Item>> = {
  'one-off-disability': oneOffDisability,
  'disability-allowance': disabilityAllowance,
  nursing,
  'treatment-pay': treatmentPay,
  'lump-medical': lumpMedical,
  'lump-employment': lumpEmployment,
  funeral,
  dependants,
  'death-grant': deathGrant,
  'living-support': livingSupport,
};

/** One line of the sheet. */
export function benefitLine(item: BenefitItem, facts: BenefitFacts, law: Law): BenefitLine {
  return lineOf(items[item], facts, law);
}

/** 待遇核定表: every item with its amount, why it is not due, or what is missing. Medical cost is paid by catalogue and invoice and is no line. */
export function benefitSheet(facts: BenefitFacts, law: Law): readonly BenefitLine[] {
  return Object.values(items).map((item) => lineOf(item, facts, law));
}

/**
 * The same line with the last published average wage where the year’s own is not published yet: shown as provisional, never judged by. Null
 * where that is not what the line lacks.
 */
export function provisionalLine({ item, outcome }: BenefitLine, facts: BenefitFacts, law: Law): BenefitLine | null {
  if (outcome.is !== 'cannot-tell' || outcome.missing !== 'average-wage-annual') return null;
  const earlier: Law = {
    ...law,
    findInForce(name, on, place, platform) {
      const row = law.findInForce(name, on, place, platform);
      if (name !== 'average-wage-annual' || row === null || row.value !== null) return row;
      return law.findInForce(name, addMonths(on, -12), place, platform);
    },
  };
  const line = lineOf(items[item], facts, earlier);
  return line.outcome.is === 'amount' ? line : null;
}

/** Every parameter a line may rest on. */
export const benefitParameters: readonly string[] = [
  'average-wage-annual',
  'minimum-wage-monthly',
  'injury-benefit-base-share',
  'injury-benefits-follow-work-injury',
  'injury-living-support',
  'own-wage-least-share',
  'own-wage-most-share',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((grade) => `disability-months-grade-${grade}`),
  ...[1, 2, 3, 4, 5, 6].map((grade) => `disability-allowance-share-grade-${grade}`),
  'nursing-share-complete',
  'nursing-share-most',
  'nursing-share-partial',
  'treatment-pay-months',
  'treatment-pay-extension-months',
  ...[5, 6, 7, 8, 9, 10].flatMap((grade) => [
    `lump-medical-months-grade-${grade}`,
    `lump-employment-months-grade-${grade}`,
  ]),
  'lump-full-years',
  'lump-year-reduction',
  'lump-least-share',
  'funeral-months',
  'dependant-share-spouse',
  'dependant-share-other',
  'dependant-share-lone',
  'national-urban-income',
  'death-grant-multiple',
];

const sureness: readonly Confidence[] = ['official', 'secondary', 'memory', 'setting'];

/** How sure a line is: as its least sure row; null where it used none. */
export function confidenceOf({ rows }: BenefitLine): Confidence | null {
  let worst = -1;
  for (const { confidence } of rows) worst = Math.max(worst, sureness.indexOf(confidence));
  return sureness[worst] ?? null;
}
