import { congressVoteForm, contractClocks, contractStates, contractSteps } from '../collective-bargaining/contract.ts';
import {
  bargainingClocks,
  bargainingStates,
  bargainingSteps,
  requestFields,
} from '../collective-bargaining/request.ts';
import { choicesOf, form } from '../form.ts';
import { procedure, step } from '../procedure.ts';

/** 工资协议: the collective contract on pay alone, with shorter limits of its own (工资集体协商试行办法, 劳动和社会保障部令第9号). */
export const wageAgreement = procedure({
  slug: 'wage-agreement',
  sheet: ['PR-03'],
  measure: 'consultation',
  also: ['union', 'pay'],
  departments: ['human-resources', 'trade-union'],
  title: { zh: '工资协议订立备案', en: 'Wage agreement' },
  purpose: {
    zh: '只就工资事项协商并签订协议；七日内报送，生效后五日内公布，与一般集体合同的期限不同。',
    en: 'Bargaining on pay alone: filed within seven days and published within five, unlike the general contract.',
  },
  opens: {
    by: ['union', 'representatives', 'respondent'],
    classes: 'all',
    asks: form({
      ...requestFields,
      wageItems: choicesOf('工资事项', 'Wage items', {
        system: '工资分配制度、形式',
        level: '年度工资水平和调整幅度',
        piece: '计件（单）单价、劳动定额',
        commission: '抽成比例',
        payment: '支付办法和周期',
        allowances: '奖金、津贴、补贴',
        floor: '最低报酬',
      }),
    }),
    basis: { instrument: 'chongqing-collective-contract-regulation', article: '第十九条' },
    issues: ['receipt'],
  },
  states: { ...bargainingStates, ...contractStates },
  actions: {
    ...bargainingSteps,
    vote: step(
      '职工（代表）大会通过',
      'The workers’ congress passes it',
      ['drafted'],
      'voted',
      ['union', 'representatives'],
      { instrument: 'chongqing-collective-contract-regulation', article: '第二十六条' },
      { asks: congressVoteForm, issues: ['minutes'] },
    ),
    ...contractSteps,
  },
  clocks: {
    ...bargainingClocks('wage-agreement-information-days'),
    ...contractClocks({
      filing: 'wage-agreement-filing-days',
      review: 'wage-agreement-review-days',
      publication: 'wage-agreement-publication-days',
      renewal: 'wage-agreement-renewal-days',
    }),
  },
  publishes: {
    zh: '生效的工资协议五日内向全体人员公布',
    en: 'A wage agreement in force is published to everybody within five days',
    on: 'publish',
    basis: { instrument: 'wage-agreement-rules', article: '公布' },
    during: null,
    objection: null,
  },
});
