import type { TableName } from '#measures/facts/tables.ts';
import type { EvidenceRow, Explanation } from '../explanation.ts';

/** Columns of a table that matter to any rule, in reading order. */
const always: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  worker: ['relation', 'chain', 'trade', 'onDate', 'offDate', 'identity', 'adjudicatedRelation', 'adjudicatedFrom'],
  order: ['acceptedAt', 'finishedAt', 'cancelledAt', 'restFrom', 'restTo'],
  session: ['loginAt', 'logoutAt'],
  allocation: ['offeredAt', 'response', 'orderRecordId'],
  restPrompt: ['promptedAt', 'kind', 'answer', 'answeredAt', 'stopUntil'],
  roster: ['date', 'kind', 'startAt', 'endAt', 'breakS'],
  payStatement: ['payRecordId', 'deliveredOn'],
  enterprise: ['kind', 'trade', 'onDate', 'offDate'],
};

const injury = { enterprise: ['injuryIndustry', 'injuryListedFrom', 'injuryBenchmarkMilli', 'injuryFloatBp'] };

/** Columns of an agreement on limits by what is judged: the stretch, the day, the time that is paid. */
const agreedFor: Readonly<Record<string, readonly string[]>> = {
  spell: ['from', 'to', 'continuousMaxS', 'stopS', 'signedBy'],
  day: ['from', 'to', 'dailyMaxS', 'stopS', 'signedBy'],
  settlement: ['from', 'to', 'allowanceS', 'signedBy'],
};

const times = ['createdAt', 'acceptedAt', 'pickedAt', 'finishedAt', 'cancelledAt'];

/** What a rule asks of a table beside that. */
const asked: Readonly<Record<string, Readonly<Partial<Record<TableName, readonly string[]>>>>> = {
  'quasi-employee-hourly-minimum': { order: ['fromPlace', 'workerGrossFen'], session: ['mandated'] },
  'sector-floor': { order: ['fromPlace', 'workerGrossFen'] },
  'holiday-pay': { order: ['workerGrossFen'] },
  'pay-on-time': { order: ['workerGrossFen'] },
  'take-rate': { order: ['userPaidFen', 'workerGrossFen'] },
  'take-rate-shown': { order: ['userPaidFen', 'workerGrossFen', 'takeRateShown'] },
  'pay-statement': { payStatement: ['fields'] },
  'daily-overtime': { roster: ['specialReason'] },
  'overtime-pay': { roster: ['compensatoryLeaveOn'] },
  'monthly-overtime': { roster: ['compensatoryLeaveOn'] },
  'piece-rate-overtime': { roster: ['pieces', 'overtimePieces'] },
  'daily-prompt-and-stop': { session: ['mandated'] },
  'driving-rest': { order: ['vehicle'] },
  'driving-in-24-hours': { order: ['vehicle'] },
  'sector-hours': { session: ['mandated'] },
  'sector-route-time': { order: ['fromPlace', 'vehicle', 'distanceM', 'promisedS', 'extendedS'] },
  'delivery-time-speed': { order: ['vehicle', 'distanceM', 'promisedS', 'extendedS'] },
  'order-premium': { order: ['injuryPremiumMilli'], ...injury },
  'premium-amount': injury,
  'pilot-registration': injury,
  'feed-silent': { enterprise: ['mustReport'] },
  'pay-without-order': { pay: ['workerId'] },
  'real-name-account': { order: ['identity'] },
  'holiday-mark': { order: ['holiday', 'workerId'] },
  'night-mark': { order: ['night', 'workerId'] },
  'weather-mark': { order: ['weather', 'fromPlace', 'workerId'] },
  'order-overlap-impossible': { order: ['fromPlace', 'toPlace', 'workerId'] },
  'order-without-session': { order: ['workerId', 'sessionId'], session: ['workerId'] },
  'session-sum-mismatch': { session: ['onlineSec', 'onTaskSec', 'restSec', 'orders', 'workerId'] },
  'session-overlap': { session: ['workerId'] },
  'over-long-session': { session: ['workerId'] },
  'zeroed-time': { order: [...times, 'distanceM', 'durationS', 'workerId'] },
  'reversed-interval': { order: [...times, 'workerId'] },
  'date-before-1992': { order: [...times, 'workerId'] },
  'clock-skew': { order: [...times, 'workerId'], session: ['workerId'] },
  'unlinked-worker': { order: ['workerId'], session: ['workerId'], pay: ['workerId'] },
};

/** Said in the head of the explanation or in the place of the row. */
const elsewhere = new Set(['workerId', 'recordId', 'currency', 'name', 'onTaskSec', 'pay.trade']);

/** Money that is shown even where it is nothing. */
const sums = new Set(['grossFen', 'netFen', 'paidFen', 'dueFen', 'amountFen', 'userPaidFen', 'workerGrossFen']);

/** Columns a rule asks of a table: shown also where nothing was reported. */
export const askedColumns = (rule: string, table: string): readonly string[] => asked[rule]?.[table as TableName] ?? [];

/**
 * The columns to show of a table's rows for a rule: what matters where the table has such a list, else all; never one that no
 * row fills, nor a pay part that is nothing in every row.
 */
export function columnsFor({ rule, kind }: Explanation, table: string, rows: readonly EvidenceRow[]): string[] {
  const known = table === 'limitAgreement' ? agreedFor[kind] : always[table as TableName];
  const more = askedColumns(rule.slug, table);
  const all = [...new Set(rows.flatMap((row) => Object.keys(row.values)))];
  const open = all.filter((name) => !elsewhere.has(name) && !elsewhere.has(`${table}.${name}`));
  return [...new Set([...(known ?? open), ...more])].filter((name) => {
    const values = rows.map((row) => row.values[name] ?? null);
    if (name === 'mandated') return values.includes('1');
    if (name === 'payerUscc') return rows.some((row) => row.values[name] !== row.platform);
    if (more.includes(name)) return true;
    if (values.every((value) => value === null)) return false;
    const nothing = values.every((value) => value === 0 || value === null);
    return !(nothing && !sums.has(name) && (name.endsWith('Fen') || name === 'breakS'));
  });
}

/** The kind of published rule a rule reads, by its code in the exchange. */
const ruleKinds: Readonly<Record<string, string>> = { 'take-rate': '4' };

/** Whether a row bears on the finding; evidence brings whole tables, and a person need not read the rest. */
export function bearsOn({ finding, rule, kind, evidence }: Explanation, row: EvidenceRow): boolean {
  const { values, table } = row;
  if (table === 'payStatement' && kind === 'settlement') {
    const own = evidence.some((one) => one.values.payRecordId === finding.record);
    return !own || values.payRecordId === finding.record;
  }
  if (table === 'publishedRule') {
    if (kind === 'rule-change' && finding.verdict === 'finding') return row.recordId === finding.record;
    if (kind === 'deduction') return values.kind === '8';
    if (rule.slug === 'appraisal-percentile') return values.allowedTimePercentileBp !== undefined;
    return ruleKinds[rule.slug] === undefined || values.kind === ruleKinds[rule.slug];
  }
  return true;
}
