import { day } from '#basics/day.ts';
import type { Engagement } from '../feed.ts';
import { at, type Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import type { RegisterRow, TableName } from '../tables.ts';
import { type Case, items, note, plantWorkers } from './cases.ts';

const people = profile({
  slug: 'safety-2',
  name: '麦田速送（虚构）',
  body: 'G4P002',
  mark: 'P2',
  kind: '2',
  trade: '02',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'order', 'session', 'pay', 'safetyCard', 'trainingRecord', 'unwellReport', 'riderVehicle'],
  mustReport: [],
});

/** The enterprises of these plantings. */
export const safetyPeopleEnterprises: readonly Profile[] = [people];

/** Rows with which a worker of the house is in order on a subject; what is planted leaves one out. */
function standing(planting: Planting, id: string, except: readonly TableName[]): void {
  const { opened } = planting.month;
  const rows: readonly [TableName, string, RegisterRow][] = [
    ['safetyCard', 'CD', { post: '配送', givenOn: opened, readOn: opened }],
    ['trainingRecord', 'T1', { training: '1', hours: 24, completedOn: opened - 1 }],
    ['trainingRecord', 'T3', { training: '3', hours: 2, completedOn: opened - 1 }],
    ['riderVehicle', 'RV', { from: opened, vehicle: '1', helmetIssuedOn: opened, plated: '1' }],
  ];
  for (const [table, mark, row] of rows)
    if (!except.includes(table))
      planting.feed(people.slug).add(table, { recordId: `${id}-${mark}`, workerId: id, ...row });
}

/** Plants workers with one row each on a subject, everything else in order. */
function plant(planting: Planting, table: TableName, base: RegisterRow, cases: readonly Case[]): void {
  plantWorkers(planting, people.slug, table, base, cases);
  const named = (name: string, relation: Engagement['relation']) =>
    planting.engagement(people.slug, name, { relation, chain: relation === '1' ? '1' : '5' }).workerId;
  for (const { name, relation = '1' } of cases) standing(planting, named(name, relation), [table]);
}

