import assert from 'node:assert/strict';
import { day, formatDay } from '#basics/day.ts';
import { type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';
import { survivors } from '#measures/redaction.ts';
import type { Database } from '#store/database.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { logLines } from '#store/log/log.ts';
import { complaint } from '../3-cases/cases.builder.ts';
import { checkPublication, decidePublication, publish } from './decide.ts';
import { repairPublication, takeDownDue, withdrawPublication } from './endings.ts';
import { answerObjection, decisionChanged, objectToPublication, wordsOf } from './objections.ts';
import { proposeCorrection, proposePublication, publicationDraft } from './propose.ts';
import { publicationCounts, publicList, publicOne } from './public-list.ts';
import { content, decidedCase, enterprise, inOne, proposal, publicationDesk, who } from './publications.builder.ts';

const refused = (stem: ErrorStem) => (error: unknown) => error instanceof GangwanError && error.stem === stem;
const coded = (code: string) => (error: unknown) => (error as { code?: string }).code === code;
const fileOf = (db: Database, id: string) =>
  db.sql.selectFrom('publication').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

onBothEngines(
  'a decision is proposed, checked, decided by another, published, objected to, corrected, taken down on the day',
  async (db) => {
    const desk = await publicationDesk(db);
    const of = await decidedCase(desk);
    const given = proposal(of);
    const officer = (at: string) => who('officer', at);
    const head = (at: string) => ({ ...who('head', at), role: 'head' });

    const draft = await publicationDraft(db.sql, desk, { ...of, document: 'penalty-decision' });
    assert.deepEqual(
      [draft.decision.facts, draft.opening.name, draft.opening.idNumber, draft.opening.respondentName],
      ['张某两个月配送费未付。', '张＊', '**************002X', '示例配送有限公司'],
    );

    const id = await inOne(db, (trx) => proposePublication(trx, desk, given, officer('2026-10-13')));
    await assert.rejects(
      inOne(db, (trx) => proposePublication(trx, desk, given, officer('2026-10-13'))),
      refused('publication-again'),
    );
    const today = day('2026-10-20');
    assert.deepEqual(await publicList(db.sql, today, { most: 10 }), []);

    // The order is kept, and nobody decides on what they wrote.
    const decide = (by: ReturnType<typeof who>) =>
      inOne(db, (trx) => decidePublication(trx, desk, id, { approve: true, reason: '属重大违法' }, by));
    await assert.rejects(decide(head('2026-10-14')), refused('publication-not-from-here'));
    await assert.rejects(
      inOne(db, (trx) => checkPublication(trx, id, officer('2026-10-14'))),
      refused('publication-same-person'),
    );
    await inOne(db, (trx) => checkPublication(trx, id, who('legal', '2026-10-14')));
    await assert.rejects(decide(officer('2026-10-15')), refused('publication-same-person'));
    await assert.rejects(
      inOne(db, (trx) => publish(trx, desk, id, null, officer('2026-10-15'))),
      refused('publication-not-from-here'),
    );
    await decide(head('2026-10-15'));
    assert.deepEqual(await publicList(db.sql, today, { most: 10 }), []);
    assert.equal(
      formatDay(await inOne(db, (trx) => publish(trx, desk, id, null, officer('2026-10-16')))),
      '2027-10-12',
    );

    const [listed] = await publicList(db.sql, today, { most: 10 });
    const value = (field: string) => listed!.shown.find((one) => one.field === field)?.value;
    assert.deepEqual(
      [value('enterprise'), value('code'), value('in-charge'), value('address'), value('workers')],
      ['示例配送有限公司', enterprise, '王大发', '城口县葛城街道滨河路8号', '12人'],
    );
    assert.equal(
      value('facts'),
      '张某（身份证**************002X，电话138****0000，住葛城街道）等12人两个月配送费未付。王大发承认拖欠。',
    );
    const personal = [
      { kind: 'person', value: complaint.name },
      { kind: 'id-number', value: complaint.idNumber },
      { kind: 'phone', value: complaint.phone },
      { kind: 'address', value: complaint.serviceAddress },
    ] as const;
    assert.deepEqual(survivors(JSON.stringify(listed), personal), []);

    // Searched by code and name only: a person's number finds nothing, nor does a name that is in the text.
    const found = async (search: string) => (await publicList(db.sql, today, { search, most: 10 })).length;
    assert.deepEqual(
      await Promise.all([enterprise, '示例配送', complaint.idNumber, '王大发', '张', '%', '_'].map(found)),
      [1, 1, 0, 0, 0, 0, 0],
    );

    // T21: received on 2026-10-22, answered within 15 working days.
    const due = await inOne(db, (trx) =>
      objectToPublication(trx, desk, id, '张三的部分已付清', who('firm', '2026-10-22')),
    );
    assert.equal(formatDay(due), '2026-11-12');
    assert.ok(!JSON.stringify(await db.sql.selectFrom('publication_event').selectAll().execute()).includes('张三'));
    assert.deepEqual([...(await wordsOf(db.sql, desk, await fileOf(db, id))).values()], ['张三的部分已付清']);
    await assert.rejects(
      inOne(db, (trx) => answerObjection(trx, desk, id, { uphold: false, reason: '应当更正' }, officer('2026-10-26'))),
      refused('publication-same-person'),
    );
    await inOne(db, (trx) =>
      answerObjection(trx, desk, id, { uphold: false, reason: '张三部分已付' }, head('2026-10-26')),
    );
    assert.deepEqual([(await fileOf(db, id)).correct_due, (await fileOf(db, id)).state], ['2026-11-09', 'published']);

    // Until somebody else decides, what stood stands.
    const other = { ...content, facts: '张三等11人两个月配送费未付。', workers: 4 };
    await inOne(db, (trx) => proposeCorrection(trx, desk, id, other, officer('2026-10-27')));
    const facts = async () => {
      const seen = await publicOne(db.sql, day('2026-10-28'), id);
      return seen.withdrawn === null
        ? seen.shown.filter(({ field }) => ['facts', 'workers'].includes(field)).map((one) => one.value)
        : [];
    };
    assert.equal((await facts())[1], '12人');
    await inOne(db, (trx) => decidePublication(trx, desk, id, { approve: true, reason: '已核实' }, head('2026-10-28')));
    assert.deepEqual(await facts(), ['张某等11人两个月配送费未付。', '不足10人']);
    assert.equal((await fileOf(db, id)).correct_due, null);
    assert.deepEqual(await publicationCounts(db.sql, day('2026-10-28'), 10), [
      { ground: 'serious-violation', publications: 1, workers: 0, few: 1 },
    ]);

    // On the day its term is full nobody sees it, whether or not the job ran; the job ends it once.
    assert.equal((await publicList(db.sql, day('2027-10-11'), { most: 10 })).length, 1);
    assert.equal((await publicList(db.sql, day('2027-10-12'), { most: 10 })).length, 0);
    await assert.rejects(publicOne(db.sql, day('2027-10-12'), id), refused('publication-unknown'));
    const at = (text: string) => Date.parse(`${text}T00:10:00+08:00`);
    assert.equal(await takeDownDue(db, at('2027-10-11')), 0);
    assert.equal(await takeDownDue(db, at('2027-10-12')), 1);
    assert.equal(await takeDownDue(db, at('2027-10-12')), 0);
    assert.deepEqual([(await fileOf(db, id)).state, (await fileOf(db, id)).ended_day], ['ended', '2027-10-12']);

    const kinds = await db.sql
      .selectFrom('publication_event')
      .select('kind')
      .where('publication', '=', id)
      .orderBy('seq')
      .execute();
    assert.deepEqual(
      kinds.map(({ kind }) => kind),
      [
        'proposed',
        'checked',
        'approved',
        'published',
        'objected',
        'changed',
        'correction-proposed',
        'corrected',
        'taken-down',
      ],
    );
    const logged = [];
    for await (const line of logLines(db.sql))
      if (line.object === `publication:${id}`) logged.push([line.action, line.subject]);
    assert.deepEqual(
      logged.map(([action]) => action),
      kinds.map(({ kind }) => `publication.${kind}`),
    );
    assert.deepEqual(logged[0], ['publication.proposed', 'k1']);
  },
);

onBothEngines(
  'nothing is published without a decision, nor before somebody else decided, at the database neither',
  async (db) => {
    const desk = await publicationDesk(db);
    const decided = await decidedCase(desk);
    const not = await decidedCase(desk, 'none');
    const officer = who('officer', '2026-10-13');
    const propose = (more: Parameters<typeof proposal>[1], of = decided) =>
      inOne(db, (trx) => proposePublication(trx, desk, proposal(of, more), officer));
    // The filing, the opening, a line that is not there, a decision not to penalise, a document the ground does not take.
    for (const line of [1, 2, 99])
      await assert.rejects(propose({ line }), refused('publication-no-decision'), `${line}`);
    await assert.rejects(propose({}, not), refused('publication-no-decision'));
    await assert.rejects(propose({ document: 'listing-decision' }), refused('publication-no-decision'));
    await assert.rejects(
      propose({ ground: 'penalty', document: 'handling-decision' }),
      refused('publication-no-decision'),
    );
    await assert.rejects(propose({ enterprise: '91500229MA5UXXXX1B' }), refused('case-unknown'));
    await assert.rejects(propose({ creditClass: null }), refused('publication-class'));
    await assert.rejects(propose({ creditClass: 'minor' }), refused('publication-class'));

    const row = {
      id: '0f8c1c1e-0000-4000-8000-00000000000a',
      ground: 'serious-violation',
      case_id: decided.case,
      line: decided.line,
      document: 'penalty-decision',
      decided_day: '2026-10-12',
      unit: 'human-resources',
      enterprise,
      instrument: 'x',
      article: 'x',
      credit_class: 'general' as const,
      proposed_by: 'account:a',
      proposed_at: '2026-10-13T10:00:00+08:00',
      state: 'proposed' as const,
      events: 0,
      versions: 1,
    };
    const insert = (more: Partial<typeof row> & { shown_version?: number }) =>
      db.sql
        .insertInto('publication')
        .values({ ...row, ...more })
        .execute();
    for (const more of [
      { line: 2 },
      { line: 99 },
      { document: 'listing-decision' },
      { enterprise: '91500229MA5UXXXX1B' },
      { decided_day: '2026-10-13' },
      { case_id: '0f8c1c1e-0000-4000-8000-0000000000ff' },
    ])
      await assert.rejects(insert(more), coded('GW002'), JSON.stringify(more));
    await assert.rejects(insert({ shown_version: 1 }), coded('GW003'));
    // The server cannot make a decision of what is none.
    await assert.rejects(
      db.sql
        .insertInto('deciding_step')
        .values({ procedure: 'inspection-complaint', action: 'file', document: 'penalty-decision' })
        .execute(),
      coded('42501'),
    );

    const id = await propose({ ground: 'penalty' });
    assert.equal((await fileOf(db, id)).publish_due, '2026-10-21');
    await assert.rejects(
      db.sql.updateTable('publication').set({ shown_version: 1 }).where('id', '=', id).execute(),
      coded('GW003'),
    );
    const event = {
      publication: id,
      version: 1,
      proposed_by: 'account:officer',
      role: null,
      day: '2026-10-13',
      at: row.proposed_at,
    };
    await assert.rejects(
      db.sql
        .insertInto('publication_event')
        .values({ ...event, seq: 2, kind: 'approved', by_actor: 'account:officer' })
        .execute(),
      coded('23514'),
    );
    // Pretending that somebody else wrote it does not help.
    await assert.rejects(
      db.sql
        .insertInto('publication_event')
        .values({ ...event, seq: 2, kind: 'approved', by_actor: 'account:officer', proposed_by: 'account:x' })
        .execute(),
      coded('23503'),
    );
    await assert.rejects(db.sql.updateTable('publication_event').set({ reason: 'x' }).execute(), (error: unknown) =>
      ['42501', 'GW001'].includes((error as { code: string }).code),
    );
    // What was refused may be proposed anew.
    const refuse = { approve: false, reason: '情节轻微' };
    await inOne(db, (trx) => decidePublication(trx, desk, id, refuse, who('head', '2026-10-14')));
    assert.notEqual(await propose({ ground: 'penalty' }), id);
  },
);

onBothEngines(
  'masked where the ground does not name, withdrawn with a reason, repaired when it may be, ended by its own term',
  async (db) => {
    const desk = await publicationDesk(db);
    const shownOnce = async (more: Parameters<typeof proposal>[1], at: string, until: number | null = null) => {
      const id = await inOne(db, async (trx) =>
        proposePublication(trx, desk, proposal(await decided(), more), who('a', '2026-10-13')),
      );
      await inOne(db, (trx) =>
        decidePublication(trx, desk, id, { approve: true, reason: '同意' }, who('b', '2026-10-13')),
      );
      await inOne(db, (trx) => publish(trx, desk, id, until, who('a', at)));
      return id;
    };
    const cases = [await decidedCase(desk), await decidedCase(desk), await decidedCase(desk), await decidedCase(desk)];
    const decided = async () => cases.pop()!;

    const masked = await shownOnce({ ground: 'penalty', creditClass: 'minor', whyMinor: '张三要求公开' }, '2026-10-14');
    const seen = await publicOne(db.sql, day('2026-10-14'), masked);
    assert.equal(seen.withdrawn, null);
    assert.ok(!JSON.stringify(seen).includes('王大发'));
    assert.ok(
      seen.withdrawn === null && seen.shown.some(({ field, value }) => field === 'in-charge' && value === '王＊发'),
    );
    assert.equal((await fileOf(db, masked)).take_down_day, '2027-01-12');
    const { reason } = await db.sql
      .selectFrom('publication_event')
      .select('reason')
      .where('publication', '=', masked)
      .where('seq', '=', 1)
      .executeTakeFirstOrThrow();
    assert.equal(reason, '张某要求公开');

    // Set aside: withdrawn within three working days, and the page says why, without the worker's name.
    const due = await inOne(db, (trx) =>
      decisionChanged(trx, desk, masked, { how: 'set-aside', reason: '复议撤销' }, who('a', '2026-10-29')),
    );
    assert.equal(formatDay(due), '2026-11-03');
    await inOne(db, (trx) =>
      withdrawPublication(trx, desk, masked, '处罚决定经复议撤销（张三案）', who('b', '2026-10-30')),
    );
    assert.deepEqual(await publicOne(db.sql, day('2026-10-31'), masked), {
      id: masked,
      withdrawn: { day: '2026-10-30', reason: '处罚决定经复议撤销（张某案）' },
    });
    assert.deepEqual(await publicList(db.sql, day('2026-10-31'), { most: 10 }), []);
    await assert.rejects(publicOne(db.sql, day('2027-01-12'), masked), refused('publication-unknown'));
    await assert.rejects(
      inOne(db, (trx) => withdrawPublication(trx, desk, masked, '再撤', who('b', '2026-11-02'))),
      refused('publication-not-from-here'),
    );

    // Repair needs a decision on repair; no other decision will do.
    const serious = await shownOnce({ ground: 'penalty', creditClass: 'serious' }, '2026-10-14');
    await assert.rejects(
      inOne(db, (trx) => repairPublication(trx, desk, serious, { case: masked, line: 1 }, who('b', '2026-11-02'))),
      refused('case-unknown'),
    );
    const { case_id, line } = await fileOf(db, serious);
    await assert.rejects(
      inOne(db, (trx) => repairPublication(trx, desk, serious, { case: case_id, line }, who('b', '2026-11-02'))),
      refused('publication-no-decision'),
    );

    // Earlier than law asks, by the head; never later; never when the term is over.
    const early = await shownOnce({ ground: 'penalty' }, '2026-10-14', day('2026-12-01'));
    assert.equal((await fileOf(db, early)).take_down_day, '2026-12-01');
    const late = inOne(db, async (trx) =>
      proposePublication(
        trx,
        desk,
        proposal(await decided(), { ground: 'penalty', creditClass: 'minor', whyMinor: '群众要求' }),
        who('a', '2026-10-13'),
      ),
    );
    await inOne(db, async (trx) =>
      decidePublication(trx, desk, await late, { approve: true, reason: '同意' }, who('b', '2026-10-13')),
    );
    await assert.rejects(
      inOne(db, async (trx) => publish(trx, desk, await late, null, who('a', '2027-01-12'))),
      refused('publication-term-over'),
    );
  },
);
