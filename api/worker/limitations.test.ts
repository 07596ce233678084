import assert from 'node:assert/strict';
import { complaint } from '#journey/3-cases/cases.builder.ts';
import { lawNow } from '#journey/3-cases/law-now.ts';
import { warnOfLimitations } from '#journey/3-cases/triage/limitation-warnings.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { caseHouse, firmCode, people } from '../cases/case-house.builder.ts';
import { madeFinding, madeRun } from '../findings.builder.ts';

const { worker, otherWorker } = people;

onBothEngines('时效到哪一天、投诉中断后怎么算；六十、三十、七日前各提醒一次', async (db) => {
  const house = await caseHouse(db);
  house.on('2026-09-05T09:00');
  const of = (given: object) => madeFinding({ worker: worker.workerKey, platform: firmCode, ...given });
  const pay = of({ rule: 'minimum-wage', measure: 'pay', period: '2026-08' });
  await madeRun(db, '2026-08', house.at(), [
    pay,
    of({ period: '2026-08-03' }),
    of({ period: '2026-08-20' }),
    of({ period: '2026-08-01', verdict: 'cannot-tell' }),
  ]);
  const see = async (who = worker) => (await house.call(who, 'GET', '/worker/limitations')).body;
  const dues = async () => {
    const { claims } = await see();
    return claims.map(
      (one: { pay: boolean; knownOn: string; limitations: { route: string; state: string; due: string }[] }) => [
        one.pay,
        one.knownOn,
        ...one.limitations.map(({ route, state, due }) => `${route} ${state} ${due}`),
      ],
    );
  };
  // No lake: the relation is not known, so both periods run, pay too, from the earliest day the worker could know.
  const all = await see();
  assert.deepEqual([all.lake, all.claims.length, all.claims[0].relation], ['none', 2, 'not-known']);
  assert.deepEqual((await dues()).toSorted(), [
    [false, '2026-08-03', 'arbitration running 2027-08-03', 'civil running 2029-08-03'],
    [true, '2026-08-31', 'arbitration running 2027-08-31', 'civil running 2029-08-31'],
  ]);
  const [first] = all.claims[0].limitations;
  assert.equal(first.runs[0].arithmetic.at(-1).kind, 'end');
  assert.deepEqual([first.runs[0].limit.value, first.runs[0].limit.article], [1, '第二十七条']);
  assert.deepEqual((await see(otherWorker)).claims, []);

  // A complaint about pay interrupts what is claimed of pay, and nothing else; one against nobody named interrupts nothing.
  house.on('2026-10-12T09:00');
  await house.open(worker, 'inspection-complaint', complaint);
  assert.equal((await dues()).toSorted()[1][2], 'arbitration running 2027-08-31');
  await house.open(worker, 'inspection-complaint', complaint, { enterprise: firmCode });
  assert.deepEqual(
    (await dues()).toSorted().map((one: string[]) => one[2]),
    ['arbitration running 2027-08-03', 'arbitration running 2027-10-12'],
  );

  // Reminded 60, 30 and 7 days before, each once; where nobody looked, only of the nearest.
  const desk = { db, keys: house.keys, law: lawNow };
  const look = async (text: string) => {
    house.on(`${text}T09:00`);
    return (await warnOfLimitations(desk, null, house.at())).told;
  };
  assert.deepEqual([await look('2027-06-03'), await look('2027-06-04'), await look('2027-06-04')], [0, 1, 0]);
  assert.deepEqual([await look('2027-06-05'), await look('2027-07-30'), await look('2027-07-31')], [0, 1, 0]);
  // The other claim: sixty days before 12 October.
  assert.deepEqual([await look('2027-08-12'), await look('2027-08-13'), await look('2027-08-14')], [0, 1, 0]);
  assert.deepEqual(
    (await see()).told.map((one: { pay: boolean; due: string; daysBefore: number }) => [
      one.pay,
      one.due,
      one.daysBefore,
    ]),
    [
      [true, '2027-10-12', 60],
      [false, '2027-08-03', 7],
      [false, '2027-08-03', 60],
    ],
  );
  assert.deepEqual((await see(otherWorker)).told, []);
  // Over is over, and said so; the civil period still runs.
  const late = (await dues()).toSorted()[0];
  assert.deepEqual(late.slice(2), ['arbitration over 2027-08-03', 'civil running 2029-08-03']);
  await assert.rejects(db.sql.deleteFrom('limitation_notice').execute());
  await house.close();
});
