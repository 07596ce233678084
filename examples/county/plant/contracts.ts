import { day } from '#basics/day.ts';
import { at, type Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import type { RegisterRow } from '../tables.ts';
import { type Case, days, items, note, plantWorkers } from './cases.ts';

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
  sends: ['worker', 'agreement', 'staffRoll', 'contractRetention', 'partTimeHours'],
  mustReport: [],
});
const late = profile({
  slug: 'contracts-2',
  name: '迟竹分拨（虚构）',
  body: 'G3C002',
  mark: 'C2',
  kind: '2',
  trade: '03',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'agreement', 'payTerms'],
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
export const contractsEnterprises: readonly Profile[] = [paper, late, quick];

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
  const signed = { ...whole, recordId: undefined };
  const withContract = (
    name: string,
    table: 'staffRoll' | 'contractRetention' | 'partTimeHours',
    relation: '1' | '4',
    row: RegisterRow,
    one: Omit<Case, 'name' | 'change'>,
  ) => {
    const { feed, id } = planting.registered(paper.slug, name, { relation, chain: '1' });
    feed.add('agreement', { ...signed, recordId: `${id}-AG`, workerId: id, form: relation === '4' ? '2' : '1' });
    feed.add(table, {
      recordId: `${id}-${table}-${table === 'partTimeHours' ? planting.month.month : ''}`,
      workerId: id,
      ...row,
    });
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
  const weekFrom = planting.monday(2);
  const week = (weekSeconds: number) => ({ weekFrom, weekSeconds, daysWorked: 5 });
  withContract('week-1', 'partTimeHours', '4', week(72_001), {
    rule: 'part-time-hours',
    finds: { quantity: { value: 1, unit: 'seconds' } },
    zh: '超过一秒',
    en: 'a second over',
  });
  withContract('week-2', 'partTimeHours', '4', week(72_000), {
    rule: 'part-time-hours',
    zh: '恰好二十小时',
    en: 'exactly twenty hours',
  });
}

/** Days of two months from a first day of a month. */
function twoMonths(first: number): number {
  const at = new Date(first * 86_400_000);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 2, 1) / 86_400_000 - first;
}

function plantDeadlines(planting: Planting): void {
  const { first, last } = planting.month;
  // Engaged on 15 July: due by 14 August, double pay from 15 August.
  const onDate = day('2026-07-15');
  const engaged = (name: string, relation: '1' | '9', signedOn: number | undefined) => {
    const { feed, id } = planting.registered(late.slug, name, {
      relation,
      chain: '1',
      onDate,
      terms: { wageStandardFen: 440_000 },
    });
    if (signedOn !== undefined)
      feed.add('agreement', {
        recordId: `${id}-AG`,
        workerId: id,
        form: '1',
        from: onDate,
        signedOn,
        copyDeliveredOn: signedOn,
        clausesMissing: 0,
        likelyVoid: 0,
        waivesInsurance: '0',
        womenClause: '1',
        probationDays: 0,
      });
    return id;
  };
  const say = (id: string, one: Omit<Case, 'name' | 'change'>) => note(planting, late.uscc, id, one);
  const due = day('2026-08-14');
  const [from, whole] = [Math.max(first, due + 1), workdaysIn(planting, first, last)];
  const owed = Math.floor((2 * 440_000 * workdaysIn(planting, from, last) + whole) / (2 * whole));
  const never = engaged('unsigned-1', '1', undefined);
  say(never, { rule: 'signing-deadline', finds: days(last - due), zh: '没有书面合同', en: 'no written contract' });
  say(never, {
    rule: 'double-pay-exposure',
    finds: { amountFen: owed },
    zh: '没有书面合同',
    en: 'no written contract',
  });
  say(engaged('unsigned-2', '1', due), { rule: 'signing-deadline', zh: '最后一天签订', en: 'signed on the last day' });
  say(engaged('unsigned-3', '9', undefined), {
    rule: 'signing-deadline',
    doubt: 'class-unclear',
    zh: '用工关系不明',
    en: 'class unclear',
  });
}

/** Working days of a span, both ends in it. */
function workdaysIn(planting: Planting, from: number, to: number): number {
  let count = 0;
  for (let on = from; on <= to; on++) if (planting.isWorkday(on)) count++;
  return count;
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
  plantFirstTasks,
];
