import { disputeFields } from '../dispute-form.ts';
import { choicesOf, dayField, form, line, mustBeYes } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { applicationFields } from './arbitration-form.ts';
import { setAsideGrounds } from './award-fields.ts';
import { interpretation2020, mediationLaw } from './citing.ts';
import { enforceableStates, enforceableSteps, enforcementClock } from './enforcement.ts';

const linked = {
  to: 'arbitration-court-link',
  carries: {
    caseNumber: 'caseNumber',
    awardNumber: 'awardNumber',
    name: 'name',
    respondentName: 'respondentName',
    court: 'court',
    courtNumber: 'courtNumber',
  },
} as const;
const suit = form({
  suedOn: dayField('起诉日', 'Sued on'),
  court: line('受诉法院', 'Court'),
  courtNumber: line('法院案号', 'Court case number').optional(),
});

/**
 * 裁决后的救济 (调解仲裁法 第四十七条至第五十条; 法释〔2020〕26号 第十八条至第二十一条): a final award is in effect on the day it is made, the worker may sue in
 * fifteen days and the employer ask the intermediate court to set it aside in thirty; a non-final award takes effect when nobody sued.
 */
export const awardRemedies = procedure({
  slug: 'award-remedies',
  sheet: ['AR-06'],
  measure: 'disputes',
  departments: ['court'],
  title: { zh: '裁决后的救济', en: 'Remedies after an award' },
  purpose: {
    zh: '收到裁决书后能不能起诉、申请撤销，最后一天是哪一天，何时可以申请执行。',
    en: 'Whether one may sue or have the award set aside, until when, and from when it can be enforced.',
  },
  opens: {
    by: ['clerk', 'applicant', 'respondent'],
    classes: 'all',
    asks: form({
      ...applicationFields,
      toldOfLegalAid: applicationFields.toldOfLegalAid.optional(),
      facts: disputeFields.facts.optional(),
      claims: disputeFields.claims.optional(),
      caseNumber: line('仲裁案号', 'Arbitration case'),
      awardNumber: line('裁决书文号', 'Number of the award'),
      madeOn: dayField('裁决作出日', 'Made on'),
      finalWorkerReceivedOn: dayField('终局裁决：劳动者收到日', 'Final: received by the worker').optional(),
      finalEmployerReceivedOn: dayField('终局裁决：用人单位收到日', 'Final: received by the employer').optional(),
      workerReceivedOn: dayField('非终局裁决：劳动者收到日', 'Non-final: received by the worker').optional(),
      employerReceivedOn: dayField('非终局裁决：用人单位收到日', 'Non-final: received by the employer').optional(),
      lastReceivedOn: dayField('非终局裁决：双方中后收到的日期', 'Non-final: the later day').optional(),
    }),
    basis: mediationLaw('第四十八条'),
  },
  states: {
    received: { zh: '裁决书已送达', en: 'Award served' },
    'set-aside-asked': { zh: '用人单位已申请撤销', en: 'Setting aside asked for' },
    'set-aside': { zh: '已裁定撤销', en: 'Set aside' },
    ...enforceableStates,
    sued: { zh: '已起诉', en: 'Sued', ends: 'handed-over' },
    ended: { zh: '撤销后无人起诉', en: 'Set aside, nobody sued', ends: 'ended' },
  },
  actions: {
    'worker-sues': step(
      '劳动者起诉（终局裁决）',
      'The worker sues (final)',
      ['received', 'set-aside-asked', 'effective'],
      'sued',
      ['applicant', 'court'],
      mediationLaw('第四十八条'),
      {
        asks: suit,
        notAfter: 'worker-suit',
        handsOver: linked,
      },
    ),
    'ask-set-aside': step(
      '用人单位申请撤销（终局裁决）',
      'The employer asks to set it aside (final)',
      ['received', 'effective'],
      'set-aside-asked',
      ['respondent', 'court'],
      mediationLaw('第四十九条'),
      {
        asks: form({
          setAsideGrounds: choicesOf('撤销理由', 'Grounds', setAsideGrounds),
          court: line('中级人民法院', 'Intermediate court'),
          courtNumber: line('法院案号', 'Court case number').optional(),
          askedOn: dayField('申请日', 'Asked on'),
        }),
        notAfter: 'set-aside',
      },
    ),
    'not-taken': step(
      '劳动者已起诉，中级法院不受理撤销申请',
      'The worker sued: the intermediate court does not take it',
      ['set-aside-asked'],
      'sued',
      ['court'],
      interpretation2020('第二十一条'),
      {
        handsOver: linked,
      },
    ),
    upheld: step(
      '登记驳回撤销申请',
      'Enter that it was not set aside',
      ['set-aside-asked'],
      'effective',
      ['court'],
      mediationLaw('第四十九条'),
      {
        asks: form({
          ruledOn: dayField('裁定日', 'Ruled on'),
          performBy: dayField('履行期限', 'To be performed by').optional(),
        }),
      },
    ),
    'is-set-aside': step(
      '登记裁定撤销',
      'Enter that it was set aside',
      ['set-aside-asked'],
      'set-aside',
      ['court'],
      mediationLaw('第四十九条'),
      {
        asks: form({ rulingReceivedOn: dayField('收到裁定日', 'Ruling received on') }),
      },
    ),
    'sue-after-set-aside': step(
      '撤销后起诉',
      'Sue after the setting aside',
      ['set-aside'],
      'sued',
      ['applicant', 'respondent', 'court'],
      mediationLaw('第四十九条'),
      {
        asks: suit,
        notAfter: 'set-aside-suit',
        handsOver: linked,
      },
    ),
    'nobody-sued': step(
      '期满无人起诉',
      'Nobody sued in time',
      ['set-aside'],
      'ended',
      ['system', 'court'],
      mediationLaw('第四十九条'),
      { afterClock: 'set-aside-suit' },
    ),
    'sue-non-final-worker': step(
      '劳动者起诉（非终局裁决）',
      'The worker sues (non-final)',
      ['received'],
      'sued',
      ['applicant', 'court'],
      mediationLaw('第五十条'),
      {
        asks: suit,
        notAfter: 'worker-suit-non-final',
        handsOver: linked,
      },
    ),
    'sue-non-final-employer': step(
      '用人单位起诉（非终局裁决）',
      'The employer sues (non-final)',
      ['received'],
      'sued',
      ['respondent', 'court'],
      mediationLaw('第五十条'),
      {
        asks: suit,
        notAfter: 'employer-suit-non-final',
        handsOver: linked,
      },
    ),
    'take-effect': step(
      '期满无人起诉，裁决生效',
      'Nobody sued in time: in effect',
      ['received'],
      'effective',
      ['system', 'clerk'],
      mediationLaw('第五十条'),
      {
        afterClock: 'non-final-effect',
        notBefore: 'non-final-effect',
      },
    ),
    'final-in-effect': step(
      '终局裁决自作出之日起生效，可以申请执行',
      'A final award is in effect from the day it is made',
      ['received'],
      'effective',
      ['clerk', 'applicant'],
      mediationLaw('第四十七条'),
      { asks: form({ finalStated: mustBeYes('裁决书载明为终局裁决', 'The award says that it is final') }) },
    ),
    ...enforceableSteps,
    'ask-finality': step(
      '裁决书未载明终局与否，由法院认定',
      'The award does not say: the court decides',
      ['received'],
      'stay',
      ['court', 'clerk'],
      interpretation2020('第十八条'),
      {
        asks: form({ finding: line('认定', 'Finding') }),
      },
    ),
  },
  clocks: {
    'worker-suit': clock(
      '劳动者起诉（终局）',
      'Worker sues, final',
      'award-suit-days',
      'applicant',
      [['open', 'finalWorkerReceivedOn']],
      ['worker-sues'],
      { warns: [7, 3, 1] },
    ),
    'set-aside': clock(
      '用人单位申请撤销',
      'Employer asks to set aside',
      'award-set-aside-days',
      'respondent',
      [['open', 'finalEmployerReceivedOn']],
      ['ask-set-aside', 'worker-sues'],
      {
        warns: [7, 3, 1],
      },
    ),
    'worker-suit-non-final': clock(
      '劳动者起诉（非终局）',
      'Worker sues, non-final',
      'award-suit-days-non-final',
      'applicant',
      [['open', 'workerReceivedOn']],
      ['sue-non-final-worker', 'sue-non-final-employer'],
      {
        warns: [7, 3, 1],
      },
    ),
    'employer-suit-non-final': clock(
      '用人单位起诉（非终局）',
      'Employer sues, non-final',
      'award-suit-days-non-final',
      'respondent',
      [['open', 'employerReceivedOn']],
      ['sue-non-final-worker', 'sue-non-final-employer'],
    ),
    'non-final-effect': clock(
      '无人起诉即生效',
      'In effect if nobody sued',
      'award-suit-days-non-final',
      'respondent',
      [['open', 'lastReceivedOn']],
      // What is done with a final award alone settles that this one is not of the other kind.
      ['sue-non-final-worker', 'sue-non-final-employer', 'take-effect', 'final-in-effect', 'ask-set-aside'],
      {
        onLapse: 'take-effect',
      },
    ),
    'set-aside-suit': clock(
      '撤销后起诉',
      'Sue after the setting aside',
      'set-aside-suit-days',
      'applicant',
      [['is-set-aside', 'rulingReceivedOn']],
      ['sue-after-set-aside', 'nobody-sued'],
      {
        onLapse: 'nobody-sued',
        warns: [7, 3, 1],
      },
    ),
    'ask-enforcement': enforcementClock<never>([['open', 'performBy']]),
  },
});
