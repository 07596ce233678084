import { choice, dayField, flag, form, line, mustBeYes, text } from '../form.ts';
import { clock, type StateOf, step } from '../procedure.ts';
import { carriesApplication } from './arbitration-form.ts';
import { arbitrationPauseGround } from './arbitration-suspension.ts';
import { awardFields, finalFields, nonFinalFields, settlementFields } from './award-fields.ts';
import { caseRules, mediationLaw } from './citing.ts';

/** States from the session on, the same in ordinary, simplified and collective cases. */
export const awardStates = {
  'session-set': { zh: '已定开庭', en: 'Session set' },
  heard: { zh: '已开庭', en: 'Heard' },
  'settlement-made': { zh: '调解书待双方签收', en: 'Mediation document to be signed for' },
  awarded: { zh: '已裁决', en: 'Awarded' },
  settled: { zh: '调解结案', en: 'Settled', ends: 'settled' },
  closed: { zh: '裁决结案', en: 'Closed by award', ends: 'decided' },
  'treated-as-withdrawn': { zh: '按撤回申请处理', en: 'Treated as withdrawn', ends: 'withdrawn' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  'ended-by-court': { zh: '法院已受理，终止审理', en: 'The court took the case, ended', ends: 'handed-over' },
} as const satisfies Readonly<Record<string, StateOf>>;

const carriesAward = { ...carriesApplication, caseNumber: 'caseNumber' };

/** From the session to the award served, or the settlement signed for (调解仲裁法 第四十三条、第四十七条; 办案规则 第三十九条、第四十八条、第五十条). */
export const awardSteps = {
  'hold-session': step('开庭', 'Hold the session', ['session-set'], 'heard', ['arbitrator'], caseRules('第三十八条'), {
    asks: form({
      heldOn: dayField('开庭日', 'Held on'),
      record: text('庭审笔录要点', 'Record'),
      respondentPresent: flag('被申请人到庭；不到庭的可以缺席裁决', 'The respondent came; otherwise a default award'),
      openSession: choice('是否公开', 'Open session', {
        open: '公开开庭',
        agreed: '双方协议不公开',
        secret: '涉及秘密、个人隐私，不公开',
      }),
    }),
  }),
  'treat-as-withdrawn': step(
    '申请人无正当理由不到庭，按撤回处理',
    'The applicant stayed away: treated as withdrawn',
    ['session-set'],
    'treated-as-withdrawn',
    ['arbitrator'],
    caseRules('第三十九条'),
    {
      asks: form({
        noticeConfirmed: mustBeYes('开庭通知经受送达人确认收到', 'The notice was confirmed as received'),
        reasons: text('说明', 'Reasons'),
      }),
    },
  ),
  'settle-before-tribunal': step(
    '庭前、庭中调解达成协议，制作调解书',
    'Settle before the tribunal',
    ['session-set', 'heard'],
    'settlement-made',
    ['arbitrator'],
    caseRules('第六十九条'),
    { asks: form(settlementFields), issues: ['arbitral-mediation'] },
  ),
  'sign-settlement': step(
    '双方签收调解书',
    'Both sign for it',
    ['settlement-made'],
    'settled',
    ['clerk', 'arbitrator'],
    caseRules('第六十九条'),
    {
      asks: form({ signedOn: dayField('双方签收日', 'Signed for by both on') }),
      issues: ['service-receipt'],
    },
  ),
  'settlement-refused': step(
    '签收前一方反悔，继续裁决',
    'A side went back on it: the award follows',
    ['settlement-made'],
    'heard',
    ['clerk', 'arbitrator'],
    caseRules('第六十九条'),
  ),
  'award-final': step(
    '作出终局裁决',
    'Make a final award',
    ['heard', 'awarded'],
    'awarded',
    ['arbitrator'],
    mediationLaw('第四十七条'),
    {
      asks: form({
        ...awardFields,
        finalBy: choice('终局的理由', 'Why it is final', {
          amount: '单项金额不超过当地月最低工资标准十二个月',
          standards: '工作时间、休息休假、社会保险等标准',
        }),
      }),
      issues: ['award'],
    },
  ),
  'award-non-final': step(
    '作出非终局裁决',
    'Make a non-final award',
    ['heard', 'awarded'],
    'awarded',
    ['arbitrator'],
    caseRules('第五十条'),
    {
      asks: form(awardFields),
      issues: ['award'],
    },
  ),
  'serve-final': step(
    '送达终局裁决书',
    'Serve the final award',
    ['awarded'],
    'stay',
    ['clerk', 'officer'],
    mediationLaw('第四十八条'),
    {
      asks: form({
        finalAwardNumber: line('终局裁决书文号', 'Number of the final award'),
        finalMadeOn: dayField('裁决作出日', 'Made on'),
        finalPerformBy: awardFields.performBy,
        ...finalFields,
      }),
      issues: ['service-receipt'],
      handsOver: {
        to: 'award-remedies',
        carries: {
          ...carriesAward,
          awardNumber: 'finalAwardNumber',
          madeOn: 'finalMadeOn',
          performBy: 'finalPerformBy',
          effectiveOn: 'finalMadeOn',
          finalWorkerReceivedOn: 'workerReceivedOn',
          finalEmployerReceivedOn: 'employerReceivedOn',
        },
      },
    },
  ),
  'serve-non-final': step(
    '送达非终局裁决书',
    'Serve the non-final award',
    ['awarded'],
    'stay',
    ['clerk', 'officer'],
    mediationLaw('第五十条'),
    {
      asks: form({
        nonFinalAwardNumber: line('非终局裁决书文号', 'Number of the non-final award'),
        nonFinalMadeOn: dayField('裁决作出日', 'Made on'),
        nonFinalPerformBy: awardFields.performBy,
        ...nonFinalFields,
      }),
      issues: ['service-receipt'],
      handsOver: {
        to: 'award-remedies',
        carries: {
          ...carriesAward,
          awardNumber: 'nonFinalAwardNumber',
          madeOn: 'nonFinalMadeOn',
          performBy: 'nonFinalPerformBy',
          workerReceivedOn: 'workerReceivedOn',
          employerReceivedOn: 'employerReceivedOn',
          lastReceivedOn: 'lastReceivedOn',
        },
      },
    },
  ),
  close: step('结案归档', 'Close and archive', ['awarded'], 'closed', ['clerk', 'officer'], caseRules('第二十四条'), {
    asks: form({ servedAll: mustBeYes('裁决书均已送达', 'All awards are served') }),
    issues: ['closing-report'],
  }),
};

/** Steps open in every state before the award; each procedure says its own live states. */
export const stepsWhile = <const S extends string>(live: readonly S[]) => ({
  suspend: step('中止审理', 'Suspend', live, 'stay', ['commission', 'head'], caseRules('第四十七条'), {
    asks: form({ ground: arbitrationPauseGround, reasons: text('说明', 'Reasons') }),
    issues: ['suspension-notice'],
    pauses: true,
  }),
  resume: step('恢复审理', 'Resume', live, 'stay', ['commission', 'head'], caseRules('第四十七条'), {
    issues: ['resumption-notice'],
    resumes: true,
  }),
  'court-opened': step(
    '逾期未裁决，可以起诉',
    'No award in time: the court is open',
    live,
    'stay',
    ['system'],
    mediationLaw('第四十三条'),
  ),
  'court-filed': step<S | 'ended-by-court', never, 'award'>(
    '法院已受理，终止审理',
    'The court took the case: ended',
    live,
    'ended-by-court',
    ['court', 'officer'],
    caseRules('第四十八条'),
    {
      asks: form({
        court: line('受诉法院', 'Court'),
        courtNumber: line('法院案号', 'Court case number'),
        noException: mustBeYes(
          '没有移送、送达延误、等待另案或者鉴定、正在开庭等例外',
          'None of the exceptions: transfer, service, another case or appraisal, a hearing under way',
        ),
      }),
      afterClock: 'award',
      handsOver: {
        to: 'arbitration-court-link',
        carries: {
          caseNumber: 'caseNumber',
          name: 'name',
          respondentName: 'respondentName',
          court: 'court',
          courtNumber: 'courtNumber',
        },
      },
    },
  ),
  withdraw: step<S | 'withdrawn'>(
    '撤回仲裁申请',
    'Withdraw',
    live,
    'withdrawn',
    ['applicant'],
    caseRules('第三十五条'),
    {
      asks: form({ ownWill: mustBeYes('系本人真实意愿', 'Of my own free will') }),
    },
  ),
});

/** Steps that end the forty-five days: an award, another end, or their lapse, which opens the court. */
export const endsAward = [
  'award-final',
  'award-non-final',
  'sign-settlement',
  'treat-as-withdrawn',
  'withdraw',
  'court-opened',
  'court-filed',
] as const;

/** 案卷保存 (办案规则 第二十四条): at least ten years after an award, five after anything else. */
export const keepingClocks = {
  'keep-award-file': clock('裁决案卷保存', 'Award file kept', 'award-file-years', 'commission', ['close'], [], {
    kind: 'wait',
  }),
  'keep-other-file': clock(
    '调解等案卷保存',
    'Other files kept',
    'settlement-file-years',
    'commission',
    ['sign-settlement', 'treat-as-withdrawn', 'withdraw', 'court-filed'],
    [],
    { kind: 'wait' },
  ),
};
