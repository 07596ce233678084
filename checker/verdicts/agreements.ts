import { counted, type Fact, flag, inner, text, Unreadable, whole, within, word } from '../fact.ts';
import { daysOfNotice, noticeKnown } from '../holidays.ts';
import {
  type Cited,
  classes,
  type Derived,
  type Doubt,
  met,
  metUnless,
  notApplicable,
  type Reading,
  trades,
  unclearClass,
} from '../reading.ts';
import { daysOutside } from './working-time.ts';

const month = (fact: Fact) => [counted(fact, 'first'), counted(fact, 'last')] as const;

/** The trades 人社厅发〔2023〕50号 art. 2 names: online-dispatched delivery, ride, freight, domestic service; not livestreamers. */
const guidelineTrades = ['ride', 'delivery', 'courier', 'city-freight', 'long-haul-freight', 'domestic'];
const inGuideline = (fact: Fact) => guidelineTrades.includes(word(fact, 'trade', trades));

/** REST-04: continuous limit, daily limit and allowance agreed with the union or representatives, in force all month (art. 4, 5). */
export const agreedLimits: Reading = {
  sheet: 'pay-rest-safety/REST-04',
  measure: 'rest',
  level: 'POLICY',
  kind: 'enterprise',
  parameters: [],
  span: month,
  judge(fact): Derived {
    if (!inGuideline(fact) || counted(fact, 'quasiEmployees') === 0) return notApplicable;
    if (flag(fact, 'limitAgreementReported') !== true) return metUnless(['table-not-reported limitAgreement']);
    const agreement = inner(fact, 'limitAgreement');
    if (agreement === null) return missingItems(5);
    const signedBy = text(agreement, 'signedBy');
    let items = ['continuousSeconds', 'dailySeconds', 'allowanceSeconds'].filter(
      (term) => whole(agreement, term) === null,
    ).length;
    if (signedBy !== null && signedBy !== 'union' && signedBy !== 'representatives') items++;
    if (daysOutside(month(fact), whole(agreement, 'coversFrom'), whole(agreement, 'coversTo')) > 0) items++;
    if (items > 0) return missingItems(items);
    return signedBy === null ? metUnless(['field-not-reported signedBy']) : met;
  },
};

const missingItems = (items: number): Derived => ({ verdict: 'finding', quantity: { value: items, unit: 'items' } });

/** REST-15: a rest-rule document in force all month where quasi-employees work (art. 3); the days without one. */
export const restRules: Reading = {
  sheet: 'pay-rest-safety/REST-15',
  measure: 'rest',
  level: 'POLICY',
  kind: 'enterprise',
  parameters: [],
  span: month,
  judge(fact): Derived {
    if (!inGuideline(fact) || counted(fact, 'quasiEmployees') === 0) return notApplicable;
    if (flag(fact, 'restRuleReported') !== true) return metUnless(['table-not-reported restRule']);
    const days = daysOutside(month(fact), whole(fact, 'restRuleFrom'), whole(fact, 'restRuleTo'));
    return days > 0 ? { verdict: 'finding', quantity: { value: days, unit: 'days' } } : met;
  },
};

/** REST-14: a month whose adjusted days are not announced blocks; never guessed (sheet 5.2). */
export const calendarKnown: Reading = {
  sheet: 'pay-rest-safety/REST-14',
  measure: 'rest',
  level: 'SETTING',
  kind: 'enterprise',
  parameters: [],
  span: (fact) => [counted(fact, 'first'), counted(fact, 'first')],
  judge(fact, cited): Derived {
    const days = counted(fact, 'unannouncedDays');
    if (days === 0) return met;
    const first = counted(fact, 'first');
    // A law known on an earlier day may not have known the notice yet; the day of each notice is not on the sheet.
    const known = noticeKnown(first) && cited.knownOn === null;
    if (known || days !== daysOfNotice(first, lastOfMonth(fact, first)))
      return metUnless(['record-contradicts unannouncedDays']);
    return { verdict: 'finding', quantity: { value: days, unit: 'days' } };
  },
};

