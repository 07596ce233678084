import type { Citation } from '../rule.ts';

/** Why somebody may be asked. */
export type Ground =
  | 'dispatch-employer'
  | 'dispatch-user'
  | 'unlicensed-dispatch'
  | 'contract-party'
  | 'unqualified-contractor'
  | 'individual-operator'
  | 'unit-or-investors'
  | 'name-lender'
  | 'actual-manager'
  | 'selection';

/** What each ground is, for what, on what condition, and by which provision; the words say what still has to be shown. */
export const grounds: Readonly<Record<Ground, { zh: string; en: string; basis: readonly Citation[] }>> = {
  'dispatch-employer': {
    zh: '劳务派遣单位是用人单位：报酬、社会保险、工伤待遇',
    en: 'the dispatch agency is the employer: pay, social insurance, injury benefits',
    basis: [{ instrument: 'labour-contract-law', article: '第五十八条' }],
  },
  'dispatch-user': {
    zh: '用工单位给被派遣劳动者造成损害的，与派遣单位承担连带赔偿责任',
    en: 'jointly with the agency for harm the user enterprise caused',
    basis: [{ instrument: 'labour-contract-law', article: '第九十二条' }],
  },
  'unlicensed-dispatch': {
    zh: '使用个人、无资格单位或者未取得派遣许可的单位派遣的劳动者，拖欠工资的由用工单位清偿（适用于农民工；其他劳动者参照）',
    en: 'wages owed to people dispatched by an individual, an unqualified unit or one without a licence: the user enterprise pays (rural migrant workers; others by reference)',
    basis: [{ instrument: 'migrant-wage-regulation', article: '第十八条' }],
  },
  'contract-party': {
    zh: '与劳动者订立合同的一方：按合同约定履行',
    en: 'party to the contract with the worker: what the contract says',
    basis: [{ instrument: 'labour-contract-law', article: '第二十九条' }],
  },
  'unqualified-contractor': {
    zh: '把业务转给不具备合法经营资格的组织或者个人的：承担用工主体责任（报酬、工伤待遇）；这是责任，不是认定劳动关系',
    en: 'handed work on to somebody not qualified: employer responsibility for pay and injury benefits; a liability, not a finding of a relationship',
    basis: [{ instrument: 'labour-dispute-interpretation-2025', article: '第一条' }],
  },
  'individual-operator': {
    zh: '个人承包经营者招用劳动者造成损害的，发包的组织承担连带赔偿责任',
    en: 'let the work to an individual operator: jointly liable for harm to those he hired',
    basis: [{ instrument: 'labour-contract-law', article: '第九十四条' }],
  },
  'unit-or-investors': {
    zh: '不具备合法经营资格的单位，由该单位或者其出资人支付报酬、经济补偿、赔偿金',
    en: 'a unit not qualified: it or its investors pay wages and compensation',
    basis: [{ instrument: 'labour-contract-law', article: '第九十三条' }],
  },
  'name-lender': {
    zh: '出借名义（挂靠）的单位：承担用工主体责任；拖欠工资的由其清偿',
    en: 'lent its name: employer responsibility, and wages owed',
    basis: [
      { instrument: 'labour-dispute-interpretation-2025', article: '第二条' },
      { instrument: 'migrant-wage-regulation', article: '第十九条' },
    ],
  },
  'actual-manager': {
    zh: '实际管理劳动者的一方：用工事实符合的，劳动关系在它，没有签字也一样',
    en: 'directs the work: where the facts show it, the labour relationship lies there, signature or none',
    basis: [{ instrument: 'employment-relationship-notice', article: '第一条' }],
  },
  selection: {
    zh: '选任合作企业有过错的，承担相应的责任（要证明过错）',
    en: 'for fault in choosing the partner, which has to be shown',
    basis: [{ instrument: 'civil-code', article: '第一千一百九十三条' }],
  },
};
