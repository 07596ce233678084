import { dayOf, startOf } from '#basics/instant.ts';
import { employeesOf } from '../../enterprise-counts.ts';
import { trades } from '../../kinds.ts';
import type { RecordRow } from '../../ledger.ts';
import { holdsOn, numberIn, textIn, tradeIn, yesIn } from '../../records.ts';
import type { EnterpriseFile, EnterpriseRegister, WorkerFile, WorkerRegister } from '../register.ts';
import { holdsInMonth, perEngagement, perEnterprise, perRow, perWorkerRow } from '../row-fold.ts';
import { heatFolds } from './heat-fold.ts';
import { weatherFolds } from './weather-fold.ts';

/** First day of the appointment to one of some roles that holds at the month's end. */
function appointed(file: EnterpriseFile, roles: readonly number[]): number | null {
  const row = file
    .rows('safetyAppointment')
    .find((each) => roles.includes(Number(each.role)) && holdsOn(each, file.county.last));
  return row === undefined ? null : numberIn(row, 'from');
}

/** How many of the seven duties somebody carried out, with evidence, in the year up to the month's end. */
function dutiesDone(file: EnterpriseFile, role: number): number {
  const { last } = file.county;
  const done = file.rows('safetyDuty').filter((row) => {
    const on = numberIn(row, 'doneOn')!;
    return Number(row.role) === role && on > last - 365 && on <= last && textIn(row, 'evidenceId') !== null;
  });
  return new Set(done.map((row) => numberIn(row, 'duty'))).size;
}

/** Whether no later row of a table begins by a day. */
function isLatest(row: RecordRow, rows: readonly RecordRow[], last: number): boolean {
  const from = numberIn(row, 'from')!;
  return !rows.some((other) => numberIn(other, 'from')! > from && numberIn(other, 'from')! <= last);
}

const changeSignOffChangeValues = ['algorithm', 'route', 'vehicle'] as const;
const hazardCheckCycleValues = ['day', 'week', 'month'] as const;
/** Hours of one kind of training completed by a day. */
function hoursOf(rows: readonly RecordRow[], training: number, until: number): number {
  let hours = 0;
  for (const row of rows)
    if (Number(row.training) === training && numberIn(row, 'completedOn')! <= until)
      hours += numberIn(row, 'hours') ?? 0;
  return hours;
}

const appraisalIndicatorPenalisesValues = ['none', 'rest', 'unsafe-order', 'slow-weather', 'report'] as const;
/** Orders accepted from a moment to the end of its day on one platform. */
function ordersAfter(file: WorkerFile, platform: number, from: number): number {
  const { columns, from: offsets } = file.block.order;
  const end = startOf(dayOf(from) + 1);
  let count = 0;
  for (let i = offsets[file.k]!; i < offsets[file.k + 1]!; i++) {
    const at = columns.start[i]!;
    if (columns.source[i] === 0 && columns.platform[i] === platform && at > from && at < end) count++;
  }
  return count;
}

const accidentGradeValues = ['general', 'larger', 'major', 'extraordinary'] as const;

const safetyPost = perRow('safety-post', 'safetyPost', (row, file) => {
  if (!holdsInMonth(row, file.county)) return null;
  return {
    dutyListOn: numberIn(row, 'dutyListOn'),
    dutySignedOn: numberIn(row, 'signedOn'),
    appraisalStandard: yesIn(row, 'appraisalStandard'),
    heldAtEnd: holdsOn(row, file.county.last),
  };
});

const safetyMonth = perEnterprise('safety-month', (file) => {
  const { register } = file;
  const employees = file.counts === null ? 0 : employeesOf(file.counts, file.platform);
  const channel = file.rows('conditionChannel').find((row) => holdsOn(row, file.county.last));
  if (
    !(
      register !== undefined &&
      (employees > 0 ||
        file.reported('safetyAppointment') ||
        file.reported('safetyDuty') ||
        file.reported('conditionChannel'))
    )
  )
    return null;
  return {
    trade: trades[tradeIn(register)]!,
    employees: employees,
    appointmentsReported: file.reported('safetyAppointment'),
    dutiesReported: file.reported('safetyDuty'),
    channelReported: file.reported('conditionChannel'),
    bodyOrFullTimeFrom: appointed(file, [5, 6]),
    anySafetyStaffFrom: appointed(file, [5, 6, 7]),
    directorFrom: appointed(file, [3]),
    chiefEngineerFrom: appointed(file, [4]),
    mainDutiesDone: dutiesDone(file, 1),
    controllerDutiesDone: dutiesDone(file, 2),
    channelFrom: channel === undefined ? null : numberIn(channel, 'from'),
  };
});

const safetyCard = perWorkerRow('safety-card', 'safetyCard', (row, engagement, file) => {
  if (!((numberIn(row, 'givenOn') ?? file.county.last + 1) <= file.county.last)) return null;
  return { workerClass: engagement.workerClass, givenOn: numberIn(row, 'givenOn'), readOn: numberIn(row, 'readOn') };
});

