import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { instant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type CountyGiven, type WorkerRows } from './block.builder.ts';
import {
  addEnterpriseCounts,
  countEnterprises,
  type EnterpriseCounts,
  noEnterpriseCounts,
} from './enterprise-counts.ts';
import { foldEnterprises } from './enterprise-fold.ts';
import type { Facts, Trade, WorkerClass } from './kinds.ts';
import type { Engagement, RecordRow } from './ledger.ts';
import { wholeMonths } from './register-folds.ts';

const law = lawAsKnown({});
const row = (given: Record<string, number | string | null>): RecordRow =>
  ({ platform: 0, recordId: 'r', segment: 0, row: 0, ...given }) as RecordRow;
const engaged = (workerClass: WorkerClass, trade: Trade = 'delivery', given: Partial<Engagement> = {}): Engagement => ({
  platform: 0,
  workerId: 'w',
  trade,
  workerClass,
  adjudicated: false,
  from: day('2026-01-01'),
  to: null,
  identity: 'matches',
  ...given,
});
const order = (date: string, place: number, given = {}) => ({
  trade: 2,
  status: 1,
  place,
  start: instant(`${date}T10:00:00+08:00`),
  end: instant(`${date}T10:30:00+08:00`),
  ...given,
});

interface Seen {
  enterprise: Facts['enterprise'][];
  rules: Facts['rule-change'][];
  orders: Facts['correction-order'][];
  premiums: Facts['premium'][];
}

function fold(county: Partial<CountyGiven>, workers: readonly WorkerRows[] = [], processes = 1): Seen {
  const built = buildCounty({ month: '2026-09', places: ['500229001', '500101'], ...county });
  const parts: EnterpriseCounts[] = Array.from({ length: processes }, noEnterpriseCounts);
  const block = buildBlock(built, workers);
  for (let k = 0; k < block.workers; k++) countEnterprises(block, k, parts[k % processes]!);
  const counts = noEnterpriseCounts();
  for (const part of parts.toReversed()) addEnterpriseCounts(counts, part);
  const seen: Seen = { enterprise: [], rules: [], orders: [], premiums: [] };
  foldEnterprises(built, counts, law, {
    enterprise: (fact) => seen.enterprise.push(fact),
    'rule-change': (fact) => seen.rules.push(fact),
    'correction-order': (fact) => seen.orders.push(fact),
    premium: (fact) => seen.premiums.push(fact),
  });
  return seen;
}

const register = row({
  trade: '02',
  injuryIndustry: '2',
  injuryBenchmarkMilli: 70,
  injuryFloatBp: 10000,
  place: '500229001',
});

test('workers are counted by class and trade, an adjudicated class before a reported one', () => {
  const workers: WorkerRows[] = [
    { records: { engagements: [engaged('quasi-employee')] } },
    {
      records: {
        engagements: [
          engaged('self-employed'),
          engaged('employee', 'delivery', { adjudicated: true, from: day('2026-09-20') }),
        ],
      },
    },
    {
      records: { engagements: [engaged('part-time')], payTerms: [row({ from: day('2026-01-01'), hoursSystem: '3' })] },
    },
    { records: { engagements: [engaged('quasi-employee', 'courier', { to: day('2026-08-31') })] } },
  ];
  for (const processes of [1, 3]) {
    const { enterprise } = fold({ records: { enterprise: [register] } }, workers, processes);
    assert.deepEqual(
      enterprise.map((each) => [each.trade, each.employees, each.quasiEmployees, each.claimedSystem]),
      [['delivery', 2, 1, 'irregular']],
    );
  }
});

test('of several agreements the one that holds on most days of the month counts, with each term it has or lacks', () => {
  const { enterprise } = fold({
    records: {
      enterprise: [register],
      limitAgreement: [
        row({
          recordId: 'a',
          trade: '02',
          from: day('2025-01-01'),
          to: day('2026-09-10'),
          continuousMaxS: 1,
          signedBy: '1',
        }),
        row({ recordId: 'b', trade: '02', from: day('2026-09-11'), to: null, dailyMaxS: 36000, signedBy: '3' }),
        row({ recordId: 'c', trade: '01', from: day('2020-01-01'), to: null }),
      ],
    },
  });
  assert.deepEqual(enterprise[0]!.limitAgreement, {
    continuousSeconds: null,
    dailySeconds: 36000,
    allowanceSeconds: null,
    signedBy: 'enterprise-only',
    coversFrom: day('2026-09-11'),
    coversTo: null,
  });
});

