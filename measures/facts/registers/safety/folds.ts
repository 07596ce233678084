import { addMonths } from '#basics/day.ts';
import { dayOf, startOf } from '#basics/instant.ts';
import { type EnterpriseCounts, employeesOf, quasiEmployeesOf, workersOf } from '../../enterprise-counts.ts';
import { trades, vehicles } from '../../kinds.ts';
import type { RecordRow } from '../../ledger.ts';
import { fromPlatform, holdsOn, numberIn, textIn, tradeIn, yesIn } from '../../records.ts';
import {
  type EnterpriseFile,
  type EnterpriseRegister,
  type WorkerFile,
  type WorkerRegister,
  workerRegister,
} from '../register.ts';
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

/** How many of the duties asked somebody carried out, with evidence, in the year up to the month's end. */
function dutiesDone(file: EnterpriseFile, role: number, due: number): number {
  const { last } = file.county;
  const done = file.rows('safetyDuty').filter((row) => {
    const on = numberIn(row, 'doneOn')!;
    const asked = numberIn(row, 'duty')! >= 1 && numberIn(row, 'duty')! <= due;
    return (
      asked &&
      Number(row.role) === role &&
      on > addMonths(last, -12) &&
      on <= last &&
      textIn(row, 'evidenceId') !== null
    );
  });
  return new Set(done.map((row) => numberIn(row, 'duty'))).size;
}

/** Checks of a cycle due in the month and done by its end. */
function checksDone(file: EnterpriseFile, cycle: number): number {
  const done = (row: RecordRow) => (numberIn(row, 'doneOn') ?? file.county.last + 1) <= file.county.last;
  return file.rows('hazardCheck').filter((row) => Number(row.cycle) === cycle && done(row)).length;
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
/** Orders a platform offered, or the worker accepted, from a moment to the end of its day: whichever are more. */
function ordersAfter(file: WorkerFile, platform: number, from: number): number {
  const end = startOf(dayOf(from) + 1);
  const { order, allocation } = file.block;
  return Math.max(
    ...[order, allocation].map(({ columns, from: offsets }) => {
      let count = 0;
      for (let i = offsets[file.k]!; i < offsets[file.k + 1]!; i++) {
        const at = columns.start[i]!;
        if (columns.source[i] === 0 && columns.platform[i] === platform && at > from && at < end) count++;
      }
      return count;
    }),
  );
}

/** Grounds of a deduction that could follow from stopping: lateness, a bad review, something else. */
const grounds = new Set([1, 2, 99]);

/** Penalties on orders of the day that ended after a moment, and deductions of that day. */
function penaltyThatDay(file: WorkerFile, platform: number, from: number): number {
  const { columns, from: offsets } = file.block.order;
  const on = dayOf(from);
  let fen = 0;
  for (let i = offsets[file.k]!; i < offsets[file.k + 1]!; i++) {
    if (columns.source[i] !== 0 || columns.platform[i] !== platform || dayOf(columns.start[i]!) !== on) continue;
    if (columns.end[i]! >= from) fen += Math.max(0, columns.penaltyFen[i]!);
  }
  for (const row of file.block.records[file.k]?.deduction ?? []) {
    const here = row.platform === platform && fromPlatform(row) && numberIn(row, 'deductedOn') === on;
    if (here && grounds.has(Number(row.ground))) fen += numberIn(row, 'amountFen') ?? 0;
  }
  return fen;
}

/** Day of the month's first order or attendance with a platform. */
function workBegan(file: WorkerFile, platform: number): number | null {
  const { first, last } = file.county;
  let found: number | null = null;
  for (const { columns, from } of [file.block.order, file.block.roster])
    for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
      if (columns.source[i] !== 0 || columns.platform[i] !== platform) continue;
      if ('from' in columns && columns.from[i] === 0) continue;
      const on = dayOf(columns.start[i]!);
      if (on < first || on > last) continue;
      found = Math.min(found ?? on, on);
      break;
    }
  return found;
}

/** Whether a worker accepted orders on two wheels in the month. */
function onTwoWheels(file: WorkerFile, platform: number): boolean {
  const { columns, from } = file.block.order;
  const { first, last } = file.county;
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    const own = columns.source[i] === 0 && columns.platform[i] === platform;
    if (!own || (columns.vehicle[i] !== 1 && columns.vehicle[i] !== 2)) continue;
    const on = dayOf(columns.start[i]!);
    if (on >= first && on <= last) return true;
  }
  return false;
}

const accidentGradeValues = ['general', 'larger', 'major', 'extraordinary'] as const;

const safetyPost = perRow('safety-post', 'safetyPost', (row, file) => {
  if (!holdsInMonth(row, file.county)) return null;
  return {
    holderNamed: yesIn(row, 'holderNamed'),
    dutyListOn: numberIn(row, 'dutyListOn'),
    dutySignedOn: numberIn(row, 'signedOn'),
    appraisalStandard: yesIn(row, 'appraisalStandard'),
    heldAtEnd: holdsOn(row, file.county.last),
  };
});

const monthTables = ['safetyPost', 'safetyAppointment', 'safetyDuty', 'conditionChannel', 'hazardCheck'] as const;

