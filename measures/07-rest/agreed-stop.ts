import type { Instant } from '#basics/instant.ts';
import type { InForce } from '#law/in-force.types.ts';
import { change, counted, spokenEn, spokenZh, step } from '../explanation.ts';
import type { ArithmeticStep, RuleExplanation } from '../rule.ts';
import { cannotTell, compliant, type RuleFinding, type Verdict } from '../verdict.ts';

/*
 * 提醒与停派: on reaching an agreed limit the system prompts to rest and stops pushing orders for the agreed time
 * (人社厅发〔2023〕50号 art. 5). The same question for the continuous and the daily limit. How late a prompt may come is our setting.
 */

/** The verdict once a limit was passed: orders in the stop, then a prompt not seen, then one that came late. */
export function judgeStop(
  passedAt: Instant | null,
  promptedAt: Instant | null,
  promptsReported: boolean,
  ordersInStop: number,
  stopSeconds: number | null,
  delay: InForce,
): Verdict {
  // Without an agreed length of the stop, an order after the limit is not known to lie in it.
  if (ordersInStop > 0 && stopSeconds !== null)
    return { verdict: 'finding', quantity: { value: ordersInStop, unit: 'orders' }, values: [] };
  if (!promptsReported) return cannotTell('table-not-reported', 'restPrompt');
  if (promptedAt === null) return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [] };
  if (delay.value === null) return cannotTell('value-unknown', delay.name);
  if (passedAt === null) return cannotTell('field-not-reported', 'finishedAt');
  const late = promptedAt - passedAt - delay.value;
  if (late > 0)
    return { verdict: 'finding', quantity: { value: late, unit: 'seconds' }, values: [delay], level: 'SETTING' };
  return stopSeconds === null ? cannotTell('field-not-reported', 'agreedStopSeconds') : compliant;
}

/** What the two rules name differently: fields of the fact, and how people call the limit. */
interface StopWords {
  zh: string;
  en: string;
  /** What ran over it. */
  ran: { zh: string; en: string };
  orders: string;
  passedAt: string;
  promptedAt: string;
  /** Field of the time that passed the limit, and of its at-most figure. */
  time: string;
  timeAtMost: string;
  limit: string;
}

/** The explanation of a finding of `judgeStop`; `fact` holds the fields `words` names, as whole numbers or null. */
export function explainStop(
  fact: Readonly<Record<string, unknown>>,
  words: StopWords,
  promptsReported: boolean,
  finding: RuleFinding,
): RuleExplanation {
  const number = (field: string) => fact[field] as number | null;
  const limit = number(words.limit) ?? 0;
  const worked = number(words.time) ?? 0;
  const passedAt = number(words.passedAt);
  const promptedAt = number(words.promptedAt);
  const { value, unit } = finding.quantity!;
  const seen = {
    orders: [`其后停止派单期间又接${value}单`, `${counted(value, 'order')} accepted while none was due`],
    items: ['其后未见休息提醒', 'no rest prompt was seen afterwards'],
    seconds: [
      `休息提醒晚于设定时限${spokenZh(value)}`,
      `the rest prompt came ${spokenEn(value)} later than our setting allows`,
    ],
  }[unit as 'orders' | 'items' | 'seconds'];
  const steps: ArithmeticStep[] = [
    step(
      'secondsOver',
      `${words.time} - ${words.limit}`,
      worked - limit,
      'seconds',
      '超过约定上限',
      'Over the agreed limit',
    ),
  ];
  if (unit === 'orders')
    steps.push(step('ordersInStop', words.orders, value, 'orders', '停派期间接单', 'Orders in the stop'));
  if (unit === 'items') steps.push(step('promptsMissing', '1', 1, 'items', '未见的提醒', 'Prompts not seen'));
  if (unit === 'seconds') {
    const wait = (promptedAt ?? 0) - (passedAt ?? 0);
    steps.push(
      step(
        'promptWait',
        `${words.promptedAt} - ${words.passedAt}`,
        wait,
        'seconds',
        '提醒距达到上限',
        'From limit to prompt',
      ),
    );
    steps.push(
      step('secondsLate', 'promptWait - promptDelaySeconds', value, 'seconds', '晚于设定', 'Later than the setting'),
    );
  }
  const inTime = passedAt === null ? null : passedAt + (finding.values[0]?.value ?? 0);
  const prompted = promptsReported && promptedAt !== null && passedAt !== null && promptedAt === passedAt;
  let flip = change(
    words.timeAtMost,
    number(words.timeAtMost),
    limit,
    `未超过${words.zh}${spokenZh(limit)}则不成立。`,
    `Within the ${words.en} of ${spokenEn(limit)} there would be no finding.`,
  );
  if (unit === 'orders' && prompted)
    flip = change(
      words.orders,
      value,
      0,
      '停派期间没有接单则不成立。',
      'Without orders in the stop there would be no finding.',
    );
  if (unit !== 'orders' && inTime !== null)
    flip = change(
      words.promptedAt,
      promptedAt,
      inTime,
      '按时提醒则不成立。',
      'With a prompt in time there would be no finding.',
    );
  return {
    sentence: {
      zh: `${words.ran.zh}${spokenZh(worked)}，超过${words.zh}${spokenZh(limit)}，${seen[0]}；线索。`,
      en: `${words.ran.en} for ${spokenEn(worked)}, over the ${words.en} of ${spokenEn(limit)}; ${seen[1]}.`,
    },
    arithmetic: steps,
    flip,
  };
}
