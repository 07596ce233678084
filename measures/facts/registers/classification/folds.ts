import { holdsOn, numberIn, textIn, yesIn } from '../../records.ts';
import { agreementForms } from '../contracts/kinds.ts';
import type { EnterpriseRegister, WorkerRegister } from '../register.ts';
import { holdsInMonth, perEngagement, perWorkerRow } from '../row-fold.ts';
import { indicatedClass } from './indicated-class.ts';
import { factorsOf } from './readings.ts';

const soleTraderThroughValues = ['self', 'enterprise', 'agent'] as const;

const classIndication = perEngagement('class-indication', (engagement, file) => {
  const { values, readings } = factorsOf(file, engagement.platform, file.county.last);
  const row = file.rows('agreement', engagement.platform).find((each) => holdsOn(each, file.county.last));
  const form = row === undefined ? undefined : agreementForms[Number(row.form) - 1];
  if (!(form !== undefined && readings.length > 0)) return null;
  return {
    workerClass: engagement.workerClass,
    agreementForm: form,
    indicatedClass: indicatedClass(values).indicated,
    adjudicated: engagement.adjudicated,
  };
});

const soleTrader = perWorkerRow('sole-trader', 'soleTrader', (row, engagement, file) => {
  if (!(numberIn(row, 'registeredOn')! <= file.county.last)) return null;
  return {
    workerClass: engagement.workerClass,
    tradeRegisteredOn: numberIn(row, 'registeredOn'),
    registeredThrough: soleTraderThroughValues[Number(row.through ?? 0) - 1] ?? null,
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
  };
});

const conversion = perWorkerRow('conversion', 'conversion', (row, engagement, file) => {
  if (!(numberIn(row, 'convertedOn')! <= file.county.last)) return null;
  return {
    workerClass: engagement.workerClass,
    priorContractTo: numberIn(row, 'priorContractTo'),
    convertedOn: numberIn(row, 'convertedOn'),
    workUnchanged: yesIn(row, 'workUnchanged'),
  };
});

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
