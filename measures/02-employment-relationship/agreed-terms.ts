import { formatYuan } from '#basics/money.ts';
import type { AgreedTerms } from '../facts/registers/contracts/kinds.ts';
import { type Item, item } from '../items.ts';
import { employed } from './classes.ts';

/** What of an agreement the rule reads. */
export type TermsRead = Pick<
  AgreedTerms,
  | 'workerClass'
  | 'agreedPayFen'
  | 'reportedPayFen'
  | 'agreedPieceFen'
  | 'reportedPieceFen'
  | 'agreedCycle'
  | 'reportedCycle'
  | 'agreedPayDate'
  | 'reportedPayDate'
  | 'contractHolidayRateBp'
  | 'reportedHolidayRateBp'
  | 'agreedHoursSystem'
  | 'reportedHoursSystem'
  | 'agreedDayHoursSeconds'
  | 'shortestShiftSeconds'
  | 'agreedPlace'
  | 'workInAgreedPlace'
  | 'workElsewhere'
  | 'agreedCover'
  | 'coverSeen'
>;

/** A stated term and what is reported of it. */
function same(
  field: string,
  [zh, en]: readonly [zh: string, en: string],
  agreed: number | string | null,
  reported: number | string | null,
): Item[] {
  return agreed === null ? [] : [item(field, zh, en, reported === null ? null : reported === agreed, reported, agreed)];
}

/**
 * The terms an agreement states, each with whether what is reported fits. Money, dates, rates and systems must be the same. Of hours it is
 * asked that not even the shortest workday is longer than agreed (longer days alone are overtime), of the place that some of the
 * month's work lies in it, of cover that the scheme named is in force.
 */
export function termsAsked(fact: TermsRead): Item[] {
  const { agreedPayFen, agreedPieceFen, agreedDayHoursSeconds: hours, agreedPlace, workInAgreedPlace: inside } = fact;
  const yuan = (fen: number | null) => (fen === null ? '' : formatYuan(fen));
  const fixedHours = fact.agreedHoursSystem === null || fact.agreedHoursSystem === 'standard';
  const shortest = fact.shortestShiftSeconds;
  return [
    ...same(
      'reportedPayFen',
      [`约定的月工资${yuan(agreedPayFen)}元`, `the monthly wage agreed, ${yuan(agreedPayFen)}`],
      agreedPayFen,
      fact.reportedPayFen,
    ),
    ...same(
      'reportedPieceFen',
      [`约定的计件单价${yuan(agreedPieceFen)}元`, `the price a piece agreed, ${yuan(agreedPieceFen)}`],
      agreedPieceFen,
      fact.reportedPieceFen,
    ),
    ...same('reportedCycle', ['约定的支付周期', 'the pay cycle agreed'], fact.agreedCycle, fact.reportedCycle),
    ...same('reportedPayDate', ['约定的支付日', 'the date of pay agreed'], fact.agreedPayDate, fact.reportedPayDate),
    ...same(
      'reportedHolidayRateBp',
      ['约定的节假日报酬', 'the holiday rate agreed'],
      fact.contractHolidayRateBp,
      fact.reportedHolidayRateBp,
    ),
    ...same(
      'reportedHoursSystem',
      ['约定的工时制度', 'the working-time system agreed'],
      fact.agreedHoursSystem,
      fact.reportedHoursSystem,
    ),
    ...(hours !== null && fixedHours && employed(fact.workerClass)
      ? [
          item(
            'shortestShiftSeconds',
            '约定的每日工时',
            'the hours a day agreed',
            shortest === null ? null : shortest <= hours,
            shortest,
            hours,
          ),
        ]
      : []),
    ...(agreedPlace !== null
      ? [
          item(
            'workInAgreedPlace',
            '约定的工作地',
            'the place of work agreed',
            inside === null ? null : inside > 0 || fact.workElsewhere === 0,
            inside,
            1,
          ),
        ]
      : []),
    ...(fact.agreedCover === 'employee-insurance' || fact.agreedCover === 'occupational-injury'
      ? [item('coverSeen', '约定的保险保障', 'the cover agreed', fact.coverSeen, fact.coverSeen, true)]
      : []),
  ];
}
