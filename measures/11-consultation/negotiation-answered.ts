import { z } from 'zod';
import { formatDay } from '#basics/day.ts';
import { firstWorkdayOnOrAfter } from '#law/calendar/workdays.ts';
import { change, counted, formulaName, step, valueIn } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { daysAreOurs, negotiationFields, negotiationLevel } from './negotiation-level.ts';

/**
 * 协商要求二十日内书面答复: days past the twentieth after a written request was received on which no written answer was seen, to the
 * day of the answer or the month’s end; a twentieth day on which nobody works moves on to the next working day (民法典 203). For employees the regulation on collective contracts asks it; for others the policy’s “respond
 * actively”, measured by the same days. Source: 重庆市集体合同条例 art. 19; 城人社发〔2022〕97号（十一）.
 */
export const negotiationAnswered = rule({
  slug: 'negotiation-answered',
  sheetIds: ['disputes-supervision-unions/F.3'],
  measure: 'consultation',
  title: { zh: '协商要求二十日内书面答复', en: 'A request to negotiate is answered within twenty days' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'chongqing-collective-contract-regulation', article: '第十九条' },
    { instrument: 'county-policy', article: '（十一）' },
  ],
  kind: 'negotiation',
  facts: z.object({ ...negotiationFields, answeredOn: dayField.nullable() }),
  reads: ['negotiationRequest'],
  parameters: ['negotiation-answer-days'],
  from: '2017-01-01',
  to: null,
  judge(fact, law) {
    // Told in the month of the answer, and no more afterwards.
    if (fact.answeredOn !== null && fact.answeredOn < fact.first) return notApplicable;
    const limit = law.inForce('negotiation-answer-days', fact.requestedOn);
    if (limit.value === null) return cannotTell('value-unknown', limit.name);
    const until = Math.min(fact.answeredOn ?? fact.last, fact.last);
    const twentieth = fact.requestedOn + limit.value;
    if (until <= twentieth) return compliant;
    const dueOn = firstWorkdayOnOrAfter(law.calendar, twentieth);
    if (dueOn === null) return cannotTell('calendar-not-published', 'requestedOn');
    if (until <= dueOn) return compliant;
    const level = negotiationLevel(fact, fact.requestedOn);
    if (typeof level !== 'string') return level;
    const quantity = { value: until - dueOn, unit: 'days' } as const;
    return { verdict: 'finding', quantity, values: [limit], level, numbers: { until, dueOn } };
  },
  explain(fact, _law, finding) {
    const late = finding.quantity?.value ?? 0;
    const { until = 0, dueOn = 0 } = finding.numbers ?? {};
    const ours = daysAreOurs(finding.level);
    const moved = dueOn - fact.requestedOn - valueIn(finding, 'negotiation-answer-days');
    const said =
      fact.answeredOn === until
        ? ['才书面答复', 'answered only then']
        : ['到月底未见书面答复', 'no written answer by the month’s end'];
    const ends = fact.answeredOn === until ? 'answeredOn' : 'last';
    return {
      sentence: {
        zh: `协商要求${said[0]}，最迟${formatDay(dueOn)}，超过${late}天${ours.zh}；线索。`,
        en: `Request to negotiate: ${said[1]}, due by ${formatDay(dueOn)}, ${counted(late, 'day')} late${ours.en}.`,
      },
      arithmetic: [
        step(
          'dueOn',
          `requestedOn + ${formulaName('negotiation-answer-days')}${moved === 0 ? '' : ` + ${moved}`}`,
          dueOn,
          'day',
          '最迟答复之日',
          'Answer due by',
        ),
        step('daysLate', `${ends} - dueOn`, late, 'days', '超过的天数', 'Days late'),
      ],
      flip: change(
        'answeredOn',
        fact.answeredOn,
        dueOn,
        '期限内书面答复则不成立。',
        'Answered in writing within the limit there would be no finding.',
      ),
    };
  },
});
