import { dayOf, formatClock } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import { phaseAt } from '../../facts/registers/injury/phase.ts';
import type { Words } from '../../procedure.ts';
import { type Answer, type SchemeShown, scheme, shown, type TestShown } from './answer.ts';
import type { EngagementAtMinute, InjuryFileFacts } from './facts.ts';
import { causeTest, exclusionTests, faultTest, rescueWindowTest } from './shared-tests.ts';

const pilot = (article: string) => ({ instrument: 'injury-pilot-notice-2025', article });
const insured = new Set(['ride', 'delivery', 'city-freight', 'long-haul-freight']);

/** The tests of the pilot for the platform of one engagement: cover of the order first, then what counts (人社部发〔2025〕24号). */
export function pilotTests(engagement: EngagementAtMinute, facts: InjuryFileFacts, law: Law): SchemeShown {
  const { told } = facts;
  const phase = phaseTest(engagement, facts);
  const travel = told.event === 'travel';
  return scheme('occupational', engagement.platform, [
    listedTest(engagement, facts),
    tradeTest(engagement),
    placeTest(engagement, facts),
    identityTest(engagement),
    schemeTest(engagement),
    ...(travel ? [appointedTest(facts), faultTest(told)] : [phase]),
    ...(told.event === 'sudden-illness' ? [rescueWindowTest(facts, law)] : [causeTest(told, pilot('确认情形'))]),
    ...exclusionTests(told, pilot('确认情形')),
  ]);
}

function listedTest({ listedFrom }: EngagementAtMinute, { at }: InjuryFileFacts): TestShown {
  const listed = listedFrom !== null && listedFrom <= dayOf(at);
  return shown(
    'listed',
    '平台在试点名单上',
    'Platform on the pilot list',
    pilot('试点省市和平台'),
    listed ? 'in' : listedFrom === null ? 'grey' : 'out',
    listed
      ? { zh: '事故当日在本地名单上。', en: 'On the list here on that day.' }
      : listedFrom === null
        ? { zh: '没有见到名单记载，由人核对。', en: 'Not seen on the list; a person checks.' }
        : { zh: '列入名单在事故之后；由人核对。', en: 'Listed after the accident; a person checks.' },
    listed || listedFrom !== null
      ? []
      : [{ zh: '试点名单或者县登记的列入日', en: 'The list, or the day in the county register' }],
  );
}

function tradeTest({ trade }: EngagementAtMinute): TestShown {
  const of = insured.has(trade);
  return shown(
    'trade',
    '出行、即时配送、同城货运',
    'Ride-hailing, instant delivery or freight',
    pilot('试点省市和平台'),
    of ? 'in' : trade === 'other' ? 'grey' : 'out',
    of
      ? { zh: '行业在试点范围内。', en: 'A trade of the pilot.' }
      : { zh: '报告的行业不在试点范围内；由人核对。', en: 'The reported trade is not of the pilot; a person checks.' },
    trade === 'other' ? [{ zh: '具体行业', en: 'Which trade' }] : [],
  );
}

function placeTest(engagement: EngagementAtMinute, facts: InjuryFileFacts): TestShown {
  const order = orderAt(engagement, facts.at);
  const place = order?.place ?? null;
  const here = place?.startsWith(facts.county) === true;
  return shown(
    'place',
    '接单地（决定保障和缴费地）',
    'Place of acceptance, which decides cover and premium',
    pilot('办理地'),
    place === null || !here ? 'grey' : 'in',
    place === null
      ? { zh: '没有接单地；保障地不明。', en: 'No place of acceptance is known.' }
      : here
        ? { zh: '在本县接单。', en: 'Accepted in this county.' }
        : {
            zh: `在${place}接单：保障在当地，由伤害发生地办理，县际移送由人决定。`,
            en: `Accepted in ${place}: covered there, decided at the place of injury; a person hands over.`,
          },
    place === null ? [{ zh: '订单的接单地', en: 'Place of acceptance of the order' }] : [],
  );
}

