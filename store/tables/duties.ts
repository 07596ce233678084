import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** What a unit reported of a duty; never changed. */
export interface DutyReportRow {
  id: Generated<number>;
  year: number;
  clause: string;
  unit: string;
  done: string;
  evidence: string;
  by_actor: string;
  at: Timestamp;
}

export interface DutyTables {
  duty_report: DutyReportRow;
}
