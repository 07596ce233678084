import type { Confidence } from '#law/in-force.types.ts';
import type { Words } from '../procedure.ts';
import type { Citation } from '../rule.ts';
import { caseRules, negotiationRules } from './citing.ts';

/** What interrupts a limitation period, and how sure we are of the text. */
export interface Interruption extends Words {
  readonly basis: Citation;
  readonly confidence: Confidence;
}

const rule = { basis: caseRules('第二十七条'), confidence: 'official' } as const;
/** 企业劳动争议协商调解规定 第三十一条 lists eight cases; the article was seen, its list is from memory and to be verified. */
const listed = { basis: negotiationRules('第三十一条'), confidence: 'memory' } as const;

/**
 * 时效中断的事由: after each the period runs anew in full from that day (调解仲裁法 第二十七条; 办案规则 第二十七条). The day is that of the demand, the request
 * to an authority, the promise, or of the silence, refusal or non-performance.
 */
export const interruptions = {
  demand: { zh: '向对方主张权利（书面催告等）', en: 'A demand on the other side', ...rule },
  'inspection-complaint': { zh: '向劳动保障监察投诉', en: 'A complaint to the labour inspection', ...rule },
  mediation: { zh: '向调解组织申请调解', en: 'A request for mediation', ...rule },
  'payment-order': { zh: '向法院申请支付令', en: 'An application for a payment order', ...rule },
  suit: { zh: '向法院起诉', en: 'A suit', ...rule },
  arbitration: { zh: '申请仲裁', en: 'An application for arbitration', ...rule },
  'other-authority': { zh: '向其他有关部门请求救济', en: 'A request to another authority', ...rule },
  promise: { zh: '对方同意履行', en: 'The other side agrees to perform', ...rule },
  'negotiation-refused': {
    zh: '对方不同意协商或者五日内不回应',
    en: 'Negotiation refused, or no answer in five days',
    ...listed,
  },
  'negotiation-stopped': { zh: '约定的协商期限内不同意继续协商', en: 'A side stops negotiating', ...listed },
  'negotiation-failed': { zh: '约定的协商期限内未达成一致', en: 'Negotiation without result', ...listed },
  'settlement-not-performed': { zh: '不履行和解协议', en: 'A settlement not performed', ...listed },
  'mediation-refused': { zh: '对方不同意调解', en: 'Mediation refused', ...listed },
  'mediation-stopped': { zh: '调解期限内不同意继续调解', en: 'A side stops mediating', ...listed },
  'mediation-failed': { zh: '调解期限内未达成协议', en: 'Mediation without result', ...listed },
  'agreement-not-performed': { zh: '不履行调解协议', en: 'A mediation agreement not performed', ...listed },
} as const satisfies Readonly<Record<string, Interruption>>;
export type InterruptionKind = keyof typeof interruptions;

/** 时效中止的事由: the period stands still and runs on when the cause ends. */
export const suspensions = {
  'force-majeure': { zh: '不可抗力', en: 'Force majeure' },
  'no-guardian': { zh: '无民事行为能力人或者限制民事行为能力人的法定代理人未确定', en: 'No legal guardian yet' },
  other: { zh: '其他正当理由', en: 'Another good reason' },
} as const satisfies Readonly<Record<string, Words>>;
export type SuspensionKind = keyof typeof suspensions;
