import { choice, choicesOf, files, form, line, list, respondentFields, text } from '../form.ts';

/** 直接涉及劳动者权益的事项: the seven of the policy（十一）, then safety and appeals. */
const ruleTopics = {
  access: '平台进入退出',
  orders: '订单分配',
  'piece-rate': '计件单价',
  'take-rate': '抽成比例',
  pay: '报酬构成及支付',
  hours: '工作时间',
  discipline: '奖惩',
  safety: '劳动安全',
  appeals: '申诉',
} as const;

/** 规则草案: what a platform or partner says of a rule or algorithm it means to make or change. */
export const ruleDraftForm = form({
  ...respondentFields,
  firmKind: choice('企业类别', 'Kind of firm', { platform: '平台企业', partner: '合作用工企业', agency: '派遣单位' }),
  ruleId: line('规则编号', 'Rule number', 60),
  version: line('版本', 'Version', 40),
  replaces: line('所修订的版本', 'Version it replaces', 40).optional(),
  title: line('规则名称', 'Name of the rule'),
  kind: choice('类别', 'Kind', { rule: '制度规则', algorithm: '平台算法', both: '规则和算法' }),
  topics: choicesOf('涉及事项', 'Topics', ruleTopics),
  affected: list('影响的劳动者群体', 'Groups affected'),
  reason: text('制定（修订）理由', 'Why'),
  effectOnIncome: text('预计对收入的影响', 'Expected effect on income'),
  effectOnHours: text('预计对工作时间的影响', 'Expected effect on hours'),
  parameters: text('算法参数的通俗说明', 'Parameters of the algorithm in plain words').optional(),
  draftFile: files('草案文本', 'Draft').optional(),
});
