import type { Law } from '#law/in-force.types.ts';
import type { County, Engagement, RecordRow } from '../ledger.ts';
import { numberIn } from '../records.ts';
import type { RegisterFacts, RegisterKind } from './kinds.ts';
import type { EnterpriseFile, EnterpriseRegister, RegisterFact, WorkerFile, WorkerRegister } from './register.ts';
import type { RegisterTable } from './tables.ts';

/** A fact without what every register fact carries. */
export type Own<K extends RegisterKind> = Omit<RegisterFacts[K], keyof RegisterFact>;

/** One fact for each row of an enterprise's table; `read` gives null for a row that does not matter in the month. */
export function perRow<K extends RegisterKind>(
  kind: K,
  table: RegisterTable,
  read: (row: RecordRow, file: EnterpriseFile, law: Law) => Own<K> | null,
): EnterpriseRegister<K> {
  return {
    kind,
    fold(file, law, take) {
      for (const row of file.rows(table)) {
        const own = read(row, file, law);
        if (own !== null) take({ ...file.about(row.recordId), ...own } as unknown as RegisterFacts[K]);
      }
    },
  };
}

/** One fact for each row of a worker's table at an enterprise that engages the worker in the month. */
export function perWorkerRow<K extends RegisterKind>(
  kind: K,
  table: RegisterTable,
  read: (row: RecordRow, engagement: Engagement, file: WorkerFile, law: Law) => Own<K> | null,
): WorkerRegister<K> {
  return {
    kind,
    fold(file, law, take) {
      if (file.empty) return;
      for (const engagement of file.engagements()) {
        for (const row of file.rows(table, engagement.platform)) {
          const own = read(row, engagement, file, law);
          const about = file.about(engagement.platform, row.recordId);
          if (own !== null) take({ ...about, ...own } as unknown as RegisterFacts[K]);
        }
      }
    },
  };
}

/** One fact for each engagement of the month. */
export function perEngagement<K extends RegisterKind>(
  kind: K,
  read: (engagement: Engagement, file: WorkerFile, law: Law) => Own<K> | null,
): WorkerRegister<K> {
  return {
    kind,
    fold(file, law, take) {
      for (const engagement of file.engagements()) {
        const own = read(engagement, file, law);
        const about = file.about(engagement.platform, null);
        if (own !== null) take({ ...about, ...own } as unknown as RegisterFacts[K]);
      }
    },
  };
}

/** One fact for each enterprise that sent one of some tables for the month, or engages workers. */
export function perEnterprise<K extends RegisterKind>(
  kind: K,
  read: (file: EnterpriseFile, law: Law) => Own<K> | null,
): EnterpriseRegister<K> {
  return {
    kind,
    fold(file, law, take) {
      const own = read(file, law);
      if (own !== null) take({ ...file.about(null), ...own } as unknown as RegisterFacts[K]);
    },
  };
}

/** Whether a row's days hold on some day of the month; a row without a first day holds on none. */
export function holdsInMonth(row: RecordRow, { first, last }: County, from = 'from', to = 'to'): boolean {
  const [begun, ended] = [numberIn(row, from), numberIn(row, to)];
  return begun !== null && begun <= last && (ended === null || ended >= first);
}

/** Whether a day of a row lies in the month. */
export function happenedInMonth(row: RecordRow, { first, last }: County, column: string): boolean {
  const on = numberIn(row, column);
  return on !== null && on >= first && on <= last;
}
