import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { instant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type CountyGiven, type WorkerRows } from './block.builder.ts';
import { foldWorker } from './fold.ts';
import type { Facts, WorkerClass } from './kinds.ts';
import type { Engagement, RecordRow } from './ledger.ts';

const law = lawAsKnown({});
const HOUR = 3600;
const at = (date: string, clock: string) => instant(`${date}T${clock}:00+08:00`);
const order = (date: string, from: string, to: string, given = {}) => ({
  trade: 2,
  vehicle: 1,
  status: 1,
  place: 0,
  start: at(date, from),
  end: at(date, to),
  ...given,
});
const row = (given: Record<string, number | string | null>): RecordRow =>
  ({ platform: 0, recordId: 'r', segment: 0, row: 0, ...given }) as RecordRow;
const engaged = (workerClass: WorkerClass, given: Partial<Engagement> = {}): Engagement => ({
  platform: 0,
  workerId: 'w',
  trade: 'delivery',
  workerClass,
  adjudicated: false,
  from: day('2026-01-01'),
  to: null,
  identity: 'matches',
  ...given,
});
const agreement = row({ trade: '02', from: day('2026-01-01'), to: null, allowanceS: 1800, dailyMaxS: 36000 });

type Seen = { [K in 'day' | 'week' | 'month' | 'settlement' | 'deduction' | 'cycle']: Facts[K][] };

function fold(worker: WorkerRows, county: Partial<CountyGiven> = {}): Seen {
  const block = buildBlock(buildCounty({ month: '2026-09', places: ['500229001', '500101'], ...county }), [worker]);
  const seen: Seen = { day: [], week: [], month: [], settlement: [], deduction: [], cycle: [] };
  foldWorker(block, 0, law, {
    day: (fact) => seen.day.push({ ...fact }),
    week: (fact) => seen.week.push({ ...fact }),
    month: (fact) => seen.month.push({ ...fact }),
    settlement: (fact) =>
      seen.settlement.push({ ...fact, placeSeconds: fact.placeSeconds.map((each) => ({ ...each })) }),
    deduction: (fact) => seen.deduction.push({ ...fact }),
    cycle: (fact) => seen.cycle.push({ ...fact }),
  });
  return seen;
}

/** A row of roster and attendance. */
const shift = (date: string, from: string, to: string, given = {}) => ({
  start: at(date, '00:00'),
  kind: 1,
  from: at(date, from),
  to: at(date, to),
  breakS: 3600,
  place: 0,
  ...given,
});

test('E08: six hours of orders and half an hour of agreed allowance are 6.5 hours at the place of work', () => {
  const { settlement, day: days } = fold(
    {
      orders: [order('2026-09-10', '08:00', '11:00'), order('2026-09-10', '11:30', '14:30', { place: 1 })],
      sessions: [{ start: at('2026-09-10', '07:50'), end: at('2026-09-10', '15:00'), mandated: 0 }],
      pay: [
        {
          recordId: 'p1',
          start: at('2026-09-15', '00:00'),
          periodFrom: day('2026-09-01'),
          periodTo: day('2026-09-15'),
          trade: 2,
          grossFen: 14000,
          pieceFen: 13000,
          tipsFen: 1000,
        },
      ],
      records: { engagements: [engaged('quasi-employee')] },
    },
    { records: { limitAgreement: [agreement] } },
  );
  const paid = settlement[0]!;
  assert.equal(paid.workingSeconds, 6.5 * HOUR);
  assert.deepEqual(
    [paid.covered, paid.allowanceAgreed, paid.orders, paid.payRecordId, paid.workerClass],
    [true, true, 2, 'p1', 'quasi-employee'],
  );
  assert.deepEqual(paid.placeSeconds, [
    { place: '500229001', seconds: 3.5 * HOUR, secondsAtMost: 3.5 * HOUR },
    { place: '500101', seconds: 3 * HOUR, secondsAtMost: 3 * HOUR },
  ]);
  // the parts that are known make up the whole, so that the others are nothing
  assert.deepEqual([paid.tipsFen, paid.inKindFen, paid.specialAllowanceFen], [1000, 0, 0]);
  assert.deepEqual([days[0]!.workingSeconds, days[0]!.orderSeconds], [6.5 * HOUR, 6 * HOUR]);
  assert.deepEqual([days[0]!.onlineSeconds, days[0]!.waitingSeconds], [25800, 25800 - 6 * HOUR]);
});

