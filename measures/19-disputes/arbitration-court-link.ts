import { choice, choicesOf, dayField, files, form, line, mustBeYes, person, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { policy, setting } from './citing.ts';

/** 移送法院的案卷材料. */
const papers = {
  application: '仲裁申请书',
  notices: '通知书',
  award: '裁决书（调解书）',
  receipts: '送达回证',
  record: '庭审笔录',
  evidence: '证据清单',
} as const;

/** 裁审衔接: one case in both bodies, the court's result comes back and is compared, differences become agreed rules (政策（十九）). */
export const arbitrationCourtLink = procedure({
  slug: 'arbitration-court-link',
  sheet: ['AR-07'],
  measure: 'disputes',
  departments: ['human-resources', 'court'],
  title: { zh: '裁审衔接', en: 'Arbitration and court linked' },
  purpose: {
    zh: '仲裁案号与法院案号关联，送材料、收结果、比对，分歧形成统一的受案和裁判规则。',
    en: 'The case numbers of both are linked, papers go over, results come back and are compared; differences become agreed rules.',
  },
  opens: {
    by: ['commission', 'court', 'clerk'],
    classes: 'all',
    asks: form({
      caseNumber: line('仲裁案号', 'Arbitration case'),
      awardNumber: line('裁决书文号', 'Number of the award').optional(),
      name: person('劳动者', 'Worker'),
      respondentName: respondentFields.respondentName,
      court: line('受诉法院', 'Court'),
      courtNumber: line('法院案号', 'Court case number').optional(),
    }),
    basis: policy,
  },
  states: {
    linked: { zh: '已关联', en: 'Linked' },
    'papers-passed': { zh: '材料已移送', en: 'Papers passed' },
    'result-in': { zh: '法院结果已登记', en: 'Result entered' },
    compared: { zh: '已比对', en: 'Compared' },
    'to-agree': { zh: '待联席会议统一', en: 'To be agreed at the joint meeting' },
    agreed: { zh: '已形成统一规则', en: 'A rule is agreed', ends: 'decided' },
    upheld: { zh: '裁审一致', en: 'Both agree', ends: 'ended' },
    'to-typical-case': { zh: '已选为典型案例', en: 'Picked as a typical case', ends: 'handed-over' },
  },
  actions: {
    'pass-papers': step(
      '移送案卷材料',
      'Pass the papers',
      ['linked'],
      'papers-passed',
      ['commission', 'clerk'],
      policy,
      {
        asks: form({
          passedOn: dayField('移送日', 'Passed on'),
          courtNumber: line('法院案号', 'Court case number'),
          passed: choicesOf('移送的材料', 'Papers passed', papers),
          papers: files('材料文件', 'Files').optional(),
        }),
        issues: ['transfer-letter'],
      },
    ),
    'enter-result': step(
      '登记法院结果',
      'Enter the court’s result',
      ['linked', 'papers-passed'],
      'result-in',
      ['court'],
      policy,
      {
        asks: form({
          result: choice('结果', 'Result', {
            upheld: '与仲裁一致',
            changed: '部分改变',
            reversed: '改变',
            settled: '调解结案',
            withdrawn: '撤诉',
          }),
          decidedOn: dayField('裁判日', 'Decided on'),
          judgment: line('裁判文书号', 'Number of the judgment'),
          reasons: text('理由要点', 'Reasons in short'),
        }),
      },
    ),
    compare: step(
      '比对裁审结果',
      'Compare award and judgment',
      ['result-in'],
      'compared',
      ['commission', 'court', 'officer'],
      setting,
      {
        asks: form({
          difference: choice('分歧', 'Difference', {
            none: '没有分歧',
            facts: '事实认定',
            scope: '受案范围',
            law: '法律适用',
            evidence: '举证责任',
            amount: '数额计算',
          }),
          note: text('说明', 'Note'),
        }),
      },
    ),
    same: step('裁审一致，办结', 'Both agree: done', ['compared'], 'upheld', ['commission', 'officer'], policy),
    'put-to-meeting': step(
      '提交裁审联席会议',
      'Put to the joint meeting',
      ['compared'],
      'to-agree',
      ['commission', 'court'],
      policy,
      {
        asks: form({ question: text('需统一的问题', 'Question to agree on') }),
      },
    ),
    'agree-rule': step('形成统一规则', 'Agree on a rule', ['to-agree'], 'agreed', ['commission', 'court'], policy, {
      asks: form({
        rule: text('受案范围或者法律适用的统一意见', 'The agreed view'),
        shownAtIntake: mustBeYes('受理窗口显示', 'Shown at intake'),
        agreedOn: dayField('会议日', 'Agreed on'),
      }),
      issues: ['minutes'],
    }),
    'pick-case': step(
      '选为典型案例',
      'Pick as a typical case',
      ['compared', 'to-agree'],
      'to-typical-case',
      ['commission', 'court'],
      policy,
      {
        asks: form({ caseTitle: line('案例标题', 'Title'), whyTypical: text('典型意义', 'Why it is typical') }),
        handsOver: {
          to: 'typical-case',
          carries: {
            caseNumber: 'caseNumber',
            courtNumber: 'courtNumber',
            caseTitle: 'caseTitle',
            whyTypical: 'whyTypical',
          },
        },
      },
    ),
  },
  clocks: {
    compare: clock(
      '按季度比对',
      'Compared each quarter',
      'case-link-compare-months',
      'commission',
      ['enter-result'],
      ['compare'],
    ),
  },
});
