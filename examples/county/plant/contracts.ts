import { day } from '#basics/day.ts';
import { at, type Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import type { RegisterRow } from '../tables.ts';
import { type Case, days, items, note, plantWorkers } from './cases.ts';
import { partTimeEnterprises, plantPartTime } from './contracts-part-time.ts';
import { plantDeadlines, signingEnterprises } from './contracts-signing.ts';
import { plantTerms, termsEnterprises } from './contracts-terms.ts';

const paper = profile({
  slug: 'contracts-1',
  name: '纸坊分拨（虚构）',
  body: 'G3C001',
  mark: 'C1',
  kind: '2',
  trade: '03',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'agreement', 'staffRoll', 'contractRetention'],
  mustReport: [],
});
const quick = profile({
  slug: 'contracts-3',
  name: '快马跑腿（虚构）',
  body: 'G3C003',
  mark: 'C3',
  kind: '1',
  trade: '02',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'agreement', 'order', 'session', 'pay'],
  mustReport: [],
});

/** Small enterprises that exist for what is planted on labour contracts and written agreements (measures 2 and 3). */
export const contractsEnterprises: readonly Profile[] = [
  paper,
  quick,
  ...signingEnterprises,
  ...termsEnterprises,
  ...partTimeEnterprises,
];

function plantTexts(planting: Planting): void {
  const { opened } = planting.month;
  const whole = {
    form: '1',
    from: opened,
    to: day('2027-12-31'),
    signedOn: opened,
    copyDeliveredOn: opened,
    clausesMissing: 0,
    likelyVoid: 0,
    waivesInsurance: '0',
    labourMarks: 0,
    womenClause: '1',
    probationDays: 0,
    probationsBefore: 0,
    partnerInvolved: '0',
    openEnded: '0',
    fixedTermsBefore: 0,
    probationFen: 400_000,
    lowestGradeFen: 500_000,
    agreedPayFen: 500_000,
  };
  const agreement = { form: '3', womenClause: undefined, probationDays: undefined };
  plantWorkers(planting, paper.slug, 'agreement', whole, [
    {
      rule: 'contract-copy',
      name: 'text-1',
      change: { copyDeliveredOn: undefined },
      finds: items(1),
      zh: '没有交付的记录',
      en: 'no copy',
    },
    {
      rule: 'contract-copy',
      name: 'text-2',
      change: { copyDeliveredOn: opened + 27 },
      zh: '二十八日交付',
      en: 'on the 28th',
    },
    {
      rule: 'contract-clauses',
      name: 'text-3',
      change: { clausesMissing: 2 },
      finds: items(2),
      zh: '缺两项',
      en: 'two missing',
    },
    {
      rule: 'contract-clauses',
      name: 'text-4',
      change: { clausesMissing: undefined },
      doubt: 'field-not-reported',
      zh: '没有核对文本',
      en: 'text not read',
    },
    {
      rule: 'contract-void-terms',
      name: 'text-5',
      change: { likelyVoid: 1 },
      finds: items(1),
      zh: '一项可能无效',
      en: 'one likely void',
    },
    {
      rule: 'insurance-waiver',
      name: 'text-6',
      change: { waivesInsurance: '1' },
      finds: items(1),
      zh: '放弃社会保险',
      en: 'a waiver',
    },
    {
      rule: 'women-clause',
      name: 'text-7',
      change: { womenClause: '0' },
      finds: items(1),
      zh: '没有女职工条款',
      en: 'no such clause',
    },
    {
      rule: 'probation-length',
      name: 'text-8',
      change: { probationDays: 200 },
      finds: days(200 - twoMonths(opened)),
      zh: '试用二百天',
      en: 'two hundred days',
    },
    {
      rule: 'probation-length',
      name: 'text-9',
      change: { probationDays: twoMonths(opened) },
      zh: '恰好两个月',
      en: 'exactly two months',
    },
    {
      rule: 'probation-pay',
      name: 'text-10',
      change: { probationDays: 30, probationFen: 399_999 },
      finds: { amountFen: 1 },
      zh: '差1分',
      en: 'one fen short',
    },
    {
      rule: 'open-ended-due',
      name: 'text-11',
      change: { fixedTermsBefore: 2, openEndedAsked: '1' },
      finds: items(1),
      zh: '要求了仍是固定期限',
      en: 'asked for and not given',
    },
    {
      rule: 'open-ended-due',
      name: 'text-16',
      onDate: day('2015-01-01'),
      change: { ...since(day('2015-01-01')), fixedTermsBefore: 1, openEndedAsked: '1' },
      finds: items(1),
      zh: '满十年，要求了仍是固定期限',
      en: 'ten years, asked for and not given',
    },
    {
      rule: 'open-ended-due',
      name: 'text-17',
      onDate: day('2016-12-01'),
      change: { ...since(day('2016-12-01')), fixedTermsBefore: 2, openEndedAsked: '0' },
      zh: '续订但没有要求',
      en: 'renewed and not asked for',
    },
    {
      rule: 'probation-length',
      name: 'text-18',
      change: { probationDays: 1, probationsBefore: 1 },
      finds: days(1),
      zh: '第二次试用',
      en: 'a second probation',
    },
    {
      rule: 'probation-pay',
      name: 'text-19',
      change: { probationDays: 30, probationFen: 399_999, lowestGradeFen: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送最低档工资',
      en: 'lowest grade not reported',
    },
    {
      rule: 'agreement-clauses',
      name: 'text-12',
      relation: '2',
      change: { ...agreement, clausesMissing: 1 },
      finds: items(1),
      zh: '书面协议缺一项',
      en: 'one missing',
    },
    {
      rule: 'labour-terms-in-agreement',
      name: 'text-13',
      relation: '2',
      change: { ...agreement, labourMarks: 3 },
      finds: items(3),
      zh: '服从派单、不得拒单、考勤',
      en: 'obey, no refusal, attendance',
    },
    {
      rule: 'three-parties',
      name: 'text-14',
      relation: '2',
      change: { ...agreement, partnerInvolved: '1' },
      finds: items(1),
      zh: '有合作企业',
      en: 'a partner is involved',
    },
    {
      rule: 'three-parties',
      name: 'text-15',
      relation: '2',
      change: { ...agreement, form: '4', partnerInvolved: '1' },
      zh: '三方协议',
      en: 'all three signed',
    },
  ]);
  for (let n = 1; n <= 19; n++) onRoll(planting, `text-${n}`);
  const signed = { ...whole, recordId: undefined };
  const withContract = (
    name: string,
    table: 'staffRoll' | 'contractRetention',
    relation: '1' | '4',
    row: RegisterRow,
    one: Omit<Case, 'name' | 'change'>,
  ) => {
    const { feed, id } = planting.registered(paper.slug, name, { relation, chain: '1' });
    feed.add('agreement', { ...signed, recordId: `${id}-AG`, workerId: id, form: relation === '4' ? '2' : '1' });
    feed.add(table, { recordId: `${id}-${table}`, workerId: id, ...row });
    if (table !== 'staffRoll') onRoll(planting, name);
    note(planting, paper.uscc, id, one);
  };
  withContract(
    'roll-1',
    'staffRoll',
    '1',
    { from: opened, fieldsMissing: 1 },
    { rule: 'staff-roll', finds: items(1), zh: '缺一项', en: 'one missing' },
  );
  withContract(
    'roll-2',
    'staffRoll',
    '1',
    { from: opened },
    { rule: 'staff-roll', doubt: 'field-not-reported', zh: '没有报送', en: 'not reported' },
  );
  const endedOn = day('2025-08-01');
  if (planting.month.first === opened)
    withContract(
      'kept-1',
      'contractRetention',
      '1',
      { endedOn, destroyedOn: opened + 1 },
      {
        rule: 'contract-retention',
        finds: days(day('2027-08-01') - opened - 1),
        zh: '过早销毁',
        en: 'destroyed early',
      },
    );
  const unlisted = planting.registered(paper.slug, 'roll-3', { relation: '1', chain: '1' });
  unlisted.feed.add('agreement', { ...signed, recordId: `${unlisted.id}-AG`, workerId: unlisted.id });
  note(planting, paper.uscc, unlisted.id, {
    rule: 'staff-roll',
    finds: items(8),
    zh: '名册里没有此人',
    en: 'no line at all',
  });
}

/** A complete line of the staff roll. */
function onRoll(planting: Planting, name: string): void {
  const { workerId } = planting.engagement(paper.slug, name, { relation: '1', chain: '1' });
  planting
    .feed(paper.slug)
    .add('staffRoll', { recordId: `${workerId}-SR`, workerId, from: planting.month.opened, fieldsMissing: 0 });
}

/** A contract signed and handed over on the first day. */
const since = (from: number) => ({ from, signedOn: from, copyDeliveredOn: from });

/** Days of two months from a first day of a month. */
function twoMonths(first: number): number {
  const at = new Date(first * 86_400_000);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 2, 1) / 86_400_000 - first;
}

function plantFirstTasks(planting: Planting): void {
  const rule = 'agreement-before-first-task';
  const [on, { last }] = [planting.date(10), planting.month];
  const rider = (name: string, signedOn: number | undefined) => {
    const script = planting.script(quick.slug, name, { ownRegisters: true }).order(at(on, '09:00'), at(on, '09:20'));
    if (signedOn !== undefined)
      script.feed.add('agreement', {
        recordId: `${script.id}-AG`,
        workerId: script.id,
        form: '3',
        from: signedOn,
        signedOn,
        clausesMissing: 0,
        likelyVoid: 0,
        waivesInsurance: '0',
        labourMarks: 0,
        partnerInvolved: '0',
      });
    return script;
  };
  planting.finding(rider('task-1', undefined), rule, null, {
    ...days(last + 1 - on),
    why: { zh: '一直没有协议', en: 'no agreement' },
  });
  planting.boundary(rider('task-2', planting.month.opened), rule, '早已签订', 'signed before');
}

/** Planting modules on labour contracts and written agreements (measures 2 and 3). */
export const contractsPlantings: readonly ((planting: Planting) => void)[] = [
  plantTexts,
  plantDeadlines,
  plantTerms,
  plantPartTime,
  plantFirstTasks,
];
