import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basics/day.ts';
import { startOf } from '#basics/instant.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { buildBlock, buildCounty, type WorkerRows } from '../../block.builder.ts';
import type { Engagement, RecordRow } from '../../ledger.ts';
import { foldWorkerRegisters } from '../fold.ts';
import type { RegisterFacts } from '../kinds.ts';
import { WorkerFile } from '../register.ts';
import type { FactorId } from './factors.ts';
import { factorsOf } from './readings.ts';

const law = lawAsKnown();
const platforms = ['91500229MA5U0T0105', '93500229MA5YYK9X4Q'];
const first = day('2026-09-01');
const row = (recordId: string, own: Record<string, number | string>, platform = 0): RecordRow =>
  ({ platform, recordId, segment: 1, row: 1, ...own }) as unknown as RecordRow;
const engagement: Engagement = {
  platform: 0,
  workerId: 'W1',
  trade: 'delivery',
  workerClass: 'quasi-employee',
  adjudicated: false,
  from: day('2026-03-01'),
  to: null,
  identity: 'matches',
};

interface Given extends WorkerRows {
  arranged?: readonly RecordRow[];
  enterprise?: readonly RecordRow[];
  published?: readonly RecordRow[];
  engagements?: readonly Engagement[];
}

function fileOf({ arranged = [], enterprise = [], published = [], engagements, ...rows }: Given): WorkerFile {
  const county = {
    ...buildCounty({ month: '2026-09', platforms, records: { enterprise, publishedRule: published } }),
    registers: { workArrangement: arranged },
  };
  const records = { engagements: engagements ?? [engagement], ...rows.records };
  return new WorkerFile(buildBlock(county, [{ ...rows, records }]), 0);
}

const at = (n: number, hour = 9) => startOf(first + n) + hour * 3600;
const days = (count: number) => [...Array(count).keys()];
const read = (given: Given, id: FactorId) => {
  const { values, readings } = factorsOf(fileOf(given), 0, law);
  return {
    value: values[id] ?? null,
    texts: readings.filter(({ factor }) => factor === id).map((one) => one.readFrom.zh),
  };
};

test('hours are read from the roster, else from required sessions; what the platform does not say is not freedom', () => {
  const roster = days(22).map((n) => ({ start: at(n, 0), kind: 1 }));
  assert.deepEqual(read({ roster }, 'F01'), { value: 4, texts: ['2026-09：排班22天'] });
  const sessions = (mandated: readonly (number | undefined)[]) =>
    mandated.map((each, n) => ({ start: at(n), mandated: each }));
  assert.equal(read({ sessions: sessions([1, 1, 0]) }, 'F01').value, 3);
  assert.equal(read({ sessions: sessions([1, 0]) }, 'F01').value, 2);
  assert.equal(read({ sessions: sessions([0, 0, 0]) }, 'F01').value, 1);
  assert.equal(read({ sessions: sessions([0, 0, 9]) }, 'F01').value, null);
  assert.equal(read({ sessions: sessions([0, undefined]) }, 'F01').value, null);
  assert.equal(read({}, 'F01').value, null);
});

test('context before the month and the records of another platform are not counted', () => {
  const before = days(5).map((n) => ({ start: at(n - 6), mandated: 1 }));
  const elsewhere = days(5).map((n) => ({ start: at(n), mandated: 1, platform: 1 }));
  assert.equal(read({ sessions: [...before, ...elsewhere] }, 'F01').value, null);
});

