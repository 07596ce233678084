import { dayOfInstant, midnight, monthsLater } from '../calendar.ts';
import type { Row } from '../explanation.ts';
import type { Behind, Recount } from '../facts/recount.ts';
import { at, inForce, number, on, rowsOf, said } from '../facts/rows.ts';
import { fromRow, ofMonth, ownRow, type Recounting } from './recounting.ts';

/** A fact of one row, with whether the row still holds on the month's last day. */
function fromHeldRow(table: string, columns: Parameters<typeof fromRow>[1], more?: (row: Row, to: Recount) => void) {
  const read = fromRow(table, columns);
  const recount: Recounting = (behind, to) => {
    read(behind, to);
    const row = ownRow(behind, table);
    if (row === undefined) return;
    to.is('heldAtEnd', inForce(row, behind.sealed.last));
    more?.(row, to);
  };
  return recount;
}

/** What an enterprise has on file at the month's end. How many it engages is taken as reported: the rows of all its workers are not shown. */
const recountMonth: Recounting = (behind, to) => {
  ofMonth(behind, to);
  const { finding, rows, sealed } = behind;
  const of = (table: string) => rowsOf(rows, table, finding.platform);
  const held = (table: string) => of(table).filter((row) => inForce(row, sealed.last));
  to.is('safetyPosts', held('safetyPost').length);
  const firstOf = (field: string, ...roles: string[]) => {
    const days = held('safetyAppointment').filter((row) => roles.includes(said(row, 'role') ?? ''));
    to.oneOf(field, days.length === 0 ? [null] : days.map((row) => on(row, 'from')));
  };
  firstOf('bodyOrFullTimeFrom', '5', '6');
  firstOf('anySafetyStaffFrom', '5', '6', '7');
  firstOf('directorFrom', '3');
  firstOf('chiefEngineerFrom', '4');
  const channels = held('conditionChannel');
  to.oneOf('channelFrom', channels.length === 0 ? [null] : channels.map((row) => on(row, 'from')));
  // The seventh duty, reporting accidents, is asked where there was one.
  const due = of('accident').length > 0 ? 7 : 6;
  to.is('dutiesDue', due);
  const done = (role: string) => {
    const seen = of('safetyDuty').filter((row) => {
      const [day, duty] = [on(row, 'doneOn') ?? sealed.last + 1, number(row, 'duty') ?? 0];
      const inYear = day > monthsLater(sealed.last, -12) && day <= sealed.last;
      return inYear && said(row, 'role') === role && duty >= 1 && duty <= due && said(row, 'evidenceId') !== null;
    });
    return new Set(seen.map((row) => number(row, 'duty'))).size;
  };
  to.is('mainDutiesDone', done('1'));
  to.is('controllerDutiesDone', done('2'));
  for (const [i, cycle] of ['day', 'week', 'month'].entries()) {
    const checks = of('hazardCheck').filter((row) => said(row, 'cycle') === String(i + 1));
    to.is(`${cycle}Checks`, checks.filter((row) => (on(row, 'doneOn') ?? sealed.last + 1) <= sealed.last).length);
  }
};

/** A worker's class hours: initial ones by the first day of work, further ones of the year up to the month's end, on health all. */
const recountTraining: Recounting = (behind, to) => {
  ofMonth(behind, to);
  const { finding, fact, rows, sealed } = behind;
  const hours = (training: string, after: number, until: number) =>
    rowsOf(rows, 'trainingRecord', finding.platform)
      .filter((row) => {
        const day = on(row, 'completedOn') ?? until + 1;
        return said(row, 'training') === training && day > after && day <= until;
      })
      .reduce((sum, row) => sum + (number(row, 'hours') ?? 0), 0);
  const starts = rowsOf(rows, 'worker', finding.platform).map((row) => on(row, 'onDate'));
  to.oneOf('startedOn', starts);
  if (to.has('workBeganOn')) {
    const orders = rowsOf(rows, 'order', finding.platform).map((row) => at(row, 'acceptedAt'));
    const attended = rowsOf(rows, 'roster', finding.platform).map((row) => at(row, 'startAt'));
    const worked = [...orders, ...attended]
      .map((moment) => (moment === null ? null : dayOfInstant(moment)))
      .filter((day) => day !== null && day >= sealed.first && day <= sealed.last);
    to.is('workBeganOn', worked.length === 0 ? null : Math.min(...(worked as number[])));
  }
  const began = typeof fact.workBeganOn === 'number' ? fact.workBeganOn : sealed.last;
  to.is('initialHours', hours('1', Number.NEGATIVE_INFINITY, began));
  to.is('yearlyHours', hours('2', monthsLater(sealed.last, -12), sealed.last));
  to.is('healthHours', hours('3', Number.NEGATIVE_INFINITY, sealed.last));
};

const recountCards: Recounting = (behind, to) => {
  ofMonth(behind, to);
  const { last } = behind.sealed;
  const cards = rowsOf(behind.rows, 'safetyCard', behind.finding.platform);
  to.is('cardsGiven', cards.filter((row) => (on(row, 'givenOn') ?? last + 1) <= last).length);
};

