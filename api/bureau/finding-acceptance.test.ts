import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { onBothEngines } from '#store/engines.builder.ts';
import { caseHouse, firmCode, people } from '../cases/case-house.builder.ts';
import { madeFinding, madeRun } from '../findings.builder.ts';

const { worker, otherWorker, officer, transport, firm } = people;

onBothEngines('线索由人采纳才立件：几条并一件，内容照线索预填；别的单位、不成立的、两家平台的不行', async (db) => {
  const house = await caseHouse(db);
  house.on('2026-09-10T09:00');
  const of = (given: object) => madeFinding({ worker: worker.workerKey, platform: firmCode, ...given });
  const first = of({ amountFen: 12_000, confidence: 'memory', period: '2026-08-03' });
  const second = of({ rule: 'weekly-rest', period: '2026-08-10/2026-08-16' });
  const telling = of({ period: '2026-08-20', verdict: 'cannot-tell' });
  const elsewhere = of({ platform: '93500229MA5YYK9X4Q', period: '2026-08-21' });
  const another = of({ worker: otherWorker.workerKey, period: '2026-08-22', amountFen: 500 });
  const gone = of({ period: '2026-08-25' });
  const all = [first, second, telling, elsewhere, another];
  await madeRun(db, '2026-08', house.at() - 1000, [...all, gone]);
  await madeRun(db, '2026-08', house.at(), all);
  const cases = async () => (await db.sql.selectFrom('case_file').select('id').execute()).length;
  assert.equal(await cases(), 0, 'an audit opens no case');

  const accept = (findings: { id: string }[], more: object = {}, who: Parameters<typeof house.call>[0] = officer) =>
    house.call(who, 'POST', '/bureau/findings/accept', {
      id: randomUUID(),
      findings: findings.map(({ id }) => id),
      ...more,
    });
  assert.equal((await accept([first], {}, transport)).status, 404);
  for (const who of [worker, firm]) assert.equal((await accept([first], {}, who)).status, 403);
  assert.deepEqual([(await accept([telling])).body.code, (await accept([gone])).body.code], ['CAS-040', 'CAS-040']);
  assert.equal((await accept([first, elsewhere])).body.code, 'CAS-041');
  assert.equal(await cases(), 0);

  const id = randomUUID();
  const why = { id, why: '同一骑手，同一月份。', respondentName: '示例配送有限公司' };
  const opened = await accept([first, second, first], why);
  assert.deepEqual([opened.status, opened.body.unit], [201, 'human-resources'], JSON.stringify(opened.body));
  assert.equal((await accept([first, second], why)).body.again, true);
  const seen = await house.see(officer, id);
  assert.deepEqual([seen.procedure, seen.state, seen.enterprise], ['finding-review', 'raised', firmCode]);
  const { findings, rules, ...said } = seen.file[0].data;
  assert.deepEqual(findings, [first.id, second.id]);
  assert.equal(rules.length, 2);
  assert.deepEqual(said, {
    respondentName: '示例配送有限公司',
    respondentUscc: firmCode,
    workers: 1,
    amountFen: 12_000,
    periodFrom: '2026-08-03',
    periodTo: '2026-08-16',
    unconfirmed: true,
    why: '同一骑手，同一月份。',
  });
  // The worker it is about sees it; the days in which it is to be dealt with run.
  assert.equal((await house.see(worker, id)).id, id);
  assert.ok(seen.clocks.length > 0);

  // Of several workers it is nobody's own, and each of them can see in the log that it was looked at.
  const many = await accept([first, another]);
  assert.equal(many.status, 201);
  const log = await db.sql
    .selectFrom('log_entry')
    .select('subject')
    .where('action', '=', 'finding.accept')
    .where('object', '=', `case:${many.body.id}`)
    .execute();
  assert.deepEqual(new Set(log.map(({ subject }) => subject)), new Set([worker.workerKey, otherWorker.workerKey]));
  assert.equal(log.length, 2);
  await house.close();
});
