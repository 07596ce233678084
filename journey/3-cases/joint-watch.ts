import { day, formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { NoticeKind } from '#store/tables/cases.ts';
import { instantText } from '#store/tables/columns.ts';
import type { CaseDesk } from './case-desk.ts';

/** A notice to a unit about one of its two limits. */
interface NoticeOfLimit {
  readonly case_id: string;
  readonly clock: string;
  readonly run: number;
  readonly due_day: string;
  readonly at: string;
  readonly kind: NoticeKind;
  readonly unit: string;
  readonly days: number | null;
}

/**
 * 联办期限: reminds units of what they were asked, `joint-reminder-days` before the last day to confirm receipt or to answer, and tells both units when it is
 * over; each once. Returns how many notices were new. `at` epoch milliseconds.
 */
export async function watchJoint(desk: CaseDesk, at: number): Promise<number> {
  const today = dayOf(Math.floor(at / 1000));
  const remindDays = desk.law().inForce('joint-reminder-days', today).value!;
  const rows = await desk.db.sql
    .selectFrom('case_joint')
    .innerJoin('case_file', 'case_file.id', 'case_joint.case_id')
    .select([
      'case_id',
      'line',
      'case_joint.unit',
      'case_file.unit as asking',
      'receive_by',
      'answer_by',
      'received_line',
    ])
    .where('answered_line', 'is', null)
    .where('outcome', 'is', null)
    .where('receive_by', '<=', formatDay(today + remindDays))
    .execute();
  const notices = rows.flatMap(({ case_id, line, unit, asking, receive_by, answer_by, received_line }) => {
    const limits = [
      ...(received_line === null ? [{ clock: 'case:receive-asked', due: receive_by }] : []),
      { clock: 'case:answer-asked', due: answer_by },
    ].filter(({ due }) => day(due) <= today + remindDays);
    return limits.flatMap(({ clock, due }): NoticeOfLimit[] => {
      const left = day(due) - today;
      const about = { case_id, clock, run: line, due_day: due, at: instantText(at) };
      return left >= 0
        ? [{ ...about, kind: 'due-soon', unit, days: remindDays }]
        : [
            { ...about, kind: 'lapsed', unit, days: null },
            { ...about, kind: 'lapsed', unit: asking, days: null },
          ];
    });
  });
  if (notices.length === 0) return 0;
  const nobody = { role: 'other-unit', worker_key: null, account: null, enterprise: null, step: null, read_at: null };
  const told = await desk.db.sql
    .insertInto('case_notice')
    .values(notices.map((notice) => ({ ...nobody, ...notice })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return told.length;
}
