import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '#basics/day.ts';
import { dayOf, parseInstant } from '#basics/instant.ts';
import { takeIn } from '#journey/1-intake/take-in.ts';
import type { AuditSummary } from '#journey/2-audit/audit.ts';
import { auditLake } from '#journey/2-audit/audit-lake.ts';
import type { Finding } from '#journey/2-audit/finding.ts';
import { sealLake } from '#journey/2-audit/seal-lake.ts';
import { Engine, literal } from '#store/engine.ts';
import { exampleCountyKey } from '../config.ts';
import { receiptsOf } from '../examples/county/received.ts';
import type { Planted, Truth } from '../examples/county/truth.ts';

/** A finding or a planted breach in one comparable form: rule, platform, worker, when, how much. */
export type Line = string;

/** Findings of a taken-in county, and what is known of its people and seals. */
export interface AuditedCounty extends Known {
  findings: Finding[];
  summaries: AuditSummary[];
}

/** Takes a generated county's packages in, month by month, each received when its manifest says. */
export async function takeInCounty(county: string, lake: string, months: readonly string[]): Promise<void> {
  for (const { receivedAt: text, paths } of months.flatMap((month) => receiptsOf(county, month))) {
    const receivedAt = parseInstant(text);
    if (receivedAt === null) throw new RangeError(`received at ${text}`);
    await takeIn({ lake, paths, receivedAt, countyKey: exampleCountyKey });
  }
}

/** Takes a generated county in, seals and audits each month in order. */
export async function auditCounty(county: string, lake: string, months: readonly string[]): Promise<AuditedCounty> {
  await takeInCounty(county, lake, months);
  const findings: Finding[] = [];
  const summaries: AuditSummary[] = [];
  const ids = new Map<string, string[]>();
  const seals = new Map<string, string>();
  for (const month of months) {
    const { seal, folder: sealed } = await sealLake({ lake, month });
    seals.set(seal.digest, month);
    await readIds(sealed, ids);
    const { summary, folder } = await auditLake({ lake, month, knownOn: null });
    summaries.push(summary);
    for (const line of readFileSync(join(folder, 'findings.jsonl'), 'utf8').split('\n')) {
      if (line !== '') findings.push(JSON.parse(line) as Finding);
    }
  }
  return { findings, summaries, ids, seals };
}

