import { divideHalfUp } from '../arithmetic.ts';
import { monthsLater } from '../calendar.ts';
import { amount, counted, type Fact, flag, text, told, whole, word } from '../fact.ts';
import { type Derived, type Doubt, met, metUnless, notApplicable, type Reading, trades } from '../reading.ts';

const empty = (field: string): Doubt => `field-not-reported ${field}`;
const days = (value: number) => ({ value, unit: 'days' });

/**
 * PAY-09: pay records of three years for the ledger, two by the general rule (sheet section 6), never from before the first cycle could
 * have ended. Years are taken at 365 days and the first cycle at 31, the readings that ask least.
 */
export const payRecordRetention: Reading = {
  sheet: 'pay-rest-safety/PAY-09',
  measure: 'pay',
  level: 'LAW',
  kind: 'enterprise',
  parameters: ['pay-record-years', 'pay-record-general-years'],
  span: (fact) => [counted(fact, 'last'), counted(fact, 'last')],
  judge(fact, cited): Derived {
    const employees = counted(fact, 'employees');
    if (employees === 0 && counted(fact, 'quasiEmployees') === 0) return notApplicable;
    const [engaged, oldest] = [whole(fact, 'firstEngagedOn'), whole(fact, 'oldestLedgerOn')];
    const last = counted(fact, 'last');
    const years = cited.value('pay-record-years');
    if (oldest === null) return metUnless([empty('oldestLedgerOn')]);
    if (years !== null && oldest <= last - years * 365) return met;
    if (engaged === null) return metUnless([empty('firstEngagedOn')]);
    if (years === null) return metUnless([]);
    const keptFrom = Math.max(engaged + 31, last - years * 365);
    if (oldest <= keptFrom) return met;
    // Two years bind every employer; the third, and any for quasi-employees alone, come by reference to the ledger rules.
    const general = cited.cites('pay-record-general-years') ? cited.value('pay-record-general-years')! : 2;
    const byGeneralRule = employees > 0 && oldest > Math.max(engaged + 31, last - general * 365);
    return {
      verdict: 'finding',
      quantity: days(oldest - keptFrom),
      ...(byGeneralRule ? {} : { level: 'POLICY' }),
    };
  },
};

/** PAY-20: the standard in force is shown to workers within 10 days (the notices' own duty); the days of the month on which it was not. */
export const minimumWageNotice: Reading = {
  sheet: 'pay-rest-safety/PAY-20',
  measure: 'pay',
  level: 'NOTICE',
  kind: 'enterprise',
  parameters: ['minimum-wage-monthly', 'minimum-wage-notice-days'],
  span: (fact) => [counted(fact, 'first'), counted(fact, 'last')],
  judge(fact, cited): Derived {
    if (counted(fact, 'employees') === 0 && counted(fact, 'quasiEmployees') === 0) return notApplicable;
    const place = text(fact, 'place');
    const doubts: Doubt[] = [];
    if (flag(fact, 'noticeDisplayReported') !== true) doubts.push('table-not-reported noticeDisplay');
    if (place === null) doubts.push(empty('place'));
    if (doubts.length > 0) return metUnless(doubts);
    if (cited.value('minimum-wage-monthly', { place }) === null)
      return metUnless(['value-unknown minimum-wage-monthly']);
    const allowed = cited.value('minimum-wage-notice-days');
    if (allowed === null) return metUnless(['value-unknown minimum-wage-notice-days']);
    const [first, last] = [counted(fact, 'first'), counted(fact, 'last')];
    // A standard binds an enterprise from the day it engages workers; the ten days run from the later of the two.
    const dueBy = Math.max(cited.from('minimum-wage-monthly'), whole(fact, 'firstEngagedOn') ?? 0) + allowed;
    const shown = whole(fact, 'minimumWageShownOn') ?? last + 1;
    const without = Math.min(shown, last + 1) - Math.max(first, dueBy + 1);
    if (dueBy >= last) return notApplicable;
    // Within ten days is within: shown on the day after is late, though on no day of the month it was not seen.
    return shown > Math.max(dueBy, first)
      ? { verdict: 'finding', quantity: days(Math.max(0, without)), numbers: { dueBy } }
      : met;
  },
};

