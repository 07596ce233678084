import { day } from '#basics/day.ts';
import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on injury cover; all of it in order, commercial policies beside it. */
export const injuryRows: RegisterRows = {
  tables: ['injuryCover', 'commercialPolicy'],
  enterprise(feed) {
    const { mark } = feed.profile;
    feed.add('commercialPolicy', {
      recordId: `${mark}-CP`,
      policyNo: `${mark}-意外-2026`,
      insurer: '安渝财险（虚构）',
      policyholder: feed.profile.name,
      kind: '1',
      insured: '1',
      payer: '2',
      dailyPremiumFen: 300,
      items: '身故伤残60万元；意外医疗5万元，免赔100元，目录内100%',
      windowRule: '当日首单至次日1时30分',
      exclusions: '酒后驾驶',
      exclusionNoticeId: `${mark}-告知-2026`,
      claimNoticeHours: 48,
      overlapsWithInjury: '1',
      from: day('2026-01-01'),
      to: day('2026-12-31'),
    });
  },
  worker(feed, worker) {
    const { workerId, relation, partnerUscc } = worker;
    const { mark, uscc, injuryIndustry } = feed.profile;
    const from = worker.onDate ?? feed.month.opened;
    const cover = (scheme: string, given: { employerUscc?: string; policyNo?: string }) =>
      feed.add('injuryCover', { recordId: `${workerId}-IC${scheme}`, workerId, scheme, from, ...given });
    // Employees, full or part time, through whoever employs them; all others by the order where the pilot runs, else by a policy.
    if (relation === '1' || relation === '4') cover('1', { employerUscc: partnerUscc ?? uscc });
    else if (injuryIndustry !== '0') cover('2', { employerUscc: uscc });
    else cover('3', { policyNo: `${mark}-意外-2026` });
  },
};
