import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { instant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type CountyGiven, type WorkerRows } from '../../block.builder.ts';
import { foldWorker } from '../../fold.ts';
import type { WorkWeek } from '../../kinds.ts';
import type { Engagement, RecordRow } from '../../ledger.ts';
import { foldWorkerRegisters } from '../fold.ts';
import type { RegisterFacts } from '../kinds.ts';

const law = lawAsKnown({});
type Kinds =
  | 'signing-deadline'
  | 'agreed-terms'
  | 'committed-overlap'
  | 'part-time-pay-gap'
  | 'staff-roll'
  | 'contract-retention';
const two = ['91500229MA0000000A', '91500229MA0000000B'];

function fold<K extends Kinds>(kind: K, worker: WorkerRows, county: Partial<CountyGiven> = {}): RegisterFacts[K][] {
  const places = ['500229001', '500229002', '500229'];
  const block = buildBlock(buildCounty({ month: '2026-09', platforms: two, places, ...county }), [worker]);
  const seen: RegisterFacts[K][] = [];
  foldWorkerRegisters(block, 0, law, { [kind]: (fact: RegisterFacts[K]) => seen.push({ ...fact }) });
  return seen;
}

const at = (date: string, clock: string) => instant(`2026-${date}T${clock}:00+08:00`);
const engaged = (given: Partial<Engagement> = {}): Engagement => ({
  platform: 0,
  workerId: 'w',
  trade: 'courier',
  workerClass: 'employee',
  adjudicated: false,
  from: day('2026-07-15'),
  to: null,
  identity: 'matches',
  ...given,
});
const row = (given: Record<string, number | string | null>): RecordRow =>
  ({ platform: 0, recordId: 'r1', segment: 0, row: 0, ...given }) as RecordRow;
const withRows = (
  agreement: RecordRow[],
  engagements: Engagement[] = [engaged()],
  more: WorkerRows['records'] = {},
): WorkerRows => ({ records: { engagements, registers: { agreement }, ...more } });
const contract = (given: Record<string, number | string | null> = {}) =>
  row({ form: '1', from: day('2026-07-15'), to: null, signedOn: day('2026-08-01'), ...given });

test('a contract that ended before the engagement says nothing of it', () => {
  const old = contract({ from: day('2024-01-01'), to: day('2026-06-30'), signedOn: day('2024-01-01') });
  assert.equal(fold('signing-deadline', withRows([old]))[0]?.contractSignedOn, null);
  const both = [old, contract({ recordId: 'r2' })];
  assert.equal(fold('signing-deadline', withRows(both))[0]?.contractSignedOn, day('2026-08-01'));
});

test('of several contracts the one signed first counts; a written agreement is no contract', () => {
  const rows = [contract({ signedOn: day('2026-09-03') }), contract({ recordId: 'r2', form: '3' })];
  const [fact] = fold('signing-deadline', withRows(rows));
  assert.equal(fact?.contractSignedOn, day('2026-09-03'));
  assert.equal(fact?.writtenSignedOn, day('2026-08-01'));
});

test('a contract without its day is undated; a row that only says why none was signed is none', () => {
  assert.equal(fold('signing-deadline', withRows([contract({ signedOn: null })]))[0]?.contractUndated, true);
  const refusal = contract({ signedOn: null, workerRefused: '1', excuseEvidenceId: 'JJ-1' });
  const [fact] = fold('signing-deadline', withRows([refusal]));
  assert.deepEqual(
    [fact?.contractUndated, fact?.workerRefused, fact?.forceMajeure, fact?.excuseEvidenceId],
    [false, true, false, 'JJ-1'],
  );
});

test('the first order is one of the month, not of the days before it', () => {
  const orders = [{ start: at('08-31', '09:00') }, { start: at('09-04', '09:00') }];
  assert.equal(fold('signing-deadline', { ...withRows([]), orders })[0]?.firstOrderOn, day('2026-09-04'));
});

test('the wage is that of the terms on the last engaged day, else of a settlement of just the month', () => {
  const terms = [
    row({ from: day('2026-07-01'), to: day('2026-09-14'), wageStandardFen: 400_000 }),
    row({ from: day('2026-09-15'), to: null, wageStandardFen: 450_000 }),
  ];
  const wage = (worker: WorkerRows) => fold('signing-deadline', worker)[0]?.monthlyWageFen;
  assert.equal(wage(withRows([], [engaged()], { payTerms: terms })), 450_000);
  assert.equal(wage(withRows([], [engaged({ to: day('2026-09-10') })], { payTerms: terms })), 400_000);
  const settled = (from: string, to: string) => ({
    start: at('09-30', '00:00'),
    periodFrom: day(from),
    periodTo: day(to),
    grossFen: 430_000,
  });
  assert.equal(wage({ ...withRows([]), pay: [settled('2026-09-01', '2026-09-30')] }), 430_000);
  assert.equal(wage({ ...withRows([]), pay: [settled('2026-09-16', '2026-09-30')] }), null);
});

