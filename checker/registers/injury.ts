import { dayOfInstant, readDay } from '../calendar.ts';
import type { Row } from '../explanation.ts';
import { at, number, on, rowsOf, said } from '../facts/rows.ts';
import type { Reading } from '../reading.ts';
import { benefitReadings } from './injury-benefits.ts';
import { groundReadings } from './injury-grounds.ts';
import { windowReadings } from './injury-windows.ts';
import { fromRow, fromRowAnd, type Recounting } from './recounting.ts';

/** Readings of the rules on injuries (measure 10), by slug. */
export const injuryReadings: Readonly<Record<string, Reading>> = {
  ...windowReadings,
  ...groundReadings,
  ...benefitReadings,
};

const applicants = ['applicant', 'enterprise', 'worker', 'relative', 'union', 'user-unit'] as const;
/** Grounds of a decision by their code. */
const reasons: Readonly<Record<string, string>> = {
  '01': 'accident',
  '02': 'violence',
  '03': 'missing',
  '04': 'sudden-illness',
  '05': 'rescue',
  '06': 'travel',
  '11': 'crime',
  '12': 'drunk',
  '13': 'self-harm',
  '14': 'own-fault',
  '15': 'rescue-window',
  '16': 'not-on-order',
  '17': 'commercial-cover',
  '19': 'other',
};
const reasonOf = (row: Row) => reasons[said(row, 'reason') ?? ''] ?? null;

/** Times a limit stood still, as the exchange writes them: `无`, or `from/to` with a blank between, the last perhaps open; null where it cannot be read. */
function pauses(row: Row): readonly { from: number; to: number | null }[] | null {
  const told = said(row, 'suspensions')?.trim();
  if (told === undefined) return null;
  if (told === '无') return [];
  const spans = told.split(/\s+/).map((span) => {
    const match = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})?$/.exec(span);
    const from = match === null ? null : readDay(match[1]!);
    const to = match?.[2] === undefined ? null : readDay(match[2]);
    const readable = from !== null && (match?.[2] === undefined || (to !== null && to >= from));
    return readable ? { from, to } : null;
  });
  return spans.includes(null) ? null : spans.filter((span) => span !== null).toSorted((a, b) => a.from - b.from);
}

/** A fact that is a row of one of two tables: of whichever the record is. */
const ofEither =
  (recounts: Readonly<Record<string, Recounting>>): Recounting =>
  (behind, to) => {
    const { finding, rows } = behind;
    const own = Object.keys(recounts).filter((table) =>
      rowsOf(rows, table, finding.platform).some(({ recordId }) => recordId === finding.record),
    );
    if (own.length === 1) recounts[own[0]!]!(behind, to);
  };

/** The reason for no cover, from a refusal: another ground is another reason. */
const refusal = (table: string, scheme: string) =>
  fromRowAnd(table, {}, (row, to) => {
    const reason = reasonOf(row);
    to.is('injuryScheme', scheme);
    to.is('coverReason', reason === null || reason === 'commercial-cover' ? reason : 'other');
  });

/** What shows the share of fault, from a decision. */
const proof = (table: string, scheme: string) =>
  fromRowAnd(table, { days: ['decidedOn'] }, (row, to) => {
    const [reason, code] = [reasonOf(row), said(row, 'faultProof')];
    const proofs = ['police-document', 'judgment', 'settlement', 'statement'];
    to.is('injuryScheme', scheme);
    to.is('faultWeighed', reason === null ? null : reason === 'travel' || reason === 'own-fault');
    to.is('faultProof', code === '9' ? 'none' : (proofs[Number(code ?? 0) - 1] ?? null));
  });

