import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { type Day, parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import type { InForce } from '#law/in-force.types.ts';
import { canApply } from '#measures/can-apply.ts';
import { rules } from '#measures/catalogue.ts';
import { tradesSeen, workersOf } from '#measures/facts/enterprise-counts.ts';
import { type Trade, trades, type WorkerClass, workerClasses } from '#measures/facts/kinds.ts';
import type { County } from '#measures/facts/ledger.ts';
import { textIn, tradeIn } from '#measures/facts/records.ts';
import { EnterpriseFile } from '#measures/facts/registers/register.ts';
import type { Rule } from '#measures/rule.ts';
import { Engine } from '#store/engine.ts';
import { isCreditCode } from '../1-intake/check-digits.ts';
import { keptByAuthority, keptByPlatform } from '../1-intake/exchange/table-keepers.ts';
import { enterprisesFile } from './audit.ts';
import { findingsAbout, type KeptAudit, keptAudits } from './audits.ts';
import { loadCounty } from './engine/county.ts';
import type { FoldTotals } from './engine/folding.ts';
import type { CountsByEnterprise } from './engine/verdict-counts.ts';
import { findSealByDigest } from './seal-lake.ts';
import {
  type EnterpriseMonthRead,
  type SelfCheckAnswer,
  type SelfCheckLine,
  selfCheckLines,
} from './self-check-lines.ts';

/** Kinds of enterprise as the county register has them. */
const enterpriseKinds = [null, 'platform', 'partner', 'station', 'dispatch-agency'] as const;

/** The list an enterprise goes through: what the law asks of it, its answers, the data beside them, corrections and re-checks. */
export interface SelfCheck {
  uscc: string;
  name: string | null;
  kind: (typeof enterpriseKinds)[number];
  trade: Trade | null;
  month: string;
  /** Workers engaged in the month by class, classes it engages only. */
  workers: Readonly<Partial<Record<WorkerClass, number>>>;
  /** Month the re-check rests on: the latest later one audited; null where there is none. */
  recheckMonth: string | null;
  /** The setting by which a correction is due where the enterprise set no day. */
  correctionDays: InForce;
  lines: readonly SelfCheckLine[];
  /** Answers to something no rule goes by. */
  unmatched: readonly SelfCheckAnswer[];
  /** Digests of the seal and law the month was audited by. */
  seal: string;
  law: string;
}

/** Which enterprise of which lake, and in which month. */
export interface SelfCheckRequest {
  lake: string;
  uscc: string;
  month: string;
  /** Day on which it is asked whether a correction is overdue; null: not asked. */
  on: Day | null;
}

/**
 * The self-check list of one enterprise for an audited month, from every rule that applied to it or its workers then. Findings over
 * several platforms together, and those that rest on records a worker brought, are the worker's own and not on it. @throws row-not-a-credit-code, audit-not-audited,
 * audit-unknown-enterprise, audit-no-enterprise-counts
 */
export async function selfCheck({ lake, uscc, month, on }: SelfCheckRequest): Promise<SelfCheck> {
  if (!isCreditCode(uscc)) throw new GangwanError('row-not-a-credit-code', { field: 'USCC', value: uscc });
  const audits = keptAudits(lake);
  const audit = audits.get(month);
  if (audit === undefined) throw new GangwanError('audit-not-audited', { lake, month });
  const laterMonths = [...audits.keys()].filter((one) => one > month).sort();
  const engine = await Engine.open({ threads: 1, memory: '512MB' });
  try {
    const read = await readMonth(engine, lake, audit, uscc);
    if (read === null) throw new GangwanError('audit-unknown-enterprise', { uscc, month });
    let later: Awaited<ReturnType<typeof readMonth>> = null;
    for (const one of laterMonths.toReversed()) later ??= await readMonth(engine, lake, audits.get(one)!, uscc);
    const law = lawAsKnown({ knownOn: audit.summary.knownOn });
    const correctionDays = law.inForce('self-check-correction-days', parseMonth(month)!.last);
    const register = read.file.register;
    const kind = enterpriseKinds[Number(register?.kind ?? 0)] ?? null;
    const trade = register === undefined ? null : trades[tradeIn(register)]!;
    const workers = engagedIn(audit, read.file.county, uscc);
    // Who reported no workers may engage anybody.
    const classes = Object.keys(workers) as WorkerClass[];
    const engaging = {
      trades: trade === null ? trades : tradesOf(audit, read.file.county, uscc, trade),
      classes: classes.length === 0 ? workerClasses : classes,
    };
    const { last } = parseMonth(month)!;
    return {
      uscc,
      name: register === undefined ? null : textIn(register, 'name'),
      kind,
      trade,
      month,
      workers,
      recheckMonth: later?.month.month ?? null,
      correctionDays,
      ...selfCheckLines({
        rules,
        at: read.month,
        later: later?.month ?? null,
        correctionDays,
        canApply: (rule) =>
          (kind !== 'dispatch-agency' || !isPlatformsAlone(rule)) && canApply(rule, engaging, law, last),
        on,
      }),
      seal: audit.summary.seal,
      law: audit.summary.law,
    };
  } finally {
    engine.close();
  }
}

/** Whether everything a rule reads of enterprises is a platform's to keep. */
const isPlatformsAlone = ({ reads }: Rule) =>
  reads.every((table) => keptByAuthority.has(table) || keptByPlatform.has(table));

/** What one audited month holds on an enterprise; null where it is not in its data. */
async function readMonth(
  engine: Engine,
  lake: string,
  { folder, summary }: KeptAudit,
  uscc: string,
): Promise<{ month: EnterpriseMonthRead; file: EnterpriseFile } | null> {
  const month = summary.period;
  const counts = join(folder, enterprisesFile);
  if (!existsSync(counts)) throw new GangwanError('audit-no-enterprise-counts', { lake, month });
  const sealed = findSealByDigest(lake, summary.seal);
  // An audit of what was known on an earlier day leaves no seal behind.
  if (sealed === null) throw new GangwanError('audit-not-audited', { lake, month });
  const law = lawAsKnown({ knownOn: summary.knownOn });
  const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
  const platform = county.platforms.indexOf(uscc);
  if (platform === -1) return null;
  const file = new EnterpriseFile(county, platform, null);
  const own = (JSON.parse(readFileSync(counts, 'utf8')) as CountsByEnterprise)[uscc];
  // An office that only keeps tables for others is no enterprise.
  if (file.register === undefined && own === undefined) return null;
  return {
    file,
    month: {
      month,
      counts: own ?? {},
      lines: await findingsAbout(folder, uscc),
      answers: file.rows('selfCheckAnswer'),
      reported: (table) => county.reported(platform, table),
    },
  };
}

const totalsOf = ({ folder }: KeptAudit) =>
  (deserialize(readFileSync(join(folder, 'totals.bin'))) as FoldTotals).enterprise;

/** Trades it is registered for, or has workers or orders in. */
function tradesOf(audit: KeptAudit, county: County, uscc: string, registered: Trade): Trade[] {
  return [...new Set([registered, ...tradesSeen(totalsOf(audit), county.platforms.indexOf(uscc))])];
}

function engagedIn(audit: KeptAudit, county: County, uscc: string): SelfCheck['workers'] {
  const enterprise = totalsOf(audit);
  const platform = county.platforms.indexOf(uscc);
  const engaged: Partial<Record<WorkerClass, number>> = {};
  for (const workerClass of workerClasses) {
    let sum = 0;
    for (const trade of trades) sum += workersOf(enterprise, platform, trade, [workerClass]);
    if (sum > 0) engaged[workerClass] = sum;
  }
  return engaged;
}
