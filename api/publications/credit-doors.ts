import { z } from 'zod';
import { day, formatDay } from '#basics/day.ts';
import { creditRecordOf } from '#journey/5-publication/credit.ts';
import { enterMeasure, measureFacts, measuresOn, releaseMeasure } from '#journey/5-publication/joint-measures.ts';
import { dayAt } from '#journey/5-publication/publication-file.ts';
import { creditGrades } from '#measures/credit-record.ts';
import { officialDocuments } from '#measures/documents.ts';
import type { Tables } from '#store/tables/all.ts';
import type { JointMeasureRow } from '#store/tables/publication.ts';
import { whereMay } from '../access.ts';
import { deskOf } from '../cases/case-doors.ts';
import { words } from '../cases/case-shapes.ts';
import { door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { byOf } from '../sign-in/entering.ts';
import { dayText, publishing, usccText } from './publication-shapes.ts';

const measureShape = z.object({
  id: z.int(),
  enterprise: z.string(),
  unit: z.string(),
  direction: z.enum(['incentive', 'restriction']),
  measure: z.string(),
  instrument: z.string(),
  article: z.string(),
  fact: z.enum(['grade-a', 'list', 'publication']),
  factWords: words,
  start: z.string(),
  end: z.string().nullable(),
});

const shownMeasure = (
  row: Pick<
    JointMeasureRow,
    'enterprise' | 'unit' | 'direction' | 'measure' | 'instrument' | 'article' | 'fact' | 'start_day' | 'end_day'
  > & { id: number },
) => ({
  ...row,
  factWords: measureFacts[row.fact],
  start: row.start_day,
  end: row.end_day,
});

const place = { case: z.string(), line: z.int() };

/** 守法诚信档案: the record of an enterprise today, with the measures in force. */
export const creditRecordDoor = door({
  name: 'credit-record.read',
  method: 'GET',
  path: '/credit-records/:uscc',
  summary: {
    zh: '企业劳动保障守法诚信档案：等级、决定、名单、公布、联合措施',
    en: 'Credit record of an enterprise: grade, decisions, list, publications, joint measures',
  },
  proof: 'session',
  allows: { action: 'read', resource: 'credit-record' },
  params: z.object({ uscc: usccText }),
  reply: z.object({
    enterprise: z.string(),
    grade: z.object({ grade: z.enum(creditGrades), since: z.string(), ...place }).nullable(),
    entries: z.array(z.object({ document: z.string(), words, day: z.string(), ...place })),
    listings: z.array(z.object({ from: z.string(), until: z.string().nullable(), early: z.boolean(), ...place })),
    onList: z.boolean(),
    publications: z.array(z.object({ id: z.string(), from: z.string(), takeDown: z.string(), ...place })),
    measures: z.array(measureShape),
  }),
  async handle(call) {
    const { house, params } = call;
    call.allow({ enterprise: params.uscc });
    const today = dayAt(house.now());
    const of = await creditRecordOf(house.db.sql, deskOf(call), params.uscc, today);
    const measures = await measuresOn(house.db.sql, today)
      .where('joint_measure.enterprise', '=', params.uscc)
      .execute();
    const text = (value: number | null) => (value === null ? null : formatDay(value));
    return {
      enterprise: params.uscc,
      grade: of.grade === null ? null : { ...of.grade, since: formatDay(of.grade.since) },
      entries: of.entries.map((one) => ({ ...one, words: officialDocuments[one.document], day: formatDay(one.day) })),
      listings: of.listings.map((one) => ({ ...one, from: formatDay(one.from), until: text(one.until) })),
      onList: of.listed !== null,
      publications: of.shown.map((one) => ({ ...one, from: formatDay(one.from), takeDown: formatDay(one.takeDown) })),
      measures: measures.map(shownMeasure),
    };
  },
});

/** The register of joint measures in force. */
export const jointMeasuresDoor = door({
  name: 'joint-measure.list',
  method: 'GET',
  path: '/bureau/joint-measures',
  summary: { zh: '正在执行的联合激励惩戒措施', en: 'Joint measures in force' },
  proof: 'session',
  allows: { action: 'list', resource: 'joint-measure' },
  query: z.object({ enterprise: usccText.optional(), after: z.coerce.number().int().min(0).default(0) }),
  reply: z.object({ measures: z.array(measureShape), next: z.int().nullable() }),
  async handle({ actor, query, house }) {
    let rows = measuresOn(house.db.sql, dayAt(house.now()))
      .where('joint_measure.id', '>', query.after)
      .where(
        whereMay<Tables, 'joint_measure'>(actor, 'list', 'joint-measure', { unit: 'joint_measure.unit' }) as never,
      );
    if (query.enterprise !== undefined) rows = rows.where('joint_measure.enterprise', '=', query.enterprise);
    const found = await rows.limit(101).execute();
    const page = found.slice(0, 100);
    return { measures: page.map(shownMeasure), next: found.length > 100 ? page.at(-1)!.id : null };
  },
});

/** A department enters a measure it takes, on its own basis. */
export const enterMeasureDoor = door({
  name: 'joint-measure.enter',
  method: 'POST',
  path: '/bureau/joint-measures',
  summary: { zh: '登记本单位采取的联合措施：依据、起止', en: 'Enter a measure of one’s unit: basis, start and end' },
  proof: 'session',
  allows: { action: 'create', resource: 'joint-measure' },
  body: z.object({
    enterprise: usccText,
    direction: z.enum(['incentive', 'restriction']),
    measure: z.string().trim().min(2).max(500),
    instrument: z.string().max(80),
    article: z.string().trim().min(1).max(40),
    fact: z.enum(['grade-a', 'list', 'publication']),
    case: z.uuid(),
    line: z.int().min(1),
    inCase: z.uuid().nullable().default(null),
    start: dayText,
    end: dayText.nullable().default(null),
  }),
  reply: z.object({ id: z.int() }),
  async handle(call) {
    const { house, body, actor } = call;
    const unit = actor.unit ?? '';
    call.allow({ unit });
    if (body.end !== null && body.end <= body.start)
      throw new Refusal(400, 'door-bad-request', { where: 'body.end', why: 'not after start' });
    const given = { ...body, unit, start: day(body.start), end: body.end === null ? null : day(body.end) };
    return publishing(
      house.db.sql.transaction().execute(async (trx) => ({
        id: await enterMeasure(trx, deskOf(call), given, byOf(call, actor.account!)),
      })),
    );
  },
});

/** A department ends a measure of its own before its term. */
export const releaseMeasureDoor = door({
  name: 'joint-measure.release',
  method: 'POST',
  path: '/bureau/joint-measures/:id/release',
  summary: { zh: '解除本单位的联合措施', en: 'Release a measure of one’s unit' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'joint-measure' },
  params: z.object({ id: z.coerce.number().int().min(1) }),
  reply: z.object({ released: z.literal(true) }),
  async handle(call) {
    const { house, params, actor } = call;
    return publishing(
      house.db.sql.transaction().execute(async (trx) => {
        const found = await trx
          .selectFrom('joint_measure')
          .select('unit')
          .where('id', '=', params.id)
          .executeTakeFirst();
        call.allow({ unit: found?.unit ?? null });
        await releaseMeasure(trx, params.id, byOf(call, actor.account!));
        return { released: true as const };
      }),
    );
  },
});
