import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { templateOf } from '#measures/documents/all.ts';
import type { DocumentSlug } from '#measures/documents.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText, withNewKey, withoutOldKeys } from '#store/fields/key-port.ts';
import { rotateDocumentKeys } from '#store/fields/rotate-document-keys.ts';
import { sm3 } from '#store/sm3.ts';
import { seedUnits } from '#store/units.ts';
import { workedDocuments } from './examples.builder.ts';
import { issueDocument, type NewDocument, openDocument, withdrawDocument } from './issue.ts';
import { renderDocument } from './render.ts';
import { verifyDocument } from './verify.ts';

const keysText = newKeysText();
const keys = keysFromText(keysText, 'test');
const worked = workedDocuments();
const at = Date.parse('2027-01-08T10:00:00+08:00');

const given = (slug: DocumentSlug, more: Partial<NewDocument> = {}): NewDocument => ({
  id: randomUUID(),
  slug,
  content: worked.find((one) => one.slug === slug)!.content,
  unit: 'human-resources',
  caseFile: null,
  subject: null,
  purpose: null,
  actor: 'account:7',
  role: 'head',
  origin: 'https://gangwan.example',
  at,
  request: null,
  ...more,
});
const issue = (db: Database, one: NewDocument) => db.sql.transaction().execute((trx) => issueDocument(trx, keys, one));
const settled = (error: unknown) => /GW001|settled|issued|permission denied/.test(String((error as Error).message));

