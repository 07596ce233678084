import { Engine, literal } from '#store/engine.ts';
import { openLake, pathIn, segmentsOf } from '../lake/lake.ts';
import type { EnterpriseNames } from './table-words.ts';

/** Names of the enterprises the county register in a lake knows, the latest version of each; empty where it has no register. */
export async function enterpriseNames(dir: string): Promise<EnterpriseNames> {
  const lake = openLake(dir);
  const paths = segmentsOf(lake, 'enterprise').map((segment) => literal(pathIn(lake, segment.file)));
  if (paths.length === 0) return new Map();
  const engine = await Engine.open({ threads: 1, memory: '256MB' });
  try {
    const rows = await engine.rows<{ uscc: string; name: string }>(
      `SELECT "platformUscc" AS uscc, arg_max("name", "ver") AS name FROM read_parquet([${paths.join(', ')}], union_by_name = true)
       WHERE "name" IS NOT NULL GROUP BY 1 ORDER BY 1`,
    );
    return new Map(rows.map(({ uscc, name }) => [uscc, name]));
  } finally {
    engine.close();
  }
}