const standardisation = perRow('standardisation', 'standardisation', (row, file) => {
  if (!(numberIn(row, 'from')! <= file.county.last && isLatest(row, file.rows('standardisation'), file.county.last)))
    return null;
  return { expiresOn: numberIn(row, 'expiresOn') };
});

const changeSignOff = perRow('change-sign-off', 'changeSignOff', (row) => {
  return {
    change: changeSignOffChangeValues[Number(row.change ?? 0) - 1] ?? null,
    effectiveOn: numberIn(row, 'effectiveOn'),
    signedOffOn: numberIn(row, 'signedOffOn'),
  };
});

const hazardCheck = perRow('hazard-check', 'hazardCheck', (row) => {
  return {
    checkCycle: hazardCheckCycleValues[Number(row.cycle ?? 0) - 1] ?? null,
    checkDueOn: numberIn(row, 'dueOn'),
    checkedOn: numberIn(row, 'doneOn'),
    hazards: numberIn(row, 'hazards'),
    closeBy: numberIn(row, 'closeBy'),
    closedOn: numberIn(row, 'closedOn'),
  };
});

const trainingMonth = perEngagement('training-month', (engagement, file) => {
  const rows = file.rows('trainingRecord', engagement.platform);
  if (!file.reported(engagement.platform, 'trainingRecord')) return null;
  return {
    workerClass: engagement.workerClass,
    startedOn: engagement.from,
    initialHours: hoursOf(rows, 1, engagement.from),
    yearlyHours: hoursOf(
      rows.filter((row) => numberIn(row, 'completedOn')! > file.county.last - 365),
      2,
      file.county.last,
    ),
    healthHours: hoursOf(rows, 3, file.county.last),
  };
});

const managerTraining = perRow('manager-training', 'managerTraining', (row, file) => {
  if (!holdsInMonth(row, file.county)) return null;
  return {
    inPostFrom: numberIn(row, 'from'),
    initialHours: numberIn(row, 'initialHours'),
    yearlyHours: numberIn(row, 'yearlyHours'),
    heldAtEnd: holdsOn(row, file.county.last),
  };
});

const appraisalIndicator = perRow('appraisal-indicator', 'appraisalIndicator', (row, file) => {
  if (
    !(
      numberIn(row, 'releasedOn')! <= file.county.last &&
      (numberIn(row, 'endedOn') ?? file.county.last) >= file.county.first
    )
  )
    return null;
  return {
    penalises: appraisalIndicatorPenalisesValues[Number(row.penalises ?? 0) - 1] ?? null,
    releasedOn: numberIn(row, 'releasedOn'),
    screenedOn: numberIn(row, 'screenedOn'),
  };
});

const unwellReport = perWorkerRow('unwell-report', 'unwellReport', (row, engagement, file) => {
  return {
    workerClass: engagement.workerClass,
    reportedAt: numberIn(row, 'reportedAt'),
    answeredAt: numberIn(row, 'answeredAt'),
    ordersStopped: yesIn(row, 'ordersStopped'),
    payLossFen: numberIn(row, 'payLossFen'),
    rankLost: yesIn(row, 'rankLost'),
    ordersAfter: ordersAfter(file, engagement.platform, numberIn(row, 'reportedAt')!),
  };
});

const accident = perRow('accident', 'accident', (row) => {
  return {
    occurredOn: numberIn(row, 'occurredOn'),
    knownAt: numberIn(row, 'knownAt'),
    reportedAt: numberIn(row, 'reportedAt'),
    deaths: numberIn(row, 'deaths'),
    seriousInjuries: numberIn(row, 'seriousInjuries'),
    lossHundredYuan: numberIn(row, 'lossFen'),
    accidentGrade: accidentGradeValues[Number(row.grade ?? 0) - 1] ?? null,
    traffic: yesIn(row, 'traffic'),
    casualtiesChangedOn: numberIn(row, 'casualtiesChangedOn'),
    supplementedOn: numberIn(row, 'supplementedOn'),
  };
});

const riderVehicle = perWorkerRow('rider-vehicle', 'riderVehicle', (row, engagement, file) => {
  if (!holdsInMonth(row, file.county)) return null;
  return {
    workerClass: engagement.workerClass,
    helmetIssuedOn: numberIn(row, 'helmetIssuedOn'),
    plated: yesIn(row, 'plated'),
    licensed: yesIn(row, 'licensed'),
    heldAtEnd: holdsOn(row, file.county.last),
  };
});

/** Folds over one worker's register rows on safety (measure 8). */
export const workerFolds: readonly WorkerRegister[] = [
  ...heatFolds,
  ...weatherFolds,
  safetyCard,
  trainingMonth,
  unwellReport,
  riderVehicle,
];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [
  safetyPost,
  safetyMonth,
  standardisation,
  changeSignOff,
  hazardCheck,
  managerTraining,
  appraisalIndicator,
  accident,
];
