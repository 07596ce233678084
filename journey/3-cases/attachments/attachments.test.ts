import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { logLines } from '#store/log/log.ts';
import { caseKey } from '../case-lines.ts';
import { caseDesk, complaint } from '../cases.builder.ts';
import { attachmentLimits } from './attachment-limits.ts';
import { dropStaleDrafts } from './drafts.ts';
import type { LetIn } from './gate.ts';
import { keepAttachment } from './keep-attachment.ts';
import { carryAttachments, listAttachments, openAttachment, shelfFor, takeOut } from './read-attachment.ts';

const stem = (expected: string) => (error: unknown) => error instanceof GangwanError && error.stem === expected;
const at = (text: string) => Date.parse(text);
const nobody = { roles: [], workerKey: null, delegatedKeys: [], enterprise: null, township: null, unit: null };
const uscc = '91500229MA5UXXXX0A';

/** A file that was let in; what was kept of it is not what came. */
const handedIn = (text: string, kind: LetIn['kind'] = 'pdf'): { bytes: Buffer; letIn: LetIn } => ({
  bytes: Buffer.from(text),
  letIn: { kind, kept: Buffer.from(`kept ${text}`), scannedWith: null },
});

onBothEngines('attachments are kept sealed, once, in a draft before the case and in the case after it', async (db) => {
  const desk = await caseDesk(db);
  const [id, other] = [randomUUID(), randomUUID()];
  const moment = { at: at('2026-09-07T09:00:00+08:00'), request: null };
  const worker = { ...nobody, account: 'worker', roles: ['worker'], workerKey: 'k1' };
  const officer = { ...nobody, account: 'o', roles: ['officer'], unit: 'human-resources' };
  const stranger = { ...nobody, account: 's', roles: ['officer', 'worker'], workerKey: 'k2', unit: 'health' };
  let minutes = 0;
  const keep = (given: Partial<Parameters<typeof keepAttachment>[1]>) =>
    keepAttachment(
      desk,
      {
        case: id,
        id: randomUUID(),
        name: '张三的工资条.pdf',
        actor: 'account:worker',
        role: null,
        ...handedIn('one'),
        ...given,
      },
      { ...moment, at: moment.at + minutes++ * 60_000 },
    );
  const shelf = (doer: typeof worker | typeof officer, of = id) =>
    shelfFor(db.sql, doer, `account:${doer.account}`, of);

  // Before the case: the draft is whoever's who began it, and nobody else sees or fills it.
  const first = randomUUID();
  assert.deepEqual(await keep({ id: first }), { id: first, kind: 'pdf', bytes: 8, again: false });
  assert.deepEqual(await keep({ id: first }), { id: first, kind: 'pdf', bytes: 8, again: true });
  assert.deepEqual(await keep({}), { id: first, kind: 'pdf', bytes: 8, again: true });
  await assert.rejects(keep({ id: first, ...handedIn('two') }), stem('attachment-id-taken'));
  await assert.rejects(keep({ actor: 'account:s', ...handedIn('three') }), stem('case-id-taken'));
  assert.equal(await shelf(officer), null);
  const mistake = await keep({ ...handedIn('by mistake') });
  const { actor, role } = { actor: 'account:worker', role: null };
  assert.equal(await takeOut(desk, { case: id, id: mistake.id, actor, role }, moment), true);
  assert.equal(await takeOut(desk, { case: id, id: mistake.id, actor, role }, moment), false);

  // Nothing of it stands anywhere in the open.
  const rows = JSON.stringify([
    await db.sql.selectFrom('case_attachment').selectAll().execute(),
    await db.sql.selectFrom('case_attachment_part').selectAll().execute(),
  ]);
  for (const open of ['张三', 'kept one', Buffer.from('kept one').toString('base64url')])
    assert.ok(!rows.includes(open));

  // Somebody else's number is not opened over it; its own sender's binds what lies there.
  const given = { id, procedure: 'inspection-complaint', data: complaint, workerKey: 'k1', enterprise: uscc };
  await assert.rejects(desk.open({ ...given, actor: 'account:s' }, '2026-09-07T10:00:00+08:00'), stem('case-id-taken'));
  await desk.open({ ...given, data: { ...complaint, evidence: [first] } }, '2026-09-07T10:00:00+08:00');
  assert.equal((await db.sql.selectFrom('case_draft').selectAll().execute()).length, 0);
  const long = {
    bytes: Buffer.alloc(300_000, 1),
    letIn: { kind: 'png' as const, kept: Buffer.alloc(5_000_000, 7), scannedWith: 'clamdscan' },
  };
  const second = await keep({ name: 'a.exe', ...long, actor: 'account:o' });
  const seen = await listAttachments(desk, (await shelf(officer))!);
  assert.deepEqual(
    seen.map(({ name, kind, cameBytes, scannedWith }) => [name, kind, cameBytes, scannedWith]),
    [
      ['张三的工资条.pdf', 'pdf', 3, null],
      ['a.exe', 'png', 300_000, 'clamdscan'],
    ],
  );
  for (const doer of [worker, officer]) {
    const opened = await openAttachment(desk, (await shelf(doer))!, second.id);
    assert.deepEqual([opened!.name, opened!.mime], ['a.png', 'image/png']);
    assert.ok(opened!.content.equals(long.letIn.kept));
  }
  assert.equal((await openAttachment(desk, (await shelf(worker))!, first))!.content.toString(), 'kept one');
  assert.equal(await shelf(stranger as never), null);
  assert.equal(await openAttachment(desk, (await shelf(worker))!, randomUUID()), null);

  // What is a case's stays, whoever asks the table.
  await assert.rejects(takeOut(desk, { case: id, id: first, actor, role }, moment), stem('attachment-settled'));
  await assert.rejects(db.sql.deleteFrom('case_attachment_part').where('case_id', '=', id).execute(), /settled/);
  await assert.rejects(
    db.owner((owner) => owner.deleteFrom('case_attachment').execute()),
    /settled|violates/,
  );
  await assert.rejects(
    db.owner((owner) => owner.updateTable('case_attachment').set({ kind: 'jpeg' }).execute()),
    /settled/,
  );

  // A draft that became no case goes after seven days; the case stays.
  await keepAttachment(
    desk,
    { case: other, id: randomUUID(), name: 'a.pdf', actor: 'account:worker', role: null, ...handedIn('left') },
    moment,
  );
  const days = (many: number) => moment.at + many * 86_400_000;
  assert.equal(await dropStaleDrafts(db.sql, days(attachmentLimits.draftDays)), 0);
  assert.equal(await dropStaleDrafts(db.sql, days(attachmentLimits.draftDays) + 1), 1);
  assert.equal(await dropStaleDrafts(db.sql, days(attachmentLimits.draftDays) + 1), 0);
  const left = await db.sql.selectFrom('case_attachment').select('case_id').execute();
  assert.deepEqual(left, [{ case_id: id }, { case_id: id }]);

  // Handed over, the evidence that is carried goes along under the key of the new case, and nothing else does.
  const to = randomUUID();
  await desk.open({ ...given, id: to }, '2026-09-08T09:00:00+08:00');
  const keyOf = async (of: string) =>
    (await caseKey(
      desk.keys,
      await db.sql.selectFrom('case_file').selectAll().where('id', '=', of).executeTakeFirstOrThrow(),
    ))!;
  const carried = { from: id, fromKey: await keyOf(id), to, toKey: await keyOf(to) };
  assert.equal(
    await db.sql
      .transaction()
      .execute((trx) => carryAttachments(trx, carried, { evidence: [first, randomUUID()], facts: '…', amountFen: 3 })),
    1,
  );
  const there = await listAttachments(desk, (await shelf(worker, to))!);
  assert.deepEqual(
    there.map(({ id: one, name, from }) => [one, name, from]),
    [[first, '张三的工资条.pdf', id]],
  );
  assert.equal((await openAttachment(desk, (await shelf(worker, to))!, first))!.content.toString(), 'kept one');

  // Two at once with one content are one; a draft and its case begun at the same moment keep the same key.
  const race = randomUUID();
  const both = await Promise.all([
    keep({ case: race, ...handedIn('same') }),
    keep({ case: race, ...handedIn('same') }),
    desk.open({ ...given, id: race }, '2026-09-08T10:00:00+08:00'),
  ]);
  assert.equal(both[0].id, both[1].id);
  assert.equal((await openAttachment(desk, (await shelf(worker, race))!, both[0].id))!.content.toString(), 'kept same');

  // What was kept, by digests, and what was taken away again is in the log.
  const actions: string[] = [];
  for await (const line of logLines(db.sql)) {
    if (!/^attachment|^case-draft/.test(line.action)) continue;
    actions.push(line.action);
    assert.ok(!/工资条/.test(JSON.stringify(line)));
  }
  assert.deepEqual(
    actions,
    ['keep', 'keep', 'take-out', 'keep', 'keep']
      .map((one) => `attachment.${one}`)
      .concat('case-draft.delete', 'attachment.keep'),
  );
});
