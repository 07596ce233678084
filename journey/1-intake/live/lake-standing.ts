import type { RecordRow } from '#measures/facts/ledger.ts';
import type { Engine } from '#store/engine.ts';
import type { Lake } from '../../2-audit/lake/lake.ts';
import type { Standing } from '../../2-audit/live/block.ts';
import { lastOf, rowsIn } from '../adapters/held-rows.ts';

/** Tables the standing is made of. */
export const standingTables: readonly string[] = ['enterprise', 'limitAgreement'];

/** Who is in the register of enterprises and which limits are agreed, as the lake has them now. */
export async function standingOf(lake: Lake, engine: Engine): Promise<Standing> {
  const current = async <T extends Record<string, unknown>>(table: string): Promise<T[]> => {
    const relation = rowsIn(lake, table);
    return relation === null ? [] : engine.rows<T>(lastOf(relation, '*'));
  };
  const enterprises = await current<{ platformUscc: string }>('enterprise');
  const agreements = await current<Omit<RecordRow, 'platform'> & { platformUscc: string }>('limitAgreement');
  return {
    enterprises: [...new Set(enterprises.map(({ platformUscc }) => platformUscc))],
    limitAgreements: agreements.map(({ platformUscc, ...row }) => ({
      platformUscc,
      row: row as Omit<RecordRow, 'platform'>,
    })),
  };
}
