import { choice, dayField, idNumber, mustBeYes, person } from '../form.ts';
import { insuranceService } from './insurance-service.ts';

/** 个人账户关联: at once, on a declaration of kinship. */
export const accountLink = insuranceService({
  slug: 'account-link',
  departments: ['medical-insurance'],
  title: { zh: '个人账户关联', en: 'Linking a personal account' },
  purpose: {
    zh: '医保个人账户与近亲属关联共用，即时办理。',
    en: 'Sharing the personal medical account with near relatives, at once.',
  },
  asks: {
    relativeName: person('近亲属姓名', 'Relative'),
    relativeId: idNumber('近亲属身份证号', 'ID number of the relative'),
    kinship: choice('关系', 'Kinship', { spouse: '配偶', parent: '父母', child: '子女', other: '其他近亲属' }),
    declared: mustBeYes('亲属关系承诺', 'Kinship declared'),
  },
  basis: { instrument: 'county-policy', article: '（十三）' },
  limit: null,
  result: { linkedOn: dayField('关联日', 'Linked on') },
  resultDocument: 'filing-receipt',
  done: { zh: '已关联', en: 'Linked' },
  refusals: { 'not-kin': '不是近亲属', 'not-insured': '近亲属没有参保' },
});
