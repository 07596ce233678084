import { dayNumber, dayOfInstant, midnight } from '../calendar.ts';
import { counted, type Fact, text, whole } from '../fact.ts';
import { rowsOf, said, tradeOf } from '../facts/rows.ts';
import { type Derived, type Doubt, metUnless, notApplicable, type Reading } from '../reading.ts';
import { doubt, found, missing, reads } from './forms.ts';
import { negotiationReadings, policyFrom, recountNegotiation } from './negotiation.ts';
import { fromRow, type Recounting } from './recounting.ts';
import { atLevel, valueOr, withNumbers } from './values.ts';

/** Labour contract law art. 4 holds from here on. */
const lawFrom = dayNumber(2008, 1, 1);
/** The guideline on making labour rules known (section 0.4). */
const guidelineFrom = dayNumber(2023, 11, 8);

const version = (
  level: Reading['level'],
  section: string,
  judge: Parameters<typeof reads>[1],
  ...parameters: string[]
): Reading => ({
  ...reads(
    {
      sheet: `disputes-supervision-unions/${section}`,
      measure: 'consultation',
      level,
      kind: 'rule-version',
      parameters,
    },
    judge,
  ),
  // What was to be done before a rule took effect is asked by the law of that day.
  ...(parameters.length === 0 ? {} : { span: (fact: Fact) => [effectOn(fact), effectOn(fact)] as const }),
});

const effectOn = (fact: Fact): number => dayOfInstant(counted(fact, 'effectiveAt'));
const topicDoubt = (fact: Fact): readonly Doubt[] => (text(fact, 'ruleTopic') === null ? [missing('ruleTopic')] : []);

/**
 * Section f.1 and art. 4: seconds of the month in which a rule on vital interests was in effect and a step not seen, from its first minute
 * in effect; a day counts from its midnight. For employees by law, else by the policy, each for rules made under it.
 */
function notSeen(fact: Fact, stepOn: number | null, also: readonly Doubt[]): Derived {
  const [effect, whom] = [effectOn(fact), text(fact, 'addressed')];
  if (text(fact, 'ruleTopic') === 'other' || effect < lawFrom) return notApplicable;
  if (whom === 'others' && effect < policyFrom) return notApplicable;
  const from = Math.max(counted(fact, 'effectiveAt'), midnight(counted(fact, 'first')));
  const ends = [midnight(counted(fact, 'last') + 1), whole(fact, 'withdrawnAt')];
  if (stepOn !== null) ends.push(midnight(stepOn));
  const seconds = Math.min(...ends.filter((end) => end !== null)) - from;
  if (seconds <= 0) return metUnless(stepOn === null ? [] : also);
  const open = [...topicDoubt(fact), ...(whom === null ? [missing('addressed')] : [])];
  if (open.length > 0) return doubt(...open);
  const inEffect = withNumbers(found(seconds, 'seconds'), { from, until: from + seconds });
  return whom === 'others' ? atLevel(inEffect, 'POLICY') : inEffect;
}

/** Whether what precedes a rule is asked in this month: in that of its effect, of one on a topic of the sheet made under the guideline. */
function takesEffect(fact: Fact): boolean {
  const on = effectOn(fact);
  const within = on >= counted(fact, 'first') && on <= counted(fact, 'last');
  return within && on >= guidelineFrom && text(fact, 'ruleTopic') !== 'other';
}

/** Days short, once it is known that the rule is asked at all. */
const short = (fact: Fact, days: number): Derived => {
  if (days <= 0) return metUnless([]);
  const open = topicDoubt(fact);
  return open.length > 0 ? doubt(...open) : found(days, 'days');
};

/** Matters of the month's notice of PAY-17, the longer of the two for ride-hailing. */
const monthOfNotice = ['piece-price', 'take-rate', 'pay-composition'];

/** Readings of the rules on rule texts (measure 11), by slug. */
export const consultationReadings: Readonly<Record<string, Reading>> = {
  'rule-consultation-seen': version('LAW', 'F.1', (fact) =>
    notSeen(fact, whole(fact, 'consultedOn'), text(fact, 'minutesId') === null ? [missing('minutesId')] : []),
  ),
  'rule-publication-seen': version('LAW', 'F.2', (fact) => {
    const days = [whole(fact, 'publishedOn'), whole(fact, 'toldOn')].filter((day) => day !== null);
    return notSeen(fact, days.length === 0 ? null : Math.min(...days), []);
  }),
  'rule-published-and-told': version('POLICY', 'F.1', (fact) => {
    if (text(fact, 'ruleTopic') === 'other' || effectOn(fact) < policyFrom) return notApplicable;
    const last = counted(fact, 'last');
    const steps = [whole(fact, 'publishedOn'), whole(fact, 'toldOn')].filter((day) => day !== null && day <= last);
    if (steps.length === 2) return metUnless([]);
    const open = topicDoubt(fact);
    return open.length > 0 ? doubt(...open) : steps.length === 1 ? found(1) : notApplicable;
  }),
  'rule-notice': version(
    'POLICY',
    'F.2',
    (fact, cited) => {
      const longer = text(fact, 'trade') === 'ride' && monthOfNotice.includes(text(fact, 'ruleTopic') ?? '');
      if (!takesEffect(fact) || longer) return notApplicable;
      const [effect, published] = [effectOn(fact), whole(fact, 'publishedOn')];
      const ahead = published === null ? 0 : Math.max(0, effect - published);
      return withNumbers(short(fact, valueOr(cited, 'rule-notice-days', 7) - ahead), { given: ahead, since: effect });
    },
    'rule-notice-days',
  ),
  'rule-comments': version(
    'SETTING',
    'F.2',
    (fact, cited) => {
      if (!takesEffect(fact)) return notApplicable;
      const days = valueOr(cited, 'rule-comment-days', 7);
      // The last day on which the rule was not yet in effect: of one in effect from midnight on, the day before.
      const before = dayOfInstant(counted(fact, 'effectiveAt') - 1);
      const [from, to] = [whole(fact, 'commentFrom'), whole(fact, 'commentTo')];
      if (from !== null && from <= before && to === null) return doubt(missing('commentTo'));
      const until = to === null || to > before ? before : to;
      const open = from === null || from > until ? 0 : until - from + 1;
      return withNumbers(short(fact, days - open), { open, until });
    },
    'rule-comment-days',
  ),
  ...negotiationReadings,
};

const whom = ['employees', 'others', 'both'] as const;

const versionColumns = fromRow('ruleVersion', {
  instants: ['effectiveAt', 'withdrawnAt'],
  days: ['commentFrom', 'commentTo', 'consultedOn', 'publishedOn', 'toldOn'],
  texts: [['minutesId', 'consultationRecordId']],
  codes: {
    ruleTopic: [
      'topic',
      'entry-exit',
      'allocation',
      'piece-price',
      'take-rate',
      'pay-composition',
      'hours',
      'rewards-penalties',
      'safety',
      'other',
    ],
    addressed: ['addressed', ...whom],
  },
});

/** How their facts follow from rows, by kind. */
export const consultationRecounts: Readonly<Record<string, Recounting>> = {
  'rule-version': (behind, to) => {
    versionColumns(behind, to);
    // The trade is the enterprise’s in the county’s register, as far as its row is shown.
    const own = rowsOf(behind.rows, 'enterprise', behind.finding.platform)[0];
    if (own !== undefined) to.is('trade', tradeOf[said(own, 'trade') ?? ''] ?? 'other');
  },
  negotiation: recountNegotiation,
};
