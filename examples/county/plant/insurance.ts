import { day } from '#basics/day.ts';
import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import type { RegisterRow } from '../tables.ts';
import { type Case, days, items, note, plantRows, plantWorkers } from './cases.ts';

const house = (n: number, name: string, sends: Profile['sends'], kind: Profile['kind'] = '2'): Profile =>
  profile({
    slug: `insurance-${n}`,
    name: `${name}（虚构）`,
    body: `G4N00${n}`,
    mark: `N${n}`,
    kind,
    trade: '03',
    form: 'csv',
    cycle: 'month',
    limits: null,
    sends,
    mustReport: ['worker'],
  });

const enrolments = house(1, '枫林驿站', ['worker', 'socialEnrolment', 'insuranceGuidance']);
const contributions = house(2, '竹海分拨', ['worker', 'contribution']);
const applications = house(3, '梨花驿站', ['worker', 'enrolmentApplication']);
const counter: Profile = {
  ...house(4, '某县社保经办大厅', ['insuranceService', 'serviceChannel', 'entitlementLoss'], '3'),
  mustReport: [],
};
const unsupported = house(5, '桐花跑腿', ['worker', 'supportMethod'], '1');
const halfSupported = house(6, '槐香跑腿', ['worker', 'supportMethod'], '1');
const supported = house(7, '柳絮跑腿', ['worker', 'supportMethod'], '1');

/** Small enterprises, and a counter, that exist for what is planted on social insurance. */
export const insuranceEnterprises: readonly Profile[] = [
  enrolments,
  contributions,
  applications,
  counter,
  unsupported,
  halfSupported,
  supported,
];

const early = day('2026-07-01');

/** Somebody engaged since July with some enrolments: `1 1` is a pension through the employer, `2 2` medical insurance alone. */
function enrolled(
  planting: Planting,
  name: string,
  relation: '1' | '2',
  given: { held: readonly string[]; guidance?: RegisterRow },
) {
  const somebody = planting.registered(enrolments.slug, name, {
    relation,
    chain: relation === '1' ? '1' : '5',
    onDate: early,
  });
  const { feed, id } = somebody;
  for (const pair of given.held) {
    const [scheme, capacity] = pair.split(' ');
    feed.add('socialEnrolment', {
      recordId: `${id}-EN${scheme}${capacity}`,
      workerId: id,
      scheme,
      capacity,
      from: early,
    });
  }
  if (given.guidance !== undefined)
    feed.add('insuranceGuidance', { recordId: `${id}-IG`, workerId: id, ...given.guidance });
  return somebody;
}

function plantEnrolments(planting: Planting): void {
  const { last } = planting.month;
  const say = (id: string, one: Omit<Case, 'name' | 'change'>) => note(planting, enrolments.uscc, id, one);
  const over = days(last - (early + 30));
  const nothing = enrolled(planting, 'insured-1', '1', { held: ['2 1'] });
  say(nothing.id, { rule: 'employee-pension', finds: over, zh: '没有单位养老', en: 'no pension through the employer' });
  const noMedical = enrolled(planting, 'insured-2', '1', { held: ['1 1'] });
  say(noMedical.id, { rule: 'employee-medical', finds: over, zh: '没有单位医保', en: 'no medical insurance' });
  const alone = enrolled(planting, 'insured-3', '1', { held: ['1 2', '2 1'] });
  say(alone.id, {
    rule: 'flexible-though-employee',
    finds: items(1),
    also: { 'employee-pension': over },
    zh: '只以灵活就业身份缴养老',
    en: 'pays the pension alone',
  });
  const fine = enrolled(planting, 'insured-4', '1', { held: ['1 1', '2 1'] });
  for (const rule of ['employee-pension', 'employee-medical', 'flexible-though-employee'])
    say(fine.id, { rule, zh: '单位参保齐全', en: 'everything through the employer' });
  const late = days(last - (early + 60));
  const guided = last - (early + 60) > 0;
  const unguided = enrolled(planting, 'insured-5', '2', { held: ['2 2'], guidance: { followUpConsent: '0' } });
  if (guided)
    say(unguided.id, {
      rule: 'pension-guidance',
      finds: late,
      zh: '没有养老也没有引导',
      en: 'no pension, no guidance',
    });
  const unmedical = enrolled(planting, 'insured-6', '2', { held: ['1 2'], guidance: { followUpConsent: '0' } });
  if (guided)
    say(unmedical.id, { rule: 'medical-guidance', finds: late, zh: '没有医保也没有引导', en: 'no cover, no guidance' });
  const told = enrolled(planting, 'insured-7', '2', { held: [], guidance: { guidedOn: early, followUpConsent: '0' } });
  for (const rule of ['pension-guidance', 'medical-guidance', 'uninsured-follow-up'])
    say(told.id, { rule, zh: '引导过，不同意跟进', en: 'guided, no consent' });
  const consenting = enrolled(planting, 'insured-8', '2', {
    held: ['1 2'],
    guidance: { guidedOn: early, followUpConsent: '1' },
  });
  say(consenting.id, {
    rule: 'uninsured-follow-up',
    finds: items(1),
    zh: '没有医保，同意跟进',
    en: 'no cover, consents',
  });
  const unsaid = enrolled(planting, 'insured-9', '2', { held: ['1 2'], guidance: { guidedOn: early } });
  say(unsaid.id, {
    rule: 'uninsured-follow-up',
    doubt: 'field-not-reported',
    zh: '没有报送是否同意',
    en: 'consent not reported',
  });
}