test('without an agreement there is no allowance, and nobody says there is one', () => {
  const orders = [order('2026-09-10', '08:00', '11:00')];
  const pay = [{ periodFrom: day('2026-09-01'), periodTo: day('2026-09-15'), trade: 2 }];
  const paid = fold({ orders, pay, records: { engagements: [engaged('quasi-employee')] } }).settlement[0]!;
  assert.deepEqual([paid.workingSeconds, paid.allowanceAgreed, paid.grossFen], [3 * HOUR, null, null]);
});

test('required sessions are working time, united with orders; voluntary ones are waiting only', () => {
  const orders = [order('2026-09-10', '09:30', '11:30')];
  const session = (mandated: number) => [
    { start: at('2026-09-10', '09:00'), end: at('2026-09-10', '12:30'), mandated },
  ];
  assert.equal(fold({ orders, sessions: session(1) }).day[0]!.workingSeconds, 3.5 * HOUR);
  const voluntary = fold({ orders, sessions: session(0) }).day[0]!;
  assert.deepEqual([voluntary.workingSeconds, voluntary.workingSecondsAtMost], [2 * HOUR, 2 * HOUR]);
  const unsaid = fold({ orders, sessions: session(9) }).day[0]!;
  assert.deepEqual([unsaid.workingSeconds, unsaid.workingSecondsAtMost], [2 * HOUR, 3.5 * HOUR]);
});

test('a month nobody rostered, worked or paid is no month, whatever was rostered before it', () => {
  const records = { engagements: [engaged('employee')] };
  const before = shift('2026-08-31', '08:00', '17:00');
  assert.equal(fold({ roster: [before], records }).month.length, 0);
  const overnight = shift('2026-08-31', '20:00', '21:00', { to: at('2026-09-01', '05:00') });
  assert.equal(fold({ roster: [overnight], records }).month.length, 1);
  assert.equal(fold({ roster: [before, shift('2026-09-02', '08:00', '17:00')], records }).month.length, 1);
});

test('an employee’s overtime goes by roster and calendar: workday, rest day, statutory holiday, substitute day', () => {
  const { month, day: days } = fold({
    roster: [
      shift('2026-09-01', '08:00', '19:00'),
      shift('2026-09-05', '08:00', '17:00', { kind: 2 }),
      shift('2026-09-06', '08:00', '12:00', { kind: 2, breakS: 0, compensatoryLeaveOn: day('2026-09-08') }),
      // the make-up workday, the statutory day and an adjusted day off of the notice
      shift('2026-09-20', '08:00', '18:00'),
      shift('2026-09-25', '08:00', '17:00'),
      shift('2026-09-26', '08:00', '17:00', { kind: 1 }),
    ],
    records: { engagements: [engaged('employee')] },
  });
  const it = month[0]!;
  assert.deepEqual(
    [it.workdayOvertimeSeconds, it.restDaySeconds, it.statutoryHolidaySeconds, it.attendanceSeconds],
    [2 * HOUR + HOUR, 8 * HOUR + 8 * HOUR, 8 * HOUR, (10 + 8 + 4 + 9 + 8 + 8) * HOUR],
  );
  assert.deepEqual([it.scheduledDays, it.attendedDays, it.wholeMonth], [3, 3, true]);
  assert.deepEqual(
    days.slice(0, 3).map((each) => [each.roster, each.attendanceSeconds, each.compensatoryLeaveOn]),
    [
      ['workday', 10 * HOUR, null],
      ['rest-day', 8 * HOUR, null],
      ['rest-day', 4 * HOUR, day('2026-09-08')],
    ],
  );
});

test('attendance is united with orders, and a break lies where no order ran', () => {
  const { day: days } = fold({
    roster: [shift('2026-09-01', '08:00', '17:00')],
    orders: [order('2026-09-01', '08:00', '16:30'), order('2026-09-01', '18:00', '18:30')],
    records: { engagements: [engaged('employee')] },
  });
  assert.equal(days[0]!.attendanceSeconds, 9 * HOUR);
  assert.equal(days[0]!.workingSeconds, 9 * HOUR);
});

test('a night shift is split at midnight and its break taken once', () => {
  const { day: days } = fold({
    roster: [{ ...shift('2026-09-01', '22:00', '22:00'), to: at('2026-09-02', '06:00') }],
    records: { engagements: [engaged('employee')] },
  });
  assert.deepEqual(
    days.map((each) => each.attendanceSeconds),
    [HOUR, 6 * HOUR],
  );
});

test('attendance without an end is nothing at least and at most a day; without a roster it is not known', () => {
  const open = fold({ roster: [shift('2026-09-01', '08:00', '08:00', { to: 0 })] }).day;
  assert.deepEqual(
    open.map((each) => [each.attendanceSeconds, each.attendanceSecondsAtMost]),
    [
      [0, 15 * HOUR],
      [0, 8 * HOUR],
    ],
  );
  const none = fold({ orders: [order('2026-09-01', '08:00', '09:00')] });
  assert.deepEqual([none.day[0]!.attendanceSeconds, none.month[0]!.workdayOvertimeSeconds], [null, null]);
});