const agreed = (given: Record<string, number | string | null> = {}) =>
  contract({ agreedPayFen: 500_000, payCycle: 4, payDate: 10, ...given });

test('the agreement of the day is the signed one in force that was signed last', () => {
  const rows = [
    agreed(),
    agreed({ recordId: 'r2', signedOn: day('2026-09-20'), agreedPayFen: 520_000 }),
    agreed({ recordId: 'r3', signedOn: day('2026-10-01'), agreedPayFen: 600_000 }),
    agreed({ recordId: 'r4', signedOn: null, agreedPayFen: 700_000 }),
    agreed({ recordId: 'r5', signedOn: day('2026-09-25'), to: day('2026-09-29'), agreedPayFen: 800_000 }),
  ];
  const terms = fold('agreed-terms', withRows(rows));
  assert.deepEqual(
    terms.map(({ record, agreedPayFen, agreedCycle }) => [record, agreedPayFen, agreedCycle]),
    [['r2', 520_000, 'month']],
  );
  const left = fold('agreed-terms', withRows(rows, [engaged({ to: day('2026-09-19') })]));
  assert.equal(left[0]?.record, 'r1');
});

test('what is reported is that of the same platform and day', () => {
  const payTerms = [
    row({ from: day('2026-07-01'), to: day('2026-09-29'), wageStandardFen: 1 }),
    row({ from: day('2026-09-30'), to: null, wageStandardFen: 2, cycle: 4, agreedPayDay: 15 }),
    row({ platform: 1, from: day('2026-07-01'), to: null, wageStandardFen: 3 }),
  ];
  const [fact] = fold('agreed-terms', withRows([agreed()], [engaged()], { payTerms }));
  assert.deepEqual([fact?.reportedPayFen, fact?.reportedCycle, fact?.reportedPayDate], [2, 'month', 15]);
});

test('work is placed against the agreed area; a place given too coarsely tells nothing', () => {
  const orders = (places: number[]) =>
    places.map((place, n) => ({
      start: at(`09-${String(10 + n)}`, '09:00'),
      end: at(`09-${String(10 + n)}`, '10:00'),
      place,
    }));
  const placed = (places: number[], county: Partial<CountyGiven> = {}) => {
    const [fact] = fold(
      'agreed-terms',
      { ...withRows([agreed({ place: '500229001' })]), orders: orders(places) },
      county,
    );
    return [fact?.workInAgreedPlace, fact?.workElsewhere];
  };
  assert.deepEqual(placed([0, 1, 1]), [1, 2]);
  assert.deepEqual(placed([1]), [0, 1]);
  assert.deepEqual(placed([2]), [null, 0]);
  assert.deepEqual(placed([]), [0, 0]);
  assert.deepEqual(placed([], { reported: () => false }), [null, 0]);
});

test('the shortest shift of a scheduled workday, less its break', () => {
  const shift = (date: string, from: string, to: string, kind = 1) => ({
    start: at(date, '00:00'),
    kind,
    from: at(date, from),
    to: at(date, to),
    breakS: 3600,
  });
  const roster = [
    shift('09-07', '08:00', '17:00'),
    shift('09-08', '08:00', '18:00'),
    shift('09-12', '08:00', '10:00', 2),
  ];
  assert.equal(fold('agreed-terms', { ...withRows([agreed()]), roster })[0]?.shortestShiftSeconds, 8 * 3600);
  assert.equal(fold('agreed-terms', withRows([agreed()]))[0]?.shortestShiftSeconds, null);
});

test('cover is seen where the scheme named is in force, and not known where its table was not sent', () => {
  const socialEnrolment = [row({ capacity: '1', scheme: '1', from: day('2026-09-30'), to: null })];
  const seen = (cover: string, enrolled: RecordRow[], county: Partial<CountyGiven> = {}) =>
    fold(
      'agreed-terms',
      {
        records: { engagements: [engaged()], registers: { agreement: [agreed({ cover })], socialEnrolment: enrolled } },
      },
      county,
    )[0]?.coverSeen;
  assert.equal(seen('1', socialEnrolment), true);
  assert.equal(seen('1', [{ ...socialEnrolment[0]!, capacity: '2' } as RecordRow]), false);
  assert.equal(seen('1', [], { reported: (_, table) => table !== 'socialEnrolment' }), null);
  assert.equal(seen('2', []), false);
  const registered = { injuryRegistration: [row({ registeredFrom: day('2026-01-01'), registeredTo: null })] };
  assert.equal(seen('2', [], { records: registered }), true);
  assert.equal(seen('3', []), null);
});

const shiftAt = (platform: number, date: string, from: string, to: string) => ({
  platform,
  start: at(date, '00:00'),
  kind: 1,
  from: at(date, from),
  to: at(date, to),
});
const jobs = (later: Partial<Engagement> = {}) => [
  engaged({ from: day('2026-07-01') }),
  engaged({ platform: 1, workerClass: 'part-time', from: day('2026-08-01'), ...later }),
];

