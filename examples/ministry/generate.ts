import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay, parseMonth } from '#basics/day.ts';
import { formatInstant, startOf } from '#basics/instant.ts';
import { creditCode, identityNumber } from '../county/numbers.ts';
import { generatedLabel } from '../county/package-writer.ts';
import { random } from '../county/random.ts';
import { distanceMetres, type Township, townships } from '../county/townships.ts';

/** A fictional ride platform: what the city would hand over of it, and what it sends itself. */
const ridePlatform = { uscc: creditCode('G0CC21'), company: 'CQCC2026', name: '城口村村行（虚构）' };

/** What was written, and what the adapter must find in it. */
export interface MinistryTruth {
  generated: true;
  label: string;
  month: string;
  platformUscc: string;
  orders: number;
  sessions: number;
  /** Finished rides without a labour item, and items whose ride is not among the city's. */
  ridesWithoutItem: number;
  itemsWithoutRide: number;
  /** Planted faults of real feeds. */
  zeroTimes: number;
  impossiblePayTimes: number;
  elsewhere: number;
}

type Raw = Record<string, string | number>;

/** `YYYYMMDDhhmmss`. */
const f14 = (at: number) =>
  formatInstant(at)
    .replace(/\+.*$/, '')
    .replaceAll(/[^0-9]/g, '');
const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
const point = (prefix: string, { lat, lon }: Township): Raw => ({
  [`${prefix}Longitude`]: Math.round(lon * 1e6),
  [`${prefix}Latitude`]: Math.round(lat * 1e6),
});

/**
 * Writes a month of a small ride platform as it would reach the county: `OUT/city/` with the ministry's records from the city's data
 * platform (JSON Lines, one file a table and day; payments as CSV), `OUT/platform/` with the package the platform sends (workers and labour
 * items, no orders), and `OUT/truth.json`. Faults of real feeds are planted. The same options give the same bytes.
 */