function lastOfMonth(fact: Fact, first: number): number {
  const [year, number] = (text(fact, 'month') ?? '').split('-').map(Number);
  const length = number === 2 ? (year! % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(number!) ? 30 : 31;
  return first + length - 1;
}

interface Agreed {
  /** Time that counts, at least and at most. */
  time: string;
  limit: string;
  reachedAt: string;
  promptedAt: string;
  ordersAfter: string;
}

/**
 * REST-05: on reaching the agreed limit a prompt and no orders for a while (art. 5). Orders in the stop come first, then a prompt not
 * seen, then one later than our setting allows.
 */
function judgeStop(fact: Fact, cited: Cited, agreed: Agreed): Derived {
  const workerClass = word(fact, 'workerClass', classes);
  if (workerClass !== 'quasi-employee' && workerClass !== 'unclear') return notApplicable;
  const doubts: Doubt[] = workerClass === 'unclear' ? [unclearClass] : [];
  const limit = whole(fact, agreed.limit);
  const time = within(fact, agreed.time);
  if (limit === null) return metUnless([...doubts, `field-not-reported ${agreed.limit}`]);
  if (time.most <= limit) return metUnless(doubts);
  if (time.least <= limit) return metUnless([...doubts, `bounds-straddle ${agreed.time}`]);
  // Without an agreed length there is no stop for orders to fall into.
  const stop = whole(fact, 'agreedStopSeconds');
  const orders = counted(fact, agreed.ordersAfter);
  if (stop !== null && orders > 0 && doubts.length === 0)
    return { verdict: 'finding', quantity: { value: orders, unit: 'orders' } };
  const [reached, prompted] = [whole(fact, agreed.reachedAt), whole(fact, agreed.promptedAt)];
  // A prompt counts from the moment of the limit on; what came before is not it.
  if (prompted !== null && reached !== null && prompted < reached)
    throw new Unreadable(
      `${agreed.promptedAt} 早于 ${agreed.reachedAt}`,
      `${agreed.promptedAt} is before ${agreed.reachedAt}`,
    );
  if (flag(fact, 'promptsReported') !== true) doubts.push('table-not-reported restPrompt');
  else if (prompted === null && doubts.length === 0) return missingItems(1);
  else if (prompted !== null && reached === null) doubts.push('field-not-reported finishedAt');
  else if (prompted !== null && reached !== null && doubts.length === 0) {
    // Only a late prompt rests on our setting; one within the minute needs none.
    const allowed = prompted === reached ? 0 : cited.value('prompt-delay-seconds');
    if (allowed !== null && prompted - reached > allowed) {
      return {
        verdict: 'finding',
        quantity: { value: prompted - reached - allowed, unit: 'seconds' },
        level: 'SETTING',
      };
    }
  }
  if (stop === null) doubts.push('field-not-reported agreedStopSeconds');
  return metUnless(doubts);
}

/** REST-05 on a stretch: delivery by order time, driving trades by driving time, each once. */
export const promptAndStop: Reading = {
  sheet: 'pay-rest-safety/REST-05',
  measure: 'rest',
  level: 'POLICY',
  kind: 'spell',
  parameters: ['prompt-delay-seconds'],
  span: (fact) => [counted(fact, 'day'), counted(fact, 'day')],
  judge(fact, cited): Derived {
    const trade = word(fact, 'trade', trades);
    const driving = trade === 'ride' || trade === 'city-freight' || trade === 'long-haul-freight';
    const spell = word(fact, 'spell', ['order', 'driving']);
    if (text(fact, 'platform') === null || !inGuideline(fact) || spell !== (driving ? 'driving' : 'order'))
      return notApplicable;
    return judgeStop(fact, cited, {
      time: 'stretchSeconds',
      limit: 'agreedContinuousSeconds',
      reachedAt: 'agreedLimitPassedAt',
      promptedAt: 'agreedPromptedAt',
      ordersAfter: 'ordersAcceptedInAgreedStop',
    });
  },
};

/** REST-05 on a day: the agreed longest working day. */
export const dailyPromptAndStop: Reading = {
  ...promptAndStop,
  kind: 'day',
  judge(fact, cited): Derived {
    if (text(fact, 'platform') === null || !inGuideline(fact)) return notApplicable;
    return judgeStop(fact, cited, {
      time: 'workingSeconds',
      limit: 'agreedDailySeconds',
      reachedAt: 'agreedDailyReachedAt',
      promptedAt: 'agreedDailyPromptedAt',
      ordersAfter: 'ordersAcceptedAfterAgreedDaily',
    });
  },
};

/** REST-13: the percentile used in appraisal against the one agreed; the law names no number (sheet 4.1). */
export const appraisalPercentile: Reading = {
  sheet: 'pay-rest-safety/REST-13',
  measure: 'rest',
  level: 'POLICY',
  kind: 'enterprise',
  parameters: [],
  span: () => [0, 0],
  judge(fact): Derived {
    if (word(fact, 'trade', trades) !== 'delivery') return notApplicable;
    const [used, agreed] = [whole(fact, 'appraisalPercentileBp'), whole(fact, 'agreedPercentileBp')];
    const doubts: Doubt[] = [];
    if (used === null) doubts.push('field-not-reported allowedTimePercentileBp');
    if (agreed === null) doubts.push('field-not-reported appraisalPercentileBp');
    if (used === null || agreed === null) return metUnless(doubts);
    return used < agreed
      ? { verdict: 'finding', quantity: { value: agreed - used, unit: 'basis-points' } }
      : metUnless(doubts);
  },
};
