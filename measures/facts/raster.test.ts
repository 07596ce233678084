import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day, monthOf } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type WorkerRows } from './block.builder.ts';
import { foldWorker } from './fold.ts';
import type { WorkerClass } from './kinds.ts';
import type { RecordRow } from './ledger.ts';
import { type DayTruth, Raster, type WeekTruth } from './raster.oracle.ts';
import { Cells, type TestLedger } from './raster-cells.oracle.ts';
import { RasterSpells, type SpellTruth } from './raster-spells.oracle.ts';

/*
 * Random ledgers of up to three days over midnights, month ends and holidays; the folds and the per-second raster must agree on
 * every day, spell and week of every platform and of all together. 10,000 with a fixed seed; 100,000 with GANGWAN_DEEP=1.
 */
const law = lawAsKnown({});
const platforms = ['91500229MA5U0T0105', '92500229MA60A1B21X', '93500229MA5YYK9X4Q'];

/** Days around which ledgers are laid: ends and beginnings of months, holidays, a Sunday, the day before the daily limit of the standard. */
const anchors = [
  '2026-09-30',
  '2026-10-01',
  '2026-08-31',
  '2026-09-25',
  '2026-10-04',
  '2026-02-28',
  '2025-12-01',
  '2026-01-01',
];

/** Seconds from the anchor's midnight: mostly on whole ten minutes, so that limits are met exactly, or a second beside. */
const moment = (hours: number) =>
  fc
    .tuple(fc.integer({ min: -6 * 6, max: hours * 6 }), fc.constantFrom(0, 0, 0, 0, 1, -1, 17))
    .map(([tens, off]) => tens * 600 + off);
const short = [600, 1200, 1200, 1800, 2400, 3600, 5400, 7200, 14399, 14400, 14401, 0, -600];

/** Which ledgers hold what makes them long (26 hours, sessions and orders without an end), and which are of riders on e-bikes alone. */
interface Shape {
  hours: number;
  platforms: number;
  open: boolean;
  riders: boolean;
}

const orderOf = ({ hours, platforms, open, riders }: Shape) =>
  fc.record({
    platform: fc.integer({ min: 0, max: platforms - 1 }),
    start: moment(hours),
    length: fc.constantFrom(...short, ...(hours > 12 ? [26 * 3600] : [])),
    known: open ? fc.constantFrom('both', 'both', 'both', 'start', 'end') : fc.constant('both'),
    trade: riders ? fc.constant(2) : fc.constantFrom(2, 2, 1, 5),
    vehicle: riders ? fc.constant(1) : fc.constantFrom(1, 2, 3, 9),
    rest: fc.option(fc.tuple(fc.constantFrom(-600, 0, 600, 1800, 9000), fc.constantFrom(600, 1200, 3600, -600)), {
      freq: 6,
    }),
    source: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
  });
const sessionOf = ({ hours, platforms, open }: Shape) =>
  fc.record({
    platform: fc.integer({ min: 0, max: platforms - 1 }),
    start: moment(hours),
    length: fc.constantFrom(3600, 4 * 3600, 9 * 3600, 0, hours > 12 ? 26 * 3600 : 1800),
    closed: open ? fc.boolean() : fc.constant(true),
    mandated: fc.constantFrom(0, 0, 1, 9),
  });
const shiftOf = fc.record({
  date: fc.integer({ min: -1, max: 1 }),
  from: fc.constantFrom(8, 14, 22),
  hours: fc.constantFrom(4, 9, 10),
  breakS: fc.constantFrom(0, 3600, 5400),
  kind: fc.constantFrom(1, 1, 2, 3),
  given: fc.constantFrom('both', 'both', 'both', 'from', 'to', 'none'),
});
const promptOf = (hours: number) =>
  fc.record({
    start: moment(hours),
    kind: fc.constantFrom(1, 2),
    answer: fc.constantFrom(0, 1, 2),
    after: fc.constantFrom(0, 60, 1200),
  });

