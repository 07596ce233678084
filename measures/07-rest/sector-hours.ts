import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { change, spokenEn, spokenZh, step } from '../explanation.ts';
import { dayField, platformField, secondsField, workerClassField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { openStandard } from './sector-standard.ts';

/**
 * 行业工时标准: on a day worked for an enterprise that a sector standard binds, working time is not above the longest day of the standard.
 * Working time is that of every other rule (orders counted once, required time, the agreed allowance; attendance for employees). Exactly
 * the limit is met; without a standard in force nothing is judged. A sectoral collective contract would bind by 劳动合同法 art. 54, but the
 * register does not show that it was filed and took effect, so the finding is guidance whatever the standard is laid down in.
 * Source: 县政策（七）（十八）.
 */
export const sectorHours = rule({
  slug: 'sector-hours',
  sheetIds: ['disputes-supervision-unions/F.3'],
  measure: 'rest',
  title: { zh: '每日工作时间不超过行业工时标准', en: 'Working day within the hours standard of the sector' },
  departments: ['sector-regulators', 'trade-union'],
  level: 'POLICY',
  basis: [
    { instrument: 'county-policy', article: '（七）' },
    { instrument: 'county-policy', article: '（十八）' },
  ],
  kind: 'day',
  facts: z.object({
    platform: platformField,
    workerClass: workerClassField,
    day: dayField,
    workingSeconds: secondsField,
    workingSecondsAtMost: secondsField,
    sectorDailySeconds: secondsField.nullable(),
    sectorDailyOpen: z.enum(['place', 'sectorMember']).nullable(),
  }),
  reads: ['order', 'session', 'worker', 'sectorStandard', 'sectorMember'],
  parameters: [],
  from: '2022-01-01',
  to: null,
  judge(fact) {
    if (fact.platform === null || fact.workerClass === 'self-employed') return notApplicable;
    const limit = fact.sectorDailySeconds;
    const open = openStandard(fact.sectorDailyOpen);
    if (limit === null) return open ?? notApplicable;
    if (fact.workingSecondsAtMost <= limit) return open ?? compliant;
    if (fact.workerClass === 'unclear') return cannotTell('class-unclear', 'relation');
    const over = fact.workingSeconds - limit;
    if (over <= 0) return cannotTell('bounds-straddle', 'workingSeconds');
    return { verdict: 'finding', quantity: { value: over, unit: 'seconds' }, values: [] };
  },
  explain(fact, _law, finding) {
    const limit = fact.sectorDailySeconds ?? 0;
    const over = finding.quantity?.value ?? 0;
    return {
      sentence: {
        zh: `${formatDay(fact.day)}工作${spokenZh(fact.workingSeconds)}，行业工时标准为每日${spokenZh(limit)}，超出${spokenZh(over)}；线索。`,
        en: `${spokenEn(fact.workingSeconds)} worked on ${formatDay(fact.day)}; the sector standard is ${spokenEn(limit)} a day: ${spokenEn(over)} over.`,
      },
      arithmetic: [
        step('secondsOver', 'workingSeconds - sectorDailySeconds', over, 'seconds', '超出', 'Over the standard'),
      ],
      flip: change(
        'workingSeconds',
        fact.workingSeconds,
        limit,
        `当日工作不超过${spokenZh(limit)}则不成立。`,
        `With at most ${spokenEn(limit)} worked there would be no finding.`,
      ),
    };
  },
});