test('refusals are read by what followed them, and a few of them not at all', () => {
  const offers = (refused: readonly number[], all = 12) =>
    days(all).map((n) => ({ start: at(n), response: refused.includes(n) ? 2 : 1 }));
  const fined = (on: readonly number[]) => on.map((n) => ({ start: at(n, 10), end: at(n, 11), penaltyFen: 2000 }));
  assert.equal(read({ allocations: offers([1, 2]) }, 'F03').value, null);
  const free = read({ allocations: offers([1, 4, 7]) }, 'F03');
  assert.equal(free.value, 1);
  assert.match(free.texts[0]!, /推送12次，拒绝3次，其后24小时内有扣罚的0次/);
  assert.equal(read({ allocations: offers([1, 4, 7]), orders: fined([1, 4]) }, 'F03').value, 3);
  // One in three is not most of them, and not none either.
  assert.equal(read({ allocations: offers([1, 4, 7]), orders: fined([4]) }, 'F03').value, null);
  // Exactly 24 hours after still counts, a second later does not.
  const late = (seconds: number) => [1, 4, 7].map((n) => ({ start: at(n) + 86_400 + seconds, penaltyFen: 2000 }));
  assert.equal(read({ allocations: offers([1, 4, 7]), orders: late(0) }, 'F03').value, 3);
  assert.equal(read({ allocations: offers([1, 4, 7]), orders: late(1) }, 'F03').value, 1);
});

test('fewer offers on the day after a refusal lower the freedom to refuse', () => {
  const allocations = days(12).flatMap((n) => {
    const after = [2, 5, 8].includes(n);
    return days(after ? 2 : 10).map((i) => ({
      start: at(n) + i * 60,
      response: [1, 4, 7].includes(n) && i === 0 ? 2 : 1,
    }));
  });
  const { value, texts } = read({ allocations }, 'F03');
  assert.equal(value, 2);
  assert.match(texts[0]!, /拒绝次日3天推送6次，其他9天90次/);
});

test('sanctions are penalties, deductions for lateness and reviews, and limits for service; none seen is not none', () => {
  const deduction = [row('D1', { deductedOn: first + 3, ground: '01', amountFen: 500 })];
  assert.equal(read({ records: { deduction } }, 'F06').value, 3);
  const damage = [row('D2', { deductedOn: first + 3, ground: '03', amountFen: 500 })];
  assert.equal(read({ records: { deduction: damage } }, 'F06').value, null);
  const limit = (reason: string) => ({
    registers: { accountLimit: [row('L1', { limitedOn: first + 3, kind: '1', reason })] },
  });
  assert.equal(read({ records: limit('3') }, 'F06').value, 4);
  assert.equal(read({ records: limit('2') }, 'F06').value, null);
  assert.equal(read({ orders: [{ start: at(1), end: at(1, 10), penaltyFen: 0 }] }, 'F06').value, null);
});

test('pay, price, continuity, several platforms and the business are read with their counts', () => {
  const pay = (own: object) => [
    { start: at(29, 0), periodFrom: first, periodTo: first + 29, grossFen: 300_000, ...own },
  ];
  const orders = days(20).map((n) => ({ start: at(n), end: at(n, 10) }));
  assert.equal(read({ pay: pay({ basicFen: 200_000 }) }, 'F08').value, 4);
  assert.equal(read({ pay: pay({}), orders }, 'F08').value, 2);
  assert.equal(read({ pay: pay({}) }, 'F08').value, null);
  assert.equal(read({ published: [row('R1', { kind: '3', effectiveOn: first - 100 })] }, 'F07').value, 3);
  assert.equal(read({ published: [row('R1', { kind: '4', effectiveOn: first - 100 })] }, 'F07').value, null);
  assert.equal(read({ orders }, 'F11').value, 4);
  const fresh = [{ ...engagement, from: day('2026-08-01') }];
  assert.equal(read({ orders, engagements: fresh }, 'F11').value, 3);
  assert.equal(read({ orders: orders.slice(0, 19) }, 'F11').value, 2);
  assert.equal(read({ orders: orders.slice(0, 7) }, 'F11').value, 0);
  const both = [...orders, { start: at(3, 12), end: at(3, 13), platform: 1 }];
  assert.equal(read({ orders: both }, 'F15').value, 0);
  const paid = [...pay({}), { ...pay({})[0]!, platform: 1, grossFen: 300_000 }];
  assert.equal(read({ orders: both, pay: paid }, 'F10').value, 1);
  assert.equal(read({ orders: both, pay: [...pay({ grossFen: 300_001 }), paid[1]!] }, 'F10').value, 3);
  assert.equal(read({ orders, enterprise: [row('E', { trade: '02' })] }, 'F13').value, 3);
  assert.equal(read({ orders, enterprise: [row('E', { trade: '05' })] }, 'F13').value, null);
});

