import type { Day } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { RecordRow } from '../../ledger.ts';
import { compare } from '../../platform-terms.ts';
import { numberIn, textIn, yesIn } from '../../records.ts';
import { type EnterpriseRegister, type WorkerFile, type WorkerRegister, workerRegister } from '../register.ts';
import { happenedInMonth, perWorkerRow } from '../row-fold.ts';
import { injuryCover } from './cover-fold.ts';
import {
  appraisalKinds,
  benefitItems,
  coverReasons,
  faultProofs,
  type InjuryPhase,
  type InjuryReason,
  type InjuryScheme,
  injuryApplicants,
  injuryOutcomes,
  injuryPhases,
  injuryReasons,
  injurySchemes,
  selfCareLosses,
} from './kinds.ts';
import { phaseAt } from './phase.ts';
import { suspensionsIn } from './suspensions.ts';

/** The word a code from 1 on stands for; null where none or not known. */
const worded = <W extends string>(row: RecordRow, name: string, words: readonly W[]): W | null =>
  words[Number(row[name] ?? 0) - 1] ?? null;

type CaseTable = 'injuryCase' | 'workInjuryCase';
const schemeOf = (table: CaseTable): InjuryScheme => (table === 'injuryCase' ? 'occupational' : 'work-injury');

const reasonIn = (row: RecordRow): InjuryReason | null =>
  injuryReasons[String(Number(row.reason ?? 0)) as keyof typeof injuryReasons] ?? null;

/** A code with 9 for the last of its words. */
const proofIn = (row: RecordRow, name: string) =>
  Number(row[name]) === 9 ? 'none' : worded(row, name, faultProofs.slice(0, 4));

/** Whether something begun by the month's end was still open on its first day; a beginning nobody reported may be any. */
function openInMonth({ county }: WorkerFile, begun: Day | null, ended: Day | null): boolean {
  return (begun === null || begun <= county.last) && (ended === null || ended >= county.first);
}

/** The phase the month's own orders and sessions show; null where the accident is not of the month. */
function countedPhase(file: WorkerFile, platform: number, at: number | null): InjuryPhase | null {
  const { first, last } = file.county;
  if (at === null || dayOf(at) < first || dayOf(at) > last) return null;
  const { order, session } = file.block;
  const orders = [];
  for (let i = order.from[file.k]!; i < order.from[file.k + 1]!; i++) {
    if (order.columns.platform[i] !== platform || order.columns.source[i] !== 0) continue;
    const [accepted, end] = [order.columns.start[i]!, order.columns.end[i]!];
    orders.push({ accepted, finished: end === 0 ? null : end, cancelled: order.columns.status[i] === 2 });
  }
  const sessions = [];
  for (let i = session.from[file.k]!; i < session.from[file.k + 1]!; i++) {
    if (session.columns.platform[i] !== platform || session.columns.source[i] !== 0) continue;
    const to = session.columns.end[i]!;
    sessions.push({ from: session.columns.start[i]!, to: to === 0 ? null : to });
  }
  if (orders.length === 0 && !file.county.reported(platform, 'order')) return null;
  return phaseAt(at, orders, file.county.reported(platform, 'session') ? sessions : null);
}

