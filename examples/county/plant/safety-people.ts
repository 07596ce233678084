import { day } from '#basics/day.ts';
import { at, type Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { items, plantWorkers } from './cases.ts';

const people = profile({
  slug: 'safety-2',
  name: '麦田速送（虚构）',
  body: 'G4P002',
  mark: 'P2',
  kind: '2',
  trade: '03',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'safetyCard', 'trainingRecord', 'unwellReport', 'riderVehicle'],
  mustReport: [],
});

/** The enterprises of these plantings. */
export const safetyPeopleEnterprises: readonly Profile[] = [people];

/** Operating cards, training, reports of being unwell, helmets. */
export function plantPeople(planting: Planting): void {
  const { opened, first } = planting.month;
  plantWorkers(planting, people.slug, 'safetyCard', { post: '分拣', givenOn: opened, readOn: opened }, [
    {
      rule: 'operating-card-read',
      name: 'card-1',
      change: { readOn: undefined },
      finds: items(1),
      also: untrained,
      zh: '没有确认',
      en: 'not confirmed',
    },
    {
      rule: 'operating-card-read',
      name: 'card-2',
      change: {},
      also: untrained,
      zh: '当日确认',
      en: 'confirmed the same day',
    },
    {
      rule: 'operating-card-read',
      name: 'card-3',
      relation: '9',
      change: { readOn: undefined },
      doubt: 'class-unclear',
      zh: '用工关系不明',
      en: 'class unclear',
    },
  ]);
  plantWorkers(planting, people.slug, 'trainingRecord', { training: '1', hours: 24, completedOn: opened - 1 }, [
    {
      rule: 'initial-training',
      name: 'trained-1',
      change: { hours: 23 },
      finds: items(1),
      zh: '差一学时',
      en: 'an hour short',
    },
    {
      rule: 'initial-training',
      name: 'trained-2',
      change: { completedOn: opened },
      zh: '第一天完成',
      en: 'completed on the first day',
    },
    {
      rule: 'initial-training',
      name: 'trained-3',
      change: { completedOn: opened + 1 },
      finds: items(24),
      zh: '上岗后才培训',
      en: 'trained after the first day',
    },
    {
      rule: 'yearly-training',
      name: 'trained-4',
      onDate: day('2025-01-01'),
      change: { completedOn: day('2024-12-31') },
      finds: items(8),
      zh: '满一年没有再培训',
      en: 'a year without further training',
    },
    {
      rule: 'initial-training',
      name: 'trained-5',
      relation: '9',
      change: { hours: 23 },
      doubt: 'class-unclear',
      zh: '用工关系不明',
      en: 'class unclear',
    },
  ]);
  const reportedAt = at(first + 3, '10:00');
  const report = {
    reportedOn: first + 3,
    reportedAt,
    answeredAt: reportedAt + 60,
    ordersStopped: '1',
    payLossFen: 0,
    rankLost: '0',
  };
  plantWorkers(planting, people.slug, 'unwellReport', report, [
    {
      rule: 'unwell-report-answered',
      name: 'unwell-1',
      change: { answeredAt: undefined, ordersStopped: '0' },
      finds: items(2),
      also: untrained,
      zh: '没有答复没有停单',
      en: 'no answer, not stopped',
    },
    {
      rule: 'unwell-report-answered',
      name: 'unwell-2',
      change: { payLossFen: 1 },
      finds: items(1),
      also: untrained,
      zh: '扣了1分',
      en: 'one fen lost',
    },
    {
      rule: 'unwell-report-answered',
      name: 'unwell-3',
      change: { rankLost: undefined },
      doubt: 'field-not-reported',
      also: untrained,
      zh: '没有报送等级',
      en: 'rank not reported',
    },
  ]);
  plantWorkers(
    planting,
    people.slug,
    'riderVehicle',
    { from: opened, helmetIssuedOn: opened, plated: '1', licensed: '1' },
    [
      {
        rule: 'helmet-and-vehicle',
        name: 'vehicle-1',
        change: { helmetIssuedOn: undefined },
        finds: items(1),
        also: untrained,
        zh: '没有头盔',
        en: 'no helmet',
      },
      {
        rule: 'helmet-and-vehicle',
        name: 'vehicle-2',
        change: { plated: '0', licensed: '0' },
        finds: items(2),
        also: untrained,
        zh: '无牌，证照不符',
        en: 'no plate, no fitting licence',
      },
      {
        rule: 'helmet-and-vehicle',
        name: 'vehicle-3',
        change: { plated: undefined },
        doubt: 'field-not-reported',
        also: untrained,
        zh: '没有报送号牌',
        en: 'plate not reported',
      },
    ],
  );
}

/** Nobody trains these people, and the table of training is there. */
const untrained = { 'initial-training': items(24) };
