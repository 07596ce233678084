import assert from 'node:assert/strict';
import test from 'node:test';
import { lawAsKnown } from '#law/in-force.ts';
import { csvOf, type Row, type ScratchLake, uscc, withLake } from '../1-intake/intake.builder.ts';
import { type ClassifiedEngagement, classifyWorker, differsFrom } from './both-classes.ts';

const law = lawAsKnown();
const common = { platformUscc: uscc, workerId: 'W1' };
const date = (n: number) => `2026-09-${String(n).padStart(2, '0')}`;
const workdays = [1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 21, 22, 23, 24, 28, 29, 30];

/** Rostered ten hours a workday and paid a monthly wage under a written agreement. */
const tables: Readonly<Record<string, readonly Row[]>> = {
  worker: [
    {
      ...common,
      recordId: 'W',
      idNo: '50022919900101001X',
      trade: '03',
      relation: '2',
      chain: '4',
      onDate: '2026-03-01',
    },
  ],
  payTerms: [
    {
      ...common,
      recordId: 'T',
      from: '2026-03-01',
      cycle: '4',
      cycleDays: 30,
      wageStandardFen: 300000,
      overtimeBaseFen: 300000,
      hoursSystem: '1',
    },
  ],
  roster: workdays.map((n) => ({
    ...common,
    recordId: `R${n}`,
    date: date(n),
    kind: '1',
    startAt: `${date(n)}T08:00:00+08:00`,
    endAt: `${date(n)}T19:00:00+08:00`,
    breakS: 3600,
    specialReason: '0',
  })),
  pay: [
    {
      ...common,
      recordId: 'P1',
      trade: '03',
      periodFrom: date(1),
      periodTo: date(30),
      dueOn: '2026-10-10',
      form: '1',
      basicFen: 300000,
      overtimeFen: 0,
      grossFen: 300000,
      netFen: 300000,
      paidFen: 300000,
      paidAt: '2026-09-30T12:00:00+08:00',
      scheduledDays: 21,
      attendedDays: 21,
      status: '1',
    },
  ],
  agreement: [{ ...common, recordId: 'AG', form: '3', from: '2026-03-01', signedOn: '2026-03-01' }],
  workArrangement: [
    {
      platformUscc: uscc,
      recordId: 'WA',
      factor: 'F01',
      value: 0,
      saidBy: '1',
      words: '自由上下线',
      from: '2026-01-01',
    },
  ],
  classAnswer: Object.entries({ F02: 3, F03: 4, F05: 4, F06: 3, F07: 4, F13: 4 }).map(([factor, value]) => ({
    ...common,
    recordId: `C${factor}`,
    factor,
    value,
    saidBy: '2',
    on: '2026-09-05',
  })),
  manager: [
    {
      ...common,
      recordId: 'M',
      from: '2026-03-01',
      signerUscc: '93500229MA5YYK9X4Q',
      managerUscc: uscc,
      payerUscc: uscc,
    },
  ],
};

async function classified(
  scratch: ScratchLake,
  change: Readonly<Record<string, Row>> = {},
): Promise<ClassifiedEngagement> {
  for (const [name, rows] of Object.entries(tables)) {
    const changed = rows.map((row) => ({ ...row, ...change[name] }));
    const [receipt] = await scratch.take(scratch.write(`${name}.csv`, csvOf(changed)));
    assert.equal(receipt!.quarantined, 0, name);
  }
  const found = await classifyWorker(scratch.lake, `${uscc}:W1`, '2026-09', law);
  assert.equal(found.engagements.length, 1);
  return found.engagements[0]!;
}

test(
  'reported and indicated stand side by side: overtime pay and a labour contract are owed only under the indicated one',
  withLake(async (scratch) => {
    const one = await classified(scratch);
    assert.deepEqual([one.reported, one.adjudicated, one.indication.indicated], ['quasi-employee', null, 'employee']);
    const overtime = one.underBoth!.find(({ rule }) => rule === 'overtime-pay');
    // 21 days of two hours at 3000 yuan / 21.75 days / 8 h x 150 %: 1086.21 yuan
    assert.equal(overtime!.indicated!.amountFen, 108_621);
    assert.equal(overtime!.reported, null);
    assert.ok(
      one.underBoth!.some(({ rule, indicated }) => rule === 'daily-overtime' && indicated!.verdict === 'finding'),
    );
    const roster = one.readings.find(({ factor, saidBy }) => factor === 'F01' && saidBy === 'counted')!;
    assert.equal(roster.readFrom.zh, '2026-09：排班21天');
    assert.deepEqual(roster.records.map(({ recordId }) => recordId).sort(), ['R1', 'R2', 'R3', 'R4', 'R7']);
    assert.equal(one.standings.F01, 'own-record');
    assert.deepEqual(
      one.patterns.map(({ pattern }) => pattern),
      ['actual-manager'],
    );
  }),
);

test(
  'an adjudicated class from the first day of the month replaces both: there is one class to judge by',
  withLake(async (scratch) => {
    const one = await classified(scratch, { worker: { adjudicatedRelation: '1', adjudicatedFrom: '2026-09-01' } });
    assert.deepEqual(one.adjudicated, { class: 'employee', from: '2026-09-01' });
    assert.equal(one.reported, 'quasi-employee');
    assert.equal(one.underBoth, null);
  }),
);

test(
  'adjudicated within the month, the days before it are still judged under both',
  withLake(async (scratch) => {
    const one = await classified(scratch, { worker: { adjudicatedRelation: '1', adjudicatedFrom: '2026-09-21' } });
    assert.deepEqual(one.adjudicated, { class: 'employee', from: '2026-09-21' });
    assert.ok(one.underBoth !== null);
  }),
);

test('a part-timer or a dispatched worker is in a labour relationship: an indication of one differs from neither', () => {
  for (const reported of ['employee', 'part-time', 'dispatched'] as const)
    assert.equal(differsFrom('employee', reported), false);
  assert.equal(differsFrom('quasi-employee', 'part-time'), true);
  assert.equal(differsFrom('self-employed', 'self-employed'), false);
  assert.equal(differsFrom('employee', 'unclear'), true);
  assert.equal(differsFrom('cannot-tell', 'unclear'), false);
});
