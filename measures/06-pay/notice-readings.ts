import { formatDay } from '#basics/day.ts';
import { change, counted, step, valueIn } from '../explanation.ts';
import type { RuleChangeFact } from '../facts/kinds.ts';
import type { RuleExplanation } from '../rule.ts';
import type { RuleFinding } from '../verdict.ts';

/** The explanation of a rule change that took effect too early: both readings of a month, and the later of them. */
export function explainNotice(
  fact: Pick<RuleChangeFact, 'publishedOn' | 'effectiveOn' | 'consultedOn'>,
  finding: RuleFinding,
): RuleExplanation {
  const { byMonth = 0, byDays = 0, earliest = 0 } = finding.numbers ?? {};
  const published = fact.publishedOn ?? 0;
  const short = finding.quantity?.value ?? 0;
  const noticed = Math.max(byMonth, byDays);
  const late = fact.consultedOn !== null && fact.consultedOn > fact.effectiveOn ? fact.consultedOn : null;
  const days = byMonth - published;
  const month = valueIn(finding, 'rule-change-notice-months') === 1 ? '一个月' : '规定的月数';
  return {
    sentence: {
      zh: `规则${formatDay(published)}公布、${formatDay(fact.effectiveOn)}施行；${month}按对应日计最早${formatDay(byMonth)}、按三十日计最早${formatDay(byDays)}可施行${late === null ? '' : `，且${formatDay(late)}才征求意见`}，早了${short}天；线索。`,
      en: `Published ${formatDay(published)}, in effect ${formatDay(fact.effectiveOn)}; a month’s notice ends ${formatDay(byMonth)} by the calendar and ${formatDay(byDays)} by thirty days${late === null ? '' : `, and consultation came only on ${formatDay(late)}`}: ${counted(short, 'day')} early.`,
    },
    arithmetic: [
      step(
        'earliestByMonth',
        `publishedOn + ${days}`,
        byMonth,
        'day',
        `按对应日计（${days}天）`,
        'By the calendar month',
      ),
      step(
        'earliestByDays',
        'publishedOn + 30 * ruleChangeNoticeMonths',
        byDays,
        'day',
        '按三十日计',
        'By thirty days',
      ),
      step(
        'earliest',
        fact.consultedOn === null
          ? 'max(earliestByMonth, earliestByDays)'
          : 'max(earliestByMonth, earliestByDays, consultedOn)',
        earliest,
        'day',
        '最早可施行',
        'Earliest day of effect',
      ),
      step(
        'daysEarly',
        'earliest - effectiveOn',
        short,
        'days',
        noticed === earliest ? '提前不足' : '早于征求意见',
        'Days too early',
      ),
    ],
    flip: change(
      'effectiveOn',
      fact.effectiveOn,
      earliest,
      `${formatDay(earliest)}起施行则不成立。`,
      `In effect from ${formatDay(earliest)} there would be no finding.`,
    ),
  };
}