const reportColumns = fromRow('unwellReport', {
  instants: ['reportedAt', 'answeredAt'],
  texts: ['answeredBy'],
  flags: ['ordersStopped', 'rankLost'],
  numbers: ['payLossFen'],
});

/** A report of being unwell, and what the feeds show of the rest of its day. */
const recountUnwell: Recounting = (behind, to) => {
  reportColumns(behind, to);
  const row = ownRow(behind, 'unwellReport');
  const reported = row === undefined ? null : at(row, 'reportedAt');
  if (reported === null) return;
  const own = (table: string) => rowsOf(behind.rows, table, behind.finding.platform);
  const day = dayOfInstant(reported);
  const after = (moment: number | null) => moment !== null && moment > reported && moment < midnight(day + 1);
  to.is(
    'ordersAfter',
    Math.max(
      own('order').filter((order) => after(at(order, 'acceptedAt'))).length,
      own('allocation').filter((offer) => after(at(offer, 'offeredAt'))).length,
    ),
  );
  to.is('penaltyThatDayFen', takenThatDay(own, reported));
};

/** Penalties on orders accepted that day that ended after the report, and deductions of the day for lateness, reviews or other grounds. */
function takenThatDay(own: (table: string) => readonly Row[], reported: number): number {
  const day = dayOfInstant(reported);
  let taken = 0;
  for (const order of own('order')) {
    const [accepted, ended] = [at(order, 'acceptedAt'), at(order, 'finishedAt') ?? at(order, 'cancelledAt')];
    if (accepted !== null && dayOfInstant(accepted) === day && (ended ?? 0) >= reported)
      taken += Math.max(0, number(order, 'penaltyFen') ?? 0);
  }
  for (const deduction of own('deduction'))
    if (on(deduction, 'deductedOn') === day && [1, 2, 99].includes(Number(said(deduction, 'ground'))))
      taken += number(deduction, 'amountFen') ?? 0;
  return taken;
}

const vehicles = ['e-bike', 'motorcycle', 'car', 'truck', 'on-foot'];

/** A rider's helmet and vehicle; for one who has nothing on file, that there are orders on two wheels. */
const riderColumns = fromHeldRow(
  'riderVehicle',
  { days: ['helmetIssuedOn'], flags: ['plated', 'licensed'] },
  (row, to) => to.is('vehicle', vehicles[Number(said(row, 'vehicle') ?? 9) - 1] ?? 'unknown'),
);
const recountRider: Recounting = (behind: Behind, to) => {
  riderColumns(behind, to);
  const { finding, rows } = behind;
  if (finding.verdict !== 'finding' || finding.record !== null) return;
  // Nothing on file: only orders on two wheels make a fact of it.
  const two = rowsOf(rows, 'order', finding.platform).some((row) => ['1', '2'].includes(said(row, 'vehicle') ?? ''));
  if (two && rowsOf(rows, 'riderVehicle', finding.platform).length === 0)
    for (const [field, value] of [
      ['vehicle', 'unknown'],
      ['helmetIssuedOn', null],
      ['plated', null],
      ['licensed', null],
    ] as const)
      to.is(field, value);
};

/** How facts on safety follow from rows, by kind; those on heat and weather are counted beside. */
export const rowRecounts: Readonly<Record<string, Recounting>> = {
  'safety-post': fromHeldRow('safetyPost', {
    days: ['dutyListOn', ['dutySignedOn', 'signedOn']],
    flags: ['holderNamed', 'appraisalStandard'],
  }),
  'safety-month': recountMonth,
  'safety-card': fromRow('safetyCard', { days: ['givenOn', 'readOn'] }),
  standardisation: fromRow('standardisation', { days: ['expiresOn'] }),
  'change-sign-off': fromRow('changeSignOff', {
    days: ['effectiveOn', 'signedOffOn'],
    codes: { change: ['change', 'algorithm', 'route', 'vehicle'] },
  }),
  'hazard-check': fromRow('hazardCheck', {
    days: [['checkDueOn', 'dueOn'], ['checkedOn', 'doneOn'], 'closeBy', 'closedOn'],
    numbers: ['hazards'],
    codes: { checkCycle: ['cycle', 'day', 'week', 'month'] },
  }),
  'training-month': recountTraining,
  'card-month': recountCards,
  'manager-training': fromHeldRow('managerTraining', {
    days: [['inPostFrom', 'from']],
    numbers: ['initialHours', 'yearlyHours'],
  }),
  'appraisal-indicator': fromHeldRow(
    'appraisalIndicator',
    {
      days: ['releasedOn', 'screenedOn'],
      codes: { penalises: ['penalises', 'none', 'rest', 'unsafe-order', 'slow-weather', 'report'] },
    },
    (row, to) => to.is('indicatorText', `${said(row, 'name') ?? ''}${said(row, 'wording') ?? ''}`),
  ),
  'unwell-report': recountUnwell,
  accident: fromRow('accident', {
    days: ['occurredOn', 'casualtiesChangedOn', 'supplementedOn'],
    instants: ['knownAt', 'reportedAt'],
    numbers: ['deaths', 'seriousInjuries', 'lossHundredYuan'],
    flags: ['traffic'],
    codes: { accidentGrade: ['grade', 'general', 'larger', 'major', 'extraordinary'] },
  }),
  'rider-vehicle': recountRider,
};
