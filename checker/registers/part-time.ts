import { counted, flag, text, whole } from '../fact.ts';
import { metUnless, notApplicable, type Reading, unclearClass } from '../reading.ts';
import { doubt, found, missing, reads } from './forms.ts';

const heading = (sheet: string, kind: string, ...parameters: string[]) =>
  ({ sheet: `relations/${sheet}`, measure: 'employment-relationship', level: 'LAW', kind, parameters }) as const;

/** Readings of the rules on part-time work, section 3.4. */
export const hoursReadings: Readonly<Record<string, Reading>> = {
  'part-time-hours': {
    ...reads(heading('R3-09', 'week', 'part-time-day-average-seconds', 'part-time-week-seconds'), (fact, cited) => {
      const own = text(fact, 'workerClass');
      if (text(fact, 'platform') === null || (own !== 'part-time' && own !== 'unclear')) return notApplicable;
      const [daily, weekly] = [
        cited.value('part-time-day-average-seconds') ?? 4 * 3600,
        cited.value('part-time-week-seconds') ?? 24 * 3600,
      ];
      const most = (days: number) => Math.min(weekly, days * daily);
      if (counted(fact, 'workingSecondsAtMost') <= most(counted(fact, 'workedDays'))) return metUnless([]);
      if (own === 'unclear') return doubt(unclearClass);
      const over = counted(fact, 'workingSeconds') - most(counted(fact, 'workedDaysAtMost'));
      return over > 0 ? found(over, 'seconds') : doubt('bounds-straddle workingSeconds');
    }),
    span: (fact) => [counted(fact, 'monday') + 6, counted(fact, 'monday') + 6],
  },
  'part-time-pay-gap': reads(heading('R3-10', 'part-time-pay-gap', 'part-time-pay-cycle-days'), (fact, cited) => {
    const own = text(fact, 'workerClass');
    if (own !== 'part-time' && own !== 'unclear') return notApplicable;
    if (!flag(fact, 'payReported')) return doubt('table-not-reported pay');
    const [before, next] = [whole(fact, 'paidBeforeOn'), whole(fact, 'paidNextOn')];
    const over = before === null || next === null ? 0 : next - before - (cited.value('part-time-pay-cycle-days') ?? 15);
    if (over > 0) return own === 'unclear' ? doubt(unclearClass) : found(over, 'days');
    const settlements = counted(fact, 'settlements');
    if (counted(fact, 'paidSettlements') !== settlements) return doubt(missing('paidOn'));
    if (settlements < 2) return notApplicable;
    return before === null || next === null ? doubt(missing('paidOn')) : metUnless([]);
  }),
  'later-contract': reads(heading('R3-12', 'committed-overlap'), (fact) => {
    const overlap = counted(fact, 'overlapSeconds');
    if (overlap > 0) return found(overlap, 'seconds');
    return metUnless([
      ...(flag(fact, 'rostersReported') === true ? [] : ['table-not-reported roster' as const]),
      ...(counted(fact, 'openShifts') === 0 ? [] : [missing('openShifts')]),
    ]);
  }),
};
