import { day } from '#basics/day.ts';
import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on 用工指导（措施一）: talks once a month with everything answered, something done for workers, a way forward. */
export const guidanceRows: RegisterRows = {
  tables: ['dialogueMechanism', 'dialogueMeeting', 'careAct', 'careerPath', 'selfCheckAnswer'],
  enterprise(feed) {
    const { mark } = feed.profile;
    const { first, month } = feed.month;
    feed.add('dialogueMechanism', {
      recordId: `${mark}-DM`,
      form: '1',
      from: day('2025-03-01'),
      meetingsPerYear: 12,
      rulesId: `${mark}-协商办法-2025`,
      unionContact: '1',
    });
    feed.add('dialogueMeeting', {
      recordId: `${mark}-DT-${month}`,
      heldOn: first + 11,
      mattersRaised: 3,
      mattersAnswered: 3,
      minutesId: `${mark}-纪要-${month}`,
      unionPresent: '1',
      representatives: 4,
    });
    feed.add('careAct', {
      recordId: `${mark}-CA-${month}`,
      actedOn: first + 17,
      kind: '5',
      workersReached: 20,
      evidenceId: `${mark}-关爱-${month}`,
    });
    feed.add('careerPath', {
      recordId: `${mark}-CP-${month}`,
      arrangedOn: first + 19,
      kind: '1',
      workers: 6,
      evidenceId: `${mark}-培训-${month}`,
    });
    feed.add('selfCheckAnswer', {
      recordId: `${mark}-SC-hazard`,
      item: 'hazard-check-cycle',
      reply: '1',
      answeredOn: day('2026-08-10'),
      evidenceId: `${mark}-排查台账`,
    });
  },
  worker() {},
};
