import { day } from '#basics/day.ts';
import { creditCode } from '../numbers.ts';
import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { type Case, days, items, note, plantRows } from './cases.ts';
import { chainCases } from './partners-chain.ts';

const house = (n: number, name: string, kind: Profile['kind'], sends: Profile['sends']): Profile =>
  profile({
    slug: `partners-${n}`,
    name: `${name}（虚构）`,
    body: `G4W00${n}`,
    mark: `W${n}`,
    kind,
    trade: '03',
    form: 'csv',
    cycle: 'month',
    limits: null,
    sends,
    mustReport: [],
  });

const host = house(1, '青石速运', '1', ['worker', 'assignment', 'auxiliaryPost', 'workerFee']);
const bare = house(2, '白沙速运', '1', ['worker', 'assignment']);
const user = house(3, '红岩速运', '1', ['worker', 'partner', 'partnerAudit', 'dispatchCount', 'relationNotice']);
const silent = house(4, '黄桷速运', '1', ['worker', 'partner', 'dispatchCount']);
const valid = house(5, '蓝天劳务', '4', ['licence']);
const lapsed = house(6, '晨星劳务', '4', ['licence']);
const unsaid = house(7, '暮云劳务', '4', ['licence']);
const ending = house(8, '秋水劳务', '4', ['licence']);
const haulier = house(9, '长风运力', '2', ['licence']);

/** Small enterprises that exist for what is planted on partners and dispatch (measure 4). */
export const partnersEnterprises: readonly Profile[] = [
  host,
  bare,
  user,
  silent,
  valid,
  lapsed,
  unsaid,
  ending,
  haulier,
];

const yearEnd = day('2027-12-31');

function plantLicences(planting: Planting): void {
  const { last } = planting.month;
  const rule = 'dispatch-licence-renewal';
  const dispatch = { kind: '1', from: day('2025-01-01'), number: '虚构许可' };
  const one = (profile: Profile, change: Record<string, string | number>, said?: Omit<Case, 'name' | 'change'>) => {
    planting.feed(profile.slug).add('licence', { recordId: `${profile.mark}-L`, ...dispatch, ...change });
    if (said !== undefined) note(planting, profile.uscc, null, said);
  };
  one(valid, { to: yearEnd }, { rule, zh: '离届满还早', en: 'ends long after' });
  one(lapsed, { to: day('2026-03-31') });
  one(unsaid, { endKind: '1' }, { rule, zh: '许可没有写到期日', en: 'no end is told' });
  // Sixty days before 15 October is 16 August: filed by nobody in August, September or October.
  const late = last - day('2026-08-16');
  one(ending, { to: day('2026-10-15') }, { rule, finds: days(late), zh: '没有申请延续', en: 'no renewal was filed' });
  one(haulier, { kind: '4', scope: '03', to: yearEnd });
}

const partnership = {
  kind: '1',
  partnerUscc: valid.uscc,
  from: day('2026-06-01'),
  agreementItems: '1,2,3,4,5,6,7,8,9,10,11,12,13',
  rightsContent: '1',
  fundedBy: '1',
  setsRosters: '0',
  finesIndividuals: '0',
  pricedByHead: '0',
  ownMeans: '1',
  hiresAndFires: '0',
};

