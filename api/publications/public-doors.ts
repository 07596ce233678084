import { z } from 'zod';
import { csvText } from '#basics/csv.ts';
import { formatDay } from '#basics/day.ts';
import { creditRecordOf } from '#journey/5-publication/credit.ts';
import {
  type ListedPublication,
  publicationCounts,
  publicList,
  publicOne,
} from '#journey/5-publication/public-list.ts';
import { dayAt } from '#journey/5-publication/publication-file.ts';
import { officialDocuments } from '#measures/documents.ts';
import { creditClasses, groundOf } from '#measures/publication-grounds.ts';
import { deskOf } from '../cases/case-doors.ts';
import { words } from '../cases/case-shapes.ts';
import { Answer, door } from '../door.ts';
import { creditClass, dayText, ground, publicationId, publishing, shownField, usccText } from './publication-shapes.ts';

const listedShape = z.object({
  id: z.string(),
  ground: z.string(),
  groundWords: words,
  enterprise: z.string(),
  enterpriseTitle: z.string().describe('单位全称 · full name of the enterprise'),
  documentWords: words,
  decidedDay: z.string(),
  fromDay: z.string(),
  takeDownDay: z.string().describe('这一天起不再公布 · first day on which it is no longer shown'),
  creditClass: creditClass.nullable(),
  corrected: z.boolean(),
  shown: z.array(shownField),
});

const wordsOf = ({ zh, en }: { zh: string; en: string }) => ({ zh, en });
const shownOf = (one: ListedPublication): z.input<typeof listedShape> => ({
  ...one,
  shown: [...one.shown],
  groundWords: wordsOf(groundOf(one.ground)),
  documentWords: wordsOf(officialDocuments[one.document as keyof typeof officialDocuments]),
});

const filters = {
  ground: ground.optional(),
  /** A code, or part of an enterprise’s name. */
  search: z.string().trim().min(2).max(100).optional(),
  since: dayText.optional(),
};

