import { type EnterpriseCounts, workersOf } from '../../enterprise-counts.ts';
import { trades } from '../../kinds.ts';
import type { RecordRow } from '../../ledger.ts';
import { numberIn, textIn, tradeIn, yesIn } from '../../records.ts';
import type { EnterpriseFile, EnterpriseRegister, WorkerRegister } from '../register.ts';
import { holdsInMonth, perRow } from '../row-fold.ts';
import { assignment, dispatchFee, relationNotice } from './chain-folds.ts';
import { linkKinds } from './kinds.ts';
import { licenceDays, licencesKept, licencesOf } from './licences.ts';

/** Items a dispatch agreement states. */
const agreementItems = 13;
const stakes = ['none', 'user', 'affiliate'] as const;

/** How many of the thirteen items a list of numbers leaves out; null where there is no list. */
function itemsMissing(list: string | null): number | null {
  if (list === null) return null;
  const stated = new Set(list.split(',').map(Number));
  let missing = 0;
  for (let item = 1; item <= agreementItems; item++) if (!stated.has(item)) missing++;
  return missing;
}

/** The five tell-tales of a partner row: yes, no, or not told. Means of its own speak against. */
function tellTalesOf(row: RecordRow): readonly (boolean | null)[] {
  const own = yesIn(row, 'ownMeans');
  return [
    yesIn(row, 'setsRosters'),
    yesIn(row, 'finesIndividuals'),
    yesIn(row, 'pricedByHead'),
    own === null ? null : !own,
    yesIn(row, 'hiresAndFires'),
  ];
}

/** Audits of a partner by the month's end, the latest day first; and those whose follow-up is overdue. */
function auditsOf(file: EnterpriseFile, uscc: string | null): { lastAuditOn: number | null; followUpsOverdue: number } {
  const { last } = file.county;
  const audits = file
    .rows('partnerAudit')
    .filter((row) => textIn(row, 'partnerUscc') === uscc && numberIn(row, 'auditedOn')! <= last);
  const days = audits.map((row) => numberIn(row, 'auditedOn')!);
  const overdue = audits.filter((row) => {
    const [due, done] = [numberIn(row, 'followUpDueOn'), numberIn(row, 'followedUpOn')];
    return numberIn(row, 'problems') !== 0 && due !== null && due <= last && (done === null || done > last);
  });
  return { lastAuditOn: days.length === 0 ? null : Math.max(...days), followUpsOverdue: overdue.length };
}

const partner = perRow('partner', 'partner', (row, file) => {
  const { county } = file;
  if (!holdsInMonth(row, county)) return null;
  const partnerKind = linkKinds[Number(row.kind) - 1] ?? null;
  const partnerUscc = textIn(row, 'partnerUscc');
  const from = Math.max(numberIn(row, 'from')!, county.first);
  const to = Math.min(numberIn(row, 'to') ?? county.last, county.last);
  const trade = trades[file.register === undefined ? trades.length - 1 : tradeIn(file.register)]!;
  const standing =
    partnerUscc === null || partnerKind === null
      ? { unlicensedDays: 0, openLicenceDays: 0, openLicence: null }
      : licenceDays(
          licencesOf(county, partnerUscc),
          { form: partnerKind, trade, placing: yesIn(row, 'placing') },
          from,
          to,
        );
  const tellTales = tellTalesOf(row);
  return {
    partnerUscc,
    partnerKind,
    licencesKept: licencesKept(county),
    ...standing,
    agreementItemsMissing: itemsMissing(textIn(row, 'agreementItems')),
    rightsContent: yesIn(row, 'rightsContent'),
    fundedBy: stakes[Number(row.fundedBy ?? 0) - 1] ?? null,
    tellTales: tellTales.filter((one) => one === true).length,
    tellTalesOpen: tellTales.filter((one) => one === null).length,
    auditsReported: file.reported('partnerAudit'),
    partnerSince: numberIn(row, 'from'),
    ...auditsOf(file, partnerUscc),
  };
});

/** Workers the table of workers shows as dispatched, whatever their trade. */
const dispatchedOf = (counts: EnterpriseCounts, platform: number) =>
  trades.reduce((sum, trade) => sum + workersOf(counts, platform, trade, ['dispatched']), 0);

const dispatchRatio = perRow('dispatch-ratio', 'dispatchCount', (row, file) => ({
  employeesCounted: numberIn(row, 'employees'),
  dispatchedCounted: numberIn(row, 'dispatched'),
  dispatchedKnown: file.counts === null ? 0 : dispatchedOf(file.counts, file.platform),
}));

/** Dispatch licences that end in the month or later, each with the one that follows it. */
const dispatchRenewal = perRow('dispatch-renewal', 'licence', (row, file) => {
  if (Number(row.kind) !== 1 || !holdsInMonth(row, file.county) || textIn(row, 'endKind') !== null) return null;
  const licenceTo = numberIn(row, 'to');
  const later = file
    .rows('licence')
    .filter((one) => one !== row && Number(one.kind) === 1 && numberIn(one, 'from')! > numberIn(row, 'from')!)
    .map((one) => numberIn(one, 'from')!)
    .sort((a, b) => a - b);
  return { licenceTo, renewalFiledOn: numberIn(row, 'renewalFiledOn'), renewedFrom: later[0] ?? null };
});

/** Folds over one worker's register rows on partners (measure 4). */
export const workerFolds: readonly WorkerRegister[] = [assignment, dispatchFee, relationNotice];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [partner, dispatchRatio, dispatchRenewal];
