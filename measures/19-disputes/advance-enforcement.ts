import {
  choice,
  dayField,
  files,
  form,
  line,
  money,
  mustBeYes,
  personFields,
  respondentFields,
  text,
} from '../form.ts';
import { procedure, step } from '../procedure.ts';
import { caseRules } from './citing.ts';

const basis = caseRules('第五十一条');

/** 先予执行 (办案规则 第五十一条): pay claims with clear rights and hardship; the worker gives no security; the court enforces. No limit in law. */
export const advanceEnforcement = procedure({
  slug: 'advance-enforcement',
  sheet: ['AR-05'],
  measure: 'disputes',
  departments: ['human-resources', 'court'],
  title: { zh: '先予执行', en: 'Advance enforcement' },
  purpose: {
    zh: '追索报酬等案件，不先支付将严重影响生活的，申请先予执行，劳动者不用担保。',
    en: 'Where waiting for the award would mean hardship, pay claims are enforced in advance, without security.',
  },
  opens: {
    by: ['applicant', 'clerk'],
    classes: 'all',
    asks: form({
      ...personFields,
      respondentName: respondentFields.respondentName,
      caseNumber: line('仲裁案号', 'Arbitration case'),
      advanceFen: money('请求先予执行的金额', 'Amount asked for'),
      hardship: text('不先予执行将严重影响生活的情况', 'The hardship'),
      evidence: files('证据材料', 'Evidence').optional(),
    }),
    basis,
    issues: ['receipt'],
  },
  states: {
    asked: { zh: '已申请', en: 'Asked' },
    ruled: { zh: '已裁决先予执行', en: 'Ruled' },
    moved: { zh: '已移送法院执行', en: 'Moved to the court' },
    paid: { zh: '已执行到位', en: 'Enforced', ends: 'paid' },
    refused: { zh: '不准先予执行', en: 'Refused', ends: 'refused' },
    ended: { zh: '法院终结执行', en: 'Enforcement ended', ends: 'ended' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    rule: step('裁决先予执行', 'Rule', ['asked'], 'ruled', ['arbitrator'], basis, {
      asks: form({
        claimKind: choice('请求项目', 'Claim', {
          pay: '劳动报酬',
          'injury-medical': '工伤医疗费',
          severance: '经济补偿',
          damages: '赔偿金',
        }),
        clearRights: mustBeYes('权利义务关系明确', 'The rights are clear'),
        hardshipSeen: mustBeYes('不先予执行将严重影响申请人生活', 'Waiting would mean hardship'),
        ruledFen: money('先予执行金额', 'Amount'),
      }),
      issues: ['advance-enforcement'],
    }),
    refuse: step('不准先予执行', 'Refuse', ['asked'], 'refused', ['arbitrator'], basis, {
      asks: form({ reasons: text('理由', 'Reasons') }),
      issues: ['refusal-notice'],
    }),
    move: step('移送法院执行', 'Move to the court', ['ruled'], 'moved', ['commission', 'clerk'], basis, {
      asks: form({ movedOn: dayField('移送日', 'Moved on'), court: line('执行法院', 'Court') }),
      issues: ['transfer-letter'],
    }),
    'record-payment': step('登记执行到位', 'Enter the payment', ['moved'], 'paid', ['court', 'clerk'], basis, {
      asks: form({ paidFen: money('执行金额', 'Amount'), paidOn: dayField('到账日', 'Paid on') }),
    }),
    'end-enforcement': step(
      '登记终结执行',
      'Enter that enforcement ended',
      ['moved'],
      'ended',
      ['court', 'clerk'],
      basis,
      {
        asks: form({ reasons: text('理由', 'Reasons') }),
      },
    ),
    withdraw: step('撤回申请', 'Withdraw', ['asked'], 'withdrawn', ['applicant'], basis),
  },
  clocks: {},
});
