import { day } from '#basics/day.ts';
import type { OrderDraft } from '../feed.ts';
import { at, type Planting } from '../planting.ts';
import { type Profile, platforms, profile } from '../platforms.ts';
import type { RowOf } from '../tables.ts';

const house = (
  given: Pick<Profile, 'slug' | 'name' | 'mark' | 'trade'> & { body: string; sends?: Profile['sends'] },
): Profile =>
  profile({
    form: 'csv',
    cycle: 'month',
    limits: null,
    sends: ['worker', 'order', 'session', 'pay', 'payTerms'],
    mustReport: [],
    ...given,
  });

/** A member of the association that agreed on standards, and a house of the same trade that is none. */
const member = house({ slug: 'sector-1', name: '同岭跑腿（虚构）', body: 'G5X001', mark: 'X1', trade: '02' });
const outsider = house({ slug: 'sector-2', name: '独溪跑腿（虚构）', body: 'G5X002', mark: 'X2', trade: '02' });
/** Two houses that a staffing standard binds. */
const lean = house({ slug: 'sector-3', name: '疏林递送（虚构）', body: 'G5X003', mark: 'X3', trade: '03' });
const full = house({ slug: 'sector-4', name: '满田递送（虚构）', body: 'G5X004', mark: 'X4', trade: '03' });
/** Works where an agreement does not say which association made it. */
const untold = house({ slug: 'sector-5', name: '雾桥家政（虚构）', body: 'G5X005', mark: 'X5', trade: '07' });

/** Small enterprises that exist for what is planted on sector standards (measures 6, 7 and 18). */
export const sectorEnterprises: readonly Profile[] = [member, outsider, lean, full, untold];

/** A township where nobody else keeps house. */
const bridge = '500229220';

const [since, until] = [day('2026-01-01'), day('2026-12-31')];

/** The register: an association whose proposals bind nobody yet, one that agreed, one of couriers, and what each laid down. */
function plantRegister(planting: Planting): void {
  const county = planting.feed('county');
  const association = (associationId: string, name: string, trade: string, members: readonly Profile[]) => {
    county.add('sectorAssociation', {
      recordId: `GOV-${associationId}`,
      associationId,
      name: `某县${name}（虚构）`,
      trade,
      registrationNo: `虚构登记-${associationId}`,
      place: '500229',
      from: since,
    });
    for (const { uscc, mark } of members)
      county.add('sectorMember', {
        recordId: `GOV-${associationId}-${mark}`,
        associationId,
        memberUscc: uscc,
        from: since,
      });
  };
  association('XH-1', '外卖配送协会', '02', [platforms.xiafeng, platforms.yunling]);
  association('XH-2', '跑腿服务协会', '02', [member]);
  association('XH-3', '快递协会', '03', [lean, full]);
  const standard = (name: string, given: RowOf<'sectorStandard'>) =>
    county.add('sectorStandard', {
      recordId: `GOV-SS-${name}`,
      instrument: '2',
      place: '500229',
      proposedOn: day('2026-02-10'),
      ...given,
    });
  const agreed = {
    agreedOn: day('2026-03-20'),
    enterpriseSide: '协会首席代表（虚构）',
    workerSide: '县总工会首席代表（虚构）',
    minutesId: '虚构纪要-1',
    from: day('2026-04-01'),
    to: until,
  };
  const observed = { percentileBp: 5000, observedMonths: '2026-01..2026-03', proposedOn: day('2026-04-10') };
  standard('1', { associationId: 'XH-1', kind: '5', unit: '6', value: 2400, trade: '02', upToM: 3000, ...observed });
  standard('2', { associationId: 'XH-1', kind: '4', unit: '5', value: 28_800, trade: '02', ...observed });
  standard('3', { associationId: 'XH-2', kind: '5', unit: '6', value: 2400, trade: '02', upToM: 3000, ...agreed });
  standard('4', { associationId: 'XH-2', kind: '4', unit: '5', value: 25_200, trade: '02', ...agreed });
  standard('5', { associationId: 'XH-2', kind: '1', unit: '1', value: 3500, trade: '02', ...agreed });
  standard('6', { associationId: 'XH-3', kind: '3', unit: '4', value: 5000, trade: '03', ...agreed });
  // One side is not named: agreed by nobody yet, so the dearer floor applies to no one.
  standard('7', {
    associationId: 'XH-2',
    kind: '1',
    unit: '1',
    value: 9000,
    trade: '02',
    ...agreed,
    workerSide: undefined,
    from: day('2026-06-01'),
  });
  standard('8', { kind: '4', unit: '5', value: 14_400, trade: '07', ...agreed, place: bridge });
}