const safetyMonth = perEnterprise('safety-month', (file) => {
  const { register, counts, platform } = file;
  if (register === undefined) return null;
  const employees = counts === null ? 0 : employeesOf(counts, platform);
  const others = counts === null ? 0 : quasiEmployeesOf(counts, platform) + unclearOf(counts, platform);
  if (employees + others === 0 && !monthTables.some((table) => file.reported(table))) return null;
  const channel = file.rows('conditionChannel').find((row) => holdsOn(row, file.county.last));
  const dutiesDue = file.rows('accident').length > 0 ? 7 : 6;
  return {
    trade: trades[tradeIn(register)]!,
    employees,
    workersEngaged: employees + others,
    postsReported: file.reported('safetyPost'),
    appointmentsReported: file.reported('safetyAppointment'),
    dutiesReported: file.reported('safetyDuty'),
    channelReported: file.reported('conditionChannel'),
    hazardChecksReported: file.reported('hazardCheck'),
    safetyPosts: file.rows('safetyPost').filter((row) => holdsOn(row, file.county.last)).length,
    bodyOrFullTimeFrom: appointed(file, [5, 6]),
    anySafetyStaffFrom: appointed(file, [5, 6, 7]),
    directorFrom: appointed(file, [3]),
    chiefEngineerFrom: appointed(file, [4]),
    dutiesDue,
    mainDutiesDone: dutiesDone(file, 1, dutiesDue),
    controllerDutiesDone: dutiesDone(file, 2, dutiesDue),
    channelFrom: channel === undefined ? null : numberIn(channel, 'from'),
    dayChecks: checksDone(file, 1),
    weekChecks: checksDone(file, 2),
    monthChecks: checksDone(file, 3),
  };
});

/** Workers of unclear class, whatever their trade. */
function unclearOf(counts: EnterpriseCounts, platform: number): number {
  return trades.reduce((sum, trade) => sum + workersOf(counts, platform, trade, ['unclear']), 0);
}

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
  if (!file.reported(engagement.platform, 'trainingRecord')) return null;
  const rows = file.rows('trainingRecord', engagement.platform);
  const { last } = file.county;
  const workBeganOn = workBegan(file, engagement.platform);
  return {
    workerClass: engagement.workerClass,
    startedOn: engagement.from,
    workBeganOn,
    initialHours: hoursOf(rows, 1, workBeganOn ?? last),
    yearlyHours: hoursOf(
      rows.filter((row) => numberIn(row, 'completedOn')! > addMonths(last, -12)),
      2,
      last,
    ),
    healthHours: hoursOf(rows, 3, last),
  };
});

const cardMonth = perEngagement('card-month', (engagement, file) => {
  if (!file.reported(engagement.platform, 'safetyCard')) return null;
  const given = (row: RecordRow) => (numberIn(row, 'givenOn') ?? file.county.last + 1) <= file.county.last;
  return {
    workerClass: engagement.workerClass,
    startedOn: engagement.from,
    cardsGiven: file.rows('safetyCard', engagement.platform).filter(given).length,
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
    indicatorText: `${textIn(row, 'name') ?? ''}${textIn(row, 'wording') ?? ''}`,
    penalises: appraisalIndicatorPenalisesValues[Number(row.penalises ?? 0) - 1] ?? null,
    releasedOn: numberIn(row, 'releasedOn'),
    screenedOn: numberIn(row, 'screenedOn'),
  };
});

const unwellReport = perWorkerRow('unwell-report', 'unwellReport', (row, engagement, file) => {
  return {
    workerClass: engagement.workerClass,
    reportedAt: numberIn(row, 'reportedAt')!,
    answeredAt: numberIn(row, 'answeredAt'),
    answeredBy: textIn(row, 'answeredBy'),
    ordersStopped: yesIn(row, 'ordersStopped'),
    payLossFen: numberIn(row, 'payLossFen'),
    rankLost: yesIn(row, 'rankLost'),
    ordersAfter: ordersAfter(file, engagement.platform, numberIn(row, 'reportedAt')!),
    penaltyThatDayFen: penaltyThatDay(file, engagement.platform, numberIn(row, 'reportedAt')!),
  };
});

const accident = perRow('accident', 'accident', (row) => {
  return {
    occurredOn: numberIn(row, 'occurredOn'),
    knownAt: numberIn(row, 'knownAt'),
    reportedAt: numberIn(row, 'reportedAt'),
    deaths: numberIn(row, 'deaths'),
    seriousInjuries: numberIn(row, 'seriousInjuries'),
    lossHundredYuan: numberIn(row, 'lossHundredYuan'),
    accidentGrade: accidentGradeValues[Number(row.grade ?? 0) - 1] ?? null,
    traffic: yesIn(row, 'traffic'),
    casualtiesChangedOn: numberIn(row, 'casualtiesChangedOn'),
    supplementedOn: numberIn(row, 'supplementedOn'),
  };
});

const vehicleOf = (row: RecordRow) => vehicles[Number(row.vehicle ?? 9) - 1] ?? 'unknown';

const riderVehicle = workerRegister({
  kind: 'rider-vehicle',
  fold(file, _law, take) {
    for (const { platform, workerClass } of file.engagements()) {
      if (!file.reported(platform, 'riderVehicle')) continue;
      const rows = file.rows('riderVehicle', platform).filter((row) => holdsInMonth(row, file.county));
      for (const row of rows)
        take({
          ...file.about(platform, row.recordId),
          workerClass,
          vehicle: vehicleOf(row),
          helmetIssuedOn: numberIn(row, 'helmetIssuedOn'),
          plated: yesIn(row, 'plated'),
          licensed: yesIn(row, 'licensed'),
          heldAtEnd: holdsOn(row, file.county.last),
        });
      if (rows.length > 0 || !onTwoWheels(file, platform)) continue;
      const nothing = { helmetIssuedOn: null, plated: null, licensed: null, heldAtEnd: true };
      take({ ...file.about(platform, null), workerClass, vehicle: 'unknown', ...nothing });
    }
  },
});

/** Folds over one worker's register rows on safety (measure 8). */
export const workerFolds: readonly WorkerRegister[] = [
  ...heatFolds,
  ...weatherFolds,
  safetyCard,
  trainingMonth,
  cardMonth,
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
