import { agreementFields, disputeFields, toldOfLegalAid, underOwnNames } from '../dispute-form.ts';
import { address, choice, count, dayField, flag, form, line, person, rowsOf, text } from '../form.ts';

/**
 * 仲裁申请书 (办案规则 第二十九条): both parties, claims, facts and reasons, evidence with its source, witnesses. Whatever is not known when the
 * papers come in is told once as missing; it is no ground to turn the applicant away at the counter.
 */
export const applicationFields = {
  ...disputeFields,
  sex: choice('性别', 'Sex', { male: '男', female: '女' }).optional(),
  bornOn: dayField('出生日期', 'Born on').optional(),
  domicile: address('住所', 'Domicile').optional(),
  agent: person('代理人', 'Agent').optional(),
  legalRepresentative: person('法定代表人或者主要负责人', 'Legal representative').optional(),
  representativePost: line('职务', 'Post').optional(),
  evidenceList: rowsOf(
    '证据清单',
    'List of evidence',
    form({
      title: line('证据名称', 'Evidence'),
      source: line('证据来源', 'Source'),
      proves: line('证明内容', 'What it shows', 500),
      heldByRespondent: flag('由被申请人掌握管理', 'Held by the respondent').optional(),
    }),
  ).optional(),
  witnesses: rowsOf(
    '证人',
    'Witnesses',
    form({ witness: person('姓名', 'Name'), witnessAddress: address('住所', 'Address') }),
  ).optional(),
  placeOfPerformance: line('劳动合同履行地', 'Place of performance').optional(),
  copies: count('副本份数', 'Copies', 1).optional(),
  mediatedBefore: flag('已经调解组织调解', 'Mediated before').optional(),
  terms: agreementFields.terms.optional(),
  agreedFen: agreementFields.agreedFen,
  effectiveOn: agreementFields.effectiveOn.optional(),
  performBy: agreementFields.performBy,
  agreementNumber: agreementFields.agreementNumber,
  toldOfLegalAid,
} as const;

/** All of an application, for the hearing. */
export const carriesApplication = underOwnNames(applicationFields);

/** What acceptance says. */
export const acceptanceFields = {
  acceptedOn: dayField('受理日', 'Accepted on'),
  caseNumber: line('案号', 'Case number'),
} as const;

/** An accepted case on its way to the tribunal. */
export const carriesAccepted = { ...carriesApplication, ...underOwnNames(acceptanceFields) };

/** 简易处理 (办案规则 第五十六条): one of three grounds, and none of the cases that rule it out. */
export const simplifiedGround = choice('适用简易处理的理由', 'Ground', {
  clear: '事实清楚、权利义务关系明确、争议不大',
  amount: '标的额不超过本市上年度职工年平均工资',
  'both-agree': '双方同意',
});

/** 集体争议: ten workers or more with one claim, or a collective contract (办案规则 第六十二条). */
export const collectiveGround = choice('集体争议的理由', 'Ground', {
  'ten-workers': '劳动者一方十人以上并有共同请求',
  'collective-contract': '因履行集体合同发生',
});

/** Reasons in words. */
export const reasonsField = text('说明', 'Reasons');