/** What is published now, the newest first. */
export const publicationListDoor = door({
  name: 'publication.list',
  method: 'GET',
  path: '/public/publications',
  summary: {
    zh: '向社会公布的劳动保障违法行为、处罚、名单和抽查结果',
    en: 'What is published: violations, penalties, the list, check results',
  },
  proof: 'none',
  allows: { action: 'list', resource: 'publication' },
  query: z.object({
    ...filters,
    beforeDay: dayText.optional(),
    beforeId: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  reply: z.object({
    publications: z.array(listedShape),
    before: z.object({ fromDay: z.string(), id: z.string() }).nullable(),
  }),
  perMinute: 120,
  async handle({ query, house }) {
    const { beforeDay, beforeId, limit, ...rest } = query;
    const rows = await publicList(house.db.sql, dayAt(house.now()), {
      ...rest,
      ...(beforeDay === undefined || beforeId === undefined ? {} : { before: { fromDay: beforeDay, id: beforeId } }),
      most: limit + 1,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      publications: page.map(shownOf),
      before: rows.length > limit && last !== undefined ? { fromDay: last.fromDay, id: last.id } : null,
    };
  },
});

/** One publication: what it says, or, where it was withdrawn, when and why. */
export const publicationDoor = door({
  name: 'publication.read',
  method: 'GET',
  path: '/public/publications/:id',
  summary: { zh: '一项公布；已撤回的写明日期和理由', en: 'One publication; where it was withdrawn, when and why' },
  proof: 'none',
  allows: { action: 'read', resource: 'publication' },
  params: publicationId,
  reply: z.object({
    publication: listedShape.nullable(),
    withdrawn: z.object({ day: z.string(), reason: z.string() }).nullable(),
  }),
  async handle({ params, house }) {
    const found = await publishing(publicOne(house.db.sql, dayAt(house.now()), params.id));
    return found.withdrawn === null
      ? { publication: shownOf(found), withdrawn: null }
      : { publication: null, withdrawn: found.withdrawn };
  },
});

const headings = [
  '编号',
  '公布依据',
  '单位全称',
  '统一社会信用代码',
  '决定文书',
  '决定日期',
  '信息类别',
  '主要事实',
  '处理情况',
  '公布日期',
  '停止公布日期',
];
/** Most rows of a table of open data at once. */
const mostRows = 10_000;

/** Open data: what is published now as a table, without anybody’s name. */
export const publicationTableDoor = door({
  name: 'publication.table',
  method: 'GET',
  path: '/public/publications.csv',
  summary: {
    zh: '公布清单（开放数据，CSV）；不含任何人的姓名',
    en: 'Publications as open data (CSV); nobody’s name in it',
  },
  proof: 'none',
  allows: { action: 'list', resource: 'publication' },
  query: z.object(filters),
  perMinute: 20,
  async handle({ query, house }) {
    const today = dayAt(house.now());
    const rows = await publicList(house.db.sql, today, { ...query, most: mostRows });
    const value = (one: ListedPublication, field: string) =>
      one.shown.find((each) => each.field === field)?.value ?? null;
    const table = rows.map((one) => {
      // The person in charge is named on the page by law; a table that is carried off needs no name.
      const inCharge = value(one, 'in-charge');
      const nameless = (text: string | null) =>
        text === null || inCharge === null ? text : text.replaceAll(inCharge, '（负责人）');
      return [
        one.id,
        groundOf(one.ground).zh,
        one.enterpriseTitle,
        one.enterprise,
        nameless(value(one, 'document')),
        one.decidedDay,
        one.creditClass === null ? null : creditClasses[one.creditClass].zh,
        nameless(value(one, 'facts')),
        nameless(value(one, 'handling')),
        one.fromDay,
        one.takeDownDay,
      ];
    });
    return new Answer(Buffer.from(csvText([headings, ...table]), 'utf8'), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="publications-${formatDay(today)}.csv"`,
      },
    });
  },
});

/** How much is published, by ground. */
export const publicationCountsDoor = door({
  name: 'publication.counts',
  method: 'GET',
  path: '/public/publication-counts',
  summary: {
    zh: '公布情况统计；人数只加总看得到的',
    en: 'Counts of what is published; people only where the number is shown',
  },
  proof: 'none',
  allows: { action: 'list', resource: 'publication' },
  reply: z.object({
    counts: z.array(
      z.object({
        ground: z.string(),
        groundWords: words,
        publications: z.int(),
        workers: z.int(),
        few: z.int().describe('人数少、不计入的项数 · publications about too few people to be counted'),
      }),
    ),
  }),
  async handle(call) {
    const { house } = call;
    const today = dayAt(house.now());
    const least = deskOf(call).law().inForce('small-cell-least-people', today).value!;
    const counts = await publicationCounts(house.db.sql, today, least);
    return { counts: counts.map((one) => ({ ...one, groundWords: wordsOf(groundOf(one.ground)) })) };
  },
});

/** What the public may know of an enterprise’s record: only what is published. One nobody knows has an empty record too. */
export const publicCreditDoor = door({
  name: 'credit.read',
  method: 'GET',
  path: '/public/credit/:uscc',
  summary: { zh: '企业劳动保障信用：只有公布中的事实', en: 'Labour credit of an enterprise: published facts only' },
  proof: 'none',
  allows: { action: 'read', resource: 'publication' },
  params: z.object({ uscc: usccText }),
  reply: z.object({
    enterprise: z.string(),
    onList: z.object({ since: z.string(), until: z.string().nullable() }).nullable(),
    publications: z.array(listedShape),
  }),
  perMinute: 60,
  async handle(call) {
    const { house, params } = call;
    const today = dayAt(house.now());
    const rows = await publicList(house.db.sql, today, { search: params.uscc, most: 100 });
    const publications = rows.filter(({ enterprise }) => enterprise === params.uscc);
    // A listing is a public fact only once it is published.
    const listed = publications.some((one) => one.ground === 'arrears-list')
      ? (await creditRecordOf(house.db.sql, deskOf(call), params.uscc, today)).listed
      : null;
    return {
      enterprise: params.uscc,
      onList:
        listed === null
          ? null
          : { since: formatDay(listed.from), until: listed.until === null ? null : formatDay(listed.until) },
      publications: publications.map(shownOf),
    };
  },
});