onBothEngines('a document is numbered, sealed, verified, withdrawn and never changed', async (db) => {
  await seedUnits(db.sql, at);

  // Numbers: one series for each word and year, without a gap even where a step fell through.
  const first = given('penalty-decision');
  const issued = await issue(db, first);
  assert.equal(issued.number, '城人社监罚〔2027〕1号');
  await assert.rejects(
    db.sql.transaction().execute(async (trx) => {
      assert.equal((await issueDocument(trx, keys, given('penalty-decision'))).number, '城人社监罚〔2027〕2号');
      throw new Error('the step fell through');
    }),
    /fell through/,
  );
  const several = await Promise.all([1, 2, 3, 4].map(() => issue(db, given('penalty-decision'))));
  assert.deepEqual(
    several.map(({ number }) => number!).sort((one, other) => (one < other ? -1 : 1)),
    [2, 3, 4, 5].map((n) => `城人社监罚〔2027〕${n}号`),
  );
  const otherUnit = await issue(db, given('penalty-decision', { unit: 'market-regulation' }));
  assert.equal(otherUnit.number, '城市监监罚〔2027〕1号');
  assert.equal((await issue(db, given('award'))).number, '城劳人仲裁〔2026〕1号');
  const record = await issue(db, given('inquiry-record'));
  assert.equal(record.number, null);

  // Sent twice, it is one document.
  assert.deepEqual(await issue(db, first), issued);

  // What is kept is what was rendered, and it is rendered again to the same bytes; the store shows none of it.
  const opened = await openDocument(db.sql, keys, first.id);
  assert.deepEqual(opened, issued);
  assert.equal(sm3(opened!.pdf), issued.pdfSm3);
  const code = issued.code.replace(/(.{4})(?=.)/g, '$1-');
  const again = await renderDocument('penalty-decision', first.content, {
    number: issued.number,
    verification: { code, address: `https://gangwan.example/public/documents/${code}` },
  });
  assert.equal(sm3(again), issued.pdfSm3);
  const row = await db.sql.selectFrom('document').selectAll().where('id', '=', first.id).executeTakeFirstOrThrow();
  assert.doesNotMatch(JSON.stringify(row), /张䶮|快达/);
  const entry = await db.sql.selectFrom('log_entry').selectAll().where('object', '=', `document:${first.id}`).execute();
  assert.deepEqual(
    entry.map(({ action }) => action),
    ['document.issue'],
  );
  assert.doesNotMatch(JSON.stringify(entry), /张䶮|快达/);

  // Whoever holds it may ask.
  const told = {
    title: '行政处罚决定书',
    number: issued.number,
    dated: '2027-01-08',
    issuer: '城口县人力资源和社会保障局',
    pdfSm3: issued.pdfSm3,
    withdrawnAt: null,
  };
  assert.deepEqual(await verifyDocument(db.sql, code.toLowerCase(), null), { state: 'authentic', document: told });
  assert.equal((await verifyDocument(db.sql, code, issued.pdfSm3.toUpperCase())).state, 'authentic');
  assert.equal((await verifyDocument(db.sql, code, '0'.repeat(64))).state, 'altered');
  for (const wrong of ['0000-0000-0000', 'x', `${code}0`, "' or 1=1 --"])
    assert.deepEqual(await verifyDocument(db.sql, wrong, null), { state: 'unknown', document: null });

  // A paper of a party tells nobody whose it is.
  const paper = await issue(db, given('arbitration-application', { subject: 'worker-1' }));
  const verified = await verifyDocument(db.sql, paper.code, paper.pdfSm3);
  assert.equal(verified.state, 'authentic');
  assert.equal(verified.document!.issuer, null);
  assert.doesNotMatch(JSON.stringify(verified), /王/);

  // Withdrawn for good, once.
  const withdrawal = {
    id: first.id,
    reason: 'set-aside' as const,
    byNumber: null,
    subject: null,
    purpose: null,
    actor: 'account:7',
    role: 'head',
    at: at + 1000,
    request: null,
  };
  for (let i = 0; i < 2; i++) await db.sql.transaction().execute((trx) => withdrawDocument(trx, withdrawal));
  assert.deepEqual(await verifyDocument(db.sql, code, issued.pdfSm3), {
    state: 'withdrawn',
    document: { ...told, withdrawnAt: at + 1000 },
  });
  assert.equal(
    (await db.sql.selectFrom('log_entry').select('seq').where('action', '=', 'document.withdraw').execute()).length,
    1,
  );

  // Settled, for the program and for the owner of the store.
  await assert.rejects(
    db.sql.updateTable('document').set({ title: '别的' }).where('id', '=', first.id).execute(),
    settled,
  );
  await assert.rejects(db.sql.deleteFrom('document').where('id', '=', first.id).execute(), settled);
  await assert.rejects(db.sql.deleteFrom('document_withdrawal').execute(), settled);
  await assert.rejects(
    db.owner((owner) =>
      owner
        .updateTable('document')
        .set({ pdf_sm3: '0'.repeat(64) })
        .where('id', '=', first.id)
        .execute(),
    ),
    settled,
  );

  // A rotation seals the documents' keys anew; the old key may go. A key destroyed is gone for good, the number stays.
  const rotated = keysFromText(withNewKey(keysText, 'fields'), 'test');
  const all = Number(
    (
      await db.sql
        .selectFrom('document')
        .select((one) => one.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );
  assert.deepEqual(await rotateDocumentKeys(db, rotated), { renewed: all, fresh: 0 });
  assert.deepEqual(await rotateDocumentKeys(db, rotated), { renewed: 0, fresh: all });
  const onlyNew = keysFromText(withoutOldKeys(withNewKey(keysText, 'fields'), 'fields'), 'test');
  assert.ok(onlyNew.versions('fields').length === 1);
  assert.deepEqual((await openDocument(db.sql, rotated, first.id))?.pdfSm3, issued.pdfSm3);
  await db.sql.updateTable('document').set({ key_sealed: null }).where('id', '=', first.id).execute();
  assert.equal(await openDocument(db.sql, rotated, first.id), null);
  assert.equal((await verifyDocument(db.sql, code, null)).state, 'withdrawn');
  await assert.rejects(
    db.sql.updateTable('document').set({ key_sealed: 'x' }).where('id', '=', first.id).execute(),
    settled,
  );
});

onBothEngines('every document can be issued by its unit', async (db) => {
  await seedUnits(db.sql, at);
  for (const { slug, content } of worked) {
    const issued = await issue(db, given(slug, { content }));
    assert.equal(issued.number === null, templateOf(slug).word === null, slug);
    assert.equal((await verifyDocument(db.sql, issued.code, issued.pdfSm3)).state, 'authentic', slug);
  }
  // What cannot be printed, or has a field wrong, uses no number up.
  const { content } = worked.find((one) => one.slug === 'receipt')!;
  await assert.rejects(issue(db, given('receipt', { content: { ...content, addressee: '𠮷野' } })), /U\+20BB7/);
  await assert.rejects(issue(db, given('receipt', { content: { ...content, papers: [] } })), /papers/);
  assert.equal((await issue(db, given('receipt', { content }))).number, '城人社收〔2026〕2号');
  await assert.rejects(issueDocument(db.sql, keys, given('receipt')), /transaction/);
});
