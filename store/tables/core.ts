import type { GeneratedTimestamp, Timestamp } from './columns.ts';

/** An applied migration. */
export interface MigrationRow {
  number: number;
  name: string;
  sm3: string;
  applied_at: GeneratedTimestamp;
}

/** A unit of the county. */
export interface UnitRow {
  slug: string;
  kind: 'responsible' | 'law' | 'township' | 'union' | 'enterprise' | 'service';
  zh: string;
  en: string;
  area_code: string | null;
  uscc: string | null;
  opened_at: Timestamp;
  closed_at: Timestamp | null;
}

export interface CoreTables {
  migration: MigrationRow;
  unit: UnitRow;
}
