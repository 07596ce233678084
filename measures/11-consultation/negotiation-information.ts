import { z } from 'zod';
import { change, counted, formulaName, step } from '../explanation.ts';
import { dayField } from '../facts/fields.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant, notApplicable } from '../verdict.ts';
import { daysAreOurs, negotiationFields, negotiationLevel } from './negotiation-level.ts';

/**
 * 协商会议十日前提供资料: days by which information for a meeting came too late, ten days before it being in time; information not
 * seen by the meeting counts all of them. Asked once the meeting was held. For employees the regulation asks it, for others the
 * policy’s “necessary information”, measured by the same days. Source: 重庆市集体合同条例 art. 20; 城人社发〔2022〕97号（十一）.
 */
export const negotiationInformation = rule({
  slug: 'negotiation-information',
  sheetIds: ['disputes-supervision-unions/F.3'],
  measure: 'consultation',
  title: { zh: '协商会议十日前提供资料', en: 'Information is given ten days before the meeting' },
  departments: ['human-resources', 'trade-union'],
  level: 'LAW',
  basis: [
    { instrument: 'chongqing-collective-contract-regulation', article: '第二十条' },
    { instrument: 'county-policy', article: '（十一）' },
  ],
  kind: 'negotiation',
  facts: z.object({ ...negotiationFields, meetingOn: dayField.nullable(), informationOn: dayField.nullable() }),
  reads: ['negotiationRequest'],
  parameters: ['negotiation-information-days'],
  from: '2017-01-01',
  to: null,
  judge(fact, law) {
    const { meetingOn, informationOn } = fact;
    if (meetingOn === null || meetingOn < fact.first || meetingOn > fact.last) return notApplicable;
    const ahead = law.inForce('negotiation-information-days', meetingOn);
    if (ahead.value === null) return cannotTell('value-unknown', ahead.name);
    const given = Math.min(informationOn ?? meetingOn, meetingOn);
    const late = ahead.value - (meetingOn - given);
    if (late <= 0) return compliant;
    const level = negotiationLevel(fact, meetingOn);
    if (typeof level !== 'string') return level;
    return { verdict: 'finding', quantity: { value: late, unit: 'days' }, values: [ahead], level, numbers: { given } };
  },
  explain(fact, _law, finding) {
    const late = finding.quantity?.value ?? 0;
    const { given = 0 } = finding.numbers ?? {};
    const ours = daysAreOurs(finding.level);
    const said =
      fact.informationOn === given
        ? ['才提供资料', 'given only then']
        : ['之前未见提供资料', 'not seen before the meeting'];
    const came = fact.informationOn === given ? 'informationOn' : 'meetingOn';
    return {
      sentence: {
        zh: `协商会议${said[0]}，比期限晚${late}天${ours.zh}；线索。`,
        en: `Information for the meeting: ${said[1]}, ${counted(late, 'day')} late${ours.en}.`,
      },
      arithmetic: [
        step(
          'daysLate',
          `${formulaName('negotiation-information-days')} - (meetingOn - ${came})`,
          late,
          'days',
          '晚的天数',
          'Days late',
        ),
      ],
      flip: change(
        'informationOn',
        fact.informationOn,
        given - late,
        '会议十日前提供则不成立。',
        'Given ten days before the meeting there would be no finding.',
      ),
    };
  },
});
