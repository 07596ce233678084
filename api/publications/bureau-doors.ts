import { sql } from 'kysely';
import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { caseFile } from '#journey/3-cases/read-case.ts';
import { wordsOf } from '#journey/5-publication/objections.ts';
import { proposePublication, publicationDraft } from '#journey/5-publication/propose.ts';
import { dayAt, publicationStates } from '#journey/5-publication/publication-file.ts';
import { groundOf } from '#measures/publication-grounds.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { whereMay } from '../access.ts';
import { deskOf } from '../cases/case-doors.ts';
import { words } from '../cases/case-shapes.ts';
import { door } from '../door.ts';
import { readerOf, recordReading } from '../reading.ts';
import { byOf } from '../sign-in/entering.ts';
import {
  contentBody,
  creditClass,
  document,
  ground,
  heldFor,
  publicationId,
  publishing,
  reasonBody,
  shownField,
  usccText,
} from './publication-shapes.ts';

const drafted = z.object({ field: z.string(), value: z.string() });
const listOf = (data: Readonly<Record<string, unknown>>) =>
  Object.entries(data).map(([field, value]) => ({
    field,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }));

/** What a case already says, redacted, to write a publication from. */
export const publicationDraftDoor = door({
  name: 'publication-file.draft',
  method: 'GET',
  path: '/bureau/publication-draft',
  summary: { zh: '从案件取已脱敏的内容，拟公布稿', en: 'Redacted content of a case, to write a publication from' },
  proof: 'session',
  allows: { action: 'create', resource: 'publication-file' },
  purpose: 'case-handling',
  query: z.object({ case: z.uuid(), line: z.coerce.number().int().min(1), document }),
  reply: z.object({ enterprise: z.string().nullable(), decision: z.array(drafted), opening: z.array(drafted) }),
  async handle(call) {
    const { house, query } = call;
    return publishing(
      (async () => {
        const file = await caseFile(house.db.sql, query.case);
        call.allow({ unit: file.unit });
        const { subject, enterprise, decision, opening } = await publicationDraft(house.db.sql, deskOf(call), query);
        const object = `case:${query.case}`;
        await recordReading(call, {
          purpose: 'case-handling',
          action: 'publication.draft',
          object,
          subjects: [subject],
        });
        return { enterprise, decision: listOf(decision), opening: listOf(opening) };
      })(),
    );
  },
});

/** Proposes to publish a decision; somebody else decides. */
export const proposePublicationDoor = door({
  name: 'publication-file.propose',
  method: 'POST',
  path: '/bureau/publications',
  summary: { zh: '提出公布：必须有已作出的决定', en: 'Propose to publish a decision that was made' },
  proof: 'session',
  allows: { action: 'create', resource: 'publication-file' },
  purpose: 'case-handling',
  body: z.object({
    ground,
    case: z.uuid(),
    line: z.int().min(1),
    document,
    enterprise: usccText,
    creditClass: creditClass.nullable().default(null),
    whyMinor: reasonBody.nullable().default(null),
    content: contentBody,
  }),
  reply: z.object({ id: z.string() }),
  bodyBytes: 65_536,
  async handle(call) {
    const by = byOf(call, call.actor.account!);
    return publishing(
      call.house.db.sql.transaction().execute(async (trx) => {
        const file = await caseFile(trx, call.body.case);
        call.allow({ unit: file.unit });
        return { id: await proposePublication(trx, deskOf(call), call.body, by) };
      }),
    );
  },
});

const dues = {
  publishDue: z.string().nullable(),
  takeDownDay: z.string().nullable(),
  answerDue: z.string().nullable(),
  correctDue: z.string().nullable(),
  withdrawDue: z.string().nullable(),
};
const row = {
  id: z.string(),
  ground: z.string(),
  groundWords: words,
  case: z.string(),
  line: z.int(),
  enterprise: z.string(),
  enterpriseTitle: z.string(),
  decidedDay: z.string(),
  creditClass: creditClass.nullable(),
  state: z.string(),
  stateWords: words,
  fromDay: z.string().nullable(),
  endedDay: z.string().nullable(),
  ...dues,
  overdue: z.boolean(),
};

const columns = [
  'publication.id',
  'publication.ground',
  'publication.case_id as case',
  'publication.line',
  'publication.unit',
  'publication.enterprise',
  'version.enterprise_name as enterpriseTitle',
  'publication.decided_day as decidedDay',
  'publication.credit_class as creditClass',
  'publication.state',
  'publication.from_day as fromDay',
  'publication.ended_day as endedDay',
  'publication.publish_due as publishDue',
  'publication.take_down_day as takeDownDay',
  'publication.answer_due as answerDue',
  'publication.correct_due as correctDue',
  'publication.withdraw_due as withdrawDue',
] as const;

/** What a limit of law has run out for: not published, answered, corrected or withdrawn in time. */
function isOverdue(
  one: {
    state: string;
    publishDue: string | null;
    answerDue: string | null;
    correctDue: string | null;
    withdrawDue: string | null;
  },
  today: string,
): boolean {
  const waits = ['proposed', 'checked', 'approved'].includes(one.state);
  const running = [waits ? one.publishDue : null, one.answerDue, one.correctDue, one.withdrawDue];
  return running.some((due) => due !== null && due < today);
}

