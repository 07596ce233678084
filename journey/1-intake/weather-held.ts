import { formatInstant, type Instant } from '#basics/instant.ts';
import { Engine, literal } from '#store/engine.ts';
import type { Lake } from '../2-audit/lake/lake.ts';
import { lastOf, rowsIn } from './adapters/held-rows.ts';

type Times = { issuedAt: Instant; liftedAt: Instant | null; segment: number; row: number };

/** A signal as the lake holds it, under the exchange's names: what a live watch reads. */
export type HeldSignalRow = {
  platformUscc: string;
  recordId: string;
  ver: number;
  op: string;
  signal: string;
  level: string;
  /** Area codes with commas. */
  areas: string;
  belowMetres: number | null;
  /** `YYYY-MM-DDThh:mm:ss+08:00`. */
  issuedAt: string;
  liftedAt: string | null;
  issuedBy: string;
};

/**
 * Signals of a sender the lake holds, each in its last version, oldest first: those in force, and those lifted after a moment (epoch
 * seconds). Their `ver` is the lake's, so that whoever is told twice knows it.
 */
export async function signalsHeld(lake: Lake, sender: string, liftedAfter: Instant): Promise<HeldSignalRow[]> {
  const relation = rowsIn(lake, 'weatherSignal');
  if (relation === null) return [];
  const engine = await Engine.open({ threads: 1, memory: '300MB' });
  try {
    const columns = `"platformUscc", "recordId", ver, op, signal, level, areas, "belowMetres", "issuedAt", "liftedAt", "issuedBy", segment, "row"`;
    const last = lastOf(relation, columns, `"platformUscc" = ${literal(sender)}`);
    const rows = await engine.rows<Omit<HeldSignalRow, 'issuedAt' | 'liftedAt'> & Times>(
      `SELECT * FROM (${last}) WHERE "liftedAt" IS NULL OR "liftedAt" > ${liftedAfter} ORDER BY "issuedAt", "recordId"`,
    );
    return rows.map(({ segment: _segment, row: _row, issuedAt, liftedAt, ...row }) => ({
      ...row,
      issuedAt: formatInstant(issuedAt),
      liftedAt: liftedAt === null ? null : formatInstant(liftedAt),
    }));
  } finally {
    engine.close();
  }
}
