import { divideHalfUp } from '../arithmetic.ts';
import { readMonth } from '../calendar.ts';
import { amount, counted, type Fact, flag, text, told, whole, word } from '../fact.ts';
import { type Derived, type Doubt, met, metUnless, notApplicable, type Reading } from '../reading.ts';

const empty = (field: string): Doubt => `field-not-reported ${field}`;
const ofMonth = (fact: Fact) => {
  const month = readMonth(text(fact, 'month') ?? '');
  return month === null ? ([0, 0] as const) : ([month.first, month.last] as const);
};
const anyDay = () => [0, 0] as const;

/**
 * OI-01: a platform on the list is registered from the day it was listed (24号; the county's own register first, else the published
 * list). The days of the month without registration.
 */
export const pilotRegistration: Reading = {
  sheet: 'insurance-injury/OI-01',
  measure: 'occupational-injury',
  level: 'LAW',
  kind: 'enterprise',
  parameters: ['injury-pilot-listed'],
  span: (fact) => [counted(fact, 'first'), counted(fact, 'last')],
  judge(fact, cited): Derived {
    let listed = whole(fact, 'injuryListedFrom');
    if (listed === null && cited.cites('injury-pilot-listed')) {
      if (cited.value('injury-pilot-listed', { platform: text(fact, 'platform') }) === 1)
        listed = cited.from('injury-pilot-listed');
    }
    const [first, last] = [counted(fact, 'first'), counted(fact, 'last')];
    if (listed === null || listed > last) return notApplicable;
    if (text(fact, 'injuryIndustry') === null) return metUnless(['record-contradicts injuryIndustry']);
    if (flag(fact, 'injuryRegistrationReported') !== true) return metUnless(['table-not-reported injuryRegistration']);
    const due = Math.max(first, listed);
    const registered = whole(fact, 'injuryRegisteredFrom') ?? last + 1;
    const days = Math.min(registered, last + 1) - due;
    return days > 0 ? { verdict: 'finding', quantity: { value: days, unit: 'days' }, numbers: { due } } : met;
  },
};

/** OI-02: every order in the scheme carries its premium. Which cancelled orders count was not found: they are not asked. */
export const orderPremium: Reading = {
  sheet: 'insurance-injury/OI-02',
  measure: 'occupational-injury',
  level: 'LAW',
  kind: 'order',
  parameters: [],
  span: anyDay,
  judge(fact): Derived {
    const due = flag(fact, 'injuryCoverDue');
    if (text(fact, 'status') !== 'done' || due === false) return notApplicable;
    const premium = amount(fact, 'injuryPremiumMilli');
    if (premium !== null && premium > 0) return met;
    const doubts: Doubt[] = [];
    if (due === null) doubts.push(empty('injuryListedFrom'));
    if (premium === null) doubts.push(empty('injuryPremiumMilli'));
    return doubts.length > 0 ? metUnless(doubts) : { verdict: 'finding', quantity: { value: 1, unit: 'orders' } };
  },
};

/** OI-06: who takes the order is who is registered under the real name. */
export const realNameAccount: Reading = {
  sheet: 'insurance-injury/OI-06',
  measure: 'occupational-injury',
  level: 'POLICY',
  kind: 'order',
  parameters: [],
  span: anyDay,
  judge(fact): Derived {
    const due = flag(fact, 'injuryCoverDue');
    const identity = word(fact, 'identity', ['matches', 'mismatched', 'not-real-name', 'unknown']);
    if (due === false) return notApplicable;
    if (identity === 'matches') return met;
    const doubts: Doubt[] = [];
    if (due === null) doubts.push(empty('injuryListedFrom'));
    if (identity === 'unknown') doubts.push(empty('identity'));
    return doubts.length > 0 ? metUnless(doubts) : { verdict: 'finding', quantity: { value: 1, unit: 'orders' } };
  },
};

const premiums = {
  ride: ['injury-premium-ride'],
  delivery: ['injury-premium-delivery', 'injury-premium-delivery-high'],
  takeaway: ['injury-premium-takeaway', 'injury-premium-delivery', 'injury-premium-delivery-high'],
  freight: ['injury-premium-freight'],
} as const;

/**
 * OI-03: orders × assigned rate × float, rounded once a month. The rate is one of those published for the trade; the float lies on a grid
 * of a tenth from a half to one and a half (b.3).
 */
export const premiumAmount: Reading = {
  sheet: 'insurance-injury/OI-03',
  measure: 'occupational-injury',
  level: 'LAW',
  kind: 'premium',
  parameters: [
    'injury-premium-ride',
    'injury-premium-delivery',
    'injury-premium-delivery-high',
    'injury-premium-takeaway',
    'injury-premium-freight',
    'injury-float',
    'injury-float-least',
    'injury-float-most',
    'injury-float-step',
  ],
  span: ofMonth,
  judge(fact, cited): Derived {
    const rates = premiums[word(fact, 'industry', ['ride', 'delivery', 'takeaway', 'freight'])];
    const orders = amount(fact, 'ordersCounted');
    const rate = amount(fact, 'benchmarkMilli');
    const doubts: Doubt[] = [];
    if (orders === null) doubts.push('table-not-reported order');
    if (rate === null) doubts.push(empty('benchmarkMilli'));
    else if (!rates.some((name) => cited.cites(name) && cited.value(name) === rate))
      doubts.push('record-contradicts benchmarkMilli');
    let float = amount(fact, 'floatBp');
    if (float === null && cited.cites('injury-float'))
      float = cited.value('injury-float', { platform: text(fact, 'platform') });
    if (float === null) doubts.push('value-unknown injury-float');
    else if (float < 5000 || float > 15000 || float % 1000 !== 0) doubts.push('record-contradicts floatBp');
    if (doubts.length > 0) return metUnless(doubts);
    // Milli-yuan × basis points: 10 000 of the one and 10 of the other make a fen.
    const due = Number(divideHalfUp(BigInt(orders!) * BigInt(rate!) * BigInt(float!), 100_000n));
    const difference = Math.abs(due - counted(fact, 'paidFen'));
    return difference > 0 ? { verdict: 'finding', amountFen: difference, numbers: { due } } : met;
  },
};

/** OI-05: paid to the region where the orders were accepted; the fund is pooled by province, so another province is what is found. */
export const premiumRegion: Reading = {
  sheet: 'insurance-injury/OI-05',
  measure: 'occupational-injury',
  level: 'POLICY',
  kind: 'premium',
  parameters: [],
  span: ofMonth,
  judge(fact): Derived {
    const paid = counted(fact, 'paidFen');
    if (paid === 0) return notApplicable;
    const [region, payee] = [told(fact, 'region'), told(fact, 'payeeRegion')];
    if (!/^\d{6,9}$/.test(payee) || !/^\d{6,9}$/.test(region)) return metUnless(['record-contradicts payeeRegion']);
    const within = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
    const county = (code: string) => code.slice(0, 6);
    if (within(county(region), county(payee)) || payee.slice(0, 6) === `${region.slice(0, 2)}0000`) return met;
    if (payee.slice(0, 2) === region.slice(0, 2)) return metUnless(['record-contradicts payeeRegion']);
    return { verdict: 'finding', amountFen: paid };
  },
};