/**
 * PAY-17: price and income rules of ride-hailing are consulted on and published a month before they take effect. Whether a month is the
 * day of the same number or 30 days is open (law/README point 12): short by one reading only is shown as our setting.
 */
export const ruleChangeNotice: Reading = {
  sheet: 'pay-rest-safety/PAY-17',
  measure: 'pay',
  level: 'POLICY',
  kind: 'rule-change',
  parameters: ['rule-change-notice-months'],
  span: (fact) => [counted(fact, 'effectiveOn'), counted(fact, 'effectiveOn')],
  judge(fact, cited): Derived {
    const kind = told(fact, 'ruleKind');
    if (word(fact, 'trade', trades) !== 'ride' || !['piece-price', 'take-rate', 'pay-composition'].includes(kind))
      return notApplicable;
    const [published, consulted] = [whole(fact, 'publishedOn'), whole(fact, 'consultedOn')];
    const effective = counted(fact, 'effectiveOn');
    const doubts: Doubt[] = [];
    if (published === null) doubts.push(empty('publishedOn'));
    if (consulted === null) doubts.push(empty('consultedOn'));
    const months = cited.value('rule-change-notice-months');
    if (published !== null && months !== null) {
      const byMonth = monthsLater(published, months);
      const byDays = published + 30 * months;
      const earliest = Math.max(byMonth, byDays, consulted ?? 0);
      if (effective < earliest) {
        const certain = effective < Math.min(byMonth, byDays) || effective < (consulted ?? 0);
        return {
          verdict: 'finding',
          quantity: days(earliest - effective),
          numbers: { byMonth, byDays, earliest },
          ...(certain ? {} : { level: 'SETTING' }),
        };
      }
    }
    if (text(fact, 'consultationRecordId') === null) doubts.push(empty('consultationRecordId'));
    return metUnless(doubts);
  },
};

/** Arrears alone bear nothing: there must be an order, told by its number, its day or its deadline. */
const ordered = (fact: Fact) =>
  text(fact, 'orderNumber') !== null || whole(fact, 'issuedOn') !== null || whole(fact, 'deadline') !== null;

/** PAY-18: what is unpaid after an order's deadline bears 50 to 100 % more (labour contract law art. 85); the least is stated. */
export const arrearsCompensation: Reading = {
  sheet: 'pay-rest-safety/PAY-18',
  measure: 'pay',
  level: 'LAW',
  kind: 'correction-order',
  parameters: ['arrears-compensation-least', 'arrears-compensation-most'],
  span: (fact) => [whole(fact, 'deadline') ?? counted(fact, 'judgedOn'), counted(fact, 'judgedOn')],
  judge(fact, cited): Derived {
    if (!ordered(fact)) return notApplicable;
    const [deadline, judged] = [whole(fact, 'deadline'), counted(fact, 'judgedOn')];
    if (deadline === null) return metUnless([empty('deadline')]);
    if (judged <= deadline) return notApplicable;
    const [due, paid] = [counted(fact, 'dueFen'), counted(fact, 'paidFen')];
    const paidOn = whole(fact, 'paidOn');
    if (paidOn !== null && paidOn > judged) return metUnless(['record-contradicts paidOn']);
    // Paid after the deadline does not help: what counts is what was unpaid on it. A day not told is taken as in time.
    const base = paidOn !== null && paidOn > deadline ? due : due - paid;
    if (base <= 0) return paid > 0 && paidOn === null ? metUnless([empty('paidOn')]) : met;
    const share = (parameter: string) => {
      const bp = cited.value(parameter);
      return bp === null ? 0 : Number(divideHalfUp(BigInt(base) * BigInt(bp), 10000n));
    };
    return {
      verdict: 'finding',
      amountFen: share('arrears-compensation-least'),
      numbers: { base, most: share('arrears-compensation-most') },
    };
  },
};

