import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, monthOf, parseDay } from '#basics/day.ts';
import { dayOf, parseInstant } from '#basics/instant.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import type { AuditSummary } from '#journey/2-audit/audit.ts';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { findSeal, sealLake } from '#journey/2-audit/seal-lake.ts';
import { Engine, literal } from '#store/engine.ts';
import { exampleCountyKey } from '../config.ts';
import type { Truth } from '../examples/county/truth.ts';

/** A finding or a planted breach in one comparable form: rule, platform, worker, when, how much. */
export type Line = string;

/** Findings of a taken-in county, by month, with each worker's reported ids. */
export interface AuditedCounty {
  findings: Finding[];
  summaries: AuditSummary[];
  /** `platform worker-id` of every pseudonym. */
  ids: ReadonlyMap<string, readonly string[]>;
}

/** Takes a generated county in, seals and audits each month in order. */
export async function auditCounty(county: string, lake: string, months: readonly string[]): Promise<AuditedCounty> {
  await takeIn({ lake, paths: months.map((month) => join(county, month)), countyKey: exampleCountyKey });
  const findings: Finding[] = [];
  const summaries: AuditSummary[] = [];
  const ids = new Map<string, string[]>();
  for (const month of months) {
    await sealLake({ lake, month });
    const { summary, folder } = await auditLake({ lake, month, knownOn: null });
    summaries.push(summary);
    for (const line of readFileSync(join(folder, 'findings.jsonl'), 'utf8').split('\n')) {
      if (line !== '') findings.push(JSON.parse(line) as Finding);
    }
    await readIds(findSeal(lake, month)!.folder, ids);
  }
  return { findings, summaries, ids };
}

async function readIds(folder: string, ids: Map<string, string[]>): Promise<void> {
  const engine = await Engine.open({ threads: 1, memory: '512MB' });
  try {
    const rows = await engine.rows<{ key: string; id: string }>(
      `SELECT key, "platformUscc" || ' ' || "workerId" AS id FROM read_parquet(${literal(join(folder, 'ids.parquet'))})`,
    );
    for (const { key, id } of rows) {
      const known = ids.get(key);
      if (known === undefined) ids.set(key, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  } finally {
    engine.close();
  }
}

/** The day or settlement a finding is placed by in the truth: first day of a spell, Sunday of a week, the period of a settlement. */
function placeOf(finding: Finding): { month: string; day: string | null; period: string | null } {
  const { period } = finding;
  if (/^\d{4}-\d{2}$/.test(period)) return { month: period, day: null, period: null };
  if (period.includes('/')) {
    const [from, to] = period.split('/') as [string, string];
    const week = parseDay(to)! - parseDay(from)! === 6 && finding.rule === 'weekly-rest-day';
    return { month: monthOf(parseDay(to)!), day: week ? to : null, period: week ? null : period };
  }
  const at = parseInstant(period);
  const day = at === null ? period : formatDay(dayOf(at));
  return { month: day.slice(0, 7), day, period: null };
}

/** Everything that must be found, as lines; feed defects are findings of their own. */
export function plantedLines(truth: Truth): Line[] {
  const breaches = truth.planted.map((p) =>
    [
      p.rule,
      p.platform ?? 'several',
      p.worker === null ? '-' : `${p.workerPlatform ?? p.platform} ${p.worker}`,
      p.month,
      p.amountFen ?? '-',
      p.quantity === undefined ? '-' : `${p.quantity.value} ${p.quantity.unit}`,
    ].join(' | '),
  );
  const defects = truth.defects.map((d) => [d.kind, d.platform, '-', d.month, '-', `${d.count} ${d.unit}`].join(' | '));
  return [...breaches, ...defects].sort();
}

/** The findings of an audit in the same form. `planted` names, for each pseudonym, the reported id the truth uses. */
export function foundLines(audited: AuditedCounty, truth: Truth): Line[] {
  const named = new Set(truth.planted.map((p) => `${p.workerPlatform ?? p.platform} ${p.worker}`));
  return audited.findings
    .filter((finding) => finding.verdict === 'finding')
    .map((finding) => {
      const { month } = placeOf(finding);
      return [
        finding.rule,
        finding.platform ?? 'several',
        workerName(finding, audited, named),
        month,
        finding.amountFen ?? '-',
        finding.quantity === undefined ? '-' : `${finding.quantity.value} ${finding.quantity.unit}`,
      ].join(' | ');
    })
    .sort();
}

function workerName(finding: Finding, audited: AuditedCounty, named: ReadonlySet<string>): string {
  if (finding.worker === null) return '-';
  const ids = audited.ids.get(finding.worker) ?? [];
  const own = ids.filter((id) => finding.platform === null || id.startsWith(`${finding.platform} `));
  return own.find((id) => named.has(id)) ?? own[0] ?? finding.worker;
}

/** What was planted and not found, and what was found and not planted. */
export function compareLines(
  planted: readonly Line[],
  found: readonly Line[],
): { missing: Line[]; unexpected: Line[] } {
  const left = new Map<Line, number>();
  for (const line of planted) left.set(line, (left.get(line) ?? 0) + 1);
  const unexpected: Line[] = [];
  for (const line of found) {
    const count = left.get(line) ?? 0;
    if (count === 0) unexpected.push(line);
    else left.set(line, count - 1);
  }
  const missing = [...left].flatMap(([line, count]) => Array.from({ length: count }, () => line));
  return { missing, unexpected };
}
