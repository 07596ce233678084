import { choice, flag, form } from '../form.ts';
import { step } from '../procedure.ts';
import { legalAidLaw } from './citing.ts';

/** 法律援助事项 (法律援助法 第三十一条). */
export const aidMatters = {
  relation: '确认劳动关系',
  pay: '请求支付劳动报酬',
  injury: '工伤事故、职业伤害赔偿',
  'social-insurance': '社会保险待遇',
  traffic: '交通事故损害赔偿',
  other: '其他',
} as const;

/** 经济困难状况 (第三十二条、第四十一条、第四十二条): whether there is a test of means, and how it is met. */
export const meansOf = {
  'no-test': '不受经济困难条件限制',
  'migrant-worker': '进城务工人员请求劳动报酬或者工伤赔偿，免予核查',
  'assistance-recipient': '社会救助、司法救助或者优抚对象，免予核查',
  'no-steady-income': '无固定生活来源的未成年人、老年人、残疾人，免予核查',
  'data-sharing': '信息共享核查',
  promise: '个人诚信承诺',
} as const;

/** Asks for legal aid while a case goes on: opens an application of its own with what is known. */
export const askLegalAid = <const S extends string>(from: readonly S[]) =>
  step('申请法律援助', 'Ask for legal aid', from, 'stay', ['applicant', 'clerk'], legalAidLaw('第三十五条'), {
    asks: form({
      aidMatter: choice('援助事项', 'Matter', aidMatters),
      means: choice('经济困难状况', 'Means', meansOf),
      urgent: flag('距时效或者期限届满不足七日，或者需要申请保全、先予执行', 'Urgent').optional(),
    }),
    whilePaused: true,
    handsOver: {
      to: 'legal-aid',
      carries: {
        name: 'name',
        idNumber: 'idNumber',
        phone: 'phone',
        serviceAddress: 'serviceAddress',
        respondentName: 'respondentName',
        facts: 'facts',
        claims: 'claims',
        amountFen: 'amountFen',
        evidence: 'evidence',
        aidMatter: 'aidMatter',
        means: 'means',
        urgent: 'urgent',
      },
    },
  });
