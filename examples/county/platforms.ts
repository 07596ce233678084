import { type Day, day } from '#basics/day.ts';
import { creditCode } from './numbers.ts';
import type { Form } from './package-writer.ts';
import { registerRows } from './registers/index.ts';
import type { TableName } from './tables.ts';

/** How often a platform settles: on the 15th and at month's end, at month's end, or every seven days. */
export type Cycle = 'half-month' | 'month' | 'week';

/** Terms agreed with union or representatives, seconds; percentile in basis points. */
export interface Limits {
  continuousMaxS?: number;
  dailyMaxS?: number;
  allowanceS?: number;
  stopS?: number;
  appraisalPercentileBp?: number;
  signedBy: '1' | '2' | '3';
  from: Day;
  to?: Day;
}

/** A fictional enterprise: who it is, what it sends and in which form, and what it has on file. */
export interface Profile {
  slug: string;
  name: string;
  uscc: string;
  /** Short mark its worker and record numbers begin with. */
  mark: string;
  /** 1 platform, 2 partner, 3 station, 4 dispatch agency. */
  kind: '1' | '2' | '3' | '4';
  /** Trade code of the exchange. */
  trade: string;
  form: Form;
  cycle: Cycle;
  injuryIndustry: '0' | '1' | '2' | '3' | '4';
  injuryListedFrom?: Day;
  injuryBenchmarkMilli?: number;
  injuryFloatBp?: number;
  /** First day of cover; absent: not registered. */
  registeredFrom?: Day;
  /** What is different about the premium it pays. */
  premium?: { shortFen?: number; payeeRegion?: string; benchmarkMilli?: number; floatBp?: number };
  onDate: Day;
  /** Last day it engages anybody in the county; absent: goes on. */
  offDate?: Day;
  /** Null: nothing on file though the table is sent. */
  limits: Limits | null;
  restRule: { from: Day; to?: Day } | null;
  noticeDisplayedOn: Day | null;
  retention: { firstEngagedOn: Day; oldestLedgerOn: Day };
  takeRateCeilingBp?: number;
  allowedTimePercentileBp?: number;
  sends: readonly TableName[];
  /** Whether it keeps the registers as the county's ordinary enterprises do. */
  keepsRegisters?: true;
  mustReport: readonly TableName[];
}

/** What everybody who engages workers sends. */
const onFile: readonly TableName[] = [
  'worker',
  'payTerms',
  'limitAgreement',
  'restRule',
  'workingTimeApproval',
  'publishedRule',
  'noticeDisplay',
  'recordRetention',
  'session',
  'order',
  'pay',
  'payStatement',
];

/** The registers of who is what to whom, which the large platforms keep in full. */
const registers = registerRows.flatMap(({ tables }) => tables);

/** Where work comes by order: offers, prompts, deductions and the injury premium as well. */
export const byOrder: readonly TableName[] = [
  ...onFile,
  'allocation',
  'restPrompt',
  'deduction',
  'injuryRegistration',
  'injuryPremium',
];

/** Where people are employed: rosters, deductions and losses charged. */
export const byRoster: readonly TableName[] = [...onFile, 'roster', 'deduction', 'lossClaim'];

const hours = 3600;

/** Milli-yuan an order by pilot industry, as assigned to these fictional platforms: ride 10, delivery 70, freight 180. */
const benchmark = { '1': 10, '2': 70, '3': 70, '4': 180 } as const;

/** A platform that has everything on file; `with` says what is different about it. */
export function profile(
  given: Pick<Profile, 'slug' | 'name' | 'mark' | 'trade' | 'form'> & Partial<Profile> & { body: string },
): Profile {
  const { body, ...rest } = given;
  const industry = rest.injuryIndustry ?? '0';
  const pilot =
    industry === '0'
      ? {}
      : {
          injuryListedFrom: day('2026-01-01'),
          injuryBenchmarkMilli: benchmark[industry],
          injuryFloatBp: 10000,
          registeredFrom: day('2026-01-01'),
        };
  return {
    uscc: creditCode(body),
    kind: '1',
    cycle: 'half-month',
    injuryIndustry: industry,
    ...pilot,
    onDate: day('2024-03-01'),
    limits: {
      continuousMaxS: 4 * hours,
      dailyMaxS: 10 * hours,
      allowanceS: hours / 2,
      stopS: hours / 3,
      appraisalPercentileBp: 5000,
      signedBy: '1',
      from: day('2026-01-01'),
      to: day('2026-12-31'),
    },
    restRule: { from: day('2025-01-01') },
    noticeDisplayedOn: day('2025-01-06'),
    retention: { firstEngagedOn: day('2024-03-01'), oldestLedgerOn: day('2024-03-01') },
    sends: byOrder,
    mustReport: ['session', 'order', 'pay'],
    ...rest,
  };
}

