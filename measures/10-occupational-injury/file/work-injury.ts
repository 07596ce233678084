import type { Law } from '#law/in-force.types.ts';
import { phaseAt } from '../../facts/registers/injury/phase.ts';
import type { Words } from '../../procedure.ts';
import { type Answer, type SchemeShown, scheme, shown, type TestShown } from './answer.ts';
import type { EngagementAtMinute, InjuryFileFacts } from './facts.ts';
import { causeTest, exclusionTests, faultTest, rescueWindowTest } from './shared-tests.ts';

const regulation = (article: string) => ({ instrument: 'work-injury-regulation', article });

/** The tests of work injury for one engagement: relation, whom he worked for, time, place, cause (工伤保险条例 第十四条至第十六条). */
export function workInjuryTests(engagement: EngagementAtMinute, facts: InjuryFileFacts, law: Law): SchemeShown {
  const { told } = facts;
  const commuting = told.event === 'commuting' || told.event === 'travel';
  return scheme('work-injury', engagement.platform, [
    relationTest(engagement),
    coverTest(engagement),
    workedForTest(engagement, facts),
    ...(commuting ? [faultTest(told)] : [timeTest(engagement, facts), placeTest(facts)]),
    ...(told.event === 'sudden-illness' ? [rescueWindowTest(facts, law)] : [causeTest(told, regulation('第十四条'))]),
    ...exclusionTests(told, regulation('第十六条')),
  ]);
}

function relationTest({ workerClass, adjudicated }: EngagementAtMinute): TestShown {
  const employed = workerClass === 'employee' || workerClass === 'part-time' || workerClass === 'dispatched';
  // What is only reported or indicated never closes a route: a worker may always ask for the relation to be confirmed.
  const answer = employed ? 'in' : adjudicated ? 'out' : 'grey';
  const reason: Record<Answer, Words> = {
    in: {
      zh: adjudicated ? '已裁判为劳动关系。' : '报告为劳动关系。',
      en: adjudicated ? 'Held to be employed.' : 'Reported as employed.',
    },
    out: { zh: '已裁判不是劳动关系。', en: 'Held not to be employed.' },
    grey: {
      zh: '报告不是劳动关系或者不明；可以申请确认，期间不计入一年。',
      en: 'Reported otherwise, or unclear; it may be confirmed, and that time is left out of the year.',
    },
  };
  return shown(
    'relation',
    '有劳动关系（含事实劳动关系）',
    'Employed, in fact at least',
    regulation('第十八条'),
    answer,
    reason[answer],
    answer === 'grey' ? [{ zh: '劳动关系证明或者确认裁决', en: 'Proof of the relation, or its confirmation' }] : [],
  );
}

/** Whether insured decides who pays, not whether it is a work injury; so it is never out. */
function coverTest({ workInjuryCover }: EngagementAtMinute): TestShown {
  const reason: Words =
    workInjuryCover === true
      ? { zh: '当日已参加工伤保险，由基金支付。', en: 'Insured on that day: the fund pays.' }
      : workInjuryCover === false
        ? {
            zh: '当日没有见到参保：认定不受影响，待遇由单位支付（第六十二条）。',
            en: 'No cover seen: recognition is not touched, the employer pays.',
          }
        : { zh: '参保情况没有报告；认定不受影响。', en: 'Cover was not reported; recognition is not touched.' };
  return shown(
    'cover',
    '参保（决定谁支付，不影响认定）',
    'Cover: decides who pays, not the recognition',
    regulation('第六十二条'),
    'in',
    reason,
    workInjuryCover === null ? [{ zh: '参保记录', en: 'The enrolment' }] : [],
  );
}

/** Each of several employers insures; the one worked for at that minute is liable (劳社部函〔2004〕256号 一). */
function workedForTest(engagement: EngagementAtMinute, { at, engagements }: InjuryFileFacts): TestShown {
  const busy = engagements.filter(({ orders, sessions }) => orders !== null && phaseAt(at, orders, sessions) === 'in');
  const mine = engagement.orders === null ? 'grey' : phaseAt(at, engagement.orders, engagement.sessions);
  const alone = busy.length === 1;
  const answer: Answer = mine === 'in' && alone ? 'in' : mine === 'out' && alone ? 'out' : 'grey';
  const reason: Record<Answer, Words> = {
    in: { zh: '当时只有该单位的订单在进行。', en: 'At that minute only this one’s order ran.' },
    out: {
      zh: `当时进行的是${busy[0]?.platform}的订单；由人核对。`,
      en: `At that minute an order of ${busy[0]?.platform} ran; a person checks.`,
    },
    grey: {
      zh: busy.length > 1 ? '当时几家的订单同时进行；为谁工作由人判断。' : '当时没有完整的订单记录；为谁工作由人判断。',
      en:
        busy.length > 1
          ? 'Orders of several ran at once; a person judges for whom he worked.'
          : 'No complete order at that minute; a person judges for whom he worked.',
    },
  };
  return shown(
    'worked-for',
    '受伤时为该单位工作',
    'Worked for this one at that minute',
    { instrument: 'work-injury-reply-2004', article: '一' },
    answer,
    reason[answer],
    answer === 'grey' ? [{ zh: '排班、派单、证人', en: 'Roster, dispatch, witnesses' }] : [],
  );
}

function timeTest({ orders, sessions }: EngagementAtMinute, { at }: InjuryFileFacts): TestShown {
  const phase = orders === null ? 'grey' : phaseAt(at, orders, sessions);
  // Preparing, finishing, overtime and errands asked for at the moment are working time too: offline is not enough to say it was not.
  const answer: Answer = phase === 'in' ? 'in' : 'grey';
  return shown(
    'time',
    '工作时间（含加班、临时指派、预备收尾）',
    'Working time, overtime and errands included',
    regulation('第十四条'),
    answer,
    answer === 'in'
      ? { zh: '当时订单正在进行。', en: 'An order ran at that minute.' }
      : {
          zh: '当时没有进行中的订单；加班、临时指派、预备收尾由人判断。',
          en: 'No order ran; overtime, errands, preparing and finishing are for a person.',
        },
    answer === 'in' ? [] : [{ zh: '排班、考勤、指派消息', en: 'Roster, attendance, messages' }],
  );
}

function placeTest({ told: { place } }: InjuryFileFacts): TestShown {
  const answer: Answer = place === 'workplace' || place === 'on-task' || place === 'between-workplaces' ? 'in' : 'grey';
  return shown(
    'place',
    '工作场所（含任务所需的场外和几处之间的合理区域）',
    'Place of work, with what a task needs and the way between places',
    regulation('第十四条'),
    answer,
    answer === 'in'
      ? { zh: '记载在工作场所或者任务所需的区域。', en: 'Recorded at work or where the task led.' }
      : place === null
        ? { zh: '地点没有记载。', en: 'The place is not recorded.' }
        : {
            zh: '记载在别处；是否任务所需由人判断。',
            en: 'Recorded elsewhere; whether a task led there is for a person.',
          },
    answer === 'in' ? [] : [{ zh: '地点、轨迹', en: 'Place and track' }],
  );
}