/**
 * PAY-19: amounts at which refusing to pay is for review: one worker for 3 months or more with 10 000 yuan, or 10 workers with 60 000
 * (渝人社发〔2014〕202号 art. 3), after an order went unmet. It flags; people refer.
 */
export const criminalReferral: Reading = {
  sheet: 'pay-rest-safety/PAY-19',
  measure: 'pay',
  level: 'LAW',
  kind: 'correction-order',
  parameters: [
    'criminal-one-worker-months',
    'criminal-one-worker-fen',
    'criminal-many-workers',
    'criminal-many-workers-fen',
  ],
  span: (fact) => [whole(fact, 'deadline') ?? counted(fact, 'judgedOn'), counted(fact, 'judgedOn')],
  judge(fact, cited): Derived {
    if (!ordered(fact)) return notApplicable;
    const [deadline, judged] = [whole(fact, 'deadline'), counted(fact, 'judgedOn')];
    const unpaid = counted(fact, 'dueFen') - counted(fact, 'paidFen');
    if (deadline === null) return unpaid <= 0 ? met : metUnless([empty('deadline')]);
    if (judged <= deadline) return notApplicable;
    const reached = (of: string, number: number, ofMoney: string, fen: number) => {
      if (!cited.cites(of)) return false;
      const [least, leastFen] = [cited.value(of), cited.value(ofMoney)];
      return least !== null && leastFen !== null && number >= least && fen >= leastFen;
    };
    const longest = Math.min(counted(fact, 'longestWorkerFen'), unpaid);
    const byOne = reached(
      'criminal-one-worker-months',
      counted(fact, 'longestMonths'),
      'criminal-one-worker-fen',
      longest,
    );
    const byMany = reached('criminal-many-workers', counted(fact, 'workers'), 'criminal-many-workers-fen', unpaid);
    // Another worker than the one told may be owed for shorter, but long enough, and more.
    if (!byOne && !byMany) return counted(fact, 'workers') > 1 ? metUnless(['bounds-straddle longestWorkerFen']) : met;
    return { verdict: 'finding', amountFen: unpaid, numbers: { byOne: Number(byOne), byMany: Number(byMany) } };
  },
};

/** PAY-16: after each order the driver is shown fare, pay and take rate (122号). */
export const takeRateShown: Reading = {
  sheet: 'pay-rest-safety/PAY-16',
  measure: 'pay',
  level: 'POLICY',
  kind: 'order',
  parameters: [],
  span: () => [0, 0],
  judge(fact): Derived {
    if (word(fact, 'trade', trades) !== 'ride' || text(fact, 'status') !== 'done') return notApplicable;
    const shown = flag(fact, 'takeRateShown');
    if (shown === null) return metUnless([empty('takeRateShown')]);
    return shown ? met : { verdict: 'finding', quantity: { value: 1, unit: 'orders' } };
  },
};

/** PAY-16: (P − D) / P is not above the platform's own published ceiling; less than half a fen above it is rounding. */
export const takeRate: Reading = {
  ...takeRateShown,
  judge(fact): Derived {
    if (word(fact, 'trade', trades) !== 'ride' || text(fact, 'status') !== 'done') return notApplicable;
    const doubts: Doubt[] = text(fact, 'currency') === 'CNY' ? [] : ['other-currency currency'];
    const [paid, got] = [amount(fact, 'userPaidFen'), whole(fact, 'workerGrossFen')];
    const ceiling = amount(fact, 'publishedTakeRateCeilingBp');
    if (paid === null) doubts.push(empty('userPaidFen'));
    if (got === null) doubts.push(empty('workerGrossFen'));
    if (paid !== null && got !== null && got >= paid) return metUnless(doubts);
    if (paid === 0) doubts.push('record-contradicts userPaidFen');
    if (ceiling === null) doubts.push(empty('takeRateCeilingBp'));
    if (doubts.length > 0 || paid === null || got === null || ceiling === null) return metUnless(doubts);
    const over = divideHalfUp(BigInt(paid - got) * 10000n - BigInt(ceiling) * BigInt(paid), 10000n);
    return over > 0n ? { verdict: 'finding', amountFen: Number(over) } : met;
  },
};
