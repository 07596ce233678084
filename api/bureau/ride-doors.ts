import { z } from 'zod';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { type CityFiles, type CityReceipt, cityReceipt } from '#journey/1-intake/adapters/ride-hailing/city-files.ts';
import { record } from '#store/log/log.ts';
import type { Tables } from '#store/tables/all.ts';
import { whereMay } from '../access.ts';
import { type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { readerOf } from '../reading.ts';

/** The unit the city's data platform hands ride-hailing records to. */
const unit = 'transport';
const MIB = 1024 * 1024;

const report = z.object({
  records: z.int(),
  newRecords: z.int(),
  orders: z.int(),
  sessions: z.int(),
  unchanged: z.int(),
  matched: z.int().describe('已完成的单中，平台报了劳动报酬项的 · finished rides with the platform’s labour item'),
  unmatched: z.int().describe('没有的 · and without'),
  elsewhere: z.record(z.string(), z.int()).describe('别的县的订单，按地区代码 · orders of other areas, by code'),
  unknownCompanies: z.array(z.string()),
  untaken: z.int(),
  logoutsAlone: z.int(),
  impossiblePayTimes: z.int(),
  zeroTimes: z.int(),
  unread: z
    .array(z.object({ file: z.string(), lines: z.array(z.int()) }))
    .describe('读不出的行号 · lines that could not be read'),
});
const receipt = z.object({
  id: z.int(),
  name: z.string(),
  bytes: z.int(),
  sm3: z.string(),
  share: z.int().nullable().describe('共享申请（city-data 调用）编号 · number of the share asked for'),
  takenAt: z.int(),
  accepted: z
    .object({ order: z.int(), session: z.int() })
    .describe('这次进入数据湖的行 · rows that came into the lake'),
  report,
});

function filesOf({ house }: DoorCall): CityFiles {
  if (house.rides === undefined) throw new Refusal(503, 'door-busy', { seconds: 30 }, { 'retry-after': '30' });
  return house.rides;
}

const shown = (one: CityReceipt): z.input<typeof receipt> => ({
  ...one,
  report: {
    ...one.report,
    elsewhere: { ...one.report.elsewhere },
    unknownCompanies: [...one.report.unknownCompanies],
    unread: one.report.unread.map(({ file, lines }) => ({ file, lines: [...lines] })),
  },
});

/** Hands over one file of the city's data platform; the answer is its receipt. */
export const handOverRideFile = door({
  name: 'ride-file.create',
  method: 'POST',
  path: '/bureau/ride-files',
  summary: {
    zh: '交来市级平台共享的一个网约车文件（原样上传，回复就是回执）',
    en: 'Hand over one ride-hailing file of the city’s data platform; the answer is its receipt',
  },
  proof: 'session',
  allows: { action: 'create', resource: 'ride-file' },
  purpose: 'labour-protection-audit',
  query: z.object({
    name: z.string().min(1).max(120),
    sm3: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    call: z.coerce.number().int().min(1).optional(),
  }),
  reply: receipt,
  bodyBytes: 64 * MIB,
  perMinute: 60,
  async handle(call) {
    call.allow({ unit });
    const { actor, query, raw, house } = call;
    const file = {
      name: query.name,
      bytes: raw,
      sm3: query.sm3 ?? null,
      call: query.call ?? null,
      unit,
      actor: `account:${actor.account}`,
      role: 'officer',
      request: call.requestId,
    };
    try {
      return shown(await filesOf(call).take(file, house.now()));
    } catch (error) {
      const { stem, parameters } = error as GangwanError;
      if (stem === 'port-city-file-name' || stem === 'port-city-file-differs' || stem === 'port-city-file-not-shared')
        throw new Refusal(422, stem, parameters as never);
      throw error;
    }
  },
});

/** Files handed over, newest first, with their receipts. */
export const rideFiles = door({
  name: 'ride-files',
  method: 'GET',
  path: '/bureau/ride-files',
  summary: { zh: '交来过的网约车文件和回执', en: 'Ride-hailing files handed over, with their receipts' },
  proof: 'session',
  allows: { action: 'list', resource: 'ride-file' },
  query: z.object({ before: z.coerce.number().int().min(1).optional() }),
  reply: z.object({ files: z.array(receipt) }),
  async handle({ actor, query, house }) {
    let rows = house.db.sql.selectFrom('city_file').selectAll();
    if (query.before !== undefined) rows = rows.where('id', '<', query.before);
    const found = await rows
      .where(whereMay<Tables, 'city_file'>(actor, 'list', 'ride-file', { unit: 'unit' }))
      .orderBy('id', 'desc')
      .limit(100)
      .execute();
    return { files: found.map((row) => shown(cityReceipt(row))) };
  },
});

/** Joins the rides held with labour items and drivers that came since. */
export const joinRides = door({
  name: 'ride-files.join',
  method: 'POST',
  path: '/bureau/ride-files/join',
  summary: {
    zh: '把已有的网约车记录与后到的劳动报酬项、劳动者再对一遍（每天夜里也自动做）',
    en: 'Join the rides held with what came since; also done every night',
  },
  proof: 'session',
  allows: { action: 'create', resource: 'ride-file' },
  purpose: 'labour-protection-audit',
  reply: z.object({ report: report.nullable() }),
  perMinute: 6,
  async handle(call) {
    call.allow({ unit });
    const joined = await filesOf(call).join(call.house.now());
    await record(call.house.db.sql, {
      ...readerOf(call),
      action: 'city-file.join',
      object: 'city-file:*',
      subject: null,
      purpose: 'labour-protection-audit',
    });
    return { report: joined === null ? null : shown({ report: joined } as CityReceipt).report };
  },
});