export function generateMinistry({
  out,
  month = '2026-09',
  drivers = 12,
  seed = '1',
}: {
  out: string;
  month?: string;
  drivers?: number;
  seed?: string;
}): MinistryTruth {
  const span = parseMonth(month);
  if (span === null) throw new RangeError(`not a month: ${month}`);
  const files = new Map<string, Raw[]>();
  const add = (file: string, row: Raw) => void (files.get(file) ?? files.set(file, []).get(file)!).push(row);
  const common = { CompanyId: ridePlatform.company, Encrypt: 2 };
  const truth: MinistryTruth = {
    generated: true,
    label: generatedLabel,
    month,
    platformUscc: ridePlatform.uscc,
    orders: 0,
    sessions: 0,
    ridesWithoutItem: 0,
    itemsWithoutRide: 0,
    zeroTimes: 0,
    impossiblePayTimes: 0,
    elsewhere: 0,
  };
  add('baseinfo-company.jsonl', {
    CompanyId: ridePlatform.company,
    CompanyName: ridePlatform.name,
    Identifier: ridePlatform.uscc,
    State: 0,
    Flag: 1,
    UpdateTime: f14(startOf(span.first)),
  });
  const workers: Raw[] = [];
  const items: Raw[] = [];
  const item = (order: string, driver: number, day: number, workerGrossFen: number, platformFeeFen: number) =>
    items.push({
      recordId: `I-${order}`,
      workerId: `CC${driver}`,
      orderRecordId: order,
      finishedOn: formatDay(day),
      workerGrossFen,
      platformFeeFen,
      takeRateShown: '1',
    });
  for (let driver = 1; driver <= drivers; driver++) {
    const licence = identityNumber(9_000 + driver);
    workers.push({
      recordId: `W-${driver}`,
      workerId: `CC${driver}`,
      idNo: licence,
      trade: '01',
      relation: '2',
      chain: '5',
      onDate: formatDay(span.first - 30),
    });
    for (let day = span.first; day <= span.last; day++) {
      const roll = random(seed, 'ministry', driver, day);
      if (roll.chance(200)) continue;
      const date = formatDay(day).replaceAll('-', '');
      const who = { LicenseId: licence, VehicleNo: `渝F${String(10_000 + driver)}` };
      let at = startOf(day) + roll.int(7 * 3600, 9 * 3600);
      let here = townships[roll.int(0, townships.length - 1)]!;
      add(`operate-login-${date}.jsonl`, { ...common, ...who, LoginTime: f14(at), ...point('', here) });
      truth.sessions++;
      for (let ride = 1; ride <= roll.int(3, 9); ride++) {
        const order = `CC${date}${String(driver).padStart(3, '0')}${ride}`;
        const there = townships[roll.int(0, townships.length - 1)]!;
        const metres = Math.round(distanceMetres(here, there) * 1.4) + roll.int(1200, 5000);
        const ordered = at + roll.int(60, 900);
        const taken = ordered + roll.int(5, 40);
        const named = { ...common, Address: '500229', OrderId: order };
        add(`order-create-${date}.jsonl`, {
          ...named,
          OrderTime: f14(ordered),
          DepartTime: f14(ordered),
          ...point('Dep', here),
          ...point('Dest', there),
          FareType: 'A1',
        });
        add(`order-match-${date}.jsonl`, { ...named, ...who, DistributeTime: f14(taken), ...point('', here) });
        truth.orders++;
        if (roll.chance(60)) {
          const cancelled = taken + roll.int(30, 200);
          add(`order-cancel-${date}.jsonl`, {
            ...named,
            OrderTime: f14(ordered),
            CancelTime: f14(cancelled),
            Operator: 1,
            CancelTypeCode: 1,
          });
          at = cancelled;
          continue;
        }
        const departed = taken + roll.int(180, 480);
        const seconds = Math.round((metres * 3600) / (roll.int(250, 400) * 100));
        const zero = roll.chance(12);
        const arrived = zero ? departed : departed + seconds;
        const drive = zero
          ? { DriveMile: '0.02', DriveTime: 0 }
          : { DriveMile: (metres / 1000).toFixed(2), DriveTime: seconds };
        const unset = roll.chance(12);
        if (zero) truth.zeroTimes++;
        if (unset) truth.impossiblePayTimes++;
        const workerGrossFen = 300 + Math.ceil(seconds / 60) * 95 + Math.round(metres / 25);
        const paidFen = Math.round((workerGrossFen * 100) / 78);
        add(`operate-depart-${date}.jsonl`, {
          ...common,
          OrderId: order,
          ...who,
          ...point('Dep', here),
          DepTime: f14(departed),
          WaitMile: '0.00',
          WaitTime: 0,
        });
        add(`operate-arrive-${date}.jsonl`, {
          ...common,
          OrderId: order,
          ...who,
          ...point('Dest', there),
          DestTime: f14(arrived),
          ...drive,
        });
        add(`operate-pay-${date}.csv`, {
          ...common,
          OnArea: '500229',
          OrderId: order,
          LicenseId: licence,
          OrderMatchTime: f14(taken),
          DepTime: f14(departed),
          DestTime: f14(arrived),
          ...drive,
          FactPrice: yuan(paidFen),
          Price: yuan(paidFen),
          PayState: 1,
          PayTime: unset ? '19700101080000' : f14(arrived + 30),
        });
        if (roll.chance(15)) truth.ridesWithoutItem++;
        else item(order, driver, day, workerGrossFen, paidFen - workerGrossFen);
        at = arrived;
        here = there;
      }
      // Now and then a log-out never came: such a session stays open.
      if (!roll.chance(30))
        add(`operate-logout-${date}.jsonl`, { ...common, ...who, LogoutTime: f14(at + roll.int(60, 900)) });
    }
  }
  for (let n = 1; n <= 3; n++) {
    item(`CC-unknown-${n}`, 1, span.first + n, 2000, 500);
    truth.itemsWithoutRide++;
  }
  for (let n = 1; n <= 5; n++) {
    add(`order-create-${formatDay(span.first).replaceAll('-', '')}.jsonl`, {
      ...common,
      Address: n < 4 ? '310000' : '110000',
      OrderId: `X${n}`,
      OrderTime: f14(startOf(span.first) + n * 600),
    });
    truth.elsewhere++;
  }
  mkdirSync(join(out, 'city'), { recursive: true });
  mkdirSync(join(out, 'platform'), { recursive: true });
  for (const [name, rows] of files)
    writeFileSync(join(out, 'city', name), name.endsWith('.csv') ? csv(rows) : lines(rows));
  writeFileSync(join(out, 'platform', 'worker.jsonl'), lines(workers));
  writeFileSync(join(out, 'platform', 'rideLabourItem.jsonl'), lines(items));
  const manifest = {
    exchange: 'gangwan-exchange/1',
    package: `${month}-ride`,
    platformUscc: ridePlatform.uscc,
    month,
    files: [
      { table: 'worker', path: 'worker.jsonl', rows: workers.length },
      { table: 'rideLabourItem', path: 'rideLabourItem.jsonl', rows: items.length },
    ],
  };
  writeFileSync(join(out, 'platform', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(out, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`);
  return truth;
}

const lines = (rows: readonly Raw[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

function csv(rows: readonly Raw[]): string {
  const names = Object.keys(rows[0]!);
  return `${[names.join(','), ...rows.map((row) => names.map((name) => row[name] ?? '').join(','))].join('\n')}\n`;
}
