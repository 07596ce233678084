import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** What a worker was told of a limitation period; never changed. Days `YYYY-MM-DD`. */
export interface LimitationNoticeRow {
  id: Generated<number>;
  worker_key: string;
  platform: string;
  month: string;
  pay: boolean;
  route: 'arbitration' | 'civil';
  due_day: string;
  days_before: number;
  at: Timestamp;
}

export interface LimitationNoticeTables {
  limitation_notice: LimitationNoticeRow;
}
