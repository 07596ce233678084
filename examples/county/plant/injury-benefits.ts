import { day } from '#basics/day.ts';
import type { Planting } from '../planting.ts';
import type { RegisterRow } from '../tables.ts';
import { type Case, items, note } from './cases.ts';

/** Where these are planted. */
const slug = 'injury-6';

type Told = Omit<Case, 'name' | 'change'>;

/** Invoices paid by more than one, and benefits determined in the month. */
export function invoicesAndBenefits(planting: Planting): void {
  plantInvoices(planting);
  plantBenefits(planting);
}

const engaged = (planting: Planting, name: string) =>
  planting.registered(slug, name, { relation: '2', chain: '5', onDate: day('2026-07-01') });

/** An invoice of 1,000 yuan, paid in parts: payer and fen, `null` where the amount is left out. */
function plantInvoices(planting: Planting): void {
  const { month } = planting.month;
  const told: readonly [name: string, parts: readonly (readonly [string, number | null])[], one: Told][] = [
    [
      'invoice-1',
      [
        ['1', 100_000],
        ['2', 100_000],
      ],
      {
        rule: '',
        finds: { amountFen: 100_000 },
        zh: '基金和医保各付全额',
        en: 'fund and medical insurance each in full',
      },
    ],
    [
      'invoice-2',
      [
        ['1', 80_000],
        ['3', 20_000],
        ['5', 100_000],
      ],
      { rule: '', zh: '合计恰为票据金额，商业险另赔', en: 'exactly the invoice, a commercial insurer beside it' },
    ],
    [
      'invoice-3',
      [
        ['1', 80_000],
        ['3', null],
      ],
      { rule: '', doubt: 'field-not-reported', zh: '有一笔没有金额', en: 'an amount is missing' },
    ],
  ];
  for (const [name, parts, one] of told) {
    const { feed, id } = engaged(planting, name);
    for (const [payer, paid] of parts) {
      feed.add('medicalInvoice', {
        recordId: `${id}-MI${payer}-${month}`,
        workerId: id,
        invoiceNo: `渝医${id}${month}`,
        invoiceFen: 100_000,
        payer,
        paidFen: paid ?? undefined,
        paidOn: planting.date(10),
      });
    }
    note(planting, feed.profile.uscc, id, { ...one, rule: 'invoice-paid-twice' });
  }
}

/**
 * Benefits of an accident of May 2025, when the average wage of the year before was 88,065 yuan a year: 7,338.75 a month. Occupational injury,
 * grade 9: 7,338.75 x 60 % x 9 = 39,629.25.
 */
function plantBenefits(planting: Planting): void {
  const base: RegisterRow = { scheme: '2', item: '1', accidentOn: day('2025-05-10'), grade: 9, amountFen: 3_962_925 };
  const unverified = { 'benefit-unverified': items(2) };
  const amount = 'benefit-amount';
  const told: readonly [name: string, change: RegisterRow, one: Told][] = [
    [
      'benefit-1',
      { amountFen: 3_962_924 },
      { rule: amount, finds: { amountFen: 1 }, also: unverified, zh: '少核定一分', en: 'a fen short' },
    ],
    ['benefit-2', {}, { rule: amount, also: unverified, zh: '恰为公式', en: 'exactly the formula' }],
    [
      'benefit-3',
      { accidentOn: day('2026-05-10') },
      { rule: amount, doubt: 'value-unknown', zh: '2026年平均工资没有公布', en: 'average wage of 2026 not published' },
    ],
    [
      'benefit-4',
      { scheme: '1', item: '4', grade: undefined, formerWageFen: 600_000, treatmentMonths: 6, amountFen: 3_600_000 },
      { rule: 'benefit-unverified', zh: '停工留薪工资只依条文', en: 'pay during treatment rests on articles read' },
    ],
  ];
  for (const [name, change, one] of told) {
    const { feed, id } = engaged(planting, name);
    feed.add('benefitSheet', {
      recordId: `${id}-BS-${planting.month.month}`,
      workerId: id,
      ...base,
      ...change,
      determinedOn: planting.date(10),
    });
    note(planting, feed.profile.uscc, id, one);
  }
}
