import { dayOfInstant, readDay, readInstant, readMonth, writeDay, writeInstant } from './calendar.ts';
import { type Complaint, say } from './complaint.ts';
import type { Explanation, Finding } from './explanation.ts';
import type { Fact } from './fact.ts';

/** First and last day a finding's period speaks of; null where it is no period. */
export function spanOfPeriod(period: string): readonly [number, number] | null {
  const month = readMonth(period);
  if (month !== null) return [month.first, month.last];
  const day = readDay(period);
  if (day !== null) return [day, day];
  const instant = readInstant(period);
  if (instant !== null) return [dayOfInstant(instant), dayOfInstant(instant) + 1];
  const [from, to, more] = period.split('/');
  const [first, last] = [readDay(from ?? ''), readDay(to ?? '')];
  return first === null || last === null || more !== undefined || first > last ? null : [first, last];
}

/** What period a fact is of, from its own fields; null where it does not carry them. */
function periodOfFact(kind: string, fact: Fact): string | null {
  const day = (field: string) => (typeof fact[field] === 'number' ? writeDay(fact[field]) : null);
  const pair = (from: string, to: string) =>
    day(from) === null || day(to) === null ? null : `${day(from)}/${day(to)}`;
  switch (kind) {
    case 'spell':
      return typeof fact.start === 'number' ? writeInstant(fact.start) : null;
    case 'day':
      return day('day');
    case 'week':
      return typeof fact.monday === 'number' ? `${writeDay(fact.monday)}/${writeDay(fact.monday + 6)}` : null;
    case 'settlement':
      return pair('periodFrom', 'periodTo');
    case 'cycle':
      return pair('cycleFrom', 'cycleTo');
    case 'deduction':
      return day('on');
    case 'rule-change':
      return day('effectiveOn');
    case 'correction-order':
      return day('deadline') ?? day('judgedOn');
    case 'order':
      return day('day')?.slice(0, 7) ?? null;
    default:
      return typeof fact.month === 'string' ? fact.month : (day('first')?.slice(0, 7) ?? null);
  }
}

/** The day by which a doubt about a fact is listed; null for kinds that have none. */
function dayOfDoubt(kind: string, fact: Fact): number | null | undefined {
  if (kind === 'day' || kind === 'order') return fact.day as number | undefined;
  if (kind === 'spell')
    return typeof fact.start === 'number' ? dayOfInstant(fact.start) : (fact.day as number | undefined);
  if (kind === 'week') return fact.monday as number | undefined;
  if (kind === 'deduction') return fact.on as number | undefined;
  return null;
}

const listed = (days: Iterable<number>) => [...new Set(days)].sort((a, b) => a - b).map(writeDay);

/** Whether the period is one of its kind, agrees with the facts, their days and the month that was sealed. */
export function periodComplaints({ finding, kind, facts, seal, evidence }: Explanation): Complaint[] {
  const complaints: Complaint[] = [];
  const span = spanOfPeriod(finding.period);
  if (span === null) return [say(`${finding.period} 不是期间`, `${finding.period} is no period`)];
  const month = readMonth(seal.month)!;
  // A stretch belongs to the month in which it is over; everything else to the month in which it ends.
  // An order to pay or a change of rules is judged as it stands in the month, whatever its date.
  const dated = kind !== 'correction-order' && kind !== 'rule-change';
  if (dated && (span[1] < month.first || span[0] > month.last))
    complaints.push(say(`${finding.period} 不属于 ${seal.month}`, `${finding.period} is not of ${seal.month}`));
  const single = finding.verdict === 'finding' && kind !== 'order';
  if (single && facts.length !== 1)
    complaints.push(say(`一条线索有 ${facts.length} 个事实`, `${facts.length} facts for one finding`));
  for (const fact of facts) {
    const own = periodOfFact(kind, fact);
    if (own === null) continue;
    if (finding.verdict === 'finding' || dayOfDoubt(kind, fact) === null) {
      if (own !== finding.period) complaints.push(say(`有一个事实属于 ${own}`, `a fact is of ${own}`));
    } else if (finding.period !== seal.month) complaints.push(say('无法判断按月列出', 'doubts are listed by month'));
  }
  complaints.push(...dayComplaints(finding, kind, facts, evidence));
  return complaints;
}

function dayComplaints(
  finding: Finding,
  kind: string,
  facts: readonly Fact[],
  evidence: Explanation['evidence'],
): Complaint[] {
  const summed = kind === 'order' || finding.verdict === 'cannot-tell';
  if (!summed) return finding.days === undefined ? [] : [say('单个事实不列日期', 'one fact has no list of days')];
  let days = facts.map((fact) => dayOfDoubt(kind, fact));
  if (days.includes(null))
    return finding.days === undefined
      ? []
      : [say('没有日期的事实不列日期', 'facts without a day have no list of days')];
  if (kind === 'order' && days.includes(undefined)) {
    days = evidence
      .filter(({ table }) => table === 'order')
      .map(({ values }) => readInstant(String(values.acceptedAt ?? values.createdAt ?? values.finishedAt ?? '')))
      .map((at) => (at === null ? undefined : dayOfInstant(at)));
  }
  if (days.includes(undefined)) return [];
  const counted = listed(days as number[]).join(' ');
  return counted === (finding.days ?? []).join(' ')
    ? []
    : [say(`事实的日期是 ${counted}`, `the days of the facts are ${counted}`)];
}
