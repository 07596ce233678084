import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as others } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '#store/tables/all.ts';
import type { Finding } from '../finding.ts';
import { runFiles } from './run-messages.ts';

/** Findings written in one transaction: few enough that readers on the embedded engine hardly wait. */
const TOGETHER = 200;

/**
 * Writes what a judged folder holds as the findings of a run. What is there already stays and is not doubled, so that a run that was cut
 * off here begins here again. Returns how many lines there were.
 */
export async function keepFindings(db: Kysely<Tables>, run: number, month: string, folder: string): Promise<number> {
  const townships = JSON.parse(readFileSync(join(folder, runFiles.townships), 'utf8')) as Record<string, string>;
  const input = createReadStream(join(folder, runFiles.findings));
  let lines: string[] = [];
  let count = 0;
  const write = async () => {
    if (lines.length === 0) return;
    count += lines.length;
    await writeLines(db, run, month, lines, townships);
    lines = [];
    await others();
  };
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') lines.push(line);
    if (lines.length === TOGETHER) await write();
  }
  await write();
  return count;
}

async function writeLines(
  db: Kysely<Tables>,
  run: number,
  month: string,
  lines: readonly string[],
  townships: Readonly<Record<string, string>>,
): Promise<void> {
  const findings = lines.map((line) => JSON.parse(line) as Finding);
  const rows = findings.map((one, i) => ({
    id: one.id,
    key: one.key,
    rule: one.rule,
    measure: one.measure,
    level: one.level,
    verdict: one.verdict,
    confidence: one.confidence,
    platform: one.platform,
    worker_key: one.worker,
    period: one.period,
    month,
    township: one.worker === null ? null : (townships[one.worker] ?? null),
    amount_fen: one.amountFen ?? null,
    quantity: one.quantity?.value ?? null,
    unit: one.quantity?.unit ?? null,
    seal: one.seal,
    law: one.law,
    text: lines[i]!,
  }));
  const units = findings.flatMap(({ id, departments }) => departments.map((unit) => ({ finding: id, unit })));
  await db.transaction().execute(async (trx) => {
    // One text for each table: a statement with thousands of values is slower to read than to carry out.
    await sql`
      insert into finding select * from json_populate_recordset(null::finding, ${JSON.stringify(rows)}::json)
      on conflict (id) do nothing`.execute(trx);
    await sql`
      insert into finding_unit select * from json_populate_recordset(null::finding_unit, ${JSON.stringify(units)}::json)
      on conflict do nothing`.execute(trx);
    await sql`
      insert into run_finding select ${run}::bigint, id from json_populate_recordset(null::finding, ${JSON.stringify(rows.map(({ id }) => ({ id })))}::json)
      on conflict do nothing`.execute(trx);
  });
}
