import { day } from '#basics/day.ts';
import type { RegisterRows } from './index.ts';

/** Wage of last year most employees of the county have, and what follows for the pension of 2026 on the provisional base. */
const wage = 600_000;

/** What ordinary enterprises report on social insurance; all of it in order. */
export const insuranceRows: RegisterRows = {
  tables: ['socialEnrolment', 'contribution', 'insuranceGuidance', 'supportMethod'],
  enterprise(feed) {
    for (const scheme of ['1', '2']) {
      feed.add('supportMethod', {
        recordId: `${feed.profile.mark}-SM${scheme}`,
        scheme,
        from: day('2026-01-01'),
        publishedOn: day('2025-12-20'),
        shareBp: 5000,
      });
    }
  },
  worker(feed, worker) {
    const { workerId, relation } = worker;
    const from = worker.onDate ?? feed.month.opened;
    const { month, last } = feed.month;
    const employed = relation === '1' || relation === '4';
    for (const scheme of employed ? ['1', '2', '3', '4'] : ['1', '2']) {
      const capacity = employed ? '1' : '2';
      feed.add('socialEnrolment', { recordId: `${workerId}-EN${scheme}`, workerId, scheme, capacity, from });
    }
    if (!employed)
      feed.add('insuranceGuidance', { recordId: `${workerId}-IG`, workerId, guidedOn: from, followUpConsent: '0' });
    if (relation !== '1') return;
    feed.add('contribution', {
      recordId: `${workerId}-C${month}`,
      workerId,
      month,
      scheme: '1',
      capacity: '1',
      baseFen: wage,
      wageAverageFen: wage,
      // 16 % of the employer and 8 % of the employee
      dueFen: 144_000,
      paidFen: 144_000,
      dueOn: last - 15,
      paidOn: last - 15,
      noticeOn: last,
      baseProvisional: '1',
    });
  },
};
