import { day } from '#basics/day.ts';
import { at, type Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { days, items, note, plantRows } from './cases.ts';

const posts = profile({
  slug: 'safety-1',
  name: '杏林速送（虚构）',
  body: 'G4P001',
  mark: 'P1',
  kind: '1',
  trade: '02',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: [
    'safetyPost',
    'standardisation',
    'changeSignOff',
    'hazardCheck',
    'appraisalIndicator',
    'accident',
    'managerTraining',
  ],
  mustReport: [],
});
const bare = profile({
  slug: 'safety-3',
  name: '荒坡货运（虚构）',
  body: 'G4P003',
  mark: 'P3',
  kind: '2',
  trade: '04',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'safetyPost', 'safetyAppointment', 'safetyDuty', 'conditionChannel', 'hazardCheck', 'accident'],
  mustReport: [],
});
const untold = profile({
  slug: 'safety-5',
  name: '雾谷货运（虚构）',
  body: 'G4P005',
  mark: 'P5',
  kind: '2',
  trade: '04',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker'],
  mustReport: [],
});

/** Small enterprises that exist for what is planted on safety (measure 8). */
export const safetyEnterprises: readonly Profile[] = [posts, bare, untold];

function plantFiles(planting: Planting): void {
  const { last, opened } = planting.month;
  const post = { from: opened, dutyListOn: opened, signedOn: opened, holderNamed: '1', appraisalStandard: '1' };
  plantRows(planting, posts.slug, 'safetyPost', { ...post, post: '站长' }, [
    {
      rule: 'responsibility-system',
      name: 'post-1',
      change: { signedOn: undefined },
      finds: items(1),
      zh: '没有签字',
      en: 'not signed',
    },
    {
      rule: 'responsibility-system',
      name: 'post-2',
      change: { dutyListOn: undefined, appraisalStandard: '0' },
      finds: items(2),
      zh: '没有清单和标准',
      en: 'no list, no standard',
    },
    {
      rule: 'responsibility-system',
      name: 'post-4',
      change: { holderNamed: '0' },
      finds: items(1),
      zh: '没有责任人员',
      en: 'nobody named',
    },
    {
      rule: 'responsibility-system',
      name: 'post-3',
      change: { appraisalStandard: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送考核标准',
      en: 'standard not reported',
    },
  ]);
  const expired = day('2026-07-31');
  plantRows(planting, posts.slug, 'standardisation', { grade: '三级', from: day('2023-08-01') }, [
    {
      rule: 'standardisation-valid',
      name: 'grade-1',
      change: { expiresOn: expired },
      finds: days(last - expired),
      zh: '七月底到期',
      en: 'ran out at the end of July',
    },
  ]);
  const effectiveOn = planting.date(10);
  plantRows(planting, posts.slug, 'changeSignOff', { change: '1', effectiveOn }, [
    {
      rule: 'chief-engineer-sign-off',
      name: 'change-1',
      change: { signedOffOn: effectiveOn + 1 },
      finds: days(1),
      zh: '晚一天签认',
      en: 'signed off a day late',
    },
    {
      rule: 'chief-engineer-sign-off',
      name: 'change-2',
      change: {},
      finds: days(last + 1 - effectiveOn),
      zh: '没有签认',
      en: 'not signed off',
    },
  ]);
  const dueOn = planting.date(7);
  plantRows(planting, posts.slug, 'hazardCheck', { cycle: '2', dueOn, doneOn: dueOn, hazards: 0 }, [
    {
      rule: 'hazard-checks',
      name: 'check-1',
      change: { doneOn: dueOn + 1 },
      finds: items(1),
      zh: '晚一天排查',
      en: 'a day late',
    },
    {
      rule: 'hazard-checks',
      name: 'check-2',
      change: { hazards: 1, closeBy: dueOn + 5 },
      finds: items(1),
      zh: '隐患没有整改',
      en: 'a hazard left open',
    },
    {
      rule: 'hazard-checks',
      name: 'check-3',
      change: { hazards: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送发现多少',
      en: 'hazards not reported',
    },
  ]);
  plantRows(
    planting,
    posts.slug,
    'appraisalIndicator',
    { name: '时效', penalises: '1', releasedOn: opened, screenedOn: opened },
    [
      {
        rule: 'harmful-indicator',
        name: 'indicator-1',
        change: { penalises: '4' },
        finds: items(1),
        zh: '对恶劣天气慢行扣减',
        en: 'takes for slowing',
      },
      {
        rule: 'harmful-indicator',
        name: 'indicator-2',
        change: { screenedOn: opened + 1 },
        finds: items(1),
        zh: '晚一天审看',
        en: 'screened a day late',
      },
      {
        rule: 'harmful-indicator',
        name: 'indicator-3',
        change: { name: '拒单率', wording: '恶劣天气拒单的，每单扣分' },
        finds: items(1),
        zh: '文字与申报不符',
        en: 'the words say otherwise',
      },
      {
        rule: 'harmful-indicator',
        name: 'indicator-5',
        change: { penalises: undefined },
        doubt: 'field-not-reported',
        zh: '没有报送扣减什么',
        en: 'not said what it takes for',
      },
    ],
  );
  plantRows(
    planting,
    posts.slug,
    'managerTraining',
    { role: '1', from: day('2024-01-01'), initialHours: 32, yearlyHours: 12 },
    [
      {
        rule: 'manager-training',
        name: 'manager-1',
        change: { yearlyHours: 11 },
        finds: items(1),
        zh: '再培训差一学时',
        en: 'an hour short',
      },
      {
        rule: 'manager-training',
        name: 'manager-2',
        change: { initialHours: undefined },
        doubt: 'field-not-reported',
        zh: '没有报送初次学时',
        en: 'not reported',
      },
    ],
  );
}

function plantAccidents(planting: Planting): void {
  const occurredOn = planting.date(5);
  const knownAt = at(occurredOn, '10:00');
  const base = {
    occurredOn,
    knownAt,
    reportedAt: knownAt + 3600,
    deaths: 0,
    seriousInjuries: 1,
    lossHundredYuan: 100,
    grade: '1',
    traffic: '0',
  };
  plantRows(planting, posts.slug, 'accident', base, [
    {
      rule: 'accident-report-time',
      name: 'accident-1',
      change: { reportedAt: knownAt + 3601 },
      finds: { quantity: { value: 1, unit: 'seconds' } },
      zh: '晚一秒',
      en: 'a second late',
    },
    {
      rule: 'accident-grade',
      name: 'accident-2',
      change: { deaths: 3 },
      finds: items(1),
      zh: '三人死亡报一般',
      en: 'three deaths graded general',
    },
    {
      rule: 'accident-supplement',
      name: 'accident-3',
      change: { casualtiesChangedOn: occurredOn + 2, supplementedOn: occurredOn + 5 },
      finds: days(3),
      zh: '晚三天补报',
      en: 'three days late',
    },
    {
      rule: 'accident-supplement',
      name: 'accident-4',
      change: { casualtiesChangedOn: occurredOn + 10, traffic: undefined },
      doubt: 'field-not-reported',
      zh: '第十日变化，没有报送是否道路交通',
      en: 'changed on the tenth day, kind not reported',
    },
  ]);
}

function plantBare(planting: Planting): void {
  const { opened } = planting.month;
  const say = (rule: string, finds: ReturnType<typeof items>, zh: string, en: string) =>
    note(planting, bare.uscc, null, { rule, finds, zh, en });
  planting.registered(bare.slug, 'bare-1', { relation: '1', chain: '1' });
  const feed = planting.feed(bare.slug);
  for (let duty = 1; duty <= 6; duty++)
    feed.add('safetyDuty', {
      recordId: `P3-SD${duty}`,
      role: '1',
      duty,
      doneOn: opened - 10,
      evidenceId: `履职${duty}`,
    });
  const checkOn = planting.date(7);
  feed.add('hazardCheck', {
    recordId: `P3-HC-${planting.month.month}`,
    cycle: '2',
    dueOn: checkOn,
    doneOn: checkOn,
    hazards: 0,
  });
  // An accident of the month, reported as it should be: with it the seventh duty is asked.
  const occurredOn = planting.date(5);
  feed.add('accident', {
    recordId: `P3-AC-${planting.month.month}`,
    occurredOn,
    knownAt: at(occurredOn, '10:00'),
    reportedAt: at(occurredOn, '10:30'),
    deaths: 0,
    seriousInjuries: 0,
    lossHundredYuan: 1,
    grade: '1',
    traffic: '1',
  });
  feed.add('safetyAppointment', { recordId: 'P3-SA', role: '7', from: opened });
  say('safety-staff', items(1), '货运只有兼职安全员', 'freight with part-time staff only');
  say('safety-director', items(2), '两个职务都没有任命', 'neither appointed');
  say('main-person-duties', items(1), '有事故，没有报告事故的证据', 'an accident, no evidence of reporting');
  say('controller-duties', items(7), '一项都没有', 'none at all');
  say('responsibility-posts', items(1), '一个岗位都没有', 'no post at all');
  say('hazard-check-cycle', items(2), '只有周检查', 'weekly checks only');
  say('condition-channel', items(1), '没有渠道', 'no channel');
  planting.registered(untold.slug, 'bare-2', { relation: '1', chain: '1' });
  for (const rule of [
    'responsibility-posts',
    'hazard-check-cycle',
    'safety-staff',
    'safety-director',
    'main-person-duties',
    'controller-duties',
    'condition-channel',
  ])
    note(planting, untold.uscc, null, { rule, doubt: 'table-not-reported', zh: '没有报送', en: 'not reported' });
}

/** Planting modules on safety (measure 8). */
export const safetyPlantings: readonly ((planting: Planting) => void)[] = [plantFiles, plantAccidents, plantBare];
