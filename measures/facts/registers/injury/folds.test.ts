import assert from 'node:assert/strict';
import test from 'node:test';
import { day } from '#basics/day.ts';
import { instant } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type CountyGiven, type WorkerRows } from '../../block.builder.ts';
import type { Engagement, RecordRow } from '../../ledger.ts';
import { foldWorkerRegisters } from '../fold.ts';
import type { InjuryFacts } from './kinds.ts';

const law = lawAsKnown();
const [A, B] = ['91500229MA5U0T0105', '91500229MA5U0T0113'];
const row = (recordId: string, own: Record<string, number | string>, platform = 0): RecordRow =>
  ({ platform, recordId, segment: 0, row: 0, ...own }) as unknown as RecordRow;
const engaged = (platform: number, given: Partial<Engagement> = {}): Engagement => ({
  platform,
  workerId: 'W1',
  trade: 'delivery',
  workerClass: 'employee',
  adjudicated: false,
  from: day('2026-06-01'),
  to: null,
  identity: 'matches',
  ...given,
});

function fold<K extends keyof InjuryFacts>(
  kind: K,
  worker: WorkerRows,
  given: Partial<CountyGiven> = {},
): InjuryFacts[K][] {
  const county = buildCounty({ month: '2026-09', platforms: [A!, B!], ...given });
  const facts: InjuryFacts[K][] = [];
  foldWorkerRegisters(buildBlock(county, [worker]), 0, law, {
    [kind]: (fact: InjuryFacts[K]) => void facts.push(fact),
  });
  return facts;
}

const order = (from: string, to: string) => ({ start: instant(from), end: instant(to), status: 1 });

test('each employer’s own insurance is its own, and others that employ are counted', () => {
  const registers = { injuryCover: [row('1', { scheme: 1, from: day('2026-06-05') }, 1)] };
  const engagements = [engaged(0), engaged(1, { workerClass: 'part-time' }), engaged(1, { to: day('2026-09-10') })];
  const [here, there, ...more] = fold('injury-cover', { records: { engagements, registers } });
  assert.deepEqual([here!.platform, here!.workInjuryFrom, here!.anyWorkInjuryFrom], [A, null, day('2026-06-05')]);
  assert.deepEqual([there!.platform, there!.workInjuryFrom, there!.otherEmployers], [B, day('2026-06-05'), 1]);
  assert.equal(here!.otherEmployers, 1);
  assert.deepEqual(more, []);
});

test('an enrolment reported for social insurance is cover, one that ended is none', () => {
  const enrolment = (to?: number) =>
    row('1', { scheme: 4, capacity: 1, from: day('2026-06-01'), ...(to === undefined ? {} : { to }) });
  const from = (rows: readonly RecordRow[]) =>
    fold('injury-cover', { records: { engagements: [engaged(0)], registers: { socialEnrolment: rows } } })[0]!
      .workInjuryFrom;
  assert.equal(from([enrolment()]), day('2026-06-01'));
  assert.equal(from([enrolment(day('2026-09-29'))]), null);
});

test('orders and minutes on days without cover are counted, overlaps once, commercial cover aside', () => {
  const registers = {
    injuryCover: [row('1', { scheme: 1, from: day('2026-09-11') }), row('2', { scheme: 3, from: day('2026-06-01') })],
  };
  const orders = [
    order('2026-08-31T12:00:00+08:00', '2026-08-31T12:30:00+08:00'),
    order('2026-09-10T12:00:00+08:00', '2026-09-10T12:30:00+08:00'),
    order('2026-09-10T12:10:00+08:00', '2026-09-10T12:40:00+08:00'),
    order('2026-09-11T12:00:00+08:00', '2026-09-11T12:30:00+08:00'),
  ];
  const [fact] = fold('injury-cover', { orders, records: { engagements: [engaged(0)], registers } });
  assert.deepEqual([fact!.ordersWithoutCover, fact!.secondsWithoutCover], [2, 40 * 60]);
  assert.equal(fact!.commercialFrom, day('2026-06-01'));
});

test('work the pilot covers is judged by registration and premium; the register says which it is', () => {
  const enterprise = [row('E', { injuryIndustry: 2, injuryListedFrom: day('2026-07-01') })];
  const quasi = engaged(0, { workerClass: 'quasi-employee' });
  const records = { engagements: [quasi], registers: {} };
  assert.deepEqual(fold('injury-cover', { records }, { records: { enterprise } }), []);
  const courier = { engagements: [{ ...quasi, trade: 'courier' as const }], registers: {} };
  assert.equal(fold('injury-cover', { records: courier }, { records: { enterprise } })[0]!.pilotDue, false);
});

test('the phase of an accident is what the month’s orders and sessions show', () => {
  const accidentAt = instant('2026-09-10T12:20:00+08:00');
  const registers = { injuryCase: [row('1', { accidentAt })] };
  const phase = (orders: WorkerRows['orders'], sessions: WorkerRows['sessions'], month = '2026-09') =>
    fold('injury-case', { orders, sessions, records: { engagements: [engaged(0)], registers } }, { month })[0]!
      .phaseCounted;
  assert.equal(phase([order('2026-09-10T12:00:00+08:00', '2026-09-10T12:30:00+08:00')], []), 'in');
  assert.equal(phase([], []), 'out');
  const online = { start: instant('2026-09-10T12:00:00+08:00'), end: instant('2026-09-10T13:00:00+08:00') };
  assert.equal(phase([], [online]), 'grey');
  assert.equal(phase([], [], '2026-10'), null);
});

test('a case closed before the month is no fact of it, an accident after it is none yet', () => {
  const of = (own: Record<string, number>) =>
    fold('work-injury-case', { records: { engagements: [engaged(0)], registers: { workInjuryCase: [row('1', own)] } } })
      .length;
  assert.equal(of({ accidentOn: day('2026-08-01'), closedOn: day('2026-08-31') }), 0);
  assert.equal(of({ accidentOn: day('2026-08-01'), closedOn: day('2026-09-01') }), 1);
  assert.equal(of({ accidentOn: day('2026-10-01') }), 0);
});

test('payments of one invoice are put together over enterprises, a commercial insurer’s left out', () => {
  const paid = (recordId: string, payer: string, paidFen: number, platform = 0, on = '2026-09-10') =>
    row(recordId, { invoiceNo: 'N1', invoiceFen: 1000, payer, paidFen, paidOn: day(on) }, platform);
  const of = (rows: readonly RecordRow[]) =>
    fold('invoice-payment', { records: { engagements: [engaged(0)], registers: { medicalInvoice: rows } } });
  const [fact, ...more] = of([paid('1', '1', 800, 0, '2026-08-10'), paid('2', '2', 300, 1), paid('3', '5', 1000)]);
  assert.deepEqual([fact!.platform, fact!.invoicePayments, fact!.invoicePaidFen], [B, 2, 1100]);
  assert.deepEqual(more, []);
  assert.deepEqual(of([paid('1', '1', 800, 0, '2026-08-10')]), []);
  assert.equal(
    of([paid('1', '1', 800), row('2', { invoiceNo: 'N1', payer: '2', paidOn: day('2026-09-11') })])[0]!.invoicePaidFen,
    null,
  );
});