test('time at two employers at once is counted once, in a later part-time contract only', () => {
  const roster = [
    shiftAt(0, '09-07', '09:00', '12:00'),
    shiftAt(0, '09-07', '11:00', '12:30'),
    shiftAt(1, '09-07', '11:30', '14:00'),
    shiftAt(1, '09-08', '09:00', '12:00'),
  ];
  const overlap = (engagements: Engagement[]) => fold('committed-overlap', { records: { engagements }, roster });
  assert.equal(overlap(jobs())[0]?.overlapSeconds, 3600);
  assert.equal(overlap(jobs())[0]?.platform, null);
  // The part-time contract came first: nothing of a later one.
  assert.equal(overlap(jobs({ from: day('2026-06-01') }))[0]?.overlapSeconds, 0);
  assert.deepEqual(overlap(jobs({ workerClass: 'quasi-employee' })), []);
  assert.deepEqual(overlap([jobs()[1]!]), []);
});

test('a shift over the month’s last midnight is cut there; one without both ends is open', () => {
  const roster = [
    { ...shiftAt(0, '09-30', '22:00', '23:00'), to: instant('2026-10-01T02:00:00+08:00') },
    { ...shiftAt(1, '09-30', '23:00', '23:30'), to: instant('2026-10-01T03:00:00+08:00') },
    { ...shiftAt(1, '09-15', '09:00', '10:00'), to: 0 },
  ];
  const [fact] = fold('committed-overlap', { records: { engagements: jobs() }, roster });
  assert.deepEqual([fact?.overlapSeconds, fact?.openShifts, fact?.rostersReported], [3600, 1, true]);
});

test('the longest interval between one payment and the next', () => {
  const paid = (periodTo: string, paidAt: string | null, status = 1) => ({
    start: instant(`${periodTo}T00:00:00+08:00`),
    periodFrom: day(periodTo) - 6,
    periodTo: day(periodTo),
    paidAt: paidAt === null ? 0 : at(paidAt, '10:00'),
    status,
  });
  const gap = (pay: WorkerRows['pay'] & object) =>
    fold('part-time-pay-gap', { records: { engagements: [engaged({ workerClass: 'part-time' })] }, pay })[0];
  const three = gap([paid('2026-09-07', '09-10'), paid('2026-09-14', '09-26'), paid('2026-09-21', '09-30')]);
  assert.deepEqual([three?.paidBeforeOn, three?.paidNextOn], [day('2026-09-10'), day('2026-09-26')]);
  const hole = gap([paid('2026-09-07', '09-10'), paid('2026-09-14', null), paid('2026-09-21', '09-30')]);
  assert.deepEqual([hole?.paidBeforeOn, hole?.settlements, hole?.paidSettlements], [null, 3, 2]);
  assert.equal(gap([paid('2026-09-07', '09-10', 2), paid('2026-09-14', '09-30')])?.paidSettlements, 1);
});

test('an engaged worker without a line is not on the roll; a line that has ended is none', () => {
  const roll = (staffRoll: RecordRow[]) => {
    const [fact] = fold('staff-roll', { records: { engagements: [engaged()], registers: { staffRoll } } });
    return [fact?.onStaffRoll, fact?.fieldsMissing];
  };
  assert.deepEqual(roll([row({ from: day('2026-07-15'), to: null, fieldsMissing: 2 })]), [true, 2]);
  assert.deepEqual(roll([row({ from: day('2026-01-01'), to: day('2026-08-31'), fieldsMissing: 0 })]), [false, null]);
  assert.deepEqual(roll([]), [false, null]);
});

test('a contract destroyed early is found though its worker has left', () => {
  const kept = row({ endedOn: day('2025-08-01'), destroyedOn: day('2026-09-02') });
  const gone = row({ recordId: 'r2', endedOn: day('2020-08-01'), destroyedOn: day('2026-08-31') });
  const left = engaged({ to: day('2025-08-01') });
  const worker = { records: { engagements: [left], registers: { contractRetention: [kept, gone] } } };
  assert.deepEqual(
    fold('contract-retention', worker).map(({ record, destroyedOn }) => [record, destroyedOn]),
    [['r1', day('2026-09-02')]],
  );
});

test('a part-time week counts orders and attendance together, once', () => {
  const order = (from: string, to: string) => ({ trade: 2, status: 1, start: at('09-07', from), end: at('09-07', to) });
  const block = buildBlock(buildCounty({ month: '2026-09', platforms: two, places: [] }), [
    {
      orders: [order('08:00', '10:00')],
      roster: [shiftAt(0, '09-07', '09:00', '13:00'), shiftAt(0, '09-08', '09:00', '10:00')],
      records: { engagements: [engaged({ workerClass: 'part-time' })] },
    },
  ]);
  const weeks: WorkWeek[] = [];
  foldWorker(block, 0, law, { week: (fact) => weeks.push({ ...fact }) });
  assert.deepEqual(
    weeks.map((week) => [week.workedDays, week.workingSeconds, week.workingSecondsAtMost]),
    [[2, 6 * 3600, 6 * 3600]],
  );
});
