import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on electronic signing. */
export const signingColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  concludedAt: ['签订完成', 'concluded'],
  documentSm3: ['文本摘要', 'digest'],
  toldAt: ['签署前告知', 'told'],
  electronicFormAgreedAt: ['同意电子形式', 'electronic form'],
  identityVerifiedAt: ['身份核验', 'identity'],
  identityMethod: ['核验方式', 'by'],
  identityRecordKept: ['核验记录', 'record kept'],
  intentConfirmedAt: ['意愿确认', 'intent'],
  intentRecordKept: ['意愿记录', 'intent kept'],
  signaturesHold: ['签名核验', 'signatures hold'],
  timestampTrusted: ['时间戳', 'time-stamp'],
  digestIntact: ['未改动', 'unchanged'],
  completionToldAt: ['完成通知', 'told it is done'],
  wholeTextOpen: ['全文可得', 'whole text'],
  chargedFen: ['收费', 'charged'],
  paperAskedOn: ['要求纸质', 'paper asked'],
  paperGivenOn: ['提供纸质', 'paper given'],
};

/** English for the Chinese words of their code lists. */
export const signingCodes: Readonly<Record<string, string>> = {
  否: 'no',
  是: 'yes',
  数字证书: 'certificate',
  联网信息核验: 'online identity check',
  生物特征识别: 'biometrics',
  手机短信验证码: 'code by text message',
  电子社保卡: 'electronic social-security card',
};

/** Where what these rules miss comes from. */
export const signingSources: Readonly<Record<string, MissingSource>> = {
  identityRecordKept: { table: 'signing', column: 'identityRecordKept' },
  intentRecordKept: { table: 'signing', column: 'intentRecordKept' },
  signaturesHold: { table: 'signing', column: 'signaturesHold' },
  timestampTrusted: { table: 'signing', column: 'timestampTrusted' },
  digestIntact: { table: 'signing', column: 'digestIntact' },
  wholeTextOpen: { table: 'signing', column: 'wholeTextOpen' },
  chargedFen: { table: 'signing', column: 'chargedFen' },
  completionToldAt: { table: 'signing', column: 'completionToldAt' },
  paperGivenOn: { table: 'signing', column: 'paperGivenOn' },
};