/** Operating cards, reports of being unwell, helmets. */
export function plantPeople(planting: Planting): void {
  const { opened, first } = planting.month;
  plant(planting, 'safetyCard', { post: '分拣', givenOn: opened, readOn: opened }, [
    {
      rule: 'operating-card-read',
      name: 'card-1',
      change: { readOn: undefined },
      finds: items(1),
      zh: '没有确认',
      en: 'not confirmed',
    },
    { rule: 'operating-card-read', name: 'card-2', change: {}, zh: '当日确认', en: 'confirmed the same day' },
    {
      rule: 'operating-card-read',
      name: 'card-3',
      relation: '9',
      change: { readOn: undefined },
      doubt: 'class-unclear',
      zh: '用工关系不明',
      en: 'class unclear',
    },
    {
      rule: 'operating-card-given',
      name: 'card-4',
      change: { givenOn: day('2027-01-04'), readOn: undefined },
      finds: items(1),
      zh: '到2027年才发卡',
      en: 'a card in 2027 only',
    },
  ]);
  const reportedAt = at(first + 3, '10:00');
  const report = {
    reportedOn: first + 3,
    reportedAt,
    answeredAt: reportedAt + 60,
    answeredBy: '站长（虚构）',
    ordersStopped: '1',
    payLossFen: 0,
    rankLost: '0',
  };
  plant(planting, 'unwellReport', report, [
    {
      rule: 'unwell-report-answered',
      name: 'unwell-1',
      change: { answeredAt: undefined, answeredBy: undefined, ordersStopped: '0' },
      finds: items(2),
      zh: '没有答复没有停单',
      en: 'no answer, not stopped',
    },
    {
      rule: 'unwell-report-answered',
      name: 'unwell-2',
      change: { payLossFen: 1 },
      finds: items(1),
      zh: '扣了1分',
      en: 'one fen lost',
    },
    {
      rule: 'unwell-report-answered',
      name: 'unwell-3',
      change: { rankLost: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送等级',
      en: 'rank not reported',
    },
    {
      rule: 'unwell-report-answered',
      name: 'unwell-4',
      change: {},
      zh: '答复、停单、不罚',
      en: 'answered, stopped, nothing lost',
    },
  ]);
  const vehicle = { from: opened, vehicle: '2', helmetIssuedOn: opened, plated: '1', licensed: '1' };
  plant(planting, 'riderVehicle', vehicle, [
    {
      rule: 'helmet-and-vehicle',
      name: 'vehicle-1',
      change: { helmetIssuedOn: undefined },
      finds: items(1),
      zh: '没有头盔',
      en: 'no helmet',
    },
    {
      rule: 'helmet-and-vehicle',
      name: 'vehicle-2',
      change: { plated: '0', licensed: '0' },
      finds: items(2),
      zh: '无牌，证照不符',
      en: 'no plate, no fitting licence',
    },
    {
      rule: 'helmet-and-vehicle',
      name: 'vehicle-3',
      change: { plated: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送号牌',
      en: 'plate not reported',
    },
    {
      rule: 'helmet-and-vehicle',
      name: 'vehicle-4',
      change: { vehicle: '1', licensed: undefined },
      zh: '电动自行车不用驾驶证',
      en: 'an e-bike needs no licence',
    },
  ]);
}

/** Training before the first order, further training, occupational health; and what the feeds say after a report of being unwell. */
export function plantAtWork(planting: Planting): void {
  const { opened } = planting.month;
  const on = planting.date(9);
  const worker = (name: string, relation: Engagement['relation'], onDate?: number) =>
    planting
      .script(people.slug, name, {
        relation,
        chain: relation === '1' ? '1' : '5',
        ownRegisters: true,
        ...(onDate === undefined ? {} : { onDate }),
      })
      .order(at(on, '09:00'), at(on, '09:20'));
  const feed = planting.feed(people.slug);
  const say = (id: string, one: Omit<Case, 'change' | 'name'>) => note(planting, people.uscc, id, one);
  const trained = (id: string, training: string, hours: number, completedOn: number) =>
    feed.add('trainingRecord', { recordId: `${id}-T${training}`, workerId: id, training, hours, completedOn });
  // What was completed stands on file from month to month; who was trained too late was at work untrained in the first month only.
  const begins = opened + 8;
  const firstMonth = planting.previousMonth === null;
  const initial: readonly [string, Engagement['relation'], number, number, Omit<Case, 'change' | 'name' | 'rule'>][] = [
    ['trained-1', '1', 23, begins - 1, { finds: items(1), zh: '差一学时', en: 'an hour short' }],
    ['trained-2', '1', 24, begins, { zh: '首单当日完成', en: 'completed on the day of the first order' }],
    [
      'trained-3',
      '2',
      24,
      begins + 1,
      firstMonth
        ? { finds: items(24), zh: '首单后才培训', en: 'trained after the first order' }
        : { zh: '以后的月份已经培训', en: 'trained by the later months' },
    ],
    ['trained-5', '9', 23, begins - 1, { doubt: 'class-unclear', zh: '用工关系不明', en: 'class unclear' }],
  ];
  for (const [name, relation, hours, completedOn, one] of initial) {
    const { id } = worker(name, relation);
    trained(id, '1', hours, completedOn);
    trained(id, '3', 2, opened - 1);
    standing(planting, id, ['trainingRecord']);
    say(id, { rule: 'initial-training', ...one });
  }
  const { id: old } = worker('trained-4', '1', day('2025-01-01'));
  trained(old, '1', 24, day('2024-12-31'));
  trained(old, '3', 2, day('2024-12-31'));
  standing(planting, old, ['trainingRecord']);
  say(old, { rule: 'yearly-training', finds: items(8), zh: '满一年没有再培训', en: 'a year without further training' });
  const { id: unhealthy } = worker('trained-6', '2');
  trained(unhealthy, '1', 24, opened - 1);
  standing(planting, unhealthy, ['trainingRecord']);
  say(unhealthy, {
    rule: 'health-training',
    finds: items(1),
    zh: '没有职业卫生培训',
    en: 'none on occupational health',
  });
  const { id: bare } = worker('vehicle-5', '2');
  standing(planting, bare, ['riderVehicle']);
  say(bare, { rule: 'helmet-and-vehicle', finds: items(1), zh: '骑车接单，没有登记', en: 'rides, nothing on file' });
  const unwell = worker('unwell-5', '2')
    .order(at(on, '10:30'), at(on, '10:50'))
    .order(at(on, '09:40'), at(on, '10:05'), { penaltyFen: 300 });
  standing(planting, unwell.id, []);
  feed.add('unwellReport', {
    recordId: `${unwell.id}-UW-${planting.month.month}`,
    workerId: unwell.id,
    reportedOn: on,
    reportedAt: at(on, '10:00'),
    answeredAt: at(on, '10:01'),
    answeredBy: '站长（虚构）',
    ordersStopped: '1',
    payLossFen: 0,
    rankLost: '0',
  });
  say(unwell.id, {
    rule: 'unwell-report-answered',
    finds: items(2),
    zh: '说停了单，当日又接一单，在手的一单被扣三元',
    en: 'said to be stopped, one more order that day, three yuan taken for the one at hand',
  });
}
