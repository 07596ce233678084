import type { z } from 'zod';
import {
  choice,
  choicesOf,
  count,
  dayField,
  files,
  form,
  line,
  list,
  money,
  mustBeYes,
  personFields,
  respondentFields,
  rowsOf,
  text,
  uscc,
} from './form.ts';

/** 争议事项 of 一站式调解 (人社厅发〔2024〕4号: pay, rewards and penalties, rest, occupational injury) and of 劳动争议 in general. */
export const disputeMatters = {
  pay: '劳动报酬',
  'rewards-penalties': '奖惩',
  rest: '休息',
  'occupational-injury': '职业伤害',
  relation: '确认劳动关系',
  contract: '劳动合同（书面协议）',
  'social-insurance': '社会保险',
  compensation: '经济补偿或者赔偿金',
  other: '其他',
} as const;

/** 用工关系: the class as seen when the case is opened; `unclear` closes no route. */
export const relationField = choice('用工关系', 'Relation', {
  employee: '劳动关系',
  'part-time': '非全日制用工',
  dispatched: '劳务派遣',
  'quasi-employee': '不完全符合确立劳动关系情形',
  'self-employed': '依托平台自主经营',
  unclear: '不明确',
});

/**
 * What one side says of a dispute: asked once and carried from negotiation to mediation, arbitration and court. Only what nobody can
 * act without must be there; the rest may be supplied later.
 */
export const disputeFields = {
  ...personFields,
  ...respondentFields,
  otherRespondents: rowsOf(
    '其他被申请人',
    'Other respondents',
    form({
      name: line('名称', 'Name'),
      uscc: uscc('统一社会信用代码', 'Unified social credit code').optional(),
      ground: text('列为被申请人的依据', 'Why it is a respondent'),
    }),
  ).optional(),
  relation: relationField.optional(),
  matters: choicesOf('争议事项', 'Matters', disputeMatters).optional(),
  facts: text('事实和理由', 'Facts and reasons'),
  claims: list('请求', 'Claims'),
  amountFen: money('请求金额', 'Amount claimed').optional(),
  knownOn: dayField('知道权利被侵害之日', 'Day the worker knew').optional(),
  relationEndedOn: dayField('劳动关系终止之日', 'Day the relation ended').optional(),
  evidence: files('证据材料', 'Evidence').optional(),
  workers: count('劳动者人数', 'Workers concerned', 1).optional(),
  representatives: list('推举的代表', 'Representatives', 1).max(5).optional(),
} as const;

/** 告知: whoever takes a dispute in must have told of the right to legal aid (法律援助法 第三十五条). */
export const toldOfLegalAid = mustBeYes('已告知可以申请法律援助', 'Told of legal aid');

/** What a hand-over carries of fields that are named the same on both sides. */
export const underOwnNames = (fields: Readonly<Record<string, z.ZodType>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, field]));

/** All of `disputeFields`. */
export const carriesDispute = underOwnNames(disputeFields);

/** The same with the legal-aid notice, for procedures that ask it. */
export const carriesDisputeTold = { ...carriesDispute, toldOfLegalAid: 'toldOfLegalAid' } as const;

/** 调解协议: what an agreement says, asked of the mediator and carried to review, confirmation, payment order and arbitration. */
export const agreementFields = {
  terms: list('协议内容', 'What was agreed'),
  agreedFen: money('协议金额', 'Amount agreed').optional(),
  effectiveOn: dayField('协议生效日', 'Day the agreement takes effect'),
  performBy: dayField('履行期限', 'To be performed by').optional(),
  agreementNumber: line('协议书编号', 'Number of the agreement').optional(),
} as const;

/** All of `agreementFields`. */
export const carriesAgreement = underOwnNames(agreementFields);
