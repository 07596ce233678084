import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { attachmentLimits } from '#journey/3-cases/attachments/attachment-limits.ts';
import { hostileAttachments, pdfOf, photograph } from '#journey/3-cases/attachments/hostile.builder.ts';
import { caseDesk, complaint } from '#journey/3-cases/cases.builder.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { type Actor, visitor } from '../access.ts';
import { serve } from '../serve.ts';
import { attachmentDoor, attachmentsDoor, keepAttachmentDoor, takeOutAttachmentDoor } from './attachment-doors.ts';

const as = (account: string, role: Actor['roles'][number], tie: Partial<Actor> = {}): Actor => ({
  ...visitor,
  account,
  roles: ['public', role],
  ...tie,
});
const people: Record<string, Actor> = {
  worker: as('w', 'worker', { workerKey: 'k1' }),
  officer: as('o', 'officer', { unit: 'human-resources' }),
  respondent: as('e', 'clerk', { enterprise: '91500229MA5UXXXX0A' }),
  other: as('x', 'worker', { workerKey: 'k2' }),
  health: as('h', 'officer', { unit: 'health' }),
  auditor: as('a', 'auditor'),
};

onBothEngines(
  'files are handed in before and after a case is opened; hostile ones are refused and written down',
  async (db) => {
    const desk = await caseDesk(db);
    const clock = { at: Date.parse('2026-09-07T09:00:00+08:00') };
    const prove = async ({ headers }: { headers: Record<string, unknown> }) => people[String(headers['x-who'])] ?? null;
    const app = await serve({
      house: { db, keys: desk.keys, now: () => clock.at },
      doors: [keepAttachmentDoor, attachmentsDoor, attachmentDoor, takeOutAttachmentDoor],
      proofs: { session: prove, 'platform-key': prove },
      pressure: { lag: 0 },
    });
    const id = randomUUID();
    const ask = (
      method: 'GET' | 'PUT' | 'DELETE',
      who: string,
      path: string,
      payload?: Buffer,
      name = '工资条 3月.jpg',
    ) =>
      app.inject({
        method,
        url: `/cases/${path}`,
        headers: { 'x-who': who, 'x-file-name': encodeURIComponent(name), 'content-type': 'text/html' },
        ...(payload === undefined ? {} : { payload }),
      });
    const put = (who: string, attachment: string, payload: Buffer, name?: string, of = id) =>
      ask('PUT', who, `${of}/attachments/${attachment}`, payload, name);
    const logged = async (action: string) =>
      (await db.sql.selectFrom('log_entry').selectAll().where('action', '=', action).orderBy('seq').execute()).map(
        ({ actor, subject, detail }) => ({ actor, subject, ...(JSON.parse(detail) as { why?: string }) }),
      );

    try {
      // While the form is filled in.
      const [first, second] = [randomUUID(), randomUUID()];
      const came = await photograph('<script>');
      const kept = await put('worker', first, came);
      assert.equal(kept.statusCode, 200, kept.body);
      assert.deepEqual([kept.json().kind, kept.json().again], ['jpeg', false]);
      assert.equal((await put('worker', first, came)).json().again, true);
      assert.deepEqual(
        [(await put('worker', second, came)).json().id, (await put('worker', second, came)).json().again],
        [first, true],
      );
      for (const who of ['other', 'officer']) {
        assert.equal((await put(who, randomUUID(), await pdfOf())).statusCode, 404, who);
        assert.equal((await ask('GET', who, `${id}/attachments`)).statusCode, 404, who);
        assert.equal((await ask('DELETE', who, `${id}/attachments/${first}`)).statusCode, 404, who);
      }
      assert.equal((await put('worker', first, await pdfOf())).json().code, 'ATT-011');
      assert.equal((await put('worker', randomUUID(), await pdfOf(), '')).json().code, 'ATT-015');
      assert.equal((await put('auditor', randomUUID(), await pdfOf())).statusCode, 403);
      await put('worker', second, await pdfOf(), '写错了.pdf');
      assert.deepEqual((await ask('DELETE', 'worker', `${id}/attachments/${second}`)).json(), { gone: true });

      // The case is opened: those of the case see them, nobody else does.
      const given = { id, procedure: 'inspection-complaint', data: complaint, workerKey: 'k1', actor: 'account:w' };
      await desk.open({ ...given, enterprise: '91500229MA5UXXXX0A' }, '2026-09-07T10:00:00+08:00');
      assert.equal((await put('respondent', second, await pdfOf(), '答辩.pdf')).statusCode, 200);
      for (const [who, status] of [
        ['worker', 200],
        ['officer', 200],
        ['respondent', 200],
        ['other', 404],
        ['health', 404],
        ['auditor', 403],
      ] as const) {
        assert.equal((await ask('GET', who, `${id}/attachments`)).statusCode, status, who);
        assert.equal((await ask('GET', who, `${id}/attachments/${first}`)).statusCode, status, who);
      }
      const { draft, attachments } = (await ask('GET', 'officer', `${id}/attachments`)).json();
      assert.deepEqual(
        [draft, attachments.map(({ name }: { name: string }) => name).sort()],
        [false, ['工资条 3月.jpg', '答辩.pdf'].sort()],
      );
      const read = await ask('GET', 'officer', `${id}/attachments/${first}`);
      assert.deepEqual(
        ['content-type', 'x-content-type-options', 'content-security-policy', 'cache-control'].map(
          (one) => read.headers[one],
        ),
        ['image/jpeg', 'nosniff', "sandbox; default-src 'none'", 'no-store'],
      );
      assert.match(
        String(read.headers['content-disposition']),
        /^attachment; filename=".*\.jpg"; filename\*=UTF-8''%E5%B7%A5/,
      );
      assert.ok(
        read.rawPayload.subarray(0, 2).equals(Buffer.from('ffd8', 'hex')) && !read.rawPayload.includes('<script'),
      );
      assert.equal((await ask('DELETE', 'worker', `${id}/attachments/${first}`)).json().code, 'ATT-014');
      assert.equal((await logged('attachment.list')).length, 4);
      const reads = await logged('attachment.read');
      assert.deepEqual(
        reads.map(({ actor, subject }) => `${actor} ${subject}`),
        ['account:w k1', 'account:o k1', 'account:e k1', 'account:o k1'],
      );

      // What is refused: with its code and status, in the log without name or content, and nothing of it is kept.
      const rows = () => db.sql.selectFrom('case_attachment').select('id').execute();
      const before = (await rows()).length;
      const statuses: Record<string, number> = { 'attachment-kind': 415 };
      const chosen = (await hostileAttachments()).filter((_, i) => i % 5 === 1);
      assert.ok(chosen.length >= 6);
      for (const [why, bytes, stem] of chosen) {
        const reply = await put('worker', randomUUID(), bytes, `${why}.jpg`);
        assert.equal(reply.statusCode, statuses[stem] ?? 422, `${why}: ${reply.body}`);
      }
      assert.equal((await put('worker', randomUUID(), Buffer.alloc(attachmentLimits.bytes + 1))).statusCode, 413);
      assert.equal((await rows()).length, before);
      const refusals = await logged('attachment.refuse');
      assert.equal(refusals.filter(({ subject }) => subject === 'k1').length, chosen.length);
      assert.ok(refusals.every(({ why }) => /^ATT-\d{3}$/.test(why!)));

      // A case that is over takes no more.
      await db.sql.updateTable('case_file').set({ outcome: 'withdrawn', ended_day: '2026-09-09' }).execute();
      assert.equal((await put('worker', randomUUID(), await photograph('more'))).json().code, 'ATT-013');
    } finally {
      await app.close();
    }
  },
);
