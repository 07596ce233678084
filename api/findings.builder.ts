import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '#basics/canonical.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { keepFindings } from '#journey/2-audit/runs/keep-findings.ts';
import { runFiles } from '#journey/2-audit/runs/run-messages.ts';
import type { Database } from '#store/database.ts';
import { sm3 } from '#store/sm3.ts';
import { instantText } from '#store/tables/columns.ts';

/** A finding as an audit writes it, with what the test gives. */
export function madeFinding(given: Partial<Finding>): Finding {
  const whole = {
    rule: 'daily-hours',
    measure: 'rest',
    departments: ['human-resources'],
    worker: null,
    platform: null,
    period: '2026-08-03',
    record: null,
    verdict: 'finding',
    level: 'LAW',
    confidence: 'official',
    basis: [{ instrument: 'labour-law', article: '36' }],
    values: [],
    seal: sm3('seal'),
    law: sm3('law'),
    ...given,
  } satisfies Omit<Finding, 'id' | 'key'>;
  const key = sm3([whole.rule, whole.worker ?? '', whole.platform ?? '', whole.period].join('\n'));
  return { ...whole, key, id: sm3(canonicalJson({ ...whole, key } as never)) };
}

/** Keeps findings as those of a finished run of a month; returns the run. */
export async function madeRun(
  db: Database,
  period: string,
  at: number,
  findings: readonly Finding[],
  townships: Readonly<Record<string, string>> = {},
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-run-'));
  try {
    writeFileSync(join(folder, runFiles.findings), findings.map((one) => `${canonicalJson(one as never)}\n`).join(''));
    writeFileSync(join(folder, runFiles.townships), JSON.stringify(townships));
    const { id: run } = await db.sql
      .insertInto('audit_run')
      .values({ period, reason: 'asked', asked_by: 'account:1', why: null, asked_at: instantText(at) })
      .returning('id')
      .executeTakeFirstOrThrow();
    await keepFindings(db.sql, run, period, folder);
    await db.sql
      .insertInto('audit_step')
      .values({
        run,
        kind: 'finished',
        at: instantText(at),
        law: findings[0]?.law ?? sm3('law'),
        program: 'test',
        seal: sm3('seal'),
        digest: sm3(String(run)),
        result: run,
        orders: 10,
        workers: 2,
        findings: findings.length,
        cannot_tell: 0,
      })
      .execute();
    return run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An explanation of a finding as the explainer gives it, with what the test gives as evidence. */
export const madeExplanation = (finding: Finding, evidence: readonly { platform: string }[] = []) => ({
  format: 'gangwan-explanation/1',
  finding,
  evidence,
  rule: { slug: 'daily-hours', title: { zh: '一', en: 'a' } },
  kind: 'day',
  facts: [],
  values: [],
  sentence: { zh: '一', en: 'a' },
  arithmetic: [],
  flip: null,
  missing: null,
  seal: { month: '2026-08', digest: 'x', provisional: false },
  law: { digest: 'y', knownOn: null },
});