function plantPartners(planting: Planting): void {
  const { last } = planting.month;
  const outsourced = { kind: '2', partnerUscc: haulier.uscc };
  const cases: readonly Case[] = [
    {
      rule: 'dispatch-agreement-items',
      name: 'items-1',
      change: { agreementItems: '1,2,3,4,5,6,7,8,9,10,11' },
      finds: items(2),
      zh: '协议缺两项',
      en: 'two items missing',
    },
    {
      rule: 'dispatch-agreement-items',
      name: 'items-2',
      change: { agreementItems: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送协议事项',
      en: 'items not reported',
    },
    {
      rule: 'self-dispatch',
      name: 'funded-1',
      change: { fundedBy: '2' },
      finds: items(1),
      zh: '用工单位出资',
      en: 'funded by its user',
    },
    {
      rule: 'outsourcing-in-name',
      name: 'named-1',
      change: { ...outsourced, setsRosters: '1', finesIndividuals: '1', pricedByHead: '1' },
      finds: items(3),
      zh: '三项迹象',
      en: 'three tell-tales',
    },
    {
      rule: 'outsourcing-in-name',
      name: 'named-2',
      change: { ...outsourced, setsRosters: '1', finesIndividuals: '1' },
      zh: '两项迹象',
      en: 'two tell-tales',
    },
    {
      rule: 'partner-rights-clauses',
      name: 'rights-1',
      change: { rightsContent: '0' },
      finds: items(1),
      zh: '没有权益内容',
      en: 'nothing on rights',
    },
    {
      rule: 'partner-qualified',
      name: 'qualified-1',
      change: { partnerUscc: lapsed.uscc },
      finds: days(last - planting.month.first + 1),
      zh: '许可三月底届满',
      en: 'its licence ended in March',
    },
    { rule: 'self-dispatch', name: 'funded-2', change: {}, zh: '没有出资', en: 'not funded by its user' },
    {
      rule: 'partner-qualified',
      name: 'qualified-3',
      change: { partnerUscc: unsaid.uscc },
      doubt: 'field-not-reported',
      zh: '吊销日期没有报送',
      en: 'the day it ended is not told',
    },
  ];
  plantRows(planting, user.slug, 'partner', partnership, cases);
  plantAudits(planting);
}

/** Partners audited, not audited, and audited with problems left open. */
function plantAudits(planting: Planting): void {
  const { last } = planting.month;
  const feed = planting.feed(user.slug);
  const old = { from: day('2025-01-01'), kind: '2' };
  const long = [
    ['audit-1', 'G4W101', day('2025-06-30'), {}],
    ['audit-2', 'G4W102', day('2026-07-01'), {}],
    ['audit-3', 'G4W103', day('2026-07-01'), { problems: 2, followUpDueOn: day('2026-07-31') }],
  ] as const;
  for (const [name, body, auditedOn, found] of long) {
    const partnerUscc = creditCode(body);
    feed.add('partner', { recordId: `${feed.profile.mark}-${name}`, ...partnership, ...old, partnerUscc });
    feed.add('partnerAudit', {
      recordId: `${feed.profile.mark}-${name}-A`,
      partnerUscc,
      auditedOn,
      problems: 0,
      ...found,
    });
    // Nobody keeps a licence of these: every day of the month is without one.
    const whole = days(last - planting.month.first + 1);
    const zh = '登记里没有这家的执照';
    note(planting, user.uscc, null, { rule: 'partner-qualified', finds: whole, zh, en: 'no licence of it is on file' });
  }
  note(planting, user.uscc, null, {
    rule: 'partner-supervision',
    finds: days(last - day('2026-06-30')),
    zh: '上次检查在一年以前',
    en: 'the last audit is over a year old',
  });
  note(planting, user.uscc, null, {
    rule: 'partner-audit-follow-up',
    finds: items(1),
    zh: '七月底到期的整改未见',
    en: 'a follow-up due in July was not seen',
  });
  planting.feed(silent.slug).add('partner', { recordId: `${silent.mark}-PA`, ...partnership });
  note(planting, silent.uscc, null, {
    rule: 'partner-qualified',
    zh: '派遣许可每天有效',
    en: 'its dispatch licence is in force',
  });
  for (const rule of ['partner-supervision', 'partner-audit-follow-up']) {
    note(planting, silent.uscc, null, {
      rule,
      doubt: 'table-not-reported',
      zh: '没有报送检查',
      en: 'audits are not reported',
    });
  }
}

function plantCounts(planting: Planting): void {
  const on = planting.date(20);
  const count = (profile: Profile, change: Record<string, number>, said: Omit<Case, 'name' | 'change' | 'rule'>) => {
    planting.feed(profile.slug).add('dispatchCount', {
      recordId: `${profile.mark}-DC-${planting.month.month}`,
      countedOn: on,
      employees: 90,
      ...change,
    });
    note(planting, profile.uscc, null, { rule: 'dispatch-ratio', ...said });
  };
  const workers = { quantity: { value: 1, unit: 'workers' } };
  count(user, { dispatched: 11 }, { finds: workers, zh: '十一比九十', en: 'eleven to ninety' });
  count(silent, { dispatched: 10 }, { zh: '正好百分之十', en: 'just a tenth' });
}

/** Planting modules on partners and dispatch (measure 4). */
export const partnersPlantings: readonly ((planting: Planting) => void)[] = [
  plantLicences,
  plantPartners,
  plantCounts,
  chainCases({ host, bare, user, valid, lapsed, haulier }),
];
