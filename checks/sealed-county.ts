import { join } from 'node:path';
import { BlockReader } from '#journey/2-audit/engine/blocks.ts';
import { loadCounty } from '#journey/2-audit/engine/county.ts';
import { Folding, foldCounty } from '#journey/2-audit/engine/folding.ts';
import { Judging } from '#journey/2-audit/engine/judging.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { type SealedMonth, sealLake } from '#journey/2-audit/seal-lake.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { Law } from '#law/in-force.types.ts';
import type { Block, County } from '#measures/facts/ledger.ts';
import type { Rule } from '#measures/rule.ts';
import { Engine, literal } from '#store/engine.ts';
import { type Known, readIds } from './county.ts';

/** One sealed month in memory. */
interface MonthInMemory {
  sealed: SealedMonth;
  block: Block;
  keys: readonly string[];
}

/** A small sealed county held in memory, to be judged again and again by a changed law or a changed rule. */
export class SealedCounty implements Known {
  readonly ids = new Map<string, string[]>();
  readonly seals = new Map<string, string>();
  readonly #months: MonthInMemory[] = [];

  /** Seals the months of a lake and reads them. */
  static async open(lake: string, months: readonly string[]): Promise<SealedCounty> {
    const opened = new SealedCounty();
    const engine = await Engine.open({ threads: 1, memory: '512MB' });
    try {
      for (const month of months) {
        const sealed = await sealLake({ lake, month });
        opened.seals.set(sealed.seal.digest, month);
        await readIds(sealed.folder, opened.ids);
        const county = await loadCounty(engine, sealed.folder, sealed.seal, lawAsKnown());
        const file = literal(join(sealed.folder, 'workers.parquet'));
        const rows = await engine.rows<{ key: string }>(`SELECT key FROM read_parquet(${file}) ORDER BY worker`);
        const reader = new BlockReader(engine, sealed, county);
        const block = await reader.read(0, rows.length - 1);
        reader.close();
        opened.#months.push({ sealed, block, keys: rows.map(({ key }) => key) });
      }
    } finally {
      engine.close();
    }
    return opened;
  }

  /** What one rule finds and cannot tell by a law; every fold runs again, as in an audit. */
  judge(rule: Rule, law: Law): Finding[] {
    const findings: Finding[] = [];
    for (const { sealed, block, keys } of this.#months) {
      const judging = new Judging(law, { seal: sealed.seal.digest, law: law.digest }, sealed.seal.month, {
        [rule.kind]: [rule],
      });
      const folding = new Folding(block.county, law, judging);
      const take = () => {
        for (const { line } of judging.finish()) findings.push(JSON.parse(line) as Finding);
      };
      for (const [k, key] of keys.entries()) {
        judging.begin(key);
        folding.worker(block, k);
        take();
      }
      foldCounty(block.county as County, folding.totals, law, judging);
      take();
    }
    return findings;
  }
}
