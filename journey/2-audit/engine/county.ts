import { parseMonth } from '#basics/day.ts';
import type { County, EnterpriseRecords, FeedSeal } from '#measures/facts/ledger.ts';
import type { TableName } from '#measures/facts/tables.ts';
import type { Engine } from '#store/engine.ts';
import { exchange } from '../../1-intake/exchange/exchange.ts';
import type { Seal } from '../seal/seal.ts';
import { readRecords } from './blocks.ts';

const enterpriseTables = [
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

/**
 * Rows a platform must average over the month's other days in a table before a day without any counts as missing: a small
 * station has empty days that are no gap.
 */
const BUSY = 20;

/** What a month's audit reads apart from the workers' rows, from a seal's folder. */
export async function loadCounty(engine: Engine, folder: string, seal: Seal): Promise<County> {
  const { first, last } = parseMonth(seal.month)!;
  const records: Record<string, unknown> = {};
  for (const table of enterpriseTables) records[table] = await readRecords(engine, folder, table, 'true');
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
  for (const f of feed) missing.set(`${f.platform} ${f.table}`, daysMissing(f, first));
  return {
    month: seal.month,
    first,
    last,
    contextFrom: seal.contextFrom,
    platforms: seal.platforms,
    places: seal.places,
    currencies: seal.currencies,
    records: records as EnterpriseRecords,
    reported: (platform: number, table: TableName) => reported.has(`${platform} ${table}`),
    missingDays: (platform: number, table: TableName) => missing.get(`${platform} ${table}`) ?? [],
    feed,
    weather: null,
  };
}

/** Days of the month without a row in a table that is otherwise busy. */
function daysMissing(feed: FeedSeal, first: number): number[] {
  if (exchange[feed.table].size !== 'hot' || !['order', 'session'].includes(feed.table)) return [];
  const busyDays = feed.rowsByDay.filter((rows) => rows > 0);
  if (busyDays.length === 0 || feed.rows / busyDays.length < BUSY) return [];
  return feed.rowsByDay.flatMap((rows, index) => (rows === 0 ? [first + index] : []));
}
