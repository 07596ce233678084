import { code, day, table, text } from './columns.ts';

const record = { size: 'record', startColumn: null } as const;

/** What an agreement calls itself; the class it shows is judged from facts, never from this. */
export const agreementFormCodes = {
  '1': '劳动合同',
  '2': '非全日制劳动合同',
  '3': '书面协议（两方）',
  '4': '书面协议（三方）',
  '5': '民事合同',
} as const;

/** Tables of the exchange on labour contracts and written agreements (measures 2 and 3). */
export const contracts = {
  agreement: table(
    'agreement',
    {
      zh: '劳动合同和书面协议',
      en: 'Labour contracts and written agreements',
      legalBasis: '劳动合同法第十条、第十六条；城人社发〔2022〕97号（二）（三）',
      ...record,
    },
    {
      workerId: text('平台内劳动者编号'),
      form: code('文本种类', agreementFormCodes),
      from: day('起'),
      to: day('止').optional(),
      signedOn: day('签订日').optional(),
      copyDeliveredOn: day('文本交付劳动者之日').optional(),
    },
  ),
};
