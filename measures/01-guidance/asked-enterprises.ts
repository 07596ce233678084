import { numberIn } from '../facts/records.ts';
import type { EnterpriseFile } from '../facts/registers/register.ts';
import type { RegisterTable } from '../facts/registers/tables.ts';

const PLATFORM = 1;

/**
 * Whether an enterprise is one to ask in a month: a platform the county register has in that month, whoever reports workers, and whoever
 * sent one of the tables. One that is asked and sent nothing is shown as not reported.
 */
export function isAsked(file: EnterpriseFile, tables: readonly RegisterTable[]): boolean {
  const { county, platform, register } = file;
  if (county.reported(platform, 'worker') || tables.some((table) => file.reported(table))) return true;
  if (register === undefined || Number(register.kind) !== PLATFORM) return false;
  const [from, to] = [numberIn(register, 'onDate'), numberIn(register, 'offDate')];
  return (from === null || from <= county.last) && (to === null || to >= county.first);
}
