import { dayOf } from '#basics/instant.ts';
import { holdsOn, numberIn, textIn, yesIn } from '../../records.ts';
import { agreementForms } from '../contracts/kinds.ts';
import { type EnterpriseRegister, type WorkerFile, type WorkerRegister, workerRegister } from '../register.ts';
import { holdsInMonth, perEngagement, perWorkerRow } from '../row-fold.ts';
import { conversionsOf } from './engagement-arrangement.ts';
import { type WeighedId, weighed } from './indicated-class.ts';
import { type FactorField, factorFields } from './kinds.ts';
import { factorsOf } from './readings.ts';

const throughs = ['self', 'enterprise', 'agent'] as const;

/** The weighed factors of every engagement under an agreement, where anything at all was counted or said of them. */
const classIndication = perEngagement('class-indication', (engagement, file, law) => {
  const { platform, workerClass, adjudicated } = engagement;
  const row = file.rows('agreement', platform).find((each) => holdsOn(each, file.county.last));
  const form = row === undefined ? undefined : agreementForms[Number(row.form) - 1];
  if (form === undefined) return null;
  const { values, readings, standings } = factorsOf(file, platform, law);
  if (readings.length === 0) return null;
  const field = (id: WeighedId) => [factorFields[id], values[id] ?? null];
  const contradicted = weighed.find((id) => standings[id] === 'contradicted');
  return {
    workerClass,
    agreementForm: form,
    adjudicated,
    contradictedFactor: contradicted === undefined ? null : factorFields[contradicted],
    ...(Object.fromEntries(weighed.map(field)) as Record<FactorField, number | null>),
  };
});

const soleTrader = perWorkerRow('sole-trader', 'soleTrader', (row, engagement, file) => {
  if (!(numberIn(row, 'registeredOn')! <= file.county.last)) return null;
  return {
    workerClass: engagement.workerClass,
    tradeRegisteredOn: numberIn(row, 'registeredOn'),
    registeredThrough: throughs[Number(row.through ?? 0) - 1] ?? null,
    addressWorkers: numberIn(row, 'addressWorkers'),
    startedOn: engagement.from,
  };
});

const actualManager = perWorkerRow('actual-manager', 'manager', (row, engagement, file) => {
  if (!holdsInMonth(row, file.county)) return null;
  return {
    workerClass: engagement.workerClass,
    signerUscc: textIn(row, 'signerUscc'),
    managerUscc: textIn(row, 'managerUscc'),
    payerUscc: textIn(row, 'payerUscc'),
    insurerUscc: textIn(row, 'insurerUscc'),
  };
});

/** Conversions the enterprise reports, and those its agreements show without its saying so. */
const conversion = workerRegister({
  kind: 'conversion',
  fold(file, _law, take) {
    if (file.empty) return;
    for (const { platform, workerClass } of file.engagements()) {
      const rows = file.rows('conversion', platform);
      for (const row of rows) {
        const convertedOn = numberIn(row, 'convertedOn');
        if (convertedOn === null || convertedOn > file.county.last) continue;
        const priorContractTo = numberIn(row, 'priorContractTo');
        const workUnchanged = yesIn(row, 'workUnchanged');
        take({ ...file.about(platform, row.recordId), workerClass, priorContractTo, convertedOn, workUnchanged });
      }
      for (const { record, convertedOn, priorContractTo } of conversionsOf(file, platform)) {
        if (rows.some((row) => numberIn(row, 'convertedOn') === convertedOn)) continue;
        const workUnchanged = rosteredFrom(file, platform, convertedOn) ? true : null;
        take({ ...file.about(platform, record), workerClass, priorContractTo, convertedOn, workUnchanged });
      }
    }
  },
});

/** Whether the enterprise still rosters the worker on or after a day: attendance goes on as under the labour contract. */
function rosteredFrom({ block, k }: WorkerFile, platform: number, on: number): boolean {
  const { columns, from } = block.roster;
  for (let i = from[k]!; i < from[k + 1]!; i++)
    if (columns.platform[i] === platform && columns.source[i] === 0 && columns.kind[i] === 1)
      if (dayOf(columns.start[i]!) >= on) return true;
  return false;
}

const evidencePack = perWorkerRow('evidence-pack', 'evidencePack', (row, engagement, file) => {
  if (!(numberIn(row, 'dueOn')! <= file.county.last)) return null;
  return {
    workerClass: engagement.workerClass,
    dueOn: numberIn(row, 'dueOn'),
    wageRecordsOn: numberIn(row, 'wageRecordsOn'),
    recruitmentFormOn: numberIn(row, 'recruitmentFormOn'),
    attendanceOn: numberIn(row, 'attendanceOn'),
  };
});

/** Folds over one worker's register rows on classification (measure 2). */
export const workerFolds: readonly WorkerRegister[] = [
  classIndication,
  soleTrader,
  actualManager,
  conversion,
  evidencePack,
];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [];
