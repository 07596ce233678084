import { day } from '#basics/day.ts';
import type { RegisterRows } from './index.ts';

/** What people of a trade ride or drive. */
const vehicleOf: Readonly<Record<string, string>> = { '01': '3', '02': '1', '03': '1', '04': '4', '05': '4' };

/** What ordinary enterprises report on safety (measure 8); all of it in order. */
export const safetyRows: RegisterRows = {
  tables: [
    'safetyPost',
    'safetyAppointment',
    'safetyDuty',
    'safetyCard',
    'hazardCheck',
    'trainingRecord',
    'managerTraining',
    'appraisalIndicator',
    'conditionChannel',
    'riderVehicle',
  ],
  enterprise(feed) {
    const { mark } = feed.profile;
    const from = day('2025-06-01');
    for (const post of ['调度', '配送'])
      feed.add('safetyPost', {
        recordId: `${mark}-SP${post}`,
        post,
        from,
        dutyListOn: from,
        signedOn: from,
        holderNamed: '1',
        appraisalStandard: '1',
      });
    for (const role of ['3', '4', '6']) feed.add('safetyAppointment', { recordId: `${mark}-SA${role}`, role, from });
    for (const role of ['1', '2'])
      for (let duty = 1; duty <= 7; duty++)
        feed.add('safetyDuty', {
          recordId: `${mark}-SD${role}${duty}`,
          role,
          duty,
          doneOn: day('2026-03-20'),
          evidenceId: `${mark}-履职${role}${duty}`,
        });
    feed.add('conditionChannel', { recordId: `${mark}-CC`, from });
    feed.add('managerTraining', { recordId: `${mark}-MT`, role: '1', from, initialHours: 32, yearlyHours: 12 });
    feed.add('appraisalIndicator', {
      recordId: `${mark}-AI`,
      name: '准时率',
      penalises: '1',
      releasedOn: from,
      screenedOn: from,
    });
    for (const [cycle, dueOn] of [
      ['1', feed.month.first + 4],
      ['2', feed.month.first + 5],
      ['3', feed.month.first + 6],
    ] as const)
      feed.add('hazardCheck', {
        recordId: `${mark}-HC${cycle}-${feed.month.month}`,
        cycle,
        dueOn,
        doneOn: dueOn,
        hazards: 0,
      });
  },
  worker(feed, worker) {
    const { workerId } = worker;
    const from = worker.onDate ?? feed.month.opened;
    feed.add('safetyCard', { recordId: `${workerId}-CD`, workerId, post: '配送', givenOn: from, readOn: from });
    feed.add('trainingRecord', {
      recordId: `${workerId}-TR`,
      workerId,
      training: '1',
      hours: 24,
      completedOn: from - 1,
    });
    feed.add('trainingRecord', {
      recordId: `${workerId}-TH`,
      workerId,
      training: '3',
      hours: 2,
      completedOn: from - 1,
    });
    feed.add('riderVehicle', {
      recordId: `${workerId}-RV`,
      workerId,
      from,
      vehicle: vehicleOf[feed.profile.trade] ?? '5',
      helmetIssuedOn: from,
      plated: '1',
      licensed: '1',
    });
  },
};
