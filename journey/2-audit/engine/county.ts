import { type Day, parseMonth } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import { missingFeedDays } from '#measures/facts/feed-gaps.ts';
import type { County, EnterpriseRecords, FeedSeal, RecordRow } from '#measures/facts/ledger.ts';
import { type RegisterTable, registerTables } from '#measures/facts/registers/tables.ts';
import type { TableName } from '#measures/facts/tables.ts';
import type { Engine } from '#store/engine.ts';
import { exchange } from '../../1-intake/exchange/exchange.ts';
import type { Seal } from '../seal/seal.ts';
import { readRecords } from './blocks.ts';

/** Tables about enterprises rather than one worker; a county has few rows of them. */
export const enterpriseTables = [
  'enterprise',
  'limitAgreement',
  'restRule',
  'workingTimeApproval',
  'sectorAgreement',
  'publishedRule',
  'noticeDisplay',
  'recordRetention',
  'purchaseRequirement',
  'correctionOrder',
  'injuryRegistration',
  'injuryPremium',
] as const;

const namesWorkers = (table: RegisterTable) => 'workerId' in exchange[table].schema.shape;

/** Register tables whose rows are about one worker, and those about an enterprise. */
export const workerRegisterTables: readonly RegisterTable[] = registerTables.filter(namesWorkers);
export const enterpriseRegisterTables: readonly RegisterTable[] = registerTables.filter(
  (table) => !namesWorkers(table),
);

/** What a month's audit reads apart from the workers' rows, from a seal's folder. */
export async function loadCounty(engine: Engine, folder: string, seal: Seal, law: Law): Promise<County> {
  const { first, last } = parseMonth(seal.month)!;
  const records: Record<string, unknown> = {};
  for (const table of enterpriseTables) records[table] = await readRecords(engine, folder, table, 'true');
  const registers: Partial<Record<TableName, RecordRow[]>> = {};
  for (const table of enterpriseRegisterTables) registers[table] = await readRecords(engine, folder, table, 'true');
  const number = new Map(seal.platforms.map((uscc, index) => [uscc, index]));
  const feed = seal.feeds.map(
    ({ platformUscc, ...rest }): FeedSeal => ({
      platform: number.get(platformUscc)!,
      ...rest,
    }),
  );
  const reported = new Set(
    seal.feeds.filter((f) => f.reported).map((f) => `${number.get(f.platformUscc)!} ${f.table}`),
  );
  const missing = new Map<string, number[]>();
  for (const f of feed)
    missing.set(`${f.platform} ${f.table}`, daysMissing(f, { first, last }, law, records.enterprise as RecordRow[]));
  return {
    month: seal.month,
    first,
    last,
    contextFrom: seal.contextFrom,
    platforms: seal.platforms,
    places: seal.places,
    currencies: seal.currencies,
    records: records as EnterpriseRecords,
    registers,
    reported: (platform: number, table: TableName) => reported.has(`${platform} ${table}`),
    missingDays: (platform: number, table: TableName) => missing.get(`${platform} ${table}`) ?? [],
    feed,
    weather: null,
  };
}

/** Tables for which a day without rows can be a gap. */
const daily: ReadonlySet<TableName> = new Set(['order', 'session', 'allocation']);

/** Days a platform's busy feed brought nothing, within the days it is registered to engage workers. */
function daysMissing(
  feed: FeedSeal,
  span: Pick<County, 'first' | 'last'>,
  law: Law,
  register: readonly RecordRow[],
): Day[] {
  if (!daily.has(feed.table)) return [];
  const own = register.filter((row) => row.platform === feed.platform);
  const from = own.map((row) => row.onDate as number).sort((a, b) => a - b)[0] ?? null;
  const ends = own.map((row) => row.offDate as number | null);
  const to = own.length === 0 || ends.includes(null) ? null : Math.max(...(ends as number[]));
  return missingFeedDays(span, feed, law, from, to);
}
