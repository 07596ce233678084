import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { type Canonical, canonicalJson } from '#basics/canonical.ts';
import { parseMonth } from '#basics/day.ts';
import { type TableName, tableNames } from '#measures/facts/tables.ts';
import type { SigningKey } from '#outside/signing.ts';
import { Engine, literal } from '#store/engine.ts';
import type { KeyPort } from '#store/fields/key-port.ts';
import { sm3 } from '#store/sm3.ts';
import type { Tables } from '#store/tables/all.ts';
import { planOf } from '../1-intake/column-plan.ts';
import { readEvidence } from '../2-audit/evidence.ts';
import { openLake } from '../2-audit/lake/lake.ts';
import { findSeal, monthsHeld } from '../2-audit/seal-lake.ts';
import { type Explain, instantOf, ownFindings, ownLooks, ownPrompts, ownRows } from './own-rows.ts';

/** What evidence files are made from and signed with. `publicKey`: uncompressed SM2 point, hex; `lake` null: this server has none. */
export interface EvidenceSource {
  readonly lake: string | null;
  readonly key: SigningKey;
  readonly publicKey: string;
}

/** Of whom, by whose account, for which months (`YYYY-MM`, both included), when (epoch milliseconds). */
interface EvidenceAsked {
  workerKey: string;
  account: string;
  from: string;
  to: string;
  at: number;
}

const evidenceFormat = 'gangwan-evidence/1';

/** A month of a worker’s rows as the county sealed them; `sm3` over the canonical `tables`. */
interface EvidenceMonth {
  month: string;
  /** Digest of the seal the rows were read by. */
  seal: string;
  tables: Record<string, Canonical[]>;
  sm3: string;
}

/** Tables of the exchange whose rows name a worker. */
const ofWorkers = tableNames.filter((table) =>
  planOf(table as TableName).columns.some(({ name }) => name === 'workerId'),
);

/** The sealed months of a worker between two months (`YYYY-MM`, both included); months nobody sealed are left out: they may still change. */
async function evidenceMonths(lake: string, workerKey: string, from: string, to: string): Promise<EvidenceMonth[]> {
  if (!existsSync(join(lake, 'manifest.jsonl'))) return [];
  const months = monthsHeld(lake).filter((month) => month >= from && month <= to);
  if (months.length === 0) return [];
  const opened = openLake(lake);
  const engine = await Engine.open({ threads: 1, memory: '512MB' });
  try {
    const evidence: EvidenceMonth[] = [];
    for (const month of months) {
      const sealed = findSeal(lake, month);
      if (sealed === null) continue;
      const ids = await engine.rows<{ platformUscc: string; workerId: string }>(
        `SELECT "platformUscc", "workerId" FROM read_parquet(${literal(join(sealed.folder, 'ids.parquet'))}) WHERE key = ${literal(workerKey)}`,
      );
      if (ids.length === 0) continue;
      const { first, last } = parseMonth(month)!;
      const rows = await readEvidence(engine, opened, {
        tables: ofWorkers,
        ids,
        platforms: [...new Set(ids.map(({ platformUscc }) => platformUscc))],
        from: first,
        to: last,
        segments: new Set(sealed.seal.segments),
      });
      const tables: Record<string, Canonical[]> = {};
      for (const { table, ...row } of rows) {
        tables[table] ??= [];
        tables[table].push(row);
      }
      evidence.push({ month, seal: sealed.seal.digest, tables, sm3: sm3(canonicalJson(tables)) });
    }
    return evidence;
  } finally {
    engine.close();
  }
}

/**
 * A worker’s own evidence file (`gangwan-evidence/1`): everything the county holds of them in an open format (who they are, what they
 * agreed to and asked, findings explained, prompts, who looked, and their rows of every sealed month), with SM3 over the canonical
 * JSON of all members but `sm3` and `signature`, and the county’s SM2 signature over `gangwan-evidence/1`, a line feed and that digest.
 * Source: 个人信息保护法 art. 45.
 */
export async function evidenceFile(
  db: Kysely<Tables>,
  keys: KeyPort,
  { lake, key, publicKey }: EvidenceSource,
  { workerKey, account, from, to, at }: EvidenceAsked,
  explain: Explain | null,
): Promise<string> {
  const content = {
    format: evidenceFormat,
    worker: workerKey,
    madeAt: instantOf(at),
    from,
    to,
    ...(await ownRows(db, keys, workerKey)),
    findings: await ownFindings(db, explain, { workerKey, from, to }),
    prompts: await ownPrompts(db, workerKey),
    looks: await ownLooks(db, workerKey, account),
    months: lake === null ? [] : await evidenceMonths(lake, workerKey, from, to),
  };
  const digest = sm3(canonicalJson(content as never));
  const value = await key.sign(new TextEncoder().encode(`${evidenceFormat}\n${digest}`));
  const signature = { algorithm: key.algorithm, publicKey, value: Buffer.from(value).toString('hex') };
  return `${JSON.stringify({ ...content, sm3: digest, signature }, null, 1)}\n`;
}
