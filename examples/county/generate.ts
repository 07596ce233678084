import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarFrom, calendarTo } from './calendar.ts';
import { courierMonth } from './courier.ts';
import { deliveryMonth } from './delivery.ts';
import { Feed, monthOf } from './feed.ts';
import { cityFreightMonth, longHaulMonth } from './freight.ts';
import { livestreamMonth, partTimeMonth } from './others.ts';
import { generatedLabel } from './package-writer.ts';
import { type Calling, type Plan, type PlatformKey, population } from './people.ts';
import { plantedEnterprises, plantings } from './plant/index.ts';
import { plantPremiumExamples, premiumExamples } from './plant/premium-examples.ts';
import { Planting, Register } from './planting.ts';
import {
  countyOffice,
  dispatchAgency,
  type Profile,
  payrollStation,
  platforms,
  profile,
  silentPlatform,
} from './platforms.ts';
import { addEnterprise, addPayrollSheet } from './register.ts';
import { rideMonth } from './ride.ts';
import { addPremium, addStanding } from './standing.ts';
import type { RowOf } from './tables.ts';
import type { Truth } from './truth.ts';

const monthOfCalling: Record<Calling, (plan: Plan) => void> = {
  delivery: deliveryMonth,
  ride: rideMonth,
  'city-freight': cityFreightMonth,
  'long-haul': longHaulMonth,
  courier: courierMonth,
  livestream: livestreamMonth,
  'part-time': partTimeMonth,
};

const readme = `# ${generatedLabel}

本文件夹由程序生成：企业、劳动者、订单和金额均为虚构；乡镇名称和代码真实，发生在其中的事情不真实。truth.json 写明埋设的问题。

Everything in this folder was made by a program. Enterprises, workers, orders and amounts are fictional; the townships are
real, what happens in them is not. truth.json says what was planted.
`;

/** The insurance sheet's examples take 140,000 orders: planted in counties of at least so many people. */
const verbatimFrom = 1000;

const countyProfile = {
  ...profile({ ...countyOffice, body: 'G0RX00', trade: '99', form: 'csv' }),
  uscc: countyOffice.uscc,
  sends: [
    'enterprise',
    'correctionOrder',
    'sectorAgreement',
    'sectorAssociation',
    'sectorMember',
    'sectorStandard',
    'heatDay',
    'weatherSignal',
  ],
} as const;

export interface CountyOptions {
  /** Folder to write into; created. */
  out: string;
  /** People in the base population; planted workers come on top. */
  workers?: number;
  /** Months in order without a gap, `YYYY-MM`, within 2026. */
  months?: readonly string[];
  seed?: string;
  /** Called now and then with rows written and the share done, 0 to 1. */
  onProgress?: (state: { month: string; rows: number; share: number }) => void;
}

export interface CountyResult {
  rows: number;
  orders: number;
  truth: Truth;
}

/**
 * Writes a fictional county: one package folder per month and enterprise (`OUT/2026-08/xiafeng/manifest.json` and its
 * tables), `OUT/README.md` and `OUT/truth.json`. The same options give the same bytes. Throws RangeError on months outside 2026.
 */
export async function generateCounty(options: CountyOptions): Promise<CountyResult> {
  const { out, workers = 1500, months = ['2026-08', '2026-09', '2026-10'], seed = '1', onProgress } = options;
  const truth: Truth = {
    generated: true,
    label: generatedLabel,
    seed,
    months: [...months],
    workers,
    planted: [],
    boundaries: [],
    defects: [],
    cannotTell: [],
  };
  mkdirSync(out, { recursive: true });
  const people = population(seed, workers);
  const register = new Register();
  const kept = new Map<string, Map<string, RowOf<'order'>>>();
  const keptBy = (slug: string) => kept.get(slug) ?? kept.set(slug, new Map()).get(slug)!;
  let rows = 0;
  let orders = 0;
  for (const [index, text] of months.entries()) {
    const month = monthOf(text, months[0]!);
    if (month.first < calendarFrom || month.last > calendarTo) throw new RangeError(`no calendar for ${text}`);
    const feeds = new Map<string, Feed>();
    const open = (with_: Profile) =>
      feeds.set(with_.slug, new Feed(out, with_, month, seed, keptBy(with_.slug))).get(with_.slug)!;
    const county = open(countyProfile);
    const verbatim =
      index === 0 && workers >= verbatimFrom
        ? premiumExamples.map((one) => ({ ...one.profile, offDate: month.last }))
        : [];
    const full = [...Object.values(platforms), ...plantedEnterprises, ...verbatim];
    for (const one of full) addStanding(open(one));
    addPayrollSheet(open(payrollStation));
    for (const one of [...full, payrollStation, silentPlatform, dispatchAgency]) addEnterprise(county, one);
    const feed = (key: PlatformKey) => feeds.get(platforms[key].slug)!;
    for (const [n, person] of people.entries()) {
      monthOfCalling[person.calling]({ seed, month, person, feed, partner: dispatchAgency.uscc });
      for (const key of person.platforms) await feed(key).drain();
      if (n % 50 === 0) onProgress?.({ month: text, rows, share: (index + n / people.length) / months.length });
    }
    const planting = new Planting(month, feeds, truth, register, seed);
    for (const plant of plantings) plant(planting);
    if (verbatim.length > 0) plantPremiumExamples(planting);
    planting.finish();
    for (const feed of feeds.values()) {
      addPremium(feed);
      orders += feed.ordersAccepted;
      rows += await feed.close();
    }
  }
  writeFileSync(join(out, 'README.md'), readme);
  writeFileSync(join(out, 'truth.json'), JSON.stringify(truth, null, 2) + '\n');
  onProgress?.({ month: months.at(-1) ?? '', rows, share: 1 });
  return { rows, orders, truth };
}
