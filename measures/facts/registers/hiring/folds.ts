import { trades } from '../../kinds.ts';
import type { RecordRow } from '../../ledger.ts';
import { numberIn, textIn, tradeIn, yesIn } from '../../records.ts';
import type { EnterpriseRegister, WorkerRegister } from '../register.ts';
import { holdsInMonth, perRow, perWorkerRow } from '../row-fold.ts';
import type { CriterionId, Role } from './reading/criterion.ts';
import { readVacancy } from './reading/read-vacancy.ts';

/** The reader's word for the work of a trade. */
const roleOf: Readonly<Record<string, Role>> = {
  ride: 'ride',
  delivery: 'rider',
  courier: 'courier',
  livestream: 'livestream',
  domestic: 'domestic',
};

/** Criteria the texts of a vacancy meet; null where no text was sent. */
function criteriaIn(row: RecordRow): ReadonlySet<CriterionId> | null {
  const texts = ['title', 'conditions', 'workContent']
    .map((column) => textIn(row, column))
    .filter((text) => text !== null);
  if (texts.length === 0) return null;
  const role = roleOf[trades[tradeIn(row)]!] ?? null;
  const { hits } = readVacancy(texts.join('\n'), { role, labourContract: null });
  return new Set(hits.map(({ criterion }) => criterion));
}

/** What every vacancy must say: employer, headcount, conditions, content, place, basic pay, and how long it holds. */
const essentials = [
  'employerProfile',
  'headcount',
  'conditions',
  'workContent',
  'workPlace',
  'payText',
  'validTo',
] as const;

const hiringItemItemValues = ['marital', 'pregnancy', 'pregnancy-test', 'carrier-test', 'other-item'] as const;
const documentHeldDocumentValues = ['identity', 'driving', 'diploma', 'qualification'] as const;

const vacancy = perRow('vacancy', 'vacancy', (row) => {
  const found = criteriaIn(row);
  return {
    limitsFound:
      found === null ? null : ['sex', 'ethnicity', 'religion'].filter((id) => found.has(id as CriterionId)).length,
    marriageFound: found === null ? null : ['marriage-pregnancy'].filter((id) => found.has(id as CriterionId)).length,
    ageFound: found === null ? null : ['age'].filter((id) => found.has(id as CriterionId)).length,
    healthFound: found === null ? null : ['health', 'disability'].filter((id) => found.has(id as CriterionId)).length,
    hukouFound: found === null ? null : ['household-registration'].filter((id) => found.has(id as CriterionId)).length,
    feeFound: found === null ? null : ['fee'].filter((id) => found.has(id as CriterionId)).length,
    documentFound: found === null ? null : ['document'].filter((id) => found.has(id as CriterionId)).length,
    exclusivityFound: found === null ? null : ['exclusivity'].filter((id) => found.has(id as CriterionId)).length,
    shamFound: found === null ? null : ['sham'].filter((id) => found.has(id as CriterionId)).length,
    minorFound: found === null ? null : ['minor'].filter((id) => found.has(id as CriterionId)).length,
    lureFound: found === null ? null : ['lure'].filter((id) => found.has(id as CriterionId)).length,
    essentialsMissing: essentials.filter((column) => row[column] === null || row[column] === undefined).length,
  };
});

const hiringItem = perWorkerRow('hiring-item', 'hiringItem', (row, engagement) => {
  return { workerClass: engagement.workerClass, hiringItem: hiringItemItemValues[Number(row.item ?? 0) - 1] ?? null };
});

const documentHeld = perWorkerRow('document-held', 'documentHeld', (row, engagement, file) => {
  if (!holdsInMonth(row, file.county)) return null;
  return {
    workerClass: engagement.workerClass,
    document: documentHeldDocumentValues[Number(row.document ?? 0) - 1] ?? null,
    original: yesIn(row, 'original'),
  };
});

const dismissal = perWorkerRow('dismissal', 'dismissal', (row, engagement) => {
  return {
    workerClass: engagement.workerClass,
    dismissedOn: numberIn(row, 'dismissedOn'),
    otherWork: yesIn(row, 'otherWork'),
    otherRelation: yesIn(row, 'otherRelation'),
    seriousEffect: yesIn(row, 'seriousEffect'),
    refusedToCorrect: yesIn(row, 'refusedToCorrect'),
    unionToldOn: numberIn(row, 'unionToldOn'),
  };
});

const hiringRecord = perWorkerRow('hiring-record', 'hiringRecord', (row, engagement) => {
  return { workerClass: engagement.workerClass, under16: yesIn(row, 'under16') };
});

/** Folds over one worker's register rows on hiring (measure 5). */
export const workerFolds: readonly WorkerRegister[] = [hiringItem, documentHeld, dismissal, hiringRecord];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [vacancy];