type Row = { ground: string; state: keyof typeof publicationStates } & Parameters<typeof isOverdue>[0];
const shownRow = <R extends Row>(one: R, today: string) => {
  const { zh, en } = groundOf(one.ground as never);
  return { ...one, groundWords: { zh, en }, stateWords: publicationStates[one.state], overdue: isOverdue(one, today) };
};

/** Publications of the unit, newest first. */
export const publicationFilesDoor = door({
  name: 'publication-file.list',
  method: 'GET',
  path: '/bureau/publications',
  summary: { zh: '本单位的公布：待办、公布中、已停止，含各期限', en: 'Publications of the unit with their limits' },
  proof: 'session',
  allows: { action: 'list', resource: 'publication-file' },
  query: z.object({
    list: z.enum(['waiting', 'shown', 'over']).default('waiting'),
    enterprise: usccText.optional(),
    beforeId: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  reply: z.object({ publications: z.array(z.object(row)), before: z.string().nullable() }),
  async handle({ actor, query, house }) {
    const states = {
      waiting: ['proposed', 'checked', 'approved', 'objected'],
      shown: ['published', 'objected'],
      over: ['refused', 'withdrawn', 'ended'],
    } as const;
    let rows = house.db.sql
      .selectFrom('publication')
      .innerJoin('publication_version as version', (join) =>
        join.onRef('version.publication', '=', 'publication.id').onRef('version.version', '=', 'publication.versions'),
      )
      .select(columns)
      .where('publication.state', 'in', [...states[query.list]])
      .where(whereMay<Tables, 'publication'>(actor, 'list', 'publication-file', { unit: 'publication.unit' }) as never);
    if (query.enterprise !== undefined) rows = rows.where('publication.enterprise', '=', query.enterprise);
    if (query.beforeId !== undefined)
      rows = rows.where(
        sql<boolean>`(publication.proposed_at, publication.id) < (select b.proposed_at, b.id from publication b where b.id = ${query.beforeId})`,
      );
    const found = await rows
      .orderBy('publication.proposed_at', 'desc')
      .orderBy('publication.id', 'desc')
      .limit(query.limit + 1)
      .execute();
    const page = found.slice(0, query.limit);
    const today = formatDay(dayAt(house.now()));
    return {
      publications: page.map((one) => shownRow(one, today)),
      before: found.length > query.limit ? page.at(-1)!.id : null,
    };
  },
});

/** One publication with its versions and what was done about it, objections word by word. */
export const publicationFileDoor = door({
  name: 'publication-file.read',
  method: 'GET',
  path: '/bureau/publications/:id',
  summary: {
    zh: '一项公布：各版本和全部经过，含异议原文',
    en: 'One publication: versions, what was done, objections in full',
  },
  proof: 'session',
  allows: { action: 'read', resource: 'publication-file' },
  purpose: 'case-handling',
  params: publicationId,
  reply: z.object({
    ...row,
    shownVersion: z.int().nullable(),
    pendingVersion: z.int().nullable(),
    versions: z.array(
      z.object({ version: z.int(), shown: z.array(shownField), text: z.string(), by: z.string(), at: z.int() }),
    ),
    events: z.array(
      z.object({
        seq: z.int(),
        kind: z.string(),
        version: z.int(),
        by: z.string(),
        day: z.string(),
        reason: z.string().nullable(),
        words: z.string().nullable(),
        dueDay: z.string().nullable(),
      }),
    ),
  }),
  async handle(call) {
    const { house, params } = call;
    return publishing(
      house.db.sql.transaction().execute(async (trx) => {
        const file = await heldFor(call, trx, params.id, 'read');
        const versions = await trx
          .selectFrom('publication_version')
          .selectAll()
          .where('publication', '=', file.id)
          .orderBy('version')
          .execute();
        const events = await trx
          .selectFrom('publication_event')
          .selectAll()
          .where('publication', '=', file.id)
          .orderBy('seq')
          .execute();
        const said = await wordsOf(trx, deskOf(call), file);
        const { worker_key } = await caseFile(trx, file.case_id);
        await record(trx, {
          ...readerOf(call),
          action: 'publication.read',
          object: `publication:${file.id}`,
          subject: worker_key,
          purpose: 'case-handling',
        });
        const one = {
          id: file.id,
          ground: file.ground,
          case: file.case_id,
          line: file.line,
          enterprise: file.enterprise,
          enterpriseTitle: versions.at(-1)!.enterprise_name,
          decidedDay: file.decided_day,
          creditClass: file.credit_class,
          state: file.state,
          fromDay: file.from_day,
          endedDay: file.ended_day,
          publishDue: file.publish_due,
          takeDownDay: file.take_down_day,
          answerDue: file.answer_due,
          correctDue: file.correct_due,
          withdrawDue: file.withdraw_due,
        };
        return {
          ...shownRow(one, formatDay(dayAt(house.now()))),
          shownVersion: file.shown_version,
          pendingVersion: file.pending_version,
          versions: versions.map(({ version, shown, shown_text, proposed_by, at }) => ({
            version,
            shown,
            text: shown_text,
            by: proposed_by,
            at,
          })),
          events: events.map(({ seq, kind, version, by_actor, day, reason, due_day }) => ({
            seq,
            kind,
            version,
            by: by_actor,
            day,
            reason,
            words: said.get(seq) ?? null,
            dueDay: due_day,
          })),
        };
      }),
    );
  },
});