const shapes = fc.record<Shape>({
  hours: fc.constantFrom(8, 8, 8, 8, 12, 12, 24, 40),
  platforms: fc.constantFrom(1, 1, 1, 1, 2, 2, 3),
  open: fc.constantFrom(false, false, false, true),
  riders: fc.boolean(),
});

const ledgers = shapes.chain((shape) =>
  fc.record({
    count: fc.constant(shape.platforms),
    anchor: fc.constantFrom(...anchors),
    orders: fc.array(orderOf(shape), { maxLength: 12 }),
    sessions: fc.array(sessionOf(shape), { maxLength: 3 }),
    roster: fc.array(shiftOf, { maxLength: shape.hours > 8 ? 2 : 0 }),
    prompts: fc.array(promptOf(shape.hours), { maxLength: 2 }),
    workerClass: fc.constantFrom<WorkerClass>(
      'quasi-employee',
      'quasi-employee',
      'employee',
      'unclear',
      'self-employed',
    ),
    agreed: fc.boolean(),
    context: fc.constantFrom(true, true, true, false),
    missing: fc.option(fc.integer({ min: -1, max: 1 }), { freq: 9 }),
    nextMonth: fc.boolean(),
  }),
);
type Given = typeof ledgers extends fc.Arbitrary<infer L> ? L : never;

/** The ledger a random choice describes, in the month of its anchor or in the next. */
function ledgerOf(given: Given): TestLedger {
  const anchor = day(given.anchor);
  const at = (seconds: number) => startOf(anchor) + seconds;
  const month = monthOf(given.nextMonth ? anchor + 2 : anchor);
  const first = day(`${month}-01`);
  // Without the month before, what may have run over from it lies at the month's beginning: only there is it laid.
  const contextFrom = given.context || anchor > first + 2 ? first - 8 : first;
  const sealed = ({ start, end = 0 }: { start: number; end?: number }) => (start || end) >= startOf(contextFrom);
  const orders = given.orders.map(({ platform, start, length, known, trade, vehicle, rest, source }) => ({
    platform,
    source,
    trade,
    vehicle,
    status: 1,
    start: known === 'end' ? 0 : at(start),
    end: known === 'start' ? 0 : at(start + length),
    restFrom: rest === null ? 0 : at(start + rest[0]),
    restTo: rest === null ? 0 : at(start + rest[0] + rest[1]),
  }));
  const rows: WorkerRows = {
    orders: orders.filter(sealed),
    sessions: given.sessions
      .map((s) => ({ ...s, start: at(s.start), end: s.closed ? at(s.start + s.length) : 0 }))
      .filter(sealed),
    roster: given.roster
      .map(({ date, from, hours, breakS, kind, given: told }) => {
        const start = startOf(anchor + date);
        const begins = told === 'both' || told === 'from';
        const ends = told === 'both' || told === 'to';
        return {
          start,
          from: begins ? start + from * 3600 : 0,
          to: ends ? start + (from + hours) * 3600 : 0,
          breakS,
          kind,
        };
      })
      .filter((row, i, all) => sealed(row) && all.findIndex(({ start }) => start === row.start) === i),
    prompts: given.prompts
      .map(({ start, kind, answer, after }) => ({
        start: at(start),
        kind,
        answer,
        answered: after === 0 ? 0 : at(start + after),
      }))
      .filter(sealed),
    records: {
      engagements: Array.from({ length: given.count }, (_, platform) => ({
        platform,
        workerId: 'w',
        trade: 'delivery' as const,
        workerClass: given.workerClass,
        adjudicated: false,
        from: 0,
        to: null,
        identity: 'matches' as const,
      })),
    },
  };
  const agreement = { allowanceS: 1800, dailyMaxS: 36000, continuousMaxS: 18000, stopS: 1200 };
  const missingDay = given.missing === null ? [] : [anchor + given.missing];
  const county = buildCounty({
    month,
    contextFrom,
    platforms,
    missingDays: (platform, table) =>
      platform === 0 && (table === 'order' || table === 'session')
        ? missingDay.filter((each) => monthOf(each) === month)
        : [],
    records: {
      limitAgreement: given.agreed
        ? platforms.flatMap((_, platform) =>
            ['01', '02', '05'].map((trade) => agreementRow(platform, trade, agreement)),
          )
        : [],
    },
  });
  return { county, rows, workerClass: given.workerClass, agreement: given.agreed ? agreement : null };
}

