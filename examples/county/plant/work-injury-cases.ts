import { addMonths, day } from '#basics/day.ts';
import type { Planting } from '../planting.ts';
import type { RegisterRow } from '../tables.ts';
import { days, items } from './cases.ts';
import { plantCases, workdayFrom } from './injury-rows.ts';

/** Cases of work injury and appraisals, each with what it must come to. */
export function plantWorkInjuryCases(planting: Planting): void {
  const { first, last } = planting.month;
  const { uscc } = planting.feed('injury-5').profile;
  const other = planting.feed('injury-4').profile.uscc;
  const on = planting.date(3);
  const base: RegisterRow = {
    accidentOn: on,
    injuredAtUscc: uscc,
    extensionDays: 0,
    excludedDays: 0,
    appliedOn: on + 1,
    applicant: '1',
    acceptedOn: on + 2,
    suspensions: '无',
    simple: '0',
  };
  const open = { appliedOn: undefined, applicant: undefined, acceptedOn: undefined };
  const decided = { decidedOn: planting.date(12), outcome: '1', reason: '01', liableUscc: uscc };
  const [long, shorter] = [day('2026-04-20'), first - 20];
  const applyBy = workdayFrom(planting, shorter + 30);
  const window = 'work-injury-employer-window';
  const yearAgo = addMonths(last, -11);
  const year = 'work-injury-one-year';
  const clear = { ...decided, simple: '1', acceptedOn: planting.date(2) };
  const clearBy = workdayFrom(planting, planting.date(17));
  const decide = 'work-injury-decision-overdue';
  const liable = 'work-injury-liable-employer';
  const applicant = 'dispatched-applicant';
  // Agreed so long that the employer’s own time is not over.
  const agreed = { extensionDays: 340 };
  plantCases(planting, 'injury-5', 'workInjuryCase', base, [
    {
      rule: window,
      name: 'wi-1',
      standing: true,
      change: { ...open, accidentOn: long },
      finds: days(last - workdayFrom(planting, long + 30)),
      zh: '单位没有申请',
      en: 'not applied for',
    },
    {
      rule: window,
      name: 'wi-2',
      change: { accidentOn: shorter, appliedOn: applyBy, acceptedOn: applyBy },
      zh: '最后一日申请',
      en: 'applied for on the last day',
    },
    {
      rule: window,
      name: 'wi-3',
      standing: true,
      change: { ...open, accidentOn: long, extensionDays: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送延长',
      en: 'extension not reported',
    },
    {
      rule: year,
      name: 'wi-4',
      change: { ...open, ...agreed, accidentOn: yearAgo },
      finds: days(addMonths(yearAgo, 12) - last),
      zh: '满十一个月没有申请',
      en: 'eleven months without an application',
    },
    {
      rule: year,
      name: 'wi-5',
      change: { ...open, ...agreed, accidentOn: yearAgo + 2 },
      zh: '还不满十一个月',
      en: 'not eleven months yet',
    },
    {
      rule: year,
      name: 'wi-6',
      change: { ...open, ...agreed, accidentOn: yearAgo, excludedDays: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送不计入的时间',
      en: 'time left out not reported',
    },
    {
      rule: decide,
      name: 'wi-7',
      change: { ...clear, decidedOn: clearBy + 1 },
      finds: days(1),
      zh: '事实清楚晚一天',
      en: 'a clear case a day late',
    },
    {
      rule: decide,
      name: 'wi-8',
      change: { ...clear, decidedOn: clearBy },
      zh: '第15日作出',
      en: 'decided on the fifteenth day',
    },
    {
      rule: liable,
      name: 'wi-9',
      change: { ...decided, liableUscc: other },
      finds: items(1),
      zh: '认定由另一家承担',
      en: 'another employer held liable',
    },
    { rule: liable, name: 'wi-10', change: decided, zh: '由受伤时的单位承担', en: 'the one worked for held liable' },
    {
      rule: liable,
      name: 'wi-11',
      change: { ...decided, injuredAtUscc: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送为谁工作',
      en: 'worked for not reported',
    },
    {
      rule: applicant,
      name: 'wi-12',
      chain: '2',
      change: { applicant: '5' },
      finds: items(1),
      zh: '用工单位申请',
      en: 'the user unit applied',
    },
    { rule: applicant, name: 'wi-13', chain: '2', change: {}, zh: '派遣单位申请', en: 'the agency applied' },
    {
      rule: applicant,
      name: 'wi-14',
      chain: '2',
      change: { applicant: undefined },
      doubt: 'field-not-reported',
      zh: '没有申请人',
      en: 'applicant missing',
    },
  ]);
  const [overdue, older, due] = [day('2026-05-10'), day('2026-04-01'), first - 50];
  const received = planting.date(1);
  const againBy = workdayFrom(planting, received + 15);
  const appraisal = 'appraisal-overdue';
  const again = 'reappraisal-window';
  const second = { kind: '2', earlierReceivedOn: received, appliedOn: againBy };
  plantCases(planting, 'injury-5', 'injuryAppraisal', { kind: '1', appliedOn: on, extended: '0' }, [
    {
      rule: appraisal,
      name: 'appraisal-1',
      standing: true,
      change: { appliedOn: overdue },
      finds: days(last - workdayFrom(planting, overdue + 60)),
      zh: '逾期没有结论',
      en: 'no conclusion in time',
    },
    {
      rule: appraisal,
      name: 'appraisal-2',
      change: { appliedOn: due, concludedOn: workdayFrom(planting, due + 60) },
      zh: '最后一日作出',
      en: 'concluded on the last day',
    },
    {
      rule: appraisal,
      name: 'appraisal-3',
      change: { appliedOn: last - 80, concludedOn: last, extended: undefined },
      doubt: 'field-not-reported',
      zh: '没有报送延长',
      en: 'extension not reported',
    },
    {
      rule: appraisal,
      name: 'appraisal-7',
      standing: true,
      change: { appliedOn: older, extended: undefined },
      finds: days(last - workdayFrom(planting, older + 90)),
      zh: '延长与否都已逾期',
      en: 'no conclusion in time, extended or not',
    },
    {
      rule: again,
      name: 'appraisal-4',
      change: { ...second, appliedOn: againBy + 1 },
      finds: days(1),
      zh: '晚一天申请再次鉴定',
      en: 'applied for a day late',
    },
    { rule: again, name: 'appraisal-5', change: second, zh: '第15日申请', en: 'applied for on the fifteenth day' },
    {
      rule: again,
      name: 'appraisal-6',
      change: { ...second, earlierReceivedOn: undefined },
      doubt: 'field-not-reported',
      zh: '没有收到结论之日',
      en: 'day of receipt missing',
    },
  ]);
}
