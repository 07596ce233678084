import { counted, flag, text, whole } from '../fact.ts';
import { metUnless, notApplicable, type Reading, unclearClass } from '../reading.ts';
import { doubt, found, missing, reads } from './forms.ts';
import type { Recounting } from './recounting.ts';

const heading = (kind: string) =>
  ({ sheet: 'disputes-supervision-unions/F.3', measure: 'rest', level: 'POLICY', kind, parameters: [] }) as const;

/** Whether somebody is bound cannot be told without the members of the association. */
const members = 'table-not-reported sectorMember' as const;

/** What leaves an order beside a route-time standard untold, in the order a person would ask. */
const untold = [
  ['routePlaceNotSaid', 'fromPlace'],
  ['routeVehicleNotSaid', 'vehicle'],
  ['routeDistanceNotSaid', 'distanceM'],
  ['routePromiseNotSaid', 'promisedS'],
  ['routeExtensionNotSaid', 'extendedS'],
] as const;

/** Readings of the rules on sector registers (measures 6, 7 and 18), by slug: a standard agreed by both sides binds whoever it was agreed for, from its day. */
export const sectorReadings: Readonly<Record<string, Reading>> = {
  'sector-hours': reads(heading('day'), (fact) => {
    const limit = whole(fact, 'sectorDailySeconds');
    const open = text(fact, 'sectorDailyOpen');
    const doubts = open === null ? [] : [open === 'place' ? missing('place') : members];
    if (text(fact, 'platform') === null || text(fact, 'workerClass') === 'self-employed') return notApplicable;
    if (limit === null) return open === null ? notApplicable : doubt(...doubts);
    const [least, most] = [counted(fact, 'workingSeconds'), counted(fact, 'workingSecondsAtMost')];
    if (most <= limit) return metUnless(doubts);
    if (text(fact, 'workerClass') === 'unclear') return doubt(unclearClass);
    return least > limit ? found(least - limit, 'seconds') : doubt('bounds-straddle workingSeconds');
  }),
  'sector-route-time': reads(heading('sector-route-time'), (fact) => {
    const doubts = untold.filter(([field]) => counted(fact, field) > 0).map(([, field]) => missing(field));
    if (flag(fact, 'membersKnown') !== true) return doubt(members, ...doubts);
    const short = counted(fact, 'routeOrdersShort');
    if (short > 0) return found(short, 'orders');
    if (doubts.length > 0) return doubt(...doubts);
    return counted(fact, 'routeOrders') === 0 ? notApplicable : metUnless([]);
  }),
  'sector-staffing': reads(heading('sector-staffing'), (fact) => {
    const orders = counted(fact, 'staffedOrders');
    if (orders === 0) return notApplicable;
    if (flag(fact, 'membersKnown') !== true) return doubt(members);
    if (flag(fact, 'workersSent') !== true) return doubt('table-not-reported worker');
    // So many for ten thousand orders, to the nearest whole person.
    const asked = Math.floor((orders * counted(fact, 'staffingPerTenThousand') * 2 + 10_000) / 20_000);
    const there = counted(fact, 'staffedWorkers');
    if (there < asked) return found(asked - there, 'workers');
    // People are counted for the whole county: enough there need not be enough in one township.
    return flag(fact, 'staffingWholeCounty') === true ? metUnless([]) : doubt('bounds-straddle staffedWorkers');
  }),
};

/** How their facts follow from rows, by kind. */
export const sectorRecounts: Readonly<Record<string, Recounting>> = {};
