import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { onBothEngines } from '../engines.builder.ts';
import { type LogEntry, record } from './log.ts';

const entry: LogEntry = {
  at: 1_790_000_000_000,
  actor: 'account:7',
  role: 'officer',
  action: 'finding.read',
  object: 'finding:ab',
  subject: 'f00d',
  purpose: '核查线索',
  request: null,
};

onBothEngines('an entry is written with the change it tells of, or not at all', async ({ sql: db }) => {
  assert.equal(await record(db, entry), 1);
  await assert.rejects(
    db.transaction().execute(async (trx) => {
      await record(trx, entry);
      throw new Error('the change failed');
    }),
  );
  assert.equal((await db.selectFrom('log_entry').selectAll().execute()).length, 1);
});

onBothEngines('rows of the log are settled, even for the owner', async (db) => {
  await record(db.sql, entry);
  await assert.rejects(db.sql.deleteFrom('log_entry').execute(), /permission denied/);
  for (const change of ['update log_entry set actor = $$x$$', 'delete from log_entry', 'truncate log_entry'])
    await assert.rejects(
      db.owner((owner) => sql.raw(change).execute(owner)),
      /rows of log_entry are settled/,
      change,
    );
  assert.equal((await db.sql.selectFrom('log_entry').select('actor').execute())[0]!.actor, 'account:7');
});