test('an arrangement is read of the class, trade and unit it names, while it holds, with its words', () => {
  const arranged = (own: Record<string, number | string>) => [
    row('A1', {
      factor: 'F05',
      value: 4,
      saidBy: '1',
      from: first - 30,
      words: '迟到罚款',
      evidenceId: '规定5',
      ...own,
    }),
  ];
  assert.deepEqual(read({ arranged: arranged({}) }, 'F05'), { value: 4, texts: ['企业说“迟到罚款”（规定5）'] });
  assert.equal(read({ arranged: arranged({ relation: '2' }) }, 'F05').value, 4);
  assert.equal(read({ arranged: arranged({ relation: '3' }) }, 'F05').value, null);
  assert.equal(read({ arranged: arranged({ trade: '03' }) }, 'F05').value, null);
  assert.equal(read({ arranged: arranged({ to: first + 10 }) }, 'F05').value, null);
  const managed = { registers: { manager: [row('M', { from: first, managerUscc: platforms[1]! })] } };
  const named = arranged({ managerUscc: platforms[1]! });
  assert.equal(read({ arranged: named }, 'F05').value, null);
  assert.equal(read({ arranged: named, records: managed }, 'F05').value, 4);
});

test('the enterprise’s own roster stands against its words, but its silence on required sessions not against the worker', () => {
  const arranged = [row('A1', { factor: 'F01', value: 0, saidBy: '1', from: first })];
  const roster = days(22).map((n) => ({ start: at(n, 0), kind: 1 }));
  const stood = factorsOf(fileOf({ arranged, roster }), 0, law);
  assert.deepEqual([stood.values.F01, stood.standings.F01], [4, 'own-record']);
  const classAnswer = [row('C1', { factor: 'F01', value: 4, saidBy: '2', on: first })];
  const sessions = [{ start: at(1), mandated: 0 }];
  const open = factorsOf(fileOf({ sessions, records: { registers: { classAnswer } } }), 0, law);
  assert.deepEqual([open.values.F01, open.standings.F01], [null, 'contradicted']);
  assert.equal(open.readings.filter(({ factor }) => factor === 'F01').length, 2);
  const later = [...classAnswer, row('C2', { factor: 'F01', value: 4, saidBy: '2', on: first + 60 })];
  assert.equal(factorsOf(fileOf({ records: { registers: { classAnswer: later } } }), 0, law).readings.length, 1);
});

function indications(file: WorkerFile): RegisterFacts['class-indication'][] {
  const facts: RegisterFacts['class-indication'][] = [];
  foldWorkerRegisters(file.block, 0, law, { 'class-indication': (fact) => void facts.push(fact) });
  return facts;
}