function plantContributions(planting: Planting): void {
  const { first, last, month } = planting.month;
  const base: RegisterRow = {
    month,
    scheme: '1',
    capacity: '1',
    dueFen: 100_000,
    paidFen: 100_000,
    dueOn: last - 20,
    paidOn: last - 20,
    noticeOn: last,
    baseProvisional: '0',
    baseFen: 600_000,
    wageAverageFen: 600_000,
  };
  const owed = (amountFen: number) => ({ amountFen });
  plantWorkers(planting, contributions.slug, 'contribution', base, [
    {
      rule: 'contribution-arrears',
      name: 'paid-1',
      change: { paidOn: last - 19 },
      // 1,000.00 a day late at 5 in 10,000
      finds: owed(50),
      zh: '迟一天',
      en: 'a day late',
    },
    {
      rule: 'contribution-arrears',
      name: 'paid-2',
      change: { paidFen: 0, paidOn: undefined },
      // 1,000.00 and twenty days of 0.50
      finds: owed(101_000),
      zh: '分文未缴，二十天',
      en: 'nothing paid, twenty days',
    },
    { rule: 'contribution-arrears', name: 'paid-3', change: {}, zh: '截止日当天缴', en: 'paid on the day' },
    {
      rule: 'contribution-notice',
      name: 'paid-4',
      change: { noticeOn: undefined },
      finds: items(1),
      zh: '没有告知',
      en: 'not told',
    },
    {
      rule: 'contribution-notice',
      name: 'paid-5',
      change: { noticeOn: last },
      zh: '最后一天告知',
      en: 'told on the last day',
    },
    {
      rule: 'contribution-base',
      name: 'paid-6',
      change: {},
      doubt: 'value-unknown',
      zh: '2026年基数没有公布',
      en: 'the base of 2026 is not published',
    },
    {
      rule: 'final-base-applied',
      name: 'paid-7',
      change: { baseProvisional: '1' },
      zh: '2026年基数没有公布，按预核',
      en: 'provisional while nothing is published',
    },
    {
      rule: 'final-base-applied',
      name: 'paid-8',
      change: { baseProvisional: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送是否预核',
      en: 'not reported',
    },
  ]);
  const application: RegisterRow = { appliedOn: first, scheme: '1', capacity: '2', hukouInCity: '1', outcome: '1' };
  const medical = { scheme: '2', gapMonths: 0, firstEntry: '0', benefitFrom: first };
  plantWorkers(planting, applications.slug, 'enrolmentApplication', application, [
    {
      rule: 'hukou-refusal',
      name: 'applied-1',
      relation: '2',
      change: { hukouInCity: '0', outcome: '3', refusalReason: '1' },
      finds: items(1),
      zh: '因户籍不予受理职工养老',
      en: 'refused for registration',
    },
    {
      rule: 'hukou-refusal',
      name: 'applied-2',
      relation: '2',
      change: { outcome: '3', refusalReason: '2' },
      zh: '因年龄',
      en: 'for age',
    },
    {
      rule: 'resident-pension-referral',
      name: 'applied-3',
      relation: '2',
      change: { scheme: '5', capacity: '3', hukouInCity: '0' },
      finds: items(1),
      zh: '外地户籍被受理居民养老',
      en: 'resident pension of an outsider accepted',
    },
    {
      rule: 'resident-pension-referral',
      name: 'applied-4',
      relation: '2',
      change: { scheme: '5', capacity: '3', hukouInCity: '0', outcome: '2' },
      zh: '转介户籍地',
      en: 'referred home',
    },
    {
      rule: 'medical-waiting-period',
      name: 'applied-5',
      relation: '2',
      change: { ...medical, benefitFrom: first + 1 },
      finds: days(1),
      zh: '没有中断却晚一天起算',
      en: 'a day late without a gap',
    },
    {
      rule: 'medical-waiting-period',
      name: 'applied-6',
      relation: '2',
      change: { ...medical, gapMonths: 3 },
      zh: '中断三个月',
      en: 'a gap of three months',
    },
    {
      rule: 'medical-waiting-period',
      name: 'applied-7',
      relation: '2',
      change: { ...medical, gapMonths: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送中断月数',
      en: 'the gap is not reported',
    },
  ]);
}

/** Working days after a day up to another in the county's calendar. */
function workdays(planting: Planting, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at <= to; at++) if (planting.isWorkday(at)) count++;
  return count;
}

/** Services by code, rule, and working days allowed. */
const services = [
  ['1', 'registration-overdue', 10],
  ['2', 'change-overdue', 10],
  ['3', 'pension-transfer-overdue', 15],
  ['4', 'medical-reimbursement-overdue', 30],
  ['5', 'maternity-allowance-overdue', 10],
  ['6', 'injury-reimbursement-overdue', 20],
] as const;

function plantServices(planting: Planting): void {
  const { first, last, opened } = planting.month;
  const base: RegisterRow = { materialsWithoutBasis: 0, feeFen: 0, queryable: '1' };
  const received = day('2026-03-02');
  for (const [service, rule, limit] of services) {
    const finds = days(workdays(planting, received, last) - limit);
    const open = { rule, name: `${service}-open`, change: {}, finds, zh: '到月底还没有办结', en: 'still open' };
    const quick = { appliedOn: opened, doneOn: opened + 1 };
    plantRows(planting, counter.slug, 'insuranceService', { ...base, service, appliedOn: received }, [
      open,
      { rule, name: `${service}-quick`, change: quick, zh: '次日办结', en: 'done the next day' },
    ]);
  }
  const down = day('2026-03-02');
  plantRows(planting, counter.slug, 'serviceChannel', { name: '续保' }, [
    {
      rule: 'online-channel-down',
      name: 'down-1',
      change: { downFrom: down },
      finds: days(workdays(planting, down, last) - 1),
      zh: '一直没有恢复',
      en: 'never back',
    },
  ]);
  plantRows(planting, counter.slug, 'entitlementLoss', { eventOn: received }, [
    {
      rule: 'entitlement-loss-reported',
      name: 'lost-1',
      change: {},
      finds: days(workdays(planting, received, last) - 20),
      zh: '到月底没有报告',
      en: 'not reported',
    },
  ]);
  // What was done in the opening month is over afterwards.
  if (first === opened) plantDone(planting, base);
  else for (const [name, change] of doneRows(opened)) plantAgain(planting, name, { ...base, ...change });
}

/** Cases done in the opening month, by name. */
const doneRows = (opened: number): readonly (readonly [string, RegisterRow])[] => {
  const transfer = { service: '3', appliedOn: opened, doneOn: opened + 1 };
  const certificate = { service: '7', appliedOn: opened, doneOn: opened };
  return [
    ['told-1', { ...transfer, queryable: '0' }],
    ['told-2', { ...transfer, queryable: undefined }],
    ['papers-1', { ...certificate, materialsWithoutBasis: 2 }],
    ['papers-2', { ...certificate, materialsWithoutBasis: undefined }],
    ['fee-1', { ...certificate, feeFen: 500 }],
    ['fee-2', certificate],
  ];
};

/** The same rows sent again, of which nothing is to be found any more. */
function plantAgain(planting: Planting, name: string, row: RegisterRow): void {
  planting.feed(counter.slug).add('insuranceService', { recordId: `${counter.mark}-${name}-insuranceService`, ...row });
}

function plantDone(planting: Planting, base: RegisterRow): void {
  const rows = new Map(doneRows(planting.month.opened));
  const plant = (name: string, one: Omit<Case, 'name' | 'change'>) =>
    plantRows(planting, counter.slug, 'insuranceService', base, [{ ...one, name, change: rows.get(name)! }]);
  const told = 'transfer-result-told';
  plant('told-1', { rule: told, finds: items(1), zh: '没有告知', en: 'not told' });
  plant('told-2', { rule: told, doubt: 'field-not-reported', zh: '没有报送能否查询', en: 'not reported' });
  const papers = 'materials-with-basis';
  plant('papers-1', { rule: papers, finds: items(2), zh: '两份没有依据的材料', en: 'two papers without a basis' });
  plant('papers-2', { rule: papers, doubt: 'field-not-reported', zh: '没有报送', en: 'not reported' });
  plant('fee-1', { rule: 'free-queries', finds: { amountFen: 500 }, zh: '收5元', en: 'charged' });
  plant('fee-2', { rule: 'free-queries', zh: '不收费', en: 'free' });
}

function plantSupport(planting: Planting): void {
  const rule = 'support-method';
  const published = { from: day('2026-01-01'), publishedOn: planting.month.opened };
  for (const [one, finds, zh, en] of [
    [unsupported, items(2), '两种办法都没有', 'neither method'],
    [halfSupported, items(1), '只有养老办法', 'pension only'],
    [supported, undefined, '两种办法都公布了', 'both published'],
  ] as const) {
    planting.registered(one.slug, `support-${one.mark}`, { relation: '2', chain: '5' });
    const feed = planting.feed(one.slug);
    const schemes = one === unsupported ? [] : one === halfSupported ? ['1'] : ['1', '2'];
    for (const scheme of schemes)
      feed.add('supportMethod', { recordId: `${one.mark}-SM${scheme}`, scheme, ...published });
    note(planting, one.uscc, null, { rule, ...(finds === undefined ? {} : { finds }), zh, en });
  }
}

/** Planting modules on social insurance. */
export const insurancePlantings: readonly ((planting: Planting) => void)[] = [
  plantEnrolments,
  plantContributions,
  plantServices,
  plantSupport,
];
