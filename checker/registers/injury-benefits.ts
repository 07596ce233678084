import { type Fact, text, whole } from '../fact.ts';
import { type Derived, metUnless, notApplicable, type Reading } from '../reading.ts';
import { benefitLine } from './benefit-formulas.ts';
import { doubt, found, type Heading, missing, reads } from './forms.ts';

const grades = Array.from({ length: 10 }, (_, i) => i + 1);
/** Values a line may rest on. */
const parameters = [
  'average-wage-annual',
  'minimum-wage-monthly',
  'injury-benefit-base-share',
  'injury-benefits-follow-work-injury',
  'injury-living-support',
  'own-wage-least-share',
  'own-wage-most-share',
  ...grades.map((grade) => `disability-months-grade-${grade}`),
  ...grades.slice(0, 6).map((grade) => `disability-allowance-share-grade-${grade}`),
  ...['complete', 'most', 'partial'].map((lost) => `nursing-share-${lost}`),
  'treatment-pay-months',
  'treatment-pay-extension-months',
  ...grades
    .slice(4)
    .flatMap((grade) => [`lump-medical-months-grade-${grade}`, `lump-employment-months-grade-${grade}`]),
  'lump-full-years',
  'lump-year-reduction',
  'lump-least-share',
  'funeral-months',
  ...['spouse', 'other', 'lone'].map((who) => `dependant-share-${who}`),
  'national-urban-income',
  'death-grant-multiple',
];

const of = (id: string, level: Heading['level']): Heading => ({
  sheet: `insurance-injury/${id}`,
  measure: 'occupational-injury',
  level,
  kind: 'benefit-item',
  parameters,
});

/** The days whose law a line takes: of the accident, and the one its item turns on. */
function daysOf(fact: Fact): readonly [number, number] {
  const days = ['accidentOn', 'payableOn', 'relationEndedOn', 'diedOn']
    .map((field) => whole(fact, field))
    .filter((day) => day !== null);
  return days.length === 0 ? [0, 0] : [Math.min(...days), Math.max(...days)];
}

/** Values the sheet has not seen in an official text (b.7, a.5); the regulation's own shares and months it has. */
const unseen = (name: string) =>
  ['average-wage-annual', 'national-urban-income', 'injury-benefit-base-share'].includes(name) ||
  name === 'injury-benefits-follow-work-injury' ||
  name.startsWith('lump-');

/** Readings of the rules on benefit sheets, section b.7. */
export const benefitReadings: Readonly<Record<string, Reading>> = {
  'benefit-amount': {
    ...reads(of('OI-25', 'LAW'), (fact, cited): Derived => {
      const determined = whole(fact, 'determinedFen');
      const line = benefitLine(fact, cited, true);
      if (line.is === 'open') return doubt(...line.doubts, ...(determined === null ? [missing('determinedFen')] : []));
      if (determined === null) return doubt(missing('determinedFen'));
      const due = line.is === 'not-due' ? 0 : line.fen;
      const amountFen = Math.abs(determined - due);
      if (amountFen === 0) return metUnless([]);
      const level = text(fact, 'injuryScheme') === 'work-injury' ? 'LAW' : 'NOTICE';
      return { verdict: 'finding', amountFen, level, numbers: { due } };
    }),
    span: daysOf,
  },
  'benefit-unverified': {
    ...reads(of('OI-26', 'SETTING'), (fact, cited) => {
      const determined = whole(fact, 'determinedFen');
      if (determined === 0) return notApplicable;
      const line = benefitLine(fact, cited, false);
      if (line.is === 'open') return doubt(...line.doubts, ...(determined === null ? [missing('determinedFen')] : []));
      if (determined === null) return doubt(missing('determinedFen'));
      if (line.is === 'not-due') return notApplicable;
      // What the explanation cites is to be verified as well, where it is among what the line rests on.
      const values = line.rests.filter((name) => unseen(name) || cited.cites(name));
      return values.length > 0 ? found(values.length) : metUnless([]);
    }),
    span: daysOf,
  },
};
