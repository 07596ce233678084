import { choice, choicesOf, mustBeYes } from './form.ts';

/** What a complaint or report can be about; every kind is a matter of inspection (劳动保障监察条例 第十一条). */
const matterChoices = {
  pay: '工资支付',
  'minimum-wage': '最低工资',
  hours: '工作时间和休息休假',
  contract: '劳动合同（书面协议）',
  'social-insurance': '社会保险',
  rules: '规章制度',
  dispatch: '劳务派遣、合作企业',
  'women-minors': '女职工和未成年工',
  other: '其他',
} as const;

/** The matters of a complaint, a report, or a step that hands one on. */
export const matters = choicesOf('事项', 'Matters', matterChoices);

/** By which door a complaint or report came. */
export const channel = choice('来源', 'Channel', {
  counter: '窗口',
  online: '网上',
  oral: '口头（电话）',
  letter: '信函',
  email: '电子邮件',
  hotline: '12345、12333热线转来',
  union: '工会转来',
  township: '乡镇（街道）转来',
  assigned: '上级交办、部门转来、系统预警',
});

/** What every report says of who made it; asked of a step that hands a report to the inspection as well. */
export const reportedFields = {
  named: choice('举报方式', 'How it is reported', { named: '实名', anonymous: '匿名', office: '部门发现' }),
  matters,
  channel,
  secrecy: mustBeYes('已告知为举报人保密', 'Told that the reporter’s name is kept secret'),
} as const;

/** The fields of a report that such a step carries over, under their own names. */
export const carriedReport = { named: 'named', matters: 'matters', channel: 'channel', secrecy: 'secrecy' } as const;
