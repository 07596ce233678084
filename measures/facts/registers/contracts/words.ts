import type { FieldUnit } from '../../field-names.ts';

/** Names of the fields of facts on labour contracts and written agreements. */
export const contractsNames: Readonly<Record<string, readonly [unit: FieldUnit, zh: string, en: string]>> = {
  agreementForm: ['words', '文本种类', 'form of the agreement'],
  signedOn: ['day', '签订日', 'signed on'],
  copyDeliveredOn: ['day', '文本交付劳动者之日', 'copy handed to the worker on'],
};

/** Words for their closed lists, by field. */
export const contractsWords: Readonly<Record<string, Readonly<Record<string, readonly [zh: string, en: string]>>>> = {
  agreementForm: {
    'labour-contract': ['劳动合同', 'labour contract'],
    'part-time-contract': ['非全日制劳动合同', 'part-time contract'],
    'two-party-agreement': ['书面协议（两方）', 'written agreement, two parties'],
    'three-party-agreement': ['书面协议（三方）', 'written agreement, three parties'],
    'civil-contract': ['民事合同', 'civil contract'],
  },
};