test('title, waiver, registration, vehicle, cover and who signs change no factor of the fact', () => {
  const classAnswer = (['F01', 'F02', 'F03', 'F05', 'F07'] as const).map((factor, i) =>
    row(`C${i}`, { factor, value: 4 - (i % 2), saidBy: '2', on: first }),
  );
  const orders = (vehicle: number) => days(12).map((n) => ({ start: at(n), end: at(n, 10), vehicle }));
  const form = fc.record({
    form: fc.constantFrom('3', '4', '5'),
    waivesInsurance: fc.constantFrom('0', '1'),
    vehicle: fc.constantFrom(1, 2, 3, 4, 9),
    through: fc.constantFrom('1', '2', '3', ''),
    cover: fc.boolean(),
    signer: fc.constantFrom(...platforms),
  });
  const factsOf = (one: {
    form: string;
    waivesInsurance: string;
    vehicle: number;
    through: string;
    cover: boolean;
    signer: string;
  }) => {
    const registers = {
      classAnswer,
      agreement: [row('AG', { form: one.form, from: first, waivesInsurance: one.waivesInsurance })],
      soleTrader: one.through === '' ? [] : [row('ST', { registeredOn: first, through: one.through })],
      injuryCover: one.cover ? [row('IC', { scheme: '3', from: first, policyNo: 'P' })] : [],
      manager: [row('MG', { from: first, signerUscc: one.signer })],
    };
    const [fact] = indications(fileOf({ orders: orders(one.vehicle), records: { registers } }));
    const { agreementForm: _, ...rest } = fact!;
    return rest;
  };
  const plain = factsOf({
    form: '3',
    waivesInsurance: '0',
    vehicle: 1,
    through: '',
    cover: false,
    signer: platforms[0]!,
  });
  assert.equal(plain.hoursControl, 4);
  fc.assert(
    fc.property(form, (one) => {
      assert.deepEqual(factsOf(one), plain);
    }),
    { seed: 20_208, numRuns: 300 },
  );
});

test('an adjudicated class stands from its date: one fact an engagement, marked so, its first day the real one', () => {
  const registers = {
    agreement: [row('AG', { form: '5', from: first })],
    classAnswer: [row('C', { factor: 'F01', value: 4, saidBy: '2', on: first })],
  };
  const ruled = { ...engagement, workerClass: 'employee' as const, adjudicated: true };
  const facts = (from: string) =>
    indications(fileOf({ engagements: [engagement, { ...ruled, from: day(from) }], records: { registers } }));
  assert.deepEqual(
    facts('2026-09-30').map((fact) => [fact.adjudicated, fact.workerClass]),
    [[true, 'employee']],
  );
  assert.deepEqual(
    facts('2026-10-01').map((fact) => [fact.adjudicated, fact.workerClass]),
    [[false, 'quasi-employee']],
  );
  const file = fileOf({ engagements: [engagement, { ...ruled, from: day('2026-09-30') }] });
  assert.deepEqual(
    file.engagements().map(({ from, workerClass }) => [from, workerClass]),
    [[engagement.from, 'employee']],
  );
});

test('agreements show a conversion nobody reports, and a roster that the work went on', () => {
  const agreement = (priorTo: number) => [
    row('AG1', { form: '1', from: first - 100, to: priorTo }),
    row('AG2', { form: '5', from: first + 9 }),
  ];
  const facts = (registers: Record<string, RecordRow[]>, roster: WorkerRows['roster'] = []) => {
    const found: RegisterFacts['conversion'][] = [];
    const file = fileOf({ roster, records: { registers } });
    foldWorkerRegisters(file.block, 0, law, { conversion: (fact) => void found.push(fact) });
    return found.map((one) => [one.record, one.convertedOn, one.priorContractTo, one.workUnchanged]);
  };
  assert.deepEqual(facts({ agreement: agreement(first + 30) }), [['AG2', first + 9, first + 30, null]]);
  const roster = [{ start: at(9, 0), kind: 1 }];
  assert.deepEqual(facts({ agreement: agreement(first + 30) }, roster), [['AG2', first + 9, first + 30, true]]);
  assert.deepEqual(facts({ agreement: agreement(first + 30) }, [{ start: at(8, 0), kind: 1 }]), [
    ['AG2', first + 9, first + 30, null],
  ]);
  const said = [row('CV', { convertedOn: first + 9, priorContractTo: first + 30, workUnchanged: '0' })];
  assert.deepEqual(facts({ agreement: agreement(first + 30), conversion: said }), [
    ['CV', first + 9, first + 30, false],
  ]);
  assert.deepEqual(facts({ agreement: [row('AG1', { form: '5', from: first - 100 })] }), []);
});
