import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { publicDraw, publicDraws } from '#journey/3-cases/draws/public-draws.ts';
import { drawPlan, drawRecord } from '#measures/20-supervision/index.ts';
import { deskOf } from '../cases/case-doors.ts';
import { door } from '../door.ts';
import { drawId, drawing } from './draw-shapes.ts';

const listedDraw = z.object({
  id: z.string(),
  unit: z.string(),
  state: z.enum(['committed', 'drawn', 'cancelled']),
  commitment: z.string().describe('承诺值（SM3），抽取前公布 · commitment, published before the draw'),
  committedAt: z.string(),
  drawnAt: z.string().nullable(),
});

/** A draw as everybody sees it. */
export const wholeDraw = listedDraw.extend({
  plan: drawPlan,
  targets: z.int(),
  inspectors: z.int(),
  targetsDigest: z.string(),
  inspectorsDigest: z.string(),
  drawableFrom: z.string(),
  witnesses: z.array(z.string()).describe('见证账号 · accounts that witnessed, by number'),
  names: z.record(z.string(), z.string()),
  record: drawRecord.nullable().describe('抽取记录；抽取前没有 · record of the draw; none before it'),
});

/** Commitments and draws, the newest first; what was given up stays. */
export const drawListDoor = door({
  name: 'draw.list',
  method: 'GET',
  path: '/public/draws',
  summary: { zh: '双随机抽取：承诺值和结果', en: 'Random draws: commitments and results' },
  proof: 'none',
  allows: { action: 'list', resource: 'draw' },
  query: z.object({ before: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(20) }),
  reply: z.object({ draws: z.array(listedDraw), before: z.string().nullable() }),
  perMinute: 120,
  async handle({ query, house }) {
    return drawing(
      (async () => {
        const rows = await publicDraws(house.db.sql, { before: query.before, most: query.limit + 1 });
        const page = rows.slice(0, query.limit);
        return { draws: page, before: rows.length > query.limit ? page.at(-1)!.id : null };
      })(),
    );
  },
});

/** One draw: what binds it before, everything after. */
export const drawDoor = door({
  name: 'draw.read',
  method: 'GET',
  path: '/public/draws/:id',
  summary: {
    zh: '一次抽取：抽取前的承诺值，抽取后的全部记录',
    en: 'One draw: the commitment before, the whole record after',
  },
  proof: 'none',
  allows: { action: 'read', resource: 'draw' },
  params: drawId,
  reply: wholeDraw,
  perMinute: 120,
  async handle(call) {
    return drawing(publicDraw(call.house.db.sql, deskOf(call), call.params.id));
  },
});

/** The record alone, as `npx gangwan verify-draw` reads it. */
export const drawRecordDoor = door({
  name: 'draw.record',
  method: 'GET',
  path: '/public/draws/:id/record',
  summary: {
    zh: '抽取记录原文件，用 npx gangwan verify-draw 核验',
    en: 'The record of a draw, for npx gangwan verify-draw',
  },
  proof: 'none',
  allows: { action: 'read', resource: 'draw' },
  params: drawId,
  reply: drawRecord,
  perMinute: 60,
  async handle(call) {
    return drawing(
      (async () => {
        const { record } = await publicDraw(call.house.db.sql, deskOf(call), call.params.id);
        if (record === null) throw new GangwanError('draw-not-made', {});
        return record;
      })(),
    );
  },
});
