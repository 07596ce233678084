import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDay } from '#basics/day.ts';
import { dayOf, formatInstant } from '#basics/instant.ts';
import type { WeatherNotice } from '#outside/weather.ts';
import { Engine } from '#store/engine.ts';
import { type Lake, openLake } from '../2-audit/lake/lake.ts';
import { changedRows, lastOf, rowsIn, type TextRow } from './adapters/held-rows.ts';
import { csvLine } from './csv-text.ts';
import { type Receipt, type TakeInOptions, takeIn } from './take-in.ts';

/** An answer of the weather port, and the call whose receipt it is. */
export interface WeatherReceipt {
  call: number;
  /** Moment up to which the answer tells; `YYYY-MM-DDThh:mm:ss+08:00` or another offset. */
  upTo: string;
  signals: readonly WeatherNotice[];
}

const kinds: Readonly<Record<WeatherNotice['kind'], string>> = {
  rainstorm: '1',
  snowstorm: '2',
  wind: '3',
  fog: '4',
  'road-ice': '5',
  heat: '6',
  other: '7',
  thunder: '8',
  hail: '9',
  'cold-wave': '10',
  haze: '11',
  frost: '12',
  drought: '13',
  'forest-fire': '14',
};
const levels: Readonly<Record<WeatherNotice['level'], string>> = { blue: '1', yellow: '2', orange: '3', red: '4' };

const seconds = (text: string) => Math.floor(Date.parse(text) / 1000);
const moment = (text: string) => formatInstant(seconds(text));

/**
 * Signals as the port's answers tell them, one row a signal: the answer that tells up to the latest moment counts, whatever order the answers
 * came in; a signal lifted stays lifted where an older answer comes late.
 */
export function signalRows(receipts: readonly WeatherReceipt[], sender: string): { row: TextRow; upTo: number }[] {
  const latest = new Map<string, { row: TextRow; upTo: number; call: number }>();
  for (const { call, upTo, signals } of receipts)
    for (const one of signals) {
      const before = latest.get(one.number);
      const at = seconds(upTo);
      if (before !== undefined && (before.upTo > at || (before.upTo === at && before.call > call))) continue;
      latest.set(one.number, {
        call,
        upTo: at,
        row: {
          platformUscc: sender,
          recordId: one.number,
          on: formatDay(dayOf(seconds(one.issuedAt))),
          signal: kinds[one.kind],
          level: levels[one.level],
          areas: [...one.areas].sort().join(','),
          belowMetres: one.belowMetres === undefined ? '' : String(one.belowMetres),
          issuedAt: moment(one.issuedAt),
          liftedAt: one.liftedAt === undefined ? '' : moment(one.liftedAt),
          issuedBy: one.issuedBy,
        },
      });
    }
  return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { row, upTo }]) => ({ row, upTo }));
}

/**
 * Takes issued, changed and lifted signals into the lake as `weatherSignal` of the county office; answers taken before, or overtaken by later
 * ones, add nothing. The file's name carries the call, so that a row leads back to its receipt. Null where there was nothing new.
 */
export async function takeInSignals(
  receipts: readonly WeatherReceipt[],
  {
    sender,
    ...options
  }: Pick<TakeInOptions, 'lake' | 'countyKey' | 'receivedAt' | 'threads' | 'memory'> & { sender: string },
): Promise<Receipt | null> {
  const found = signalRows(receipts, sender);
  if (found.length === 0) return null;
  const lake = lakeThere(options.lake);
  const engine = await Engine.open({ threads: options.threads ?? 1, memory: options.memory ?? '500MB' });
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-weather-'));
  try {
    const relation = lake === null ? null : rowsIn(lake, 'weatherSignal');
    const told = new Map<string, number>();
    if (relation !== null)
      for (const { id, at } of await engine.rows<{ id: string; at: number | null }>(
        `SELECT "recordId" AS id, "sentTime" AS at FROM (${lastOf(relation, '*')})`,
      ))
        told.set(id, at ?? 0);
    const fresh = found.filter(({ row, upTo }) => (told.get(row.recordId!) ?? -1) < upTo);
    const rows = fresh.map(({ row }) => row);
    const changed =
      lake === null
        ? rows.map((row): TextRow => ({ ...row, ver: '1' }))
        : await changedRows(lake, engine, 'weatherSignal', rows);
    if (changed.length === 0) return null;
    const upTo = new Map(fresh.map((one) => [one.row.recordId!, one.upTo]));
    const sent = changed.map((row) => ({ ...row, sentTime: formatInstant(upTo.get(row.recordId!)!) }));
    const names = Object.keys(sent[0]!);
    const calls = receipts.map(({ call }) => call);
    const path = join(folder, `weatherSignal-port-${Math.min(...calls)}-${Math.max(...calls)}.csv`);
    const lines = sent.map((row) => csvLine(names.map((name) => (row as TextRow)[name] ?? '')));
    writeFileSync(path, `${[csvLine(names), ...lines].join('\n')}\n`);
    const { receipts: taken } = await takeIn({ ...options, paths: [path], table: 'weatherSignal' });
    return taken[0] ?? null;
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lake, where there is one. */
function lakeThere(lake: TakeInOptions['lake']): Lake | null {
  if (typeof lake !== 'string') return lake;
  return existsSync(join(lake, 'manifest.jsonl')) ? openLake(lake) : null;
}
