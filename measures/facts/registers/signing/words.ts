import type { FieldUnit } from '../../field-names.ts';

/** Names of the fields of facts on electronic signing. */
export const signingNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {
  concludedAt: ['instant', '签订完成', 'concluded at'],
  toldAt: ['instant', '签署前告知', 'told before signing at'],
  electronicFormAgreedAt: ['instant', '同意采用电子形式', 'electronic form agreed at'],
  identityVerifiedAt: ['instant', '身份核验', 'identity verified at'],
  identityRecordKept: ['yes-no', '保存了核验记录', 'record of it kept'],
  intentConfirmedAt: ['instant', '意愿确认', 'intent confirmed at'],
  intentRecordKept: ['yes-no', '保存了意愿记录', 'record of intent kept'],
  signaturesHold: ['yes-no', '双方签名核验通过', 'signatures of both sides verified'],
  timestampTrusted: ['yes-no', '有可信时间戳', 'trusted time-stamp'],
  digestIntact: ['yes-no', '签后没有改动', 'unchanged since'],
  completionToldAt: ['instant', '完成通知', 'told of completion at'],
  wholeTextOpen: ['yes-no', '可以查看下载打印全文', 'whole text can be viewed, downloaded and printed'],
  chargedFen: ['fen', '收取的费用', 'charged'],
  paperAskedOn: ['day', '要求纸质文本之日', 'paper copy asked for on'],
  paperGivenOn: ['day', '提供纸质文本之日', 'paper copy given on'],
};

/** Words for their closed lists, by field. */
export const signingWords: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {};