const injuryCase = perWorkerRow('injury-case', 'injuryCase', (row, { platform }, file) => {
  const accidentAt = numberIn(row, 'accidentAt');
  const accidentOn = accidentAt === null ? null : dayOf(accidentAt);
  if (!openInMonth(file, accidentOn, numberIn(row, 'closedOn'))) return null;
  return {
    accidentOn,
    injuryRegion: textIn(row, 'injuryRegion'),
    decidingRegion: textIn(row, 'decidingRegion'),
    handedOverOn: numberIn(row, 'handedOverOn'),
    reportedOn: numberIn(row, 'reportedOn'),
    appliedOn: numberIn(row, 'appliedOn'),
    injuryApplicant: worded(row, 'applicant', injuryApplicants),
    checkedForOn: numberIn(row, 'checkedOn'),
    completeOn: numberIn(row, 'completeOn'),
    suspensions: suspensionsIn(textIn(row, 'suspensions')),
    simpleCase: yesIn(row, 'simple'),
    decidedOn: numberIn(row, 'decidedOn'),
    injuryOutcome: worded(row, 'outcome', injuryOutcomes),
    injuryReason: reasonIn(row),
    phaseCounted: countedPhase(file, platform, accidentAt),
    phaseReported: worded(row, 'phase', injuryPhases),
    firstDiagnosisAt: numberIn(row, 'firstDiagnosisAt'),
    diedAt: numberIn(row, 'diedAt'),
  };
});

const workInjuryCase = perWorkerRow('work-injury-case', 'workInjuryCase', (row, { workerClass }, file) => {
  const accidentOn = numberIn(row, 'accidentOn');
  if (!openInMonth(file, accidentOn, numberIn(row, 'closedOn'))) return null;
  return {
    workerClass,
    accidentOn,
    injuredAtUscc: textIn(row, 'injuredAtUscc'),
    liableUscc: textIn(row, 'liableUscc'),
    extensionDays: numberIn(row, 'extensionDays'),
    excludedDays: numberIn(row, 'excludedDays'),
    appliedOn: numberIn(row, 'appliedOn'),
    injuryApplicant: worded(row, 'applicant', injuryApplicants),
    acceptedOn: numberIn(row, 'acceptedOn'),
    suspensions: suspensionsIn(textIn(row, 'suspensions')),
    simpleCase: yesIn(row, 'simple'),
    decidedOn: numberIn(row, 'decidedOn'),
  };
});

/** Whether the ground of a decision weighs who was at fault: a traffic accident on the way, or the worker's own fault. */
function weighsFault(row: RecordRow): boolean | null {
  const reason = reasonIn(row);
  return reason === null ? null : reason === 'travel' || reason === 'own-fault';
}

const faultProof = (table: CaseTable) =>
  perWorkerRow('fault-proof', table, (row, _engagement, file) => {
    if (!happenedInMonth(row, file.county, 'decidedOn')) return null;
    return {
      injuryScheme: schemeOf(table),
      decidedOn: numberIn(row, 'decidedOn')!,
      faultWeighed: weighsFault(row),
      faultProof: proofIn(row, 'faultProof'),
    };
  });

/** Reasons given in a statement of the month, or in a decision of the month that refuses. */
const coverReason = perWorkerRow('cover-reason', 'coverAbsence', (row, _engagement, file) => {
  if (!happenedInMonth(row, file.county, 'statedOn')) return null;
  const reason = Number(row.reason);
  return {
    injuryScheme: worded(row, 'scheme', injurySchemes),
    coverReason: reason === 9 ? 'other' : worded(row, 'reason', coverReasons),
  };
});
const refusalReason = (table: CaseTable) =>
  perWorkerRow('cover-reason', table, (row, _engagement, file) => {
    const outcome = worded(row, 'outcome', injuryOutcomes);
    if (!happenedInMonth(row, file.county, 'decidedOn') || (outcome !== 'refused' && outcome !== 'not-accepted'))
      return null;
    const reason = reasonIn(row);
    return {
      injuryScheme: schemeOf(table),
      coverReason: reason === null || reason === 'commercial-cover' ? reason : ('other' as const),
    };
  });

const appraisal = perWorkerRow('appraisal', 'injuryAppraisal', (row, _engagement, file) => {
  if (!openInMonth(file, numberIn(row, 'appliedOn'), numberIn(row, 'closedOn') ?? numberIn(row, 'concludedOn')))
    return null;
  return {
    appraisalKind: worded(row, 'kind', appraisalKinds),
    appraisalAskedOn: numberIn(row, 'appliedOn'),
    appraisalExtended: yesIn(row, 'extended'),
    earlierReceivedOn: numberIn(row, 'earlierReceivedOn'),
    earlierConcludedOn: numberIn(row, 'earlierConcludedOn'),
    concludedOn: numberIn(row, 'concludedOn'),
  };
});