test('weeks are judged in the month of their Sunday; runs are counted back over earlier weeks', () => {
  const dates = Array.from({ length: 10 }, (_, i) => `2026-08-${String(28 + i).padStart(2, '0')}`);
  const worked = dates.map((date) => (date > '2026-08-31' ? `2026-09-0${Number(date.slice(8)) - 31}` : date));
  const { week } = fold({ orders: worked.map((date) => order(date, '11:00', '12:00')) });
  assert.deepEqual(
    week.map((each) => [each.monday, each.workedDays, each.daysInARow, each.orderSecondsIn7Days / HOUR]),
    [[day('2026-08-31'), 7, 10, 7]],
  );
});

test('a week that reaches before the window has unknown days', () => {
  const { week } = fold(
    { orders: [order('2026-09-01', '11:00', '12:00')], records: { engagements: [engaged('quasi-employee')] } },
    { contextFrom: day('2026-09-01') },
  );
  assert.deepEqual([week[0]!.workedDays, week[0]!.workedDaysAtMost], [1, 2]);
});

test('driving over two platforms is judged on the union, and the most in any 24 hours crosses midnight', () => {
  const drive = (date: string, from: string, to: string, platform: number) =>
    order(date, from, to, { platform, vehicle: 4, trade: 5 });
  const { day: days } = fold(
    {
      orders: [
        drive('2026-09-01', '18:00', '23:00', 0),
        drive('2026-09-02', '02:00', '06:00', 1),
        drive('2026-09-02', '12:00', '20:00', 0),
      ],
    },
    { platforms: ['A', 'B'] },
  );
  const second = days.filter((each) => each.day === day('2026-09-02'));
  assert.deepEqual(
    second.map((each) => [each.platform, each.platformsInUnion, each.drivingSecondsIn24h / HOUR]),
    [
      // the 24 hours to 18:00 hold 18:00-23:00 and 12:00-18:00; those to 20:00 hold 3 h, 4 h and 8 h
      ['A', 2, 11],
      ['B', 2, 4],
      [null, 2, 15],
    ],
  );
});

test('holiday time and pay are told apart from other days of the settlement', () => {
  const paid = fold({
    orders: [
      order('2026-09-24', '10:00', '11:00', { workerGrossFen: 3000 }),
      order('2026-09-25', '10:00', '12:00', { workerGrossFen: 5000 }),
    ],
    pay: [{ periodFrom: day('2026-09-16'), periodTo: day('2026-09-30'), trade: 2, dueOn: day('2026-10-10') }],
  }).settlement[0]!;
  assert.deepEqual(
    [paid.holidaySeconds, paid.holidayPayFen, paid.normalSeconds, paid.normalPayFen],
    [2 * HOUR, 5000, HOUR, 3000],
  );
  assert.equal(paid.agreedPayDay, day('2026-10-10'));
});

test('a settlement reaching before the context is not covered, each day before it may have been worked whole', () => {
  const pay = [{ periodFrom: day('2026-08-21'), periodTo: day('2026-09-20'), trade: 2 }];
  const worker = { pay, orders: [order('2026-09-10', '10:00', '11:00')] };
  const from = (contextFrom: string) => fold(worker, { contextFrom: day(contextFrom) }).settlement[0]!;
  assert.deepEqual([from('2026-08-21').covered, from('2026-08-21').workingSecondsAtMost], [true, HOUR]);
  assert.deepEqual([from('2026-08-24').covered, from('2026-08-24').workingSecondsAtMost], [false, HOUR + 3 * 86400]);
  const missing = { missingDays: (_: number, table: string) => (table === 'order' ? [day('2026-09-12')] : []) };
  assert.equal(fold({ ...worker, orders: worker.orders }, missing).settlement[0]!.covered, false);
});

test('statements are matched by record; fields they do not show are listed', () => {
  const pay = [
    { recordId: 'p1', periodFrom: day('2026-09-01'), periodTo: day('2026-09-15'), trade: 2 },
    { recordId: 'p2', periodFrom: day('2026-09-16'), periodTo: day('2026-09-30'), trade: 2 },
  ];
  const fields = 'employer,cycle,payDate,name,idNumber,contact,workingTime,items,net';
  const { settlement } = fold({ pay, records: { payStatement: [row({ payRecordId: 'p1', fields })] } });
  assert.deepEqual(
    settlement.map((each) => [each.statementDelivered, each.statementMissing]),
    [
      [true, ['deductions', 'proof']],
      [false, null],
    ],
  );
});