function plantHours(planting: Planting): void {
  const rule = 'sector-hours';
  const on = planting.date(10);
  const day = (slug: string, name: string, until: string) => {
    const rider = planting.script(slug, name);
    for (const hour of [8, 9, 10, 11]) rider.order(at(on, `${hour}:00`), at(on, `${hour + 1}:00`), ample);
    for (const hour of [12, 13]) rider.order(at(on, `${hour}:20`), at(on, `${hour + 1}:20`), ample);
    return rider.order(at(on, '14:20'), at(on, until), ample);
  };
  planting.finding(day(member.slug, 'sector-hours-1', '15:50'), rule, on, {
    quantity: { value: 1800, unit: 'seconds' },
    why: { zh: '7个半小时，标准为7小时', en: 'seven and a half hours, seven agreed' },
  });
  planting.boundary(day(member.slug, 'sector-hours-2', '15:20'), rule, '恰好7小时', 'exactly seven hours');
  planting.boundary(day(outsider.slug, 'sector-hours-3', '15:50'), rule, '不是会员', 'no member of the association');
  const unknown = planting
    .script(untold.slug, 'sector-hours-4', { place: bridge })
    .order(at(on, '08:00'), at(on, '13:00'), { vehicle: '5' });
  planting.cannotTell({
    rule,
    platform: untold.uscc,
    worker: unknown.id,
    reason: 'table-not-reported',
    why: { zh: '协议没有写明是哪个协会', en: 'the agreement does not say which association made it' },
  });
}

/** Time enough under every standard. */
const ample = { promisedS: 3600, extendedS: 0 };

function plantRouteTime(planting: Planting): void {
  const rule = 'sector-route-time';
  const on = planting.date(11);
  const rider = (slug: string, name: string, orders: readonly Partial<OrderDraft>[]) => {
    const script = planting.script(slug, name);
    for (const [n, given] of orders.entries())
      script.order(at(on, `${9 + n}:00`), at(on, `${9 + n}:20`), { ...ample, ...given });
    return script;
  };
  const short = rider(member.slug, 'sector-route-1', [
    { promisedS: 1800 },
    { promisedS: 2399 },
    { promisedS: 2400 },
    { promisedS: 1800, distanceM: 3001 },
  ]);
  planting.finding(short, rule, null, {
    quantity: { value: 2, unit: 'orders' },
    why: { zh: '两单短于40分钟，更远的一单不适用', en: 'two below 40 minutes; a farther one is not meant' },
  });
  const enough = rider(member.slug, 'sector-route-2', [
    { promisedS: 2400, distanceM: 3000 },
    { promisedS: 2000, extendedS: 400 },
  ]);
  planting.boundary(enough, rule, '恰好40分钟', 'exactly 40 minutes');
  planting.boundary(rider(outsider.slug, 'sector-route-3', [{ promisedS: 1800 }]), rule, '不是会员', 'no member');
  const unsaid = rider(member.slug, 'sector-route-4', [{ promisedS: 1800, distanceM: undefined }]);
  planting.cannotTell({
    rule,
    platform: member.uscc,
    worker: unsaid.id,
    reason: 'field-not-reported',
    why: { zh: '没有报送距离', en: 'distance not reported' },
  });
}

function plantMinimumPay(planting: Planting): void {
  const rule = 'sector-floor';
  const on = planting.date(12);
  // two hours at 35.00 = 70.00
  const settled = (slug: string, name: string, pieceFen: number) =>
    planting.script(slug, name).order(at(on, '09:00'), at(on, '11:00'), ample).pay(on, { pieceFen });
  planting.finding(settled(member.slug, 'sector-pay-1', 6500), rule, null, {
    amountFen: 500,
    why: { zh: '2小时65元，登记的标准为每小时35元', en: '65.00 for two hours, 35 an hour in the register' },
  });
  planting.boundary(settled(member.slug, 'sector-pay-2', 7000), rule, '恰好每小时35元', 'exactly 35 an hour');
  planting.boundary(settled(outsider.slug, 'sector-pay-3', 6500), rule, '不是会员', 'no member of the association');
}

function plantStaffing(planting: Planting): void {
  const rule = 'sector-staffing';
  const on = planting.date(13);
  // At 5,000 for ten thousand orders: one worker for every two orders, rounded half up: four for seven.
  const busy = (slug: string, name: string, orders: number) => {
    const courier = planting.script(slug, name);
    for (let n = 0; n < orders; n++) courier.order(at(on, `${9 + n}:00`), at(on, `${9 + n}:20`));
  };
  busy(lean.slug, 'sector-staff-1', 5);
  busy(lean.slug, 'sector-staff-2', 2);
  planting.breachOf(lean.uscc, rule, {
    quantity: { value: 2, unit: 'workers' },
    why: { zh: '7单应有4人，只有2人', en: 'four workers for seven orders, two engaged' },
  });
  busy(full.slug, 'sector-staff-3', 3);
  busy(full.slug, 'sector-staff-4', 1);
  planting.lawfulOf(full.uscc, rule, { zh: '4单恰好2人', en: 'exactly two for four orders' });
}

/** Planting modules on sector standards (measures 6, 7 and 18). */
export const sectorPlantings: readonly ((planting: Planting) => void)[] = [
  plantRegister,
  plantHours,
  plantRouteTime,
  plantMinimumPay,
  plantStaffing,
];
