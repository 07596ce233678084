import { type Day, day } from '#basics/day.ts';
import { at, type Planting } from '../planting.ts';
import type { RegisterRow } from '../tables.ts';
import { days, items } from './cases.ts';
import { plantCases, workdayAfter, workdayFrom } from './injury-rows.ts';

/** Cases of occupational injury, each with what it must come to. */
export function plantInjuryCases(planting: Planting): void {
  const { first, last } = planting.month;
  const on = planting.date(3);
  const time = (date: Day) => at(date, '10:00');
  const base: RegisterRow = {
    accidentAt: time(on),
    injuryRegion: '500229',
    coverageRegion: '500229',
    reportedOn: on,
    filedOn: on,
    appliedOn: on,
    applicant: '1',
    checkedOn: on,
    completeOn: on,
    suspensions: '无',
    simple: '0',
  };
  const open = { appliedOn: undefined, applicant: undefined, checkedOn: undefined, completeOn: undefined };
  const decided = { decidedOn: planting.date(20), outcome: '1', reason: '01', decidingRegion: '500229' };
  const from = (date: Day) => ({ accidentAt: time(date), reportedOn: date, filedOn: date });
  const [long, shorter] = [day('2026-04-20'), first - 20];
  const applyBy = workdayFrom(planting, shorter + 30);
  const apply = 'injury-application-by-platform';
  const window = 'injury-own-window';
  const check = 'injury-material-check';
  const asked = planting.date(5);
  const checkBy = workdayAfter(planting, asked, 5);
  const decide = 'injury-decision-overdue';
  const [stale, ripe, quick] = [long, first - 30, planting.date(2)];
  const filed = (date: Day) => ({ ...from(date - 3), appliedOn: date, checkedOn: date, completeOn: date });
  const simple = 'injury-simple-overdue';
  const quickBy = workdayAfter(planting, quick, 7);
  const illness = { ...decided, outcome: '2', reason: '04', firstDiagnosisAt: time(on) };
  const death = 'sudden-death-window';
  const refused = { ...decided, outcome: '3', reason: '14', faultProof: '1' };
  const fault = 'fault-in-order';
  const travel = { ...decided, reason: '06' };
  plantCases(
    planting,
    'injury-4',
    'injuryCase',
    base,
    [
      {
        rule: apply,
        name: 'case-1',
        standing: true,
        change: { ...open, ...from(long) },
        finds: days(last - workdayFrom(planting, long + 30)),
        zh: '平台没有申请',
        en: 'not applied for',
      },
      {
        rule: apply,
        name: 'case-2',
        change: { ...from(shorter), appliedOn: applyBy, checkedOn: applyBy, completeOn: applyBy },
        zh: '最后一日申请',
        en: 'applied for on the last day',
      },
      {
        rule: apply,
        name: 'case-3',
        change: { ...open, reportedOn: undefined },
        doubt: 'field-not-reported',
        zh: '没有报案日期',
        en: 'day of the report missing',
      },
      {
        rule: window,
        name: 'case-4',
        change: { ...open, ...from(last - 80), reportedOn: last - 5 },
        finds: days(10),
        zh: '本人期限剩10天',
        en: 'ten days left',
      },
      {
        rule: window,
        name: 'case-5',
        change: { ...open, ...from(last - 79), reportedOn: last - 5 },
        zh: '还剩11天',
        en: 'eleven days left',
      },
      {
        rule: check,
        name: 'case-6',
        change: { appliedOn: asked, checkedOn: checkBy + 1, completeOn: checkBy + 1 },
        finds: days(1),
        zh: '晚一天审核',
        en: 'checked a day late',
      },
      {
        rule: check,
        name: 'case-7',
        change: { appliedOn: asked, checkedOn: checkBy, completeOn: checkBy },
        zh: '第5个工作日审核',
        en: 'checked on the fifth working day',
      },
      {
        rule: check,
        name: 'case-8',
        change: { accidentAt: undefined },
        doubt: 'field-not-reported',
        zh: '没有事故时间',
        en: 'time of the accident missing',
      },
      {
        rule: decide,
        name: 'case-9',
        standing: true,
        change: filed(stale),
        finds: days(last - workdayAfter(planting, stale, 30)),
        zh: '逾期没有结论',
        en: 'no decision in time',
      },
      {
        rule: decide,
        name: 'case-10',
        change: { ...filed(ripe), ...decided, decidedOn: workdayAfter(planting, ripe, 30) },
        zh: '第30个工作日作出',
        en: 'decided on the thirtieth working day',
      },
      {
        rule: decide,
        name: 'case-11',
        standing: true,
        change: { ...filed(stale), suspensions: undefined },
        doubt: 'field-not-reported',
        zh: '没有报送中止',
        en: 'suspensions not reported',
      },
      {
        rule: simple,
        name: 'case-12',
        change: { ...filed(quick), ...decided, simple: '1', decidedOn: quickBy + 1 },
        finds: days(1),
        zh: '简易案件晚一天',
        en: 'a simple case a day late',
      },
      {
        rule: simple,
        name: 'case-13',
        change: { ...filed(quick), ...decided, simple: '1', decidedOn: quickBy },
        zh: '第7个工作日作出',
        en: 'decided on the seventh working day',
      },
      {
        rule: death,
        name: 'case-14',
        change: { ...illness, diedAt: time(on + 2) + 1 },
        finds: { quantity: { value: 1, unit: 'seconds' } },
        zh: '超过48小时一秒仍视同',
        en: 'presumed a second past 48 hours',
      },
      {
        rule: death,
        name: 'case-15',
        change: { ...illness, diedAt: time(on + 2) },
        zh: '恰好48小时',
        en: 'exactly 48 hours',
      },
      {
        rule: death,
        name: 'case-16',
        change: illness,
        doubt: 'field-not-reported',
        zh: '没有死亡时间',
        en: 'time of death missing',
      },
      {
        rule: fault,
        name: 'case-17',
        change: { ...refused, phase: '1' },
        finds: items(1),
        zh: '执行订单中以责任拒绝',
        en: 'refused for fault on an order',
      },
      { rule: fault, name: 'case-18', change: { ...refused, phase: '3' }, zh: '订单之间', en: 'between orders' },
      {
        rule: fault,
        name: 'case-19',
        change: refused,
        doubt: 'field-not-reported',
        zh: '不知道阶段',
        en: 'phase not known',
      },
      {
        rule: 'deciding-region',
        name: 'case-20',
        change: { ...decided, decidingRegion: '500236' },
        finds: items(1),
        zh: '外县办理没有移送',
        en: 'decided elsewhere without a hand-over',
      },
      {
        rule: 'deciding-region',
        name: 'case-21',
        change: { ...decided, decidingRegion: '500236', handedOverOn: planting.date(10) },
        zh: '移送后办理',
        en: 'handed over first',
      },
      {
        rule: 'deciding-region',
        name: 'case-22',
        change: { ...decided, injuryRegion: undefined },
        doubt: 'field-not-reported',
        zh: '没有发生地',
        en: 'place of injury missing',
      },
      {
        rule: 'fault-proof',
        name: 'case-23',
        change: { ...travel, faultProof: '3' },
        finds: items(1),
        zh: '以私下和解为证',
        en: 'a private settlement as proof',
      },
      {
        rule: 'fault-proof',
        name: 'case-24',
        change: { ...travel, faultProof: '2' },
        zh: '生效裁判为证',
        en: 'a judgment as proof',
      },
      {
        rule: 'fault-proof',
        name: 'case-25',
        change: travel,
        doubt: 'field-not-reported',
        zh: '没有报送证明',
        en: 'proof not reported',
      },
      {
        rule: 'commercial-cover-as-reason',
        name: 'case-26',
        change: { ...decided, outcome: '3', reason: '17' },
        finds: items(1),
        zh: '以商业险为由不予确认',
        en: 'refused for a commercial policy',
      },
    ].map((one) => ({ relation: '2' as const, ...one })),
  );
}
