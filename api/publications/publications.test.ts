import assert from 'node:assert/strict';
import { takeDownDue } from '#journey/5-publication/endings.ts';
import { content, decidedCase, enterprise, publicationDesk } from '#journey/5-publication/publications.builder.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { type Actor, visitor } from '../access.ts';
import { doors } from '../app.ts';
import { serve } from '../serve.ts';

const of = (account: string, role: Actor['roles'][number], more: Partial<Actor> = {}): Actor => ({
  ...visitor,
  account,
  roles: ['public', role],
  ...more,
});
const unit = 'human-resources';
const officer = of('1', 'officer', { unit });
const legal = of('2', 'officer', { unit });
const head = of('3', 'head', { unit });
const firm = of('4', 'enterprise-admin', { enterprise });

onBothEngines(
  'a decision is published through the doors, everybody reads it, the firm objects, it ends on its day',
  async (db) => {
    const desk = await publicationDesk(db);
    const decision = await decidedCase(desk);
    let at = Date.parse('2026-10-13T10:00:00+08:00');
    let as: Actor | null = null;
    const app = await serve({
      house: { db, keys: desk.keys, now: () => at },
      doors,
      proofs: { session: async () => as, 'platform-key': async () => null },
    });
    const post = async (who: Actor | null, url: string, payload: object = {}) => {
      as = who;
      const { statusCode, body } = await app.inject({ method: 'POST', url, payload });
      return { status: statusCode, body: JSON.parse(body) };
    };
    const get = async (url: string, who: Actor | null = null) => {
      as = who;
      const { statusCode, body, headers } = await app.inject(url);
      return { status: statusCode, text: body, headers, json: () => JSON.parse(body) };
    };
    const lastLog = () =>
      db.sql
        .selectFrom('log_entry')
        .select(['action', 'subject', 'purpose', 'actor'])
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow();
    /** What was done was logged as about the worker, for the purpose the door names. */
    const loggedOfWorker = async (action: string, account: string) =>
      assert.deepEqual(await lastLog(), {
        action,
        subject: 'k1',
        purpose: 'case-handling',
        actor: `account:${account}`,
      });

    const ask = `/bureau/publication-draft?case=${decision.case}&line=${decision.line}&document=penalty-decision`;
    const draft = await get(ask, officer);
    assert.equal(draft.status, 200);
    assert.ok(draft.text.includes('张某') && !draft.text.includes('张三') && !draft.text.includes('13800000000'));
    await loggedOfWorker('publication.draft', '1');
    assert.equal((await get(ask, of('9', 'officer', { unit: 'transport' }))).status, 404);
    assert.equal((await get(ask, firm)).status, 403);

    const proposal = {
      ...decision,
      ground: 'serious-violation',
      document: 'penalty-decision',
      enterprise,
      creditClass: 'general',
      content: { ...content, facts: `=cmd|张三；${content.facts}` },
    };
    const none = await post(officer, '/bureau/publications', { ...proposal, line: 2 });
    assert.deepEqual([none.status, none.body.code], [422, 'PUB-002']);
    assert.equal((await post(of('9', 'officer', { unit: 'transport' }), '/bureau/publications', proposal)).status, 404);
    const proposed = await post(officer, '/bureau/publications', proposal);
    assert.equal(proposed.status, 200, JSON.stringify(proposed.body));
    await loggedOfWorker('publication.proposed', '1');
    const { id } = proposed.body;
    const step = (who: Actor, slug: string, body: object = {}) => post(who, `/bureau/publications/${id}/${slug}`, body);
    assert.equal((await get(`/public/publications/${id}`)).status, 404);

    assert.equal((await step(officer, 'check')).body.code, 'PUB-004');
    assert.equal((await step(of('9', 'officer', { unit: 'transport' }), 'check')).status, 404);
    assert.equal((await step(legal, 'check')).status, 200);
    const approve = { approve: true, reason: '属重大违法' };
    assert.equal((await step(officer, 'decide', approve)).status, 403);
    assert.equal((await step(head, 'decide', approve)).status, 200);
    await loggedOfWorker('publication.approved', '3');
    assert.deepEqual((await step(officer, 'publish')).body, { done: true, due: '2027-10-12' });

    // Everybody reads it: the firm and its person in charge, no worker.
    const list = await get('/public/publications');
    assert.deepEqual(
      list.json().publications.map((one: { id: string; enterpriseTitle: string }) => [one.id, one.enterpriseTitle]),
      [[id, '示例配送有限公司']],
    );
    const page = await get(`/public/publications/${id}`);
    assert.ok(page.text.includes('王大发'));
    const credit = await get(`/public/credit/${enterprise}`);
    assert.equal(credit.json().publications.length, 1);
    const nobody = await get('/public/credit/91500229MA5UXXXX1B');
    assert.deepEqual([nobody.status, nobody.json().publications, nobody.json().onList], [200, [], null]);
    const table = await get('/public/publications.csv');
    assert.match(String(table.headers['content-type']), /text\/csv/);
    assert.ok(table.text.startsWith('\uFEFF编号,'));
    // A cell that would be a formula is text, and a carried-off table names nobody.
    assert.ok(table.text.includes("'=cmd|张某"));
    assert.ok(!table.text.includes('王大发'));
    const counts = await get('/public/publication-counts');
    assert.deepEqual(
      counts
        .json()
        .counts.map((one: { ground: string; publications: number; workers: number; few: number }) => [
          one.ground,
          one.publications,
          one.workers,
          one.few,
        ]),
      [['serious-violation', 1, 12, 0]],
    );
    for (const { text } of [list, page, credit, table, counts])
      for (const personal of ['张三', '11010519491231002X', '13800000000', '示例路'])
        assert.ok(!text.includes(personal), personal);
    // A person's number finds nothing, and says nothing of whether there is anything.
    assert.deepEqual((await get('/public/publications?search=11010519491231002X')).json(), {
      publications: [],
      before: null,
    });
    assert.equal(
      (
        await get(`/public/publications?search=${encodeURIComponent('示例')}&ground=serious-violation&since=2026-10-01`)
      ).json().publications.length,
      1,
    );
    assert.equal((await get('/public/publications?ground=penalty')).json().publications.length, 0);

    // Only the firm itself objects; the unit reads its words, which is logged.
    const objection = { words: '张三的部分已经付清' };
    assert.equal(
      (await post({ ...firm, enterprise: '91500229MA5UXXXX1B' }, `/enterprise/publications/${id}/objection`, objection))
        .status,
      404,
    );
    assert.deepEqual((await post(firm, `/enterprise/publications/${id}/objection`, objection)).body, {
      answerDue: '2026-11-03',
    });
    assert.equal((await post(firm, `/enterprise/publications/${id}/objection`, objection)).body.code, 'PUB-003');
    const file = await get(`/bureau/publications/${id}`, head);
    assert.equal(file.json().events.at(-1).words, objection.words);
    await loggedOfWorker('publication.read', '3');
    assert.equal((await get(`/bureau/publications/${id}`, firm)).status, 403);
    at = Date.parse('2026-11-04T10:00:00+08:00');
    const waiting = await get('/bureau/publications', head);
    assert.deepEqual(
      waiting.json().publications.map((one: { id: string; overdue: boolean }) => [one.id, one.overdue]),
      [[id, true]],
    );
    assert.deepEqual(
      (await get('/bureau/publications', of('9', 'head', { unit: 'transport' }))).json().publications,
      [],
    );
    assert.deepEqual((await step(head, 'answer', { uphold: false, reason: '张三部分更正' })).body, {
      done: true,
      due: '2026-11-18',
    });
    await loggedOfWorker('publication.changed', '3');
    assert.equal((await step(officer, 'correct', { content })).status, 200);
    await loggedOfWorker('publication.correction-proposed', '1');
    assert.equal((await step(head, 'decide', { approve: true, reason: '已核实' })).status, 200);
    assert.deepEqual((await step(legal, 'decision-changed', { how: 'set-aside', reason: '复议' })).body, {
      done: true,
      due: '2026-11-09',
    });
    await loggedOfWorker('publication.changed', '2');
    assert.deepEqual((await step(head, 'repair', decision)).body.code, 'PUB-002');

    // Joint measures of a department, released with what they rest on.
    const finance = of('5', 'officer', { unit: 'finance' });
    const measure = {
      enterprise,
      direction: 'restriction',
      measure: '政府采购限制',
      instrument: 'migrant-wage-regulation',
      article: '第四十八条',
      fact: 'publication',
      ...decision,
      start: '2026-11-04',
    };
    assert.equal(
      (await post(finance, '/bureau/joint-measures', { ...measure, instrument: 'county-setting' })).body.code,
      'PUB-011',
    );
    const entered = await post(finance, '/bureau/joint-measures', measure);
    assert.equal(entered.status, 200, JSON.stringify(entered.body));
    assert.equal((await get('/bureau/joint-measures', head)).json().measures.length, 1);
    assert.equal((await post(head, `/bureau/joint-measures/${entered.body.id}/release`)).status, 404);
    const record = (await get(`/credit-records/${enterprise}`, firm)).json();
    assert.deepEqual(
      [record.measures.length, record.publications.length, record.onList, record.grade],
      [1, 1, false, null],
    );
    assert.equal(
      (await get(`/credit-records/${enterprise}`, { ...firm, enterprise: '91500229MA5UXXXX1B' })).status,
      404,
    );

    assert.equal((await step(head, 'withdraw', { reason: '决定经复议撤销（张三案）' })).status, 200);
    await loggedOfWorker('publication.withdrawn', '3');
    assert.deepEqual((await get(`/public/publications/${id}`)).json(), {
      publication: null,
      withdrawn: { day: '2026-11-04', reason: '决定经复议撤销（张某案）' },
    });
    assert.deepEqual((await get('/bureau/joint-measures', head)).json().measures, []);
    assert.equal(await takeDownDue(db, Date.parse('2030-01-01T00:00:00+08:00')), 0);
  },
);