function identityTest({ ownAccount }: EngagementAtMinute): TestShown {
  const answer = ownAccount === null || !ownAccount ? 'grey' : 'in';
  const reason: Words =
    ownAccount === true
      ? { zh: '接单账号与实名登记一致。', en: 'The account is his own, in real name.' }
      : ownAccount === null
        ? { zh: '没有实名核验的报告。', en: 'The real-name check was not reported.' }
        : {
            zh: '账号与实名不一致，是谁在接单须由人查明。',
            en: 'The account does not match; a person finds out who took the order.',
          };
  return shown(
    'identity',
    '本人实名接单',
    'Order taken in his own name',
    pilot('办法第二条'),
    answer,
    reason,
    answer === 'in' ? [] : [{ zh: '实名核验记录', en: 'The real-name check' }],
  );
}

/** Whom 工伤保险条例 applies to is insured there, not here; what is only reported or indicated closes nothing. */
function schemeTest({ workerClass, adjudicated }: EngagementAtMinute): TestShown {
  const employed = workerClass === 'employee' || workerClass === 'part-time' || workerClass === 'dispatched';
  const answer = !employed ? (workerClass === 'unclear' ? 'grey' : 'in') : adjudicated ? 'out' : 'grey';
  const reason: Record<Answer, Words> = {
    in: { zh: '没有报告为劳动关系。', en: 'Not reported as employed.' },
    grey: {
      zh: '关系有争议或者只是报告、指标显示：两条路都先开着。',
      en: 'In doubt, or only as reported: both routes stay open.',
    },
    out: { zh: '已裁判为劳动关系，应走工伤认定。', en: 'Held to be employed: the route is work injury.' },
  };
  return shown(
    'scheme',
    '不适用工伤保险条例',
    'Not under work-injury insurance',
    pilot('办法第二条'),
    answer,
    reason[answer],
    answer === 'grey' ? [{ zh: '劳动关系的认定', en: 'What the relation is' }] : [],
  );
}

function phaseTest({ orders, sessions }: EngagementAtMinute, { at }: InjuryFileFacts): TestShown {
  const phase = orders === null ? 'grey' : phaseAt(at, orders, sessions);
  const clock = formatClock(at);
  const reason: Record<Answer, Words> = {
    in: { zh: `${clock}在接单之后、完成之前。`, en: `At ${clock} an order was accepted and not yet complete.` },
    out: {
      zh: `${clock}离线且没有订单；由人审查，不作为拒绝的唯一理由。`,
      en: `At ${clock} offline and on no order; for a person, and never the only ground.`,
    },
    grey: {
      zh: `${clock}在两单之间、返程、订单取消或者记录不全；只由人判断。`,
      en: `At ${clock} between orders, on the way back, cancelled or not fully recorded; only a person judges.`,
    },
  };
  const missing: Words[] = [
    ...(orders === null ? [{ zh: '订单记录', en: 'The orders' }] : []),
    ...(sessions === null ? [{ zh: '在线记录', en: 'The sessions' }] : []),
    ...(phase === 'grey' ? [{ zh: '轨迹、截图、证人', en: 'Track, screenshots, witnesses' }] : []),
  ];
  return shown('phase', '执行订单期间', 'While an order ran', pilot('确认情形'), phase, reason[phase], missing);
}

function appointedTest({ told: { appointed } }: InjuryFileFacts): TestShown {
  const answer = appointed === null ? 'grey' : appointed ? 'in' : 'out';
  const reason: Record<Answer, Words> = {
    in: { zh: '平台要求在指定时间前往指定地点。', en: 'The platform asked him to a place at a time.' },
    out: { zh: '平台表示没有指定；由人审查。', en: 'Not at the platform’s demand; a person looks at it.' },
    grey: { zh: '是否平台要求前往，没有记录。', en: 'Whether the platform asked for it is not on file.' },
  };
  return shown(
    'appointed',
    '按平台要求前往指定地点',
    'To an appointed place at the platform’s demand',
    pilot('确认情形'),
    answer,
    reason[answer],
    appointed === null ? [{ zh: '平台通知、消息', en: 'The platform’s notice or message' }] : [],
  );
}

/** The order that ran at the minute, else the last accepted before it; null: none. */
export function orderAt({ orders }: EngagementAtMinute, at: number) {
  const begun = (orders ?? []).filter(({ accepted }) => accepted <= at);
  return (
    begun.find(({ finished, cancelled }) => !cancelled && (finished === null || at <= finished)) ?? begun.at(-1) ?? null
  );
}
