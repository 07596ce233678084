import { numberIn, textIn } from '../facts/records.ts';
import type { EnterpriseFile } from '../facts/registers/register.ts';
import type { RegisterTable } from '../facts/registers/tables.ts';
import { sumsOf, type Tally } from '../indicator.ts';
import { isAsked } from './asked-enterprises.ts';

/** What one enterprise did of one sort in one month. Null: not reported, which is neither none nor zero. */
export interface ActMonth {
  month: string;
  platform: string;
  acts: number | null;
  actsWithEvidence: number | null;
  /** Workers reached, each act's counted (somebody reached twice is two); null where acts are on file and none gives a number. */
  workers: number | null;
  /** Acts that do not say how many workers they reached. */
  actsWorkersNotTold: number | null;
  /** Acts by kind, kinds that occur only, as `gangwan indicators` names them. */
  kinds: Readonly<Record<string, number>>;
}

/** Reported, acts, with evidence, workers, acts without a number of workers; then one sum a kind. */
const BEFORE_KINDS = 5;

/** What is asked of one table of acts: its column of workers, and its kinds by code. */
export interface ActTable {
  table: RegisterTable;
  workers: string;
  kinds: Readonly<Record<number, string>>;
}

/** Adds the acts one enterprise has on file in a month; its rows are those of the month. */
export function addActs(tally: Tally, file: EnterpriseFile, { table, workers, kinds }: ActTable): void {
  if (!isAsked(file, [table])) return;
  const codes = Object.keys(kinds).map(Number);
  const sums = sumsOf(tally, `${file.county.month} ${file.uscc}`, BEFORE_KINDS + codes.length);
  sums[0]! += Number(file.reported(table));
  for (const row of file.rows(table)) {
    const reached = numberIn(row, workers);
    sums[1]!++;
    sums[2]! += Number(textIn(row, 'evidenceId') !== null);
    sums[3]! += reached ?? 0;
    sums[4]! += Number(reached === null);
    sums[BEFORE_KINDS + codes.indexOf(Number(row.kind))]!++;
  }
}

/** Reads a tally of acts, by month and enterprise. */
export function actMonths(tally: Tally, { kinds }: ActTable): ActMonth[] {
  const words = Object.values(kinds);
  return Object.keys(tally)
    .sort()
    .map((name) => {
      const [month, platform] = name.split(' ') as [string, string];
      const [reported = 0, acts = 0, evidence = 0, workers = 0, notTold = 0, ...byKind] = tally[name]!;
      const isReported = reported > 0;
      return {
        month,
        platform,
        acts: isReported ? acts : null,
        actsWithEvidence: isReported ? evidence : null,
        workers: isReported && (acts === 0 || notTold < acts) ? workers : null,
        actsWorkersNotTold: isReported ? notTold : null,
        kinds: Object.fromEntries(words.flatMap((word, i) => (byKind[i]! > 0 ? [[word, byKind[i]!]] : []))),
      };
    });
}
