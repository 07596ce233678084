import {
  choice,
  choicesOf,
  dayField,
  files,
  form,
  list,
  money,
  mustBeYes,
  people,
  personFields,
  respondentFields,
  text,
} from '../form.ts';

/** What a complaint can be about; every kind is a matter of inspection (劳动保障监察条例 第十一条). */
const matters = {
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

/** 投诉登记表 (重庆市劳动保障监察条例 第二十三条; group complaints 第二十二条: at most five representatives). */
export const complaintForm = form({
  ...personFields,
  ...respondentFields,
  matters: choicesOf('投诉事项', 'Matters', matters),
  facts: text('事实', 'Facts'),
  claims: list('请求', 'Claims'),
  amountFen: money('请求金额', 'Amount claimed').optional(),
  lastDay: dayField('行为发生（终了）日', 'Day of the act, or of its end').optional(),
  evidence: files('证据材料', 'Evidence').optional(),
  channel: choice('来源', 'Channel', {
    counter: '窗口',
    online: '网上',
    oral: '口头（电话）',
    letter: '信函',
    email: '电子邮件',
  }),
  representatives: people('推选的代表（最多5人）', 'Representatives, at most five').max(5).optional(),
  toldOfLegalAid: mustBeYes('已告知可以申请法律援助', 'Told of legal aid'),
});
