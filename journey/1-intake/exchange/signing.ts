import { code, day, fen, instant, table, text } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** How an identity was verified before signing (人社厅发〔2021〕54号 art. 7). */
export const identityMethodCodes = {
  '1': '数字证书',
  '2': '联网信息核验',
  '3': '生物特征识别',
  '4': '手机短信验证码',
  '5': '电子社保卡',
} as const;

/** Tables of the exchange on electronic signing (measure 2). */
export const signing = {
  signing: table(
    'signing',
    {
      zh: '电子签订记录',
      en: 'Electronic signings',
      legalBasis: '人社厅发〔2021〕54号电子劳动合同订立指引；城人社发〔2022〕97号（二）',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      concludedAt: instant('签订完成时间'),
      documentSm3: text('签订文本的SM3摘要', 64).optional(),
      toldAt: instant('签署前告知时间').optional(),
      electronicFormAgreedAt: instant('同意采用电子形式时间').optional(),
      identityVerifiedAt: instant('身份核验时间').optional(),
      identityMethod: code('身份核验方式', identityMethodCodes).optional(),
      identityRecordKept: code('保存身份核验记录', yesNo).optional(),
      intentConfirmedAt: instant('意愿确认时间').optional(),
      intentRecordKept: code('保存意愿确认记录', yesNo).optional(),
      signaturesHold: code('双方签名核验通过', yesNo).optional(),
      timestampTrusted: code('有可信时间戳', yesNo).optional(),
      digestIntact: code('签后没有改动', yesNo).optional(),
      completionToldAt: instant('完成通知时间').optional(),
      wholeTextOpen: code('可以查看下载打印全文', yesNo).optional(),
      chargedFen: fen('为查看下载或纸质文本收取的费用').optional(),
      paperAskedOn: day('要求纸质文本之日').optional(),
      paperGivenOn: day('提供纸质文本之日').optional(),
    },
  ),
};