/** Sum of whole amounts; null where one is missing. */
function sumOf(rows: readonly RecordRow[], name: string): number | null {
  let sum = 0;
  for (const row of rows) {
    const amount = numberIn(row, name);
    if (amount === null || textIn(row, 'payer') === null) return null;
    sum += amount;
  }
  return sum;
}

/** Payments of one invoice over all enterprises; a commercial insurer pays by its own contract and is left out. */
const invoicePayments = workerRegister({
  kind: 'invoice-payment',
  fold(file, _law, take) {
    if (file.empty) return;
    const byInvoice = new Map<string, RecordRow[]>();
    for (const row of file.rows('medicalInvoice')) {
      if (Number(row.payer) === 5 || (numberIn(row, 'paidOn') ?? 0) > file.county.last) continue;
      const number = textIn(row, 'invoiceNo')!;
      byInvoice.set(number, [...(byInvoice.get(number) ?? []), row]);
    }
    for (const [number, rows] of [...byInvoice].sort(([a], [b]) => compare(a, b))) {
      // Said once, in the month of the last payment, at the enterprise that reported it.
      const last = rows.reduce((a, b) => (numberIn(b, 'paidOn')! >= numberIn(a, 'paidOn')! ? b : a));
      if (!happenedInMonth(last, file.county, 'paidOn')) continue;
      const face = rows.map((row) => numberIn(row, 'invoiceFen')).find((amount) => amount !== null) ?? null;
      take({
        ...file.about(last.platform, number),
        invoiceFen: face,
        invoicePayments: rows.length,
        invoicePaidFen: sumOf(rows, 'paidFen'),
      });
    }
  },
});

const benefitItem = perWorkerRow('benefit-item', 'benefitSheet', (row, _engagement, file) => {
  if (!happenedInMonth(row, file.county, 'determinedOn')) return null;
  const lost = textIn(row, 'selfCare');
  return {
    injuryScheme: worded(row, 'scheme', injurySchemes),
    benefitItem: worded(row, 'item', benefitItems),
    accidentOn: numberIn(row, 'accidentOn'),
    payableOn: numberIn(row, 'payableOn'),
    disabilityGrade: numberIn(row, 'grade'),
    selfCareLoss: lost === null ? null : (selfCareLosses[Number(lost)] ?? null),
    suitableJob: yesIn(row, 'suitableJob'),
    ownWageFen: numberIn(row, 'ownWageFen'),
    formerWageFen: numberIn(row, 'formerWageFen'),
    treatmentMonths: numberIn(row, 'treatmentMonths'),
    treatmentExtended: yesIn(row, 'treatmentExtended'),
    relationEndedOn: numberIn(row, 'relationEndedOn'),
    yearsToRetirement: numberIn(row, 'yearsToRetirement'),
    diedOn: numberIn(row, 'diedOn'),
    diedAfterTreatment: yesIn(row, 'diedAfterTreatment'),
    spouses: numberIn(row, 'spouses'),
    otherDependants: numberIn(row, 'otherDependants'),
    loneDependants: numberIn(row, 'loneDependants'),
    determinedFen: numberIn(row, 'amountFen'),
  };
});

/** Folds over one worker's register rows on injury at work (measure 10). */
export const workerFolds: readonly WorkerRegister[] = [
  injuryCover,
  injuryCase,
  workInjuryCase,
  faultProof('injuryCase'),
  faultProof('workInjuryCase'),
  coverReason,
  refusalReason('injuryCase'),
  refusalReason('workInjuryCase'),
  appraisal,
  invoicePayments,
  benefitItem,
];

/** Folds over one enterprise's register rows; a policy is shown and never judged. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
