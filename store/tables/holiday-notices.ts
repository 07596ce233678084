import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** A holiday notice the county entered; never changed. */
export interface HolidayNoticeRow {
  id: Generated<number>;
  year: number;
  number: string;
  amends: string | null;
  known_from: string;
  festivals: string;
  address: string;
  proposed_by: string;
  at: Timestamp;
}

/** What a second person said of it; never changed. */
export interface HolidayNoticeDecisionRow {
  notice: number;
  proposed_by: string;
  decided_by: string;
  accepted: boolean;
  reason: string;
  at: Timestamp;
}

export interface HolidayNoticeTables {
  holiday_notice: HolidayNoticeRow;
  holiday_notice_decision: HolidayNoticeDecisionRow;
}