const agreementRow = (platform: number, trade: string, terms: object) =>
  ({ platform, recordId: 'a', segment: 0, row: 0, trade, from: 0, to: null, ...terms }) as RecordRow;

type Facts = { days: DayTruth[]; spells: SpellTruth[]; weeks: WeekTruth[] };

function byFold({ county, rows }: TestLedger): Facts {
  const seen: Facts = { days: [], spells: [], weeks: [] };
  const numberOf = (uscc: string | null) => (uscc === null ? -1 : platforms.indexOf(uscc));
  foldWorker(buildBlock(county, [rows]), 0, law, {
    day: (d) =>
      seen.days.push({
        platform: numberOf(d.platform),
        day: d.day,
        orders: d.orders,
        order: d.orderSeconds,
        orderMost: d.orderSecondsAtMost,
        working: d.workingSeconds,
        workingMost: d.workingSecondsAtMost,
        online: d.onlineSeconds,
        waiting: d.waitingSeconds,
        night: d.nightSeconds,
        driving24: d.drivingSecondsIn24h,
        driving24Most: d.drivingSecondsIn24hAtMost,
        attendance: d.attendanceSeconds,
        attendanceMost: d.attendanceSecondsAtMost,
        longest: d.longestStretchSeconds,
        reachedAt: d.dailyLimitReachedAt,
        askedAt: d.dailyAskedAt,
        confirmedAt: d.dailyConfirmedAt,
        unconfirmed: d.ordersAcceptedUnconfirmed,
        agreedAt: d.trade === 'delivery' ? d.agreedDailyReachedAt : null,
      }),
    spell: (s) =>
      seen.spells.push({
        platform: numberOf(s.platform),
        spell: s.spell,
        start: s.start,
        end: s.end,
        most: s.stretchSecondsAtMost,
        passedAt: s.limitPassedAt,
        doneAt: s.ordersInHandDoneAt,
        accepted: s.ordersAcceptedInWindow,
        platforms: s.platforms,
      }),
    week: (w) =>
      seen.weeks.push({
        platform: numberOf(w.platform),
        monday: w.monday,
        worked: w.workedDays,
        workedMost: w.workedDaysAtMost,
        order: w.orderSeconds,
        orderMost: w.orderSecondsAtMost,
        inARow: w.daysInARow,
        in7Days: w.orderSecondsIn7Days,
      }),
  });
  return seen;
}

function byRaster(ledger: TestLedger): Facts {
  const cells = new Cells(ledger);
  const raster = new Raster(ledger, cells, law);
  const spells = new RasterSpells(ledger, cells, law);
  const truth: Facts = { days: [], spells: [], weeks: [] };
  const subjects = [...cells.platforms, ...(cells.platforms.length > 1 ? [null] : [])];
  for (const platform of subjects) {
    const { days, weeks } = raster.count(platform);
    truth.days.push(...days);
    truth.weeks.push(...weeks);
    truth.spells.push(...spells.spells(platform, 'order'), ...spells.spells(platform, 'driving'));
  }
  return truth;
}

const key = (each: { platform: number }) => JSON.stringify(each);
const sorted = <T extends { platform: number }>(list: readonly T[]) =>
  list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

test('the folds agree with a per-second raster on random ledgers', () => {
  const runs = process.env.GANGWAN_DEEP === '1' ? 100_000 : 10_000;
  fc.assert(
    fc.property(ledgers, (given) => {
      const ledger = ledgerOf(given);
      const fold = byFold(ledger);
      const truth = byRaster(ledger);
      assert.deepEqual(sorted(fold.days), sorted(truth.days));
      assert.deepEqual(sorted(fold.spells), sorted(truth.spells));
      assert.deepEqual(sorted(fold.weeks), sorted(truth.weeks));
    }),
    { numRuns: runs, seed: 20260903 },
  );
});

const few = process.env.GANGWAN_DEEP === '1' ? 20_000 : 2000;

