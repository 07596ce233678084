import { choice, choicesOf, count, dayField, mustBeYes, text } from './form.ts';

/** What is filed of a slack period beside the enterprise and its staff (政策（七）; 工资支付暂行规定 第十二条): asked where one begins, too. */
export const slackFields = {
  ways: choicesOf('方式', 'Ways', {
    'group-leave': '集中放假',
    rotation: '轮岗轮休',
    training: '待岗培训',
    'shorter-hours': '缩短工时',
  }),
  why: text('业务清淡的情况', 'Why'),
  from: dayField('开始日', 'From'),
  until: dayField('结束日', 'Until'),
  workers: count('涉及人数', 'Workers concerned', 1),
  firstCycleEndsOn: dayField('第一个工资支付周期结束日', 'First wage cycle ends'),
  firstCyclePay: mustBeYes('第一个周期按劳动合同标准支付', 'The first cycle is paid by the contract'),
  laterPay: choice('之后怎样支付', 'Afterwards', {
    'still-working': '提供劳动的，不低于最低工资标准',
    'not-working': '没有提供劳动的，按国家和地方规定（待核实）',
    agreed: '协商一致的标准',
  }),
  consulted: text('听取工会或者职工意见情况', 'What the union or the workers said'),
} as const;

/** Each of them under its own name, for a step that leads to the filing. */
export const slackCarried: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(slackFields).map((field) => [field, field]),
);