/** Adds the reported ids of a seal's workers to those known. */
export async function readIds(folder: string, ids: Map<string, string[]>): Promise<void> {
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

/** The day or settlement the truth places a finding by: first day of a spell, Sunday of a week, the period of a settlement. */
function placeOf({ period, rule }: Finding): { day: string | null; period: string | null } {
  if (/^\d{4}-\d{2}$/.test(period)) return { day: null, period: null };
  if (period.includes('/')) {
    const to = period.slice(period.indexOf('/') + 1);
    return rule === 'weekly-rest-day' ? { day: to, period: null } : { day: null, period };
  }
  const at = parseInstant(period);
  return { day: at === null ? period : formatDay(dayOf(at)), period: null };
}

/** What must be found and when: the day or the settlement where the truth says it. */
export interface Seen {
  line: Line;
  day: string | null;
  period: string | null;
}

/** Everything that must be found; feed defects are findings of their own. */
export function planted(truth: Truth): Seen[] {
  const breaches = truth.planted.map((p) => ({
    line: [
      p.rule,
      p.platform ?? 'several',
      p.worker === null ? '-' : `${p.workerPlatform ?? p.platform} ${p.worker}`,
      p.month,
      p.amountFen ?? '-',
      p.quantity === undefined ? '-' : `${p.quantity.value} ${p.quantity.unit}`,
    ].join(' | '),
    day: p.day ?? null,
    period: p.period ?? null,
  }));
  const defects = truth.defects.map((d) => ({
    line: [d.kind, d.platform, '-', d.month, '-', `${d.count} ${d.unit}`].join(' | '),
    day: null,
    period: null,
  }));
  return [...breaches, ...defects];
}

/** What an audited county knows of its people and seals. */
export interface Known {
  /** `platform worker-id` of every pseudonym. */
  ids: ReadonlyMap<string, readonly string[]>;
  /** Month by digest of its seal. */
  seals: ReadonlyMap<string, string>;
}

/** Names workers as the truth does: by platform and reported id, the planted one where a worker has several. */
export class Names {
  readonly #ids: ReadonlyMap<string, readonly string[]>;
  readonly #seals: ReadonlyMap<string, string>;
  readonly #named: ReadonlySet<string>;

  constructor({ ids, seals }: Known, truth: Truth) {
    this.#ids = ids;
    this.#seals = seals;
    this.#named = new Set(
      [...truth.planted, ...truth.boundaries, ...truth.cannotTell].map((p) => {
        const { platform, worker, workerPlatform = platform } = p as Partial<Planted>;
        return `${workerPlatform} ${worker}`;
      }),
    );
  }

  /** `platform worker-id`; `-` for a finding about an enterprise. */
  of({ worker, platform }: Pick<Finding, 'worker' | 'platform'>): string {
    if (worker === null) return '-';
    const ids = this.#ids.get(worker) ?? [];
    const own = ids.filter((id) => platform === null || id.startsWith(`${platform} `));
    return own.find((id) => this.#named.has(id)) ?? own[0] ?? worker;
  }

  /** Everybody an enterprise has, as `platform worker-id`. */
  everybodyOf(platform: string | null): string[] {
    return [...this.#ids.values()].flat().filter((id) => id.startsWith(`${platform} `));
  }

  /** The month whose audit made the finding. */
  monthOf({ seal }: Pick<Finding, 'seal'>): string {
    return this.#seals.get(seal) ?? 'no month';
  }
}

/** The findings of an audit (cannot-tells left out) in the form of the truth. */
export function found(findings: readonly Finding[], names: Names): Seen[] {
  return findings
    .filter((finding) => finding.verdict === 'finding')
    .map((finding) => {
      const line = [
        finding.rule,
        finding.platform ?? 'several',
        names.of(finding),
        names.monthOf(finding),
        finding.amountFen ?? '-',
        finding.quantity === undefined ? '-' : `${finding.quantity.value} ${finding.quantity.unit}`,
      ].join(' | ');
      return { line, ...placeOf(finding) };
    });
}

/** What was planted and not found, what was found and not planted, and what was found on another day or settlement; sorted. */
export function compare(
  plants: readonly Seen[],
  finds: readonly Seen[],
): { missing: Line[]; unexpected: Line[]; misplaced: Line[] } {
  const left = new Map<Line, Seen[]>();
  for (const find of finds) left.set(find.line, [...(left.get(find.line) ?? []), find]);
  const missing: Line[] = [];
  const misplaced: Line[] = [];
  // Those with a day first, so that one without does not take theirs.
  const sorted = plants.toSorted((a, b) => Number(b.day !== null) - Number(a.day !== null));
  for (const plant of sorted) {
    const those = left.get(plant.line) ?? [];
    const fits = (find: Seen) =>
      (plant.day === null || find.day === plant.day) && (plant.period === null || find.period === plant.period);
    const at = those.findIndex(fits);
    if (those.length === 0) missing.push(plant.line);
    else if (at === -1) misplaced.push(`${plant.line} | ${plant.day ?? plant.period}, found ${whenOf(those[0]!)}`);
    those.splice(Math.max(at, 0), 1);
  }
  const unexpected = [...left.values()].flat().map((find) => `${find.line} | ${whenOf(find)}`);
  return { missing: missing.sort(), unexpected: unexpected.sort(), misplaced: misplaced.sort() };
}

const whenOf = ({ day, period }: Seen) => day ?? period ?? 'no day';

/** What of the planted lawful and untellable cases came out otherwise, one sentence each. */
export function untold(
  truth: Pick<Truth, 'planted' | 'boundaries' | 'cannotTell'>,
  findings: readonly Finding[],
  names: Names,
): string[] {
  const said = new Set<string>();
  for (const finding of findings) {
    const subject = [finding.rule, finding.platform, names.of(finding), names.monthOf(finding)].join(' | ');
    said.add(`${finding.verdict} ${subject}`);
    if (finding.reason !== undefined) said.add(`${finding.reason} ${subject}`);
  }
  const subjectOf = (p: { rule: string; platform: string | null; month: string }, person: string) =>
    [p.rule, p.platform, person, p.month].join(' | ');
  const personOf = (p: { platform: string | null; worker: string | null; workerPlatform?: string }) =>
    p.worker === null ? '-' : `${p.workerPlatform ?? p.platform} ${p.worker}`;
  // An enterprise with a lawful case and a breach of the same rule has its findings compared elsewhere.
  const breaches = new Set(truth.planted.map((one) => subjectOf(one, personOf(one))));
  const wrong: string[] = [];
  for (const one of truth.boundaries) {
    const subject = subjectOf(one, personOf(one));
    if (said.has(`finding ${subject}`) && !breaches.has(subject)) wrong.push(`lawful but found: ${subject}`);
    if (said.has(`cannot-tell ${subject}`)) wrong.push(`lawful but not told: ${subject}`);
  }
  for (const one of truth.cannotTell) {
    // Planted without a worker it is about everybody the enterprise has.
    const people = one.ofEnterprise ? ['-'] : one.worker === null ? names.everybodyOf(one.platform) : [personOf(one)];
    if (people.length === 0) wrong.push(`nobody to doubt: ${subjectOf(one, '?')}`);
    for (const person of people) {
      const subject = subjectOf(one, person);
      if (!said.has(`${one.reason} ${subject}`)) wrong.push(`told though ${one.reason}: ${subject}`);
    }
  }
  return wrong;
}