test('a worker’s facts do not depend on who was folded before', () => {
  fc.assert(
    fc.property(ledgers, ledgers, (one, other) => {
      const { county, rows } = ledgerOf(one);
      const block = buildBlock(county, [rows, ledgerOf(other).rows, rows]);
      const seen = [0, 1, 2].map((k) => {
        const facts: unknown[] = [];
        const take = (fact: object) => facts.push(structuredClone(fact));
        foldWorker(block, k, law, { order: take, spell: take, day: take, week: take, month: take, settlement: take });
        return facts;
      });
      assert.deepEqual(seen[2], seen[0]);
    }),
    { numRuns: few, seed: 20260904 },
  );
});

test('however an open order ended, its day lies between the bounds', () => {
  fc.assert(
    fc.property(ledgers, fc.integer({ min: 1, max: 100 }), (given, share) => {
      const ledger = ledgerOf(given);
      const sessions = (ledger.rows.sessions ?? []).filter(({ end }) => end! > 0);
      const around = (platform: number, at: number) =>
        sessions.filter((s) => s.platform === platform && s.start! <= at && s.end! >= at);
      const closed = (ledger.rows.orders ?? []).map((order) => {
        const { platform = 0, start = 0, end = 0 } = order;
        if (start > 0 && end === 0) {
          const until = Math.min(start + 86400, ...around(platform, start).map((s) => s.end!));
          return { ...order, end: start + Math.ceil(((until - start) * share) / 100) };
        }
        if (start > 0 || end === 0) return order;
        const since = Math.max(end - 86400, ...around(platform, end).map((s) => s.start!));
        return { ...order, start: end - Math.ceil(((end - since) * share) / 100) };
      });
      const bounds = new Map(byFold(ledger).days.map((d) => [`${d.platform} ${d.day}`, d]));
      for (const { platform, day: at, order } of byFold({ ...ledger, rows: { ...ledger.rows, orders: closed } }).days) {
        const bound = bounds.get(`${platform} ${at}`);
        // Every platform together is told only where two surely contributed.
        if (bound === undefined && platform < 0) continue;
        assert.ok(order >= (bound?.order ?? 0) && order <= (bound?.orderMost ?? 0), `${order} on ${at}`);
      }
    }),
    { numRuns: few, seed: 20260905 },
  );
});

test('over consecutive months every order is in one spell, and its pay on one day', () => {
  fc.assert(
    fc.property(ledgers, (given) => {
      const { rows } = ledgerOf({ ...given, context: true, missing: null });
      const orders = (rows.orders ?? []).map(({ platform = 0, start = 0, end = 0, source, trade, vehicle }, i) => ({
        ...{ platform, start, end, source, trade, vehicle },
        workerGrossFen: 1 << i,
      }));
      const months = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-08', '2026-09', '2026-10'];
      const spells: { platform: string | null; start: number; end: number }[] = [];
      let paid = 0;
      for (const month of months) {
        const county = buildCounty({ month, platforms });
        const inContext = orders.filter(({ start, end }) => (start || end) >= startOf(county.contextFrom));
        foldWorker(buildBlock(county, [{ orders: inContext }]), 0, law, {
          day: ({ platform, orderPayFen }) => {
            if (platform !== null) paid += orderPayFen;
          },
          spell: ({ spell, platform, start, end, stretchSeconds }) => {
            if (spell === 'order' && stretchSeconds > 0) spells.push({ platform, start, end });
          },
        });
      }
      const own = orders.filter(({ source }) => source === 0);
      const timed = own.filter(({ start, end }) => start > 0 && end > start);
      for (const { platform, start, end } of timed.filter(({ trade }) => trade === 2)) {
        const within = spells.filter((s) => s.platform === platforms[platform] && s.start <= start && s.end >= end);
        assert.equal(within.length, 1);
      }
      const due = own.filter(({ end }) => end > 0).reduce((sum, { workerGrossFen }) => sum + workerGrossFen, 0);
      assert.equal(paid, due);
    }),
    { numRuns: few, seed: 20260906 },
  );
});
