import { day } from '#basics/day.ts';
import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import type { RegisterRow } from '../tables.ts';
import { type Case, days, note } from './cases.ts';

const late = profile({
  slug: 'contracts-2',
  name: '迟竹分拨（虚构）',
  body: 'G3C002',
  mark: 'C2',
  kind: '2',
  trade: '03',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'agreement', 'payTerms'],
  mustReport: [],
});

/** An enterprise that signs late, or not at all. */
export const signingEnterprises: readonly Profile[] = [late];

const wageStandardFen = 440_000;

/** Contracts not signed in a month and what follows: the warning, the deadline, the second wage, the contract deemed after a year. */
export function plantDeadlines(planting: Planting): void {
  const { first, last } = planting.month;
  const engaged = (name: string, relation: '1' | '9', onDate: number, row: RegisterRow | null = null) => {
    const { feed, id } = planting.registered(late.slug, name, {
      relation,
      chain: '1',
      onDate,
      terms: { wageStandardFen },
    });
    if (row !== null)
      feed.add('agreement', {
        recordId: `${id}-AG`,
        workerId: id,
        form: '1',
        from: onDate,
        clausesMissing: 0,
        likelyVoid: 0,
        waivesInsurance: '0',
        womenClause: '1',
        probationDays: 0,
        fixedTermsBefore: 0,
        ...row,
      });
    return id;
  };
  const signed = (on: number) => ({ signedOn: on, copyDeliveredOn: on });
  const say = (id: string, one: Omit<Case, 'name' | 'change'>) => note(planting, late.uscc, id, one);
  const none = { zh: '没有书面合同', en: 'no written contract' };
  // Engaged on 15 July: due by 14 August, double pay from 15 August.
  const [july, due] = [day('2026-07-15'), day('2026-08-14')];
  const owed = { amountFen: wageShare(planting, Math.max(first, due + 1), last) };
  const never = engaged('unsigned-1', '1', july);
  say(never, { rule: 'signing-deadline', finds: days(last - due), ...none });
  say(never, { rule: 'double-pay-exposure', finds: owed, ...none });
  say(engaged('unsigned-2', '1', july, signed(due)), {
    rule: 'signing-deadline',
    zh: '最后一天签订',
    en: 'signed on the last day',
  });
  say(engaged('unsigned-3', '9', july), {
    rule: 'signing-deadline',
    doubt: 'class-unclear',
    zh: '用工关系不明',
    en: 'class unclear',
  });
  const refused = engaged('unsigned-4', '1', july, { workerRefused: '1' });
  const said = { zh: '报称拒绝，没有证据', en: 'refusal without evidence' };
  say(refused, { rule: 'signing-deadline', finds: days(last - due), ...said });
  say(refused, { rule: 'double-pay-exposure', doubt: 'field-not-reported', ...said });
  const shown = engaged('unsigned-5', '1', july, { workerRefused: '1', excuseEvidenceId: 'JJ-2026-01' });
  say(shown, { rule: 'signing-deadline', finds: days(last - due), zh: '拒绝而继续用工', en: 'refused, work goes on' });
  say(engaged('unsigned-6', '1', july, {}), {
    rule: 'signing-deadline',
    doubt: 'field-not-reported',
    zh: '合同没有签订日',
    en: 'a contract without its day',
  });
  const year = day('2025-07-15');
  const deemed = engaged('unsigned-7', '1', year);
  const over = { zh: '超过一年没有书面合同', en: 'no written contract for over a year' };
  say(deemed, { rule: 'deemed-open-ended', finds: days(last - day('2026-07-15') + 1), ...over });
  say(deemed, { rule: 'signing-deadline', finds: days(last - day('2025-08-14')), ...over });
  plantWarnings(planting, engaged, say);
}

type Engaged = (name: string, relation: '1' | '9', onDate: number, row?: RegisterRow | null) => string;

/** Engagements near the end of their first month, planted anew each month. */
function plantWarnings(
  planting: Planting,
  engaged: Engaged,
  say: (id: string, one: Omit<Case, 'name' | 'change'>) => void,
): void {
  const { first, last, month } = planting.month;
  // Who is engaged in one month has run out of it in the next: these are of the last month only.
  if (month !== planting.truth.months.at(-1)) return;
  const name = (n: number) => `soon-${n}-${month}`;
  const soon = engaged(name(1), '1', last - 19);
  say(soon, { rule: 'signing-due-soon', finds: days(20), zh: '第二十日未见合同', en: 'day twenty, none seen' });
  const lastDay = engaged(name(2), '1', first);
  say(lastDay, {
    rule: 'signing-due-soon',
    finds: days(last - first + 1),
    zh: '最后一日未见合同',
    en: 'the last day, none seen',
  });
  say(lastDay, { rule: 'signing-deadline', zh: '还没有过期限', en: 'not past it yet' });
  say(engaged(name(3), '1', last - 19, { signedOn: last, copyDeliveredOn: last }), {
    rule: 'signing-due-soon',
    zh: '月底签订',
    en: 'signed on the last day of the month',
  });
  say(engaged(name(4), '9', last - 19), {
    rule: 'signing-due-soon',
    doubt: 'class-unclear',
    zh: '用工关系不明',
    en: 'class unclear',
  });
}

/** The part of a month's wage that falls on the working days of a span of it, half up. */
function wageShare(planting: Planting, from: number, to: number): number {
  const { first, last } = planting.month;
  const whole = workdaysIn(planting, first, last);
  return Math.floor((2 * wageStandardFen * workdaysIn(planting, from, to) + whole) / (2 * whole));
}

/** Working days of a span, both ends in it. */
function workdaysIn(planting: Planting, from: number, to: number): number {
  let count = 0;
  for (let on = from; on <= to; on++) if (planting.isWorkday(on)) count++;
  return count;
}
