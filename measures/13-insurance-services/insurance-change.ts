import { choice, dayField, flag, form, money, text } from '../form.ts';
import { step } from '../procedure.ts';
import { insuranceService } from './insurance-service.ts';

/** 变更、注销登记 (第十条): ten working days; an employer clears its arrears before it cancels. */
export const insuranceChange = insuranceService({
  slug: 'insurance-change',
  departments: ['human-resources', 'tax'],
  title: { zh: '参保变更、注销', en: 'Change or cancellation of registration' },
  purpose: {
    zh: '登记事项变了或者要注销，十个工作日内办好；单位注销要先结清欠费。',
    en: 'A change or cancellation within ten working days; an employer clears its arrears first.',
  },
  asks: {
    kind: choice('办理事项', 'What', { change: '变更', cancel: '注销' }),
    what: text('变更内容或者注销原因', 'What changes, or why it is cancelled'),
    byEmployer: flag('由用人单位申请', 'By an employer'),
  },
  basis: { instrument: 'insurance-handling-regulation', article: '第十条' },
  limit: 'service-days-change',
  result: { changedOn: dayField('办结日', 'Done on') },
  resultDocument: 'filing-receipt',
  done: { zh: '已变更（注销）', en: 'Changed or cancelled' },
  refusals: { arrears: '单位欠费没有结清', 'no-proof': '变更事项没有依据' },
  states: { arrears: { zh: '待结清欠费', en: 'Arrears to be cleared' } },
  checks: {
    'ask-to-clear': step(
      '通知单位先结清欠费',
      'Ask the employer to clear its arrears',
      ['received'],
      'arrears',
      ['officer'],
      { instrument: 'insurance-handling-regulation', article: '第十条' },
      { asks: form({ arrearsFen: money('欠费金额', 'Arrears') }), issues: ['supplement-notice'] },
    ),
    cleared: step(
      '欠费已结清',
      'Arrears cleared',
      ['arrears'],
      'received',
      ['officer', 'applicant'],
      { instrument: 'insurance-handling-regulation', article: '第十条' },
      { asks: form({ clearedOn: dayField('结清日', 'Cleared on') }) },
    ),
  },
});
