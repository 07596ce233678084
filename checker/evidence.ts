import { readMonth } from './calendar.ts';
import { type Complaint, say } from './complaint.ts';
import type { Explanation, Row } from './explanation.ts';
import type { Fact } from './fact.ts';
import { recountDay } from './facts/day.ts';
import { recountCorrectionOrder, recountEnterprise, recountPremium } from './facts/enterprise.ts';
import { recountFeed } from './facts/feed.ts';
import { recountSettlement } from './facts/pay.ts';
import { recountCycle, recountMonth, recountWeek } from './facts/periods.ts';
import { orderFields, recountDeduction, recountRuleChange } from './facts/records.ts';
import { type Behind, Recount } from './facts/recount.ts';
import { rowsOf } from './facts/rows.ts';
import { recountSpell } from './facts/spell.ts';
import { registerRecounts } from './registers/index.ts';

const recounts: Readonly<Record<string, (behind: Behind, to: Recount) => void>> = {
  spell: recountSpell,
  day: recountDay,
  week: recountWeek,
  month: recountMonth,
  settlement: recountSettlement,
  deduction: recountDeduction,
  cycle: recountCycle,
  enterprise: recountEnterprise,
  'rule-change': recountRuleChange,
  premium: recountPremium,
  'correction-order': recountCorrectionOrder,
  feed: recountFeed,
  ...registerRecounts,
};

/** The register of sector standards: kept by the county or an association, never by the enterprise it is held against. */
const sectorRegister = new Set(['sectorStandard', 'sectorMember']);

/** Tables whose every row names a worker; of the registers some do and some do not. */
const withWorker = new Set(
  'worker payTerms session order allocation restPrompt roster pay payStatement deduction lossClaim'.split(' '),
);

/** Tables the county office sends for everybody. */
const bulletins = new Set(['heatDay', 'weatherSignal']);

/** Rows there twice, or of another platform or worker than the finding's. */
export function rowComplaints({ finding, evidence }: Explanation): Complaint[] {
  const complaints: Complaint[] = [];
  const seen = new Set<string>();
  const places = new Set<string>();
  const workers = new Map<string, Set<string>>();
  for (const row of evidence) {
    const name = `${row.table} ${row.platform} ${row.recordId} ${row.source}`;
    if (seen.has(name))
      complaints.push(say(`${row.table} ${row.recordId} 出现两次`, `${row.table} ${row.recordId} is there twice`));
    seen.add(name);
    const place = `${row.segment} ${row.file} ${row.row}`;
    if (places.has(place)) complaints.push(say(`${place} 有两行`, `two rows at ${place}`));
    places.add(place);
    if (row.row < 1 || row.segment < 0) complaints.push(say(`不会有 ${place} 这一行`, `no such row ${place}`));
    if (sectorRegister.has(row.table) && row.source === 'platform') continue;
    // Platforms' reports and a worker's own records are never counted together.
    if (row.source !== (finding.source ?? 'platform'))
      complaints.push(say(`${row.recordId} 来源不同`, `${row.recordId} is of another source`));
    // The met office's bulletins are the county's, sent by none of the enterprises they are held against.
    if (finding.platform !== null && row.platform !== finding.platform && !bulletins.has(row.table))
      complaints.push(say(`${row.recordId} 属于另一平台`, `${row.recordId} is of another platform`));
    if (typeof row.values.workerId !== 'string' && !withWorker.has(row.table)) continue;
    if (typeof row.values.workerId !== 'string')
      complaints.push(say(`${row.recordId} 没有劳动者`, `${row.recordId} names no worker`));
    else if (finding.worker !== null) {
      const ids = workers.get(row.platform) ?? new Set();
      workers.set(row.platform, ids.add(row.values.workerId));
    }
  }
  // A worker has one account with a platform; two would need to be shown to be one person's.
  if (finding.worker !== null)
    for (const [platform, ids] of workers)
      if (
        ids.size > 1 &&
        evidence.filter(({ table, platform: of }) => table === 'worker' && of === platform).length < ids.size
      )
        complaints.push(say(`${platform} 有 ${ids.size} 名劳动者的记录`, `rows of ${ids.size} workers of ${platform}`));
  return complaints;
}

/** Facts counted again from their rows: what does not agree, and which fields were recounted or taken as reported. */
export function factComplaints(explanation: Explanation): {
  complaints: Complaint[];
  counted: string[];
  asReported: string[];
} {
  const { finding, facts, evidence, kind } = explanation;
  const complaints = facts.flatMap(boundsComplaints);
  if (kind === 'order') {
    const found = orderComplaints(explanation);
    return { ...found, complaints: [...complaints, ...found.complaints] };
  }
  const recount = recounts[kind];
  const [counted, asReported] = [new Set<string>(), new Set<string>()];
  for (const fact of facts) {
    const to = new Recount(fact);
    if (recount !== undefined) {
      recount(
        {
          finding,
          fact,
          rows: evidence,
          sealed: readMonth(explanation.seal.month)!,
          value: (name, otherwise) => finding.values.find((value) => value.name === name)?.value ?? otherwise,
        },
        to,
      );
    }
    complaints.push(...to.complaints);
    for (const field of to.counted) counted.add(field);
    for (const field of to.asReported) asReported.add(field);
  }
  return { complaints, counted: [...counted], asReported: [...asReported] };
}

/** `x` at least is never more than `xAtMost`, and one is known where the other is. */
function boundsComplaints(fact: Fact): Complaint[] {
  return Object.keys(fact)
    .filter((field) => Object.hasOwn(fact, `${field}AtMost`))
    .flatMap((field) => {
      const [least, most] = [fact[field], fact[`${field}AtMost`]];
      if ((least === null) !== (most === null)) return [say(`${field} 只有一个界限`, `${field} has one bound`)];
      return typeof least === 'number' && typeof most === 'number' && least > most
        ? [say(`${field} 大于其上限`, `${field} is more than its upper bound`)]
        : [];
    });
}

/** Order facts carry no record of their own: each must fit a row of its own, and no row may be left over. */
function orderComplaints({ facts, evidence, finding }: Explanation) {
  const rows = rowsOf(evidence, 'order', finding.platform);
  const free = new Set<Row>(rows);
  const complaints: Complaint[] = [];
  const counted = new Set<string>();
  const asReported = new Set<string>();
  const fields = new Map(rows.map((row) => [row, orderFields(row, evidence)]));
  for (const fact of facts) {
    const fits = [...free].find((row) => {
      const own = fields.get(row)!;
      return Object.entries(fact).every(([field, value]) => own[field] === undefined || own[field].includes(value));
    });
    if (fits === undefined)
      complaints.push(say('有一单的事实没有相符的记录', 'an order among the facts has no row that fits it'));
    else free.delete(fits);
    const own = rows[0] === undefined ? {} : fields.get(rows[0])!;
    for (const field of Object.keys(fact)) (own[field] === undefined ? asReported : counted).add(field);
  }
  if (free.size > 0)
    complaints.push(say(`证据中有 ${free.size} 单不在事实之内`, `${free.size} orders among the rows are no fact`));
  return { complaints: complaints.slice(0, 3), counted: [...counted], asReported: [...asReported] };
}
