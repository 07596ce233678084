import { dayOf, startOf } from '#basics/instant.ts';
import { fromPlatform, numberIn } from '../../records.ts';
import type { WorkerFile } from '../register.ts';
import type { FactorId } from './factors.ts';

/** One reading of a factor: its value, and what it was read from. */
export interface FactorReading {
  factor: FactorId;
  value: number;
  /** `counted` from the month's records, or asked: who said so. */
  saidBy: 'counted' | 'enterprise' | 'worker' | 'document' | 'inspector';
  /** Fold, period and counts, or the evidence named. */
  readFrom: { zh: string; en: string };
}

/** What a month of one platform's records shows of one worker. */
interface MonthCounts {
  days: number;
  rosterDays: number;
  sessions: number;
  mandated: number;
  offers: number;
  refused: number;
  penalties: number;
  orders: number;
  platforms: number;
}

function count(file: WorkerFile, platform: number): MonthCounts {
  const { block, k } = file;
  const [from, to] = [startOf(file.county.first), startOf(file.county.last + 1)];
  const counts = {
    days: 0,
    rosterDays: 0,
    sessions: 0,
    mandated: 0,
    offers: 0,
    refused: 0,
    penalties: 0,
    orders: 0,
    platforms: 0,
  };
  const each = (table: 'order' | 'session' | 'allocation' | 'roster', see: (i: number, mine: boolean) => void) => {
    const { columns, from: offsets } = block[table];
    for (let i = offsets[k]!; i < offsets[k + 1]!; i++)
      if (columns.source[i] === 0 && columns.start[i]! >= from && columns.start[i]! < to)
        see(i, columns.platform[i] === platform);
  };
  const [days, platforms] = [new Set<number>(), new Set<number>()];
  each('order', (i, mine) => {
    platforms.add(block.order.columns.platform[i]!);
    if (!mine) return;
    counts.orders++;
    days.add(dayOf(block.order.columns.start[i]!));
    if (block.order.columns.penaltyFen[i]! > 0) counts.penalties++;
  });
  each('session', (i, mine) => {
    if (!mine) return;
    counts.sessions++;
    if (block.session.columns.mandated[i] === 1) counts.mandated++;
  });
  each('allocation', (i, mine) => {
    if (!mine) return;
    counts.offers++;
    if (block.allocation.columns.response[i] === 2) counts.refused++;
  });
  each('roster', (i, mine) => {
    if (!mine || block.roster.columns.kind[i] !== 1) return;
    counts.rosterDays++;
    days.add(dayOf(block.roster.columns.start[i]!));
  });
  counts.days = days.size;
  counts.platforms = platforms.size;
  return counts;
}

/** Ground codes of deductions that sanction: lateness and bad reviews. */
const sanctions = new Set([1, 2]);

/**
 * Factors counted from the month's records of one engagement, each with its fold, period and counts; a factor the records say nothing of
 * is left out. The steps from counts to values are our setting.
 */
export function countedFactors(file: WorkerFile, platform: number): FactorReading[] {
  const c = count(file, platform);
  const { month } = file.county;
  const records = file.block.records[file.k];
  const found: FactorReading[] = [];
  const say = (factor: FactorId, value: number, zh: string, en: string) =>
    found.push({ factor, value, saidBy: 'counted', readFrom: { zh: `${month}：${zh}`, en: `${month}: ${en}` } });
  if (c.rosterDays > 0) say('F01', 4, `排班${c.rosterDays}天`, `${c.rosterDays} rostered days`);
  else if (c.sessions > 0) {
    const value = c.mandated * 2 > c.sessions ? 3 : c.mandated > 0 ? 2 : 1;
    say(
      'F01',
      value,
      `上线${c.sessions}次，其中企业要求${c.mandated}次`,
      `${c.sessions} sessions, ${c.mandated} of them required`,
    );
  }
  if (c.refused > 0) {
    const fined = c.penalties > 0;
    say(
      'F03',
      fined ? 3 : 1,
      `推送${c.offers}次，拒绝${c.refused}次，扣罚${c.penalties}单`,
      `${c.offers} offers, ${c.refused} refused, ${c.penalties} orders with a penalty`,
    );
  }
  const deductions = (records?.deduction ?? []).filter((row) => {
    const on = numberIn(row, 'deductedOn');
    const mine = row.platform === platform && fromPlatform(row) && on !== null;
    return mine && on >= file.county.first && on <= file.county.last && sanctions.has(Number(row.ground));
  }).length;
  if (c.penalties + deductions > 0)
    say('F06', 3, `扣罚${c.penalties}单、扣款${deductions}笔`, `${c.penalties} penalties and ${deductions} deductions`);
  const terms = (records?.payTerms ?? []).filter((row) => row.platform === platform && fromPlatform(row));
  if (terms.some((row) => numberIn(row, 'wageStandardFen') !== null))
    say('F08', 4, '约定月工资', 'a monthly wage is agreed');
  else if (c.orders > 0) say('F08', 2, `按单结算，${c.orders}单`, `settled by order, ${c.orders} orders`);
  if (c.days > 0) say('F11', c.days >= 20 ? 4 : c.days >= 10 ? 2 : 0, `出勤或接单${c.days}天`, `${c.days} days worked`);
  if (c.platforms > 1) say('F15', 0, `当月在${c.platforms}个平台接单`, `orders on ${c.platforms} platforms that month`);
  return found;
}