/** How their facts follow from rows, by kind. */
export const injuryRecounts: Readonly<Record<string, Recounting>> = {
  'injury-case': fromRowAnd(
    'injuryCase',
    {
      days: ['handedOverOn', 'reportedOn', 'appliedOn', ['checkedForOn', 'checkedOn'], 'completeOn', 'decidedOn'],
      instants: ['firstDiagnosisAt', 'diedAt'],
      flags: [['simpleCase', 'simple']],
      texts: ['injuryRegion', 'decidingRegion'],
      codes: {
        injuryApplicant: applicants,
        injuryOutcome: ['outcome', 'confirmed', 'presumed', 'refused', 'not-accepted'],
        phaseReported: ['phase', 'in', 'out', 'grey'],
      },
    },
    (row, to) => {
      const accident = at(row, 'accidentAt');
      to.is('accidentOn', accident === null ? null : dayOfInstant(accident));
      to.is('injuryReason', reasonOf(row));
      to.is('suspensions', pauses(row));
    },
  ),
  'work-injury-case': fromRowAnd(
    'workInjuryCase',
    {
      days: ['accidentOn', 'appliedOn', 'acceptedOn', 'decidedOn'],
      numbers: ['extensionDays', 'excludedDays'],
      flags: [['simpleCase', 'simple']],
      texts: ['injuredAtUscc', 'liableUscc'],
      codes: { injuryApplicant: applicants },
    },
    (row, to) => to.is('suspensions', pauses(row)),
  ),
  'fault-proof': ofEither({
    injuryCase: proof('injuryCase', 'occupational'),
    workInjuryCase: proof('workInjuryCase', 'work-injury'),
  }),
  'cover-reason': ofEither({
    coverAbsence: fromRowAnd(
      'coverAbsence',
      { codes: { injuryScheme: ['scheme', 'work-injury', 'occupational'] } },
      (row, to) => {
        const code = said(row, 'reason');
        const words = ['commercial-cover', 'waived', 'elsewhere'];
        to.is('coverReason', code === '9' ? 'other' : (words[Number(code ?? 0) - 1] ?? null));
      },
    ),
    injuryCase: refusal('injuryCase', 'occupational'),
    workInjuryCase: refusal('workInjuryCase', 'work-injury'),
  }),
  appraisal: fromRow('injuryAppraisal', {
    days: [['appraisalAskedOn', 'appliedOn'], 'earlierReceivedOn', 'earlierConcludedOn', 'concludedOn'],
    flags: [['appraisalExtended', 'extended']],
    codes: { appraisalKind: ['kind', 'first', 'second', 'review'] },
  }),
  // All payments of the invoice the record names, but a commercial insurer's, which pays by its own contract.
  'invoice-payment': ({ finding, rows, sealed }, to) => {
    to.is('first', sealed.first);
    to.is('last', sealed.last);
    if (finding.record === null) return;
    const paid = rowsOf(rows, 'medicalInvoice', null).filter(
      (row) =>
        said(row, 'invoiceNo') === finding.record &&
        said(row, 'payer') !== '5' &&
        (on(row, 'paidOn') ?? 0) <= sealed.last,
    );
    if (paid.length === 0) return;
    const amounts = paid.map((row) => (said(row, 'payer') === null ? null : number(row, 'paidFen')));
    to.atLeast('invoicePayments', paid.length);
    if (amounts.includes(null)) to.is('invoicePaidFen', null);
    else
      to.atLeast(
        'invoicePaidFen',
        amounts.reduce<number>((sum, each) => sum + each!, 0),
      );
    to.oneOf('invoiceFen', [...new Set(paid.map((row) => number(row, 'invoiceFen')))]);
  },
  'benefit-item': fromRow('benefitSheet', {
    days: ['accidentOn', 'payableOn', 'relationEndedOn', 'diedOn'],
    numbers: [
      ['disabilityGrade', 'grade'],
      'ownWageFen',
      'formerWageFen',
      'treatmentMonths',
      'yearsToRetirement',
      'spouses',
      'otherDependants',
      'loneDependants',
      ['determinedFen', 'amountFen'],
    ],
    flags: ['suitableJob', 'treatmentExtended', 'diedAfterTreatment'],
    codes: {
      injuryScheme: ['scheme', 'work-injury', 'occupational'],
      benefitItem: [
        'item',
        'one-off-disability',
        'disability-allowance',
        'nursing',
        'treatment-pay',
        'lump-medical',
        'lump-employment',
        'funeral',
        'dependants',
        'death-grant',
        'living-support',
      ],
    },
  }),
};
