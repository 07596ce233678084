import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { fromKysely } from 'pg-boss';
import { onBothEngines } from './engines.builder.ts';
import { openJobs } from './jobs.ts';

onBothEngines(
  'a job is there with its transaction, is done once, and one of a kind is planned by cron',
  async (db, place) => {
    const troubles: unknown[] = [];
    const onTrouble = (error: unknown) => troubles.push(error);
    const first = await openJobs(db, place, { onTrouble });
    await first.createQueue('count', { policy: 'exclusive', retryLimit: 3 });
    await first.stop({ graceful: false });
    // Opened again, what is there is used.
    const boss = await openJobs(db, place, { onTrouble });
    await boss.createQueue('count', { policy: 'exclusive' });
    const send = (n: number, singletonKey: string, fail = false) =>
      db.sql
        .transaction()
        .execute(async (trx) => {
          const id = await boss.send('count', { n }, { singletonKey, db: fromKysely(trx) });
          if (fail) throw new Error('taken back');
          return id;
        })
        .catch(() => 'failed');
    const done: number[] = [];
    assert.equal(await send(1, 'a', true), 'failed');
    assert.match((await send(2, 'a')) ?? '', /^[0-9a-f-]{36}$/);
    assert.equal(await send(3, 'a'), null, 'one of a kind at a time');
    await boss.work<{ n: number }>('count', { pollingIntervalSeconds: 0.5 }, async ([job]) => {
      done.push(job!.data.n);
    });
    await boss.schedule('count', '30 2 * * *', { n: 9 }, { tz: 'Asia/Shanghai' });
    assert.equal((await boss.getSchedules('count'))[0]!.timezone, 'Asia/Shanghai');
    for (let i = 0; i < 100 && done.length === 0; i++) await wait(50);
    assert.deepEqual(done, [2]);
    await boss.stop({ graceful: true, close: true });
    assert.deepEqual(troubles, []);
  },
);
