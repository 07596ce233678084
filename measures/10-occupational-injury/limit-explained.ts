import { formatDay } from '#basics/day.ts';
import { change, counted, step } from '../explanation.ts';
import type { RuleExplanation } from '../rule.ts';
import type { RuleFinding } from '../verdict.ts';
import { dueFormula, type Limit } from './limit.ts';

/** What a limit is about, in both languages: what it runs from, and what was to be done. */
export interface LimitWords {
  from: { zh: string; en: string };
  done: { zh: string; en: string };
}

/** Sentence, arithmetic and smallest change of a limit that passed. */
export function explainLimit(limit: Limit, last: number, finding: RuleFinding, words: LimitWords): RuleExplanation {
  const over = finding.quantity?.value ?? 0;
  const dueOn = finding.numbers?.dueOn ?? last;
  const done = limit.done !== null && limit.done <= last ? limit.done : null;
  const until = done ?? last;
  const [unitZh, unitEn] = limit.days === 'working' ? ['个工作日', 'working day'] : ['日', 'day'];
  // Each number by its own source: sixty and thirty, not ninety.
  const added = limit.added?.days ?? 0;
  const days = [...limit.rows.map(({ value }) => value ?? 0), ...(added === 0 ? [] : [added])];
  const spoken = days.length === 1 ? counted(days[0]!, unitEn) : `${days.join(' and ')} ${unitEn}s`;
  const state = done === null ? `到${formatDay(last)}未见${words.done.zh}` : `${formatDay(done)}${words.done.zh}`;
  return {
    sentence: {
      zh: `${formatDay(limit.from)}${words.from.zh}，${days.join('加')}${unitZh}的最后一日为${formatDay(dueOn)}，${state}，超过${over}天；线索。`,
      en: `${words.from.en} on ${formatDay(limit.from)}; the last of ${spoken} was ${formatDay(dueOn)}; ${words.done.en} ${done === null ? `not seen by ${formatDay(last)}` : `on ${formatDay(done)}`}, ${counted(over, 'day')} after.`,
    },
    arithmetic: [
      step('dueOn', dueFormula(limit, dueOn), dueOn, 'day', '期限的最后一日', 'Last day of the limit'),
      step(
        'daysOver',
        `${done === null ? 'last' : limit.doneField} - dueOn`,
        until - dueOn,
        'days',
        '超过的天数',
        'Days over',
      ),
    ],
    flip: change(
      limit.doneField,
      limit.done,
      dueOn,
      `${formatDay(dueOn)}前${words.done.zh}则不成立。`,
      `With ${words.done.en} by ${formatDay(dueOn)} there would be no finding.`,
    ),
  };
}
