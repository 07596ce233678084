import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type AuditSummary, enterprisesFile } from './audit.ts';
import type { Finding } from './finding.ts';
import type { Entry, OtherEntry } from './lake/entry.ts';
import { type LakeWriter, openLake } from './lake/lake.ts';

/** An audit as the lake's manifest names it. */
interface AuditEntry extends OtherEntry {
  kind: 'audit';
  month: string;
  folder: string;
  auditDigest: string;
  sealDigest: string;
  lawDigest: string;
}

/** A finding and the audit that made it. */
export interface FoundFinding {
  finding: Finding;
  summary: AuditSummary;
  folder: string;
}

const isAudit = (entry: Entry): entry is Entry<AuditEntry> => entry.kind === 'audit';

/** Folder inside a lake where an audit's files stay. */
export function auditFolder(summary: Pick<AuditSummary, 'period' | 'seal' | 'law'>): string {
  return `audits/${summary.period}/${summary.seal.slice(0, 12)}-${summary.law.slice(0, 12)}`;
}

/** Moves a finished audit's files into the lake and commits it; the same seal and law give the same audit, which is replaced. */
export function keepAudit(dir: string, staged: string, summary: AuditSummary, writer: LakeWriter): string {
  const folder = auditFolder(summary);
  for (const file of ['findings.jsonl', 'summary.json', 'totals.bin', enterprisesFile])
    writer.place(join(staged, file), `${folder}/${file}`);
  const known = writer.entries
    .filter(isAudit)
    .some((entry) => entry.folder === folder && entry.auditDigest === summary.digest);
  if (!known) {
    writer.commit({
      kind: 'audit',
      month: summary.period,
      folder,
      auditDigest: summary.digest,
      sealDigest: summary.seal,
      lawDigest: summary.law,
    });
  }
  return join(dir, folder);
}

/** The finding whose id begins with `id`, newest audit first. @throws audit-unknown-finding, audit-ambiguous-finding */
export async function findFinding(dir: string, id: string): Promise<FoundFinding> {
  const audits = openLake(dir).entries.filter(isAudit).reverse();
  const seen = new Set<string>();
  for (const { folder } of audits) {
    if (seen.has(folder) || !existsSync(join(dir, folder, 'findings.jsonl'))) continue;
    seen.add(folder);
    const found = await findingsIn(join(dir, folder, 'findings.jsonl'), id);
    if (found.length > 1) throw new GangwanError('audit-ambiguous-finding', { id, count: found.length });
    if (found.length === 1) {
      const summary = JSON.parse(readFileSync(join(dir, folder, 'summary.json'), 'utf8')) as AuditSummary;
      return { finding: found[0]!, summary, folder: join(dir, folder) };
    }
  }
  throw new GangwanError('audit-unknown-finding', { lake: dir, id });
}

/** An audit kept in a lake: its numbers and its folder. */
export interface KeptAudit {
  summary: AuditSummary;
  folder: string;
}

/**
 * The audit of each month of a lake that stands: the latest that used everything known, and where there is only one as known on an
 * earlier day, that one. By month.
 */
export function keptAudits(dir: string): Map<string, KeptAudit> {
  const kept = new Map<string, KeptAudit>();
  for (const { folder } of openLake(dir).entries.filter(isAudit)) {
    const file = join(dir, folder, 'summary.json');
    if (!existsSync(file)) continue;
    const summary = JSON.parse(readFileSync(file, 'utf8')) as AuditSummary;
    const known = kept.get(summary.period);
    if (known === undefined || summary.knownOn === null || known.summary.knownOn !== null)
      kept.set(summary.period, { summary, folder: join(dir, folder) });
  }
  return kept;
}

/** Every finding and cannot-tell of an audit about one enterprise or its workers there that rests on what was reported, not on a worker's own records. */
export async function findingsAbout(folder: string, uscc: string): Promise<Finding[]> {
  const found: Finding[] = [];
  const mark = `"platform":"${uscc}"`;
  const input = createReadStream(join(folder, 'findings.jsonl'));
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.includes(mark) && !line.includes('"source":"worker"')) found.push(JSON.parse(line) as Finding);
  return found;
}

/** The findings of a file whose ids begin with at least four hex digits given. */
export async function findingsIn(file: string, id: string): Promise<Finding[]> {
  if (!/^[0-9a-f]{4,64}$/.test(id)) return [];
  const found: Finding[] = [];
  const mark = `"id":"${id}`;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.includes(mark)) found.push(JSON.parse(line) as Finding);
  }
  return found;
}
