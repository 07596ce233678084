import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on labour contracts and written agreements. */
export const contractsColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'agreement.form': ['文本种类', 'form'],
  signedOn: ['签订', 'signed'],
  copyDeliveredOn: ['交付文本', 'copy given'],
};

/** English for the Chinese words of their code lists. */
export const contractsCodes: Readonly<Record<string, string>> = {
  劳动合同: 'labour contract',
  非全日制劳动合同: 'part-time contract',
  '书面协议（两方）': 'written agreement of two',
  '书面协议（三方）': 'written agreement of three',
  民事合同: 'civil contract',
};

/** Where what these rules miss comes from. */
export const contractsSources: Readonly<Record<string, MissingSource>> = {
  signedOn: { table: 'agreement', column: 'signedOn' },
};
