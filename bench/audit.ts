import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditRequest, auditSealed } from '#journey/2-audit/audit.ts';
import { type Format, intakeRate } from './intake.ts';
import { benchSeal } from './segments.ts';
import { byFolds, bySql, sameFacts } from './three-facts.ts';

export interface AuditBenchOptions {
  orders: number;
  seed: number;
  /** Rows of the intake files. */
  intakeRows: number;
  /** Times each of folds, SQL and audit runs; medians are given. */
  rounds: number;
  /** Parts to run. */
  parts: ReadonlySet<'facts' | 'rules' | 'seal' | 'intake'>;
  /** Memory of the sealing engine. */
  sealMemory: string;
  say: (text: string) => void;
}

/** What `npm run --silent bench -- audit --json` prints; a part that was left out is null. */
export interface AuditBench {
  orders: number;
  facts: { ordersPerSecond: number } | null;
  sql: { ordersPerSecond: number } | null;
  ratio: number | null;
  equal: boolean | null;
  allRules: { ordersPerSecond: number; findings: number; cannotTell: number; processes: number } | null;
  seal: { rowsPerSecond: number; peakRssMiB: number };
  intake: { csvRowsPerSecond: number; jsonLinesRowsPerSecond: number; parquetRowsPerSecond: number } | null;
  /** All processes of the audit together. */
  peakRssMiB: number | null;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

type Audited = Awaited<ReturnType<typeof auditSealed>>;

/** An audit in a fresh process, as `gangwan audit` is one. */
function auditAlone(request: AuditRequest): Promise<Audited> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./audit-process.ts', import.meta.url));
    let result: Audited | null = null;
    child.on('message', (message) => {
      result = message as Audited;
    });
    child.on('error', reject);
    child.on('exit', (code) => (result === null ? reject(new Error(`the audit ended with ${code}`)) : resolve(result)));
    child.send(request);
  });
}

/** Times the audit's parts on made-up delivery orders; folds and SQL take turns so that a noisy machine disturbs both alike. */
export async function benchAudit(options: AuditBenchOptions): Promise<AuditBench> {
  const { orders, seed, parts, say } = options;
  say(`${orders} orders, seed ${seed}: segments`);
  const {
    sealed,
    seconds,
    peakRssMiB: sealRss,
  } = await benchSeal(orders, seed, options.sealMemory, (step) => say(`seal: ${step}`));
  const rows = Object.values(sealed.seal.rows).reduce((sum, n) => sum + n, 0);
  const seal = { rowsPerSecond: Math.round(rows / seconds), peakRssMiB: Math.round(sealRss) };

  let [facts, sql, equal]: [number | null, number | null, boolean | null] = [null, null, null];
  let ratio: number | null = null;
  if (parts.has('facts')) {
    if (orders <= 20_000_000) {
      say('facts: compare');
      equal = sameFacts((await byFolds(sealed, true)).facts!, (await bySql(sealed, true)).facts!);
    }
    const [folds, statements]: [number[], number[]] = [[], []];
    for (let round = 0; round < options.rounds; round++) {
      say(`facts: round ${round + 1}`);
      folds.push((await byFolds(sealed, false)).seconds);
      statements.push((await bySql(sealed, false)).seconds);
    }
    facts = orders / median(folds);
    sql = orders / median(statements);
    ratio = median(statements.map((statement, i) => statement / folds[i]!));
  }

  let allRules: AuditBench['allRules'] = null;
  let peakRssMiB: number | null = null;
  if (parts.has('rules')) {
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-bench-'));
    const runs: Audited[] = [];
    for (let round = 0; round < options.rounds; round++) {
      say(`all rules: round ${round + 1}`);
      runs.push(await auditAlone({ sealed, law: {}, folder: join(folder, 'audit') }));
    }
    rmSync(folder, { recursive: true, force: true });
    const digests = new Set(runs.map(({ digest }) => digest));
    if (digests.size !== 1) throw new RangeError('the audit gave different digests');
    const [first] = runs;
    allRules = {
      ordersPerSecond: Math.round(orders / median(runs.map((run) => run.seconds))),
      findings: first!.findings,
      cannotTell: first!.cannotTell,
      processes: first!.processes,
    };
    peakRssMiB = Math.round(Math.max(...runs.map((run) => run.peakRssMiB)));
  }

  let intake: AuditBench['intake'] = null;
  if (parts.has('intake')) {
    const rate = async (format: Format) => {
      say(`intake: ${format}`);
      return Math.round(await intakeRate(options.intakeRows, seed, format));
    };
    intake = {
      csvRowsPerSecond: await rate('csv'),
      jsonLinesRowsPerSecond: await rate('jsonl'),
      parquetRowsPerSecond: await rate('parquet'),
    };
  }
  const perSecond = (value: number | null) => (value === null ? null : { ordersPerSecond: Math.round(value) });
  return {
    orders,
    facts: perSecond(facts),
    sql: perSecond(sql),
    ratio: ratio === null ? null : Math.round(ratio * 100) / 100,
    equal,
    allRules,
    seal,
    intake,
    peakRssMiB,
  };
}
