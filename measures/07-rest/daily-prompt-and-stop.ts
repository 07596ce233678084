import { z } from 'zod';
import { dayField, instantField, platformField, secondsField, tradeField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { explainStop, judgeStop } from './agreed-stop.ts';
import { guidelineCovers } from './guideline-trades.ts';

const words = {
  zh: '约定的每日最长工作时间',
  en: 'agreed longest working day',
  ran: { zh: '当日工作', en: 'Work that day' },
  orders: 'ordersAcceptedAfterAgreedDaily',
  passedAt: 'agreedDailyReachedAt',
  promptedAt: 'agreedDailyPromptedAt',
  time: 'workingSeconds',
  timeAtMost: 'workingSecondsAtMost',
  limit: 'agreedDailySeconds',
};

/**
 * 达到约定的每日工作时间上限: a rest prompt and no orders for the agreed time, for quasi-employees. Without an agreed limit it
 * cannot be told. Exactly the limit is met. Source: 人社厅发〔2023〕50号 art. 5.
 */
export const dailyPromptAndStop = rule({
  slug: 'daily-prompt-and-stop',
  sheetIds: ['pay-rest-safety/REST-05'],
  measure: 'rest',
  title: { zh: '达到约定每日工作时间上限后提醒并停止派单', en: 'Prompt and stop at the agreed daily limit' },
  departments: ['human-resources', 'sector-regulators'],
  level: 'POLICY',
  basis: [{ instrument: 'rest-and-pay-guideline', article: '第五条' }],
  kind: 'day',
  facts: z.object({
    platform: platformField,
    workerClass: workerClassField,
    trade: tradeField,
    day: dayField,
    workingSeconds: secondsField,
    workingSecondsAtMost: secondsField,
    promptsReported: z.boolean(),
    agreedDailySeconds: secondsField.nullable(),
    agreedStopSeconds: secondsField.nullable(),
    agreedDailyReachedAt: instantField.nullable(),
    agreedDailyPromptedAt: instantField.nullable(),
    ordersAcceptedAfterAgreedDaily: z.int().min(0),
  }),
  reads: ['order', 'session', 'restPrompt', 'limitAgreement', 'worker'],
  parameters: ['prompt-delay-seconds'],
  from: '2023-11-08',
  to: null,
  judge(fact, law) {
    if (fact.platform === null || !guidelineCovers(fact.trade)) return notApplicable;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    if (fact.workerClass !== 'quasi-employee') return notApplicable;
    const agreed = fact.agreedDailySeconds;
    if (agreed === null) return cannotTell('field-not-reported', 'agreedDailySeconds');
    if (fact.workingSecondsAtMost <= agreed) return compliant;
    if (fact.workingSeconds <= agreed) return cannotTell('bounds-straddle', 'workingSeconds');
    return judgeStop(
      fact.agreedDailyReachedAt,
      fact.agreedDailyPromptedAt,
      fact.promptsReported,
      fact.ordersAcceptedAfterAgreedDaily,
      fact.agreedStopSeconds,
      law.inForce('prompt-delay-seconds', fact.day),
    );
  },
  explain: (fact, _law, finding) => explainStop(fact, words, fact.promptsReported, finding),
});
