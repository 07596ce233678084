import { choice, dayField, files, form, line, mustBeYes, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import {
  accidentCarried,
  accidentFields,
  confirmationFields,
  enterpriseFields,
  informedConsent,
  injuredPerson,
  injuryApplicant,
} from './injury-forms.ts';

const pilot = (article: string) => ({ instrument: 'injury-pilot-notice-2025', article });
const setting = { instrument: 'county-setting', article: '设定' };
const open = ['reported', 'filed'] as const;
const byAnyone = [
  'platform-applies',
  'own-side-applies',
  'apply-late',
  'apply-for-work-injury',
  'without-claim',
] as const;

/** What every application says, whoever applies. */
const applicationCarried = {
  ...accidentCarried,
  hospital: 'hospital',
  orderNo: 'orderNo',
  situation: 'situation',
  papers: 'papers',
  evidence: 'evidence',
} as const;

/**
 * 职业伤害报案和事故备案: from the one-click report to the application, with the windows of the version of the accident's day (110号,
 * 24号). A window that is over closes nothing: the application goes on with a note of why it is late.
 */
export const injuryReport = procedure({
  slug: 'injury-report',
  sheet: ['insurance-injury/e.1'],
  measure: 'occupational-injury',
  departments: ['human-resources'],
  title: { zh: '职业伤害报案', en: 'Injury report' },
  purpose: {
    zh: '接单途中受了伤，先报案；平台备案、安排救治，再由平台或者本人一方申请确认。',
    en: 'Hurt on an order: report it first; the platform files it and sees to treatment, then it or the own side applies.',
  },
  opens: {
    by: ['applicant', 'respondent', 'union', 'clerk'],
    classes: 'all',
    asks: form({
      ...injuredPerson,
      ...enterpriseFields,
      ...accidentFields,
      accidentOn: dayField('事故发生日', 'Day of the accident'),
      reportReceivedOn: dayField('平台收到报案日', 'Day the platform had the report').optional(),
      orderNo: line('订单号', 'Order number').optional(),
      trade: choice('行业', 'Trade', { ride: '出行', delivery: '即时配送', freight: '同城货运', other: '其他' }),
      evidence: files('现场照片、截图、轨迹', 'Photos, screenshots, track').optional(),
    }),
    basis: pilot('事故备案'),
    issues: ['receipt'],
  },
  states: {
    reported: { zh: '已报案', en: 'Reported' },
    filed: { zh: '已备案', en: 'Filed' },
    applied: { zh: '已申请确认', en: 'Applied for confirmation', ends: 'handed-over' },
    'to-work-injury': { zh: '转工伤认定', en: 'To work-injury recognition', ends: 'handed-over' },
    'no-claim': { zh: '本人不申请', en: 'No claim', ends: 'withdrawn' },
  },
  actions: {
    'file-accident': step(
      '事故备案并安排救治',
      'File the accident, see to treatment',
      ['reported'],
      'filed',
      ['respondent', 'clerk'],
      pilot('事故备案'),
      {
        asks: form({
          filingNo: line('全国平台备案号', 'Number on the national platform'),
          filedOn: dayField('备案日', 'Filed on'),
          treatmentSeenTo: text('救治安排', 'How treatment was seen to'),
          acceptedAt: accidentFields.accidentAt.optional(),
        }),
        issues: ['filing-receipt'],
      },
    ),
    'remind-platform': step(
      '提示平台备案、申请',
      'Remind the platform to file and apply',
      [...open],
      'stay',
      ['officer', 'clerk'],
      setting,
      { asks: form({ message: text('提示内容', 'What was said') }), issues: ['reply-letter'] },
    ),
    'tell-own-window': step(
      '告知本人一方可以自行申请',
      'Tell the worker that the own side may apply',
      [...open],
      'stay',
      ['system', 'clerk', 'officer'],
      setting,
      { issues: ['reply-letter'] },
    ),
    'platform-applies': step(
      '平台申请职业伤害确认',
      'The platform applies',
      ['filed', 'reported'],
      'applied',
      ['respondent', 'clerk'],
      pilot('申请时限'),
      {
        asks: form({
          applicant: choice('申请主体', 'Who applies', {
            platform: '平台企业',
            employer: '用人单位',
            'dispatch-agency': '劳务派遣单位',
          }),
          ...confirmationFields,
          consent: mustBeYes('已取得本人知情同意', 'With informed consent of the worker'),
        }),
        handsOver: {
          to: 'injury-confirmation',
          carries: { ...applicationCarried, applicant: 'applicant', informedConsent: 'consent' },
        },
      },
    ),
    'own-side-applies': step(
      '本人、近亲属或者工会申请',
      'The worker, a relative or the union applies',
      [...open],
      'applied',
      ['applicant', 'union', 'clerk'],
      pilot('申请时限'),
      {
        asks: form({
          relation: choice('与受伤害人的关系', 'Relation', { self: '本人', relative: '近亲属', union: '工会' }),
          ...confirmationFields,
          informedConsent,
        }),
        handsOver: {
          to: 'injury-confirmation',
          carries: { ...applicationCarried, applicant: 'relation', informedConsent: 'informedConsent' },
        },
      },
    ),
    'apply-late': step(
      '超期申请并说明',
      'Apply after the window, saying why',
      [...open],
      'applied',
      ['applicant', 'respondent', 'union', 'clerk'],
      pilot('申请时限'),
      {
        asks: form({
          applicant: injuryApplicant,
          ...confirmationFields,
          informedConsent,
          lateReason: text('待遇申请超期说明', 'Why it is late'),
        }),
        afterClock: 'own-side-window',
        handsOver: {
          to: 'injury-confirmation',
          carries: {
            ...applicationCarried,
            applicant: 'applicant',
            informedConsent: 'informedConsent',
            lateReason: 'lateReason',
          },
        },
      },
    ),
    'apply-for-work-injury': step(
      '符合确立劳动关系的，转工伤认定',
      'An employee: go on to work-injury recognition',
      [...open],
      'to-work-injury',
      ['officer', 'clerk', 'applicant'],
      { instrument: 'work-injury-regulation', article: '第十七条' },
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
        handsOver: { to: 'work-injury-recognition', carries: accidentCarried },
      },
    ),
    'without-claim': step(
      '本人书面表示不申请',
      'The worker says in writing that he makes no claim',
      [...open],
      'no-claim',
      ['applicant', 'clerk'],
      setting,
      { asks: form({ told: mustBeYes('已告知期限和权利', 'Told of windows and rights') }) },
    ),
  },
  clocks: {
    'file-accident': clock(
      '平台备案',
      'The platform files',
      'injury-filing-days',
      'respondent',
      [['open', 'reportReceivedOn']],
      ['file-accident', ...byAnyone],
    ),
    'platform-window-earlier': clock(
      '平台申请（2025年6月30日前的事故）',
      'The platform applies (accidents to 2025-06-30)',
      'injury-platform-application-workdays',
      'respondent',
      [['open', 'accidentOn']],
      byAnyone,
    ),
    'platform-window': clock(
      '平台申请',
      'The platform applies',
      'injury-platform-application-days',
      'respondent',
      [['open', 'reportReceivedOn']],
      byAnyone,
      { warns: [10, 3, 1] },
    ),
    'own-side-window': clock(
      '本人一方申请',
      'The own side applies',
      'injury-own-application-days',
      'applicant',
      [['open', 'accidentOn']],
      byAnyone,
      { warns: [30, 10, 3, 1] },
    ),
  },
});
