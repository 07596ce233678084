import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import type { RegisterRow, RowOf } from '../tables.ts';
import { type Case, items, note } from './cases.ts';

const agreed = profile({
  slug: 'contracts-4',
  name: '约泉分拨（虚构）',
  body: 'G3C004',
  mark: 'C4',
  kind: '2',
  trade: '03',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'agreement', 'payTerms'],
  mustReport: [],
});

/** An enterprise whose reports and agreements differ here and there. */
export const termsEnterprises: readonly Profile[] = [agreed];

/** Terms of agreements beside what is reported of pay. */
export function plantTerms(planting: Planting): void {
  const { opened } = planting.month;
  const stated = { agreedPayFen: 500_000, payCycle: '4', payDate: 10, holidayRateBp: 30_000, hoursSystem: '1' };
  const plant = (
    name: string,
    relation: '1' | '2',
    row: RegisterRow,
    terms: RowOf<'payTerms'>,
    one: Omit<Case, 'name' | 'change' | 'rule'>,
  ) => {
    const { feed, id } = planting.registered(agreed.slug, name, {
      relation,
      chain: '1',
      terms: { wageStandardFen: 500_000, holidayRateBp: 30_000, hoursSystem: '1', ...terms },
    });
    feed.add('agreement', {
      recordId: `${id}-AG`,
      workerId: id,
      form: relation === '1' ? '1' : '3',
      from: opened,
      signedOn: opened,
      copyDeliveredOn: opened,
      clausesMissing: 0,
      likelyVoid: 0,
      waivesInsurance: '0',
      labourMarks: 0,
      womenClause: '1',
      probationDays: 0,
      partnerInvolved: '0',
      fixedTermsBefore: 0,
      ...stated,
      ...row,
    });
    note(planting, agreed.uscc, id, { rule: 'terms-as-agreed', ...one });
  };
  plant('terms-1', '1', {}, {}, { zh: '各项一致', en: 'all as agreed' });
  plant('terms-2', '1', {}, { wageStandardFen: 499_999 }, { finds: items(1), zh: '工资少1分', en: 'a fen less' });
  plant(
    'terms-3',
    '2',
    { payDate: 5 },
    { holidayRateBp: 20_000 },
    { finds: items(2), zh: '支付日和节假日报酬不同', en: 'another date, another holiday rate' },
  );
  plant(
    'terms-4',
    '1',
    {},
    { wageStandardFen: undefined },
    { doubt: 'field-not-reported', zh: '没有报送月工资', en: 'wage not reported' },
  );
  plant(
    'terms-5',
    '1',
    { cover: '1' },
    {},
    { doubt: 'field-not-reported', zh: '没有报送参保', en: 'enrolment not reported' },
  );
}
