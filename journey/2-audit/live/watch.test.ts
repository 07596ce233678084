import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lawAsKnown } from '#law/in-force.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { at, orderEvent, toldEvent, uscc } from './live.builder.ts';
import { MemoryEvents } from './memory-events.ts';
import type { Prompt } from './prompts.ts';
import { LiveWatch } from './watch.ts';

/** A store whose transactions fail while `broken.now` is true. */
function failing(db: Database, broken: { now: boolean }): Database {
  const sql = new Proxy(db.sql, {
    get(target, name) {
      if (name === 'transaction' && broken.now) throw new Error('disk full');
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { ...db, sql };
}

onBothEngines(
  'a prompt that could not be written is written and sent once the store takes it, and never before',
  async (db) => {
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-watch-'));
    const broken = { now: true };
    const events = new MemoryEvents();
    const trouble: string[] = [];
    const sent: Prompt[] = [];
    let ms = at('11:29') * 1000;
    const start = () =>
      LiveWatch.start({
        db: failing(db, broken),
        events,
        law: lawAsKnown({}),
        standing: { enterprises: [uscc.a], limitAgreements: [] },
        snapshotFile: join(folder, 'clocks'),
        now: () => ms,
        tick: 10,
        onTrouble: (error) => void trouble.push((error as Error).message),
      });
    let watch = await start();
    try {
      watch.subscribe((prompts) => void sent.push(...prompts));
      events.append([orderEvent('1', { start: at('08:00') })], ms);
      ms = at('11:30') * 1000;
      events.append([toldEvent(at('11:30'))], ms);
      await watch.settle();
      assert.deepEqual([sent.length, trouble[0]], [0, 'disk full']);
      broken.now = false;
      await watch.settle();
      assert.deepEqual(
        sent.map(({ kind, stage, dueAt }) => [kind, stage, dueAt]),
        [['continuous', 'before', at('11:30') * 1000]],
      );
      // Without saved clocks everything is read again; what was written is known and not sent again.
      await watch.close();
      rmSync(join(folder, 'clocks'));
      sent.length = 0;
      watch = await start();
      watch.subscribe((prompts) => void sent.push(...prompts));
      await watch.settle();
      assert.equal(sent.length, 0);
      assert.equal((await db.sql.selectFrom('live_prompt').select('id').execute()).length, 1);
    } finally {
      await watch.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