test('the agreed monthly pay day is the first such day after the period', () => {
  const payTerms = [row({ from: day('2026-01-01'), cycle: '4', agreedPayDay: 31, cycleDays: 30 })];
  const pay = [{ periodFrom: day('2026-09-01'), periodTo: day('2026-09-30'), trade: 2 }];
  const paid = fold({ pay, records: { payTerms } }).settlement[0]!;
  assert.deepEqual([paid.agreedPayDay, paid.cycle, paid.cycleDays], [day('2026-10-31'), 'month', 30]);
});

test('a damage deduction and its claim are one; a claim without a deduction stands for itself', () => {
  const { deduction } = fold(
    {
      orders: [order('2026-09-01', '10:00', '11:00')],
      records: {
        engagements: [engaged('employee')],
        deduction: [
          row({ recordId: 'd2', deductedOn: day('2026-09-10'), amountFen: 60000, ground: '03' }),
          row({ recordId: 'd1', deductedOn: day('2026-09-10'), amountFen: 500, ground: '01', ruleRecordId: 'rule' }),
        ],
        lossClaim: [
          row({
            recordId: 'c1',
            deductedOn: day('2026-09-10'),
            lossFen: 100000,
            deductedFen: 60000,
            monthWageFen: 300000,
          }),
          row({
            recordId: 'c2',
            deductedOn: day('2026-09-20'),
            lossFen: 9000,
            deductedFen: 9000,
            monthWageFen: 300000,
          }),
        ],
      },
    },
    { records: { publishedRule: [row({ recordId: 'rule', trade: '02', kind: '8', publishedOn: day('2025-11-10') })] } },
  );
  assert.deepEqual(
    deduction.map((each) => [
      each.recordId,
      each.ground,
      each.lossFen,
      each.monthDamageBeforeFen,
      each.rulePublishedOn,
    ]),
    [
      ['d1', 'lateness', null, 0, day('2025-11-10')],
      ['d2', 'damage', 100000, 0, null],
      ['c2', 'damage', 9000, 60000, null],
    ],
  );
  assert.ok(deduction.every((each) => each.monthDamageFen === 69000 && each.place === '500229001'));
});

test('E14: an approved quarter is counted in its last month, as far as the window reaches', () => {
  const approval = row({ system: '2', cycle: '3', from: day('2026-01-01'), to: day('2026-12-31') });
  const payTerms = [row({ from: day('2026-01-01'), cycle: '4', hoursSystem: '2' })];
  const worker = {
    roster: [shift('2026-09-01', '08:00', '18:00')],
    records: { engagements: [engaged('employee')], payTerms },
  };
  const county = { records: { workingTimeApproval: [approval] } };
  const near = fold(worker, county).cycle[0]!;
  assert.deepEqual(
    [near.cycle, near.cycleFrom, near.covered, near.approved],
    ['quarter', day('2026-07-01'), false, true],
  );
  const whole = fold(worker, { ...county, contextFrom: day('2026-07-01') }).cycle[0]!;
  assert.deepEqual([whole.covered, whole.attendanceSeconds], [true, 9 * HOUR]);
  assert.equal(fold(worker, { ...county, month: '2026-08' }).cycle.length, 0);
  assert.equal(fold(worker, county).day[0]!.hoursSystem, 'comprehensive');
  assert.equal(fold(worker, {}).day[0]!.hoursSystem, 'standard');
});

test('an adjudicated class replaces the reported one from its date; no engagement is unclear', () => {
  const engagements = [engaged('self-employed'), engaged('employee', { adjudicated: true, from: day('2026-09-05') })];
  const orders = ['2026-09-04', '2026-09-05'].map((date) => order(date, '10:00', '11:00'));
  const classes = (records?: WorkerRows['records']) => fold({ orders, records }).day.map((each) => each.workerClass);
  assert.deepEqual(classes({ engagements }), ['self-employed', 'employee']);
  assert.deepEqual(classes(), ['unclear', 'unclear']);
});

test('a payroll sheet alone gives its settlement, with nothing known of the work', () => {
  const pay = [
    { periodFrom: day('2026-09-01'), periodTo: day('2026-09-30'), trade: 2, pieceFen: 310000, grossFen: 310000 },
  ];
  const { settlement, month } = fold({ pay }, { reported: (_, table) => table === 'pay' });
  assert.deepEqual(
    [settlement[0]!.covered, settlement[0]!.workingSeconds, settlement[0]!.workerClass, month[0]!.grossFen],
    [false, 0, 'unclear', 310000],
  );
});