const large = {
  xiafeng: profile({
    slug: 'xiafeng',
    name: '峡风外卖（虚构）',
    body: 'G0XF01',
    mark: 'XF',
    trade: '02',
    form: 'csv',
    injuryIndustry: '3',
    allowedTimePercentileBp: 6000,
  }),
  yunling: profile({
    slug: 'yunling',
    name: '云岭跑腿（虚构）',
    body: 'G0YH02',
    mark: 'YL',
    trade: '02',
    form: 'jsonl.gz',
    injuryIndustry: '2',
    allowedTimePercentileBp: 5000,
    limits: {
      continuousMaxS: 5 * hours,
      dailyMaxS: 11 * hours,
      allowanceS: hours / 2,
      stopS: hours / 3,
      appraisalPercentileBp: 5000,
      signedBy: '2',
      from: day('2026-01-01'),
      to: day('2027-02-28'),
    },
  }),
  qinghe: profile({
    slug: 'qinghe',
    name: '青禾出行（虚构）',
    body: 'G0QH03',
    mark: 'QH',
    trade: '01',
    form: 'csv.gz',
    injuryIndustry: '1',
    takeRateCeilingBp: 2700,
  }),
  dukou: profile({
    slug: 'dukou',
    name: '渡口约车（虚构）',
    body: 'G0DK04',
    mark: 'DK',
    trade: '01',
    form: 'jsonl',
    injuryIndustry: '1',
    takeRateCeilingBp: 2500,
  }),
  xiaoling: profile({
    slug: 'xiaoling',
    name: '小岭货的（虚构）',
    body: 'G0XL05',
    mark: 'XL',
    trade: '04',
    form: 'csv-bom',
    cycle: 'month',
    injuryIndustry: '4',
  }),
  yehang: profile({
    slug: 'yehang',
    name: '夜行长途（虚构）',
    body: 'G0YH06',
    mark: 'YX',
    trade: '05',
    form: 'csv',
    cycle: 'month',
  }),
  yandi: profile({
    slug: 'yandi',
    name: '雁递快递（虚构）',
    body: 'G0YD07',
    mark: 'YD',
    trade: '03',
    form: 'csv',
    sends: byRoster,
    cycle: 'month',
  }),
  yingshan: profile({
    slug: 'yingshan',
    name: '映山直播（虚构）',
    body: 'G0YG08',
    mark: 'YG',
    trade: '06',
    form: 'jsonl',
    cycle: 'month',
  }),
  yixian: profile({
    slug: 'yixian',
    name: '一鲜前置仓（虚构）',
    body: 'G0YJ09',
    mark: 'YJ',
    trade: '99',
    form: 'csv-gb18030',
    cycle: 'week',
    limits: null,
    sends: byRoster,
  }),
} satisfies Record<string, Profile>;

/** The large fictional platforms of the county; they send the registers beside everything else. */
export const platforms = Object.fromEntries(
  Object.entries(large).map(([key, one]) => [
    key,
    { ...one, sends: [...one.sends, ...registers], keepsRegisters: true },
  ]),
) as unknown as Record<keyof typeof large, Profile>;

/** Registered and bound to report, but silent. */
export const silentPlatform = profile({
  slug: 'chenxi',
  name: '晨汐同城（虚构）',
  body: 'G0CX10',
  mark: 'CX',
  trade: '02',
  form: 'csv',
  injuryIndustry: '2',
});

/** A station that sends its payroll sheet and nothing else. */
export const payrollStation = profile({
  slug: 'nanmen',
  name: '南门小站（虚构）',
  body: 'G0NM11',
  mark: 'NM',
  kind: '3',
  trade: '02',
  form: 'csv-gb18030',
  cycle: 'month',
  sends: ['pay', 'payTerms'],
  mustReport: ['worker', 'pay', 'payTerms'],
});

/** The agency that dispatches some of the couriers; it must say whom it employs, and does not. */
export const dispatchAgency = profile({
  slug: 'renhe',
  name: '仁和派遣（虚构）',
  body: 'G0RH12',
  mark: 'RH',
  kind: '4',
  trade: '03',
  form: 'csv',
  sends: [],
  mustReport: ['worker'],
});

/** The county bureau itself, which keeps the register of enterprises. */
export const countyOffice = {
  slug: 'county',
  name: '某县人力社保局（虚构）',
  uscc: creditCode('G0RX00', '11'),
  mark: 'GOV',
};