test('the notice counts only where it showed the standard in force', () => {
  const display = (standardFrom: string, displayedOn: string) =>
    row({ subject: 'minimum-wage', standardFrom: day(standardFrom), displayedOn: day(displayedOn) });
  const shown = (...noticeDisplay: RecordRow[]) =>
    fold({ records: { enterprise: [register], noticeDisplay } }).enterprise[0]!.minimumWageShownOn;
  assert.equal(shown(display('2022-04-01', '2022-04-05')), null);
  assert.equal(shown(display('2025-01-01', '2025-03-01'), display('2025-01-01', '2025-01-06')), day('2025-01-06'));
});

test('premiums are set beside the orders accepted in the region, whoever counted them', () => {
  const premium = row({
    month: day('2026-09-01'),
    region: '500229',
    industry: '2',
    orders: 9,
    paidFen: 63,
    payeeRegion: '500229',
  });
  const workers: WorkerRows[] = [
    { orders: [order('2026-09-01', 0), order('2026-09-30', 0), order('2026-09-02', 1), order('2026-08-31', 0)] },
    { orders: [order('2026-09-03', 0), order('2026-09-04', 0, { trade: 1 }), order('2026-09-05', 0, { source: 1 })] },
  ];
  const county = { records: { enterprise: [register], injuryPremium: [premium] } };
  for (const processes of [1, 2]) {
    const [it] = fold(county, workers, processes).premiums;
    assert.deepEqual([it!.ordersCounted, it!.ordersDeclared, it!.benchmarkMilli], [3, 9, 70]);
  }
  const unplaced = [{ orders: [order('2026-09-01', 65535)] }];
  assert.equal(fold(county, unplaced).premiums[0]!.ordersCounted, null);
  const silent = { ...county, reported: (_: number, table: string) => table !== 'order' };
  assert.equal(fold(silent, workers).premiums[0]!.ordersCounted, null);
});

test('E16: an order over twelve workers is one fact; the longest arrears are told in whole months', () => {
  const one = (n: number, given = {}) =>
    row({
      recordId: `r${n}`,
      worker: n,
      orderNumber: '1号',
      deadline: day('2026-08-10'),
      arrearsFrom: day('2026-04-01'),
      arrearsTo: day('2026-05-31'),
      dueFen: 550_000,
      paidFen: 0,
      ...given,
    });
  const rows = Array.from({ length: 12 }, (_, n) => one(n, n === 0 ? { arrearsFrom: day('2026-03-01') } : {}));
  const [it, other] = fold({
    records: { correctionOrder: [...rows, one(12, { orderNumber: null, deadline: null })] },
  }).orders;
  assert.deepEqual(
    [it!.workers, it!.dueFen, it!.longestMonths, it!.longestWorkerFen, it!.judgedOn],
    [12, 6_600_000, 3, 550_000, day('2026-09-30')],
  );
  assert.deepEqual([other!.orderNumber, other!.workers], [null, 1]);
});

test('whole months: 1 March to 31 May are three, one day less are two', () => {
  const months = (from: string, to: string) => wholeMonths(day(from), day(to));
  assert.deepEqual(
    [months('2026-03-01', '2026-05-31'), months('2026-03-01', '2026-05-30'), months('2026-05-31', '2026-05-01')],
    [3, 2, 0],
  );
});

test('a rule is told in the month it takes effect', () => {
  const rule = (recordId: string, effectiveOn: string) =>
    row({ recordId, trade: '01', kind: '3', publishedOn: day('2026-08-20'), effectiveOn: day(effectiveOn) });
  const { rules } = fold({ records: { publishedRule: [rule('a', '2026-09-30'), rule('b', '2026-10-01')] } });
  assert.deepEqual(
    rules.map((each) => [each.ruleId, each.ruleKind, each.trade, each.publishedOn]),
    [['a', 'piece-price', 'ride', day('2026-08-20')]],
  );
});
