import { dayOfInstant, midnight, readMonth } from '../calendar.ts';
import { say } from '../complaint.ts';
import type { Row } from '../explanation.ts';
import { isStatutory } from '../holidays.ts';
import { secondsBetween } from './intervals.ts';
import type { Behind, Recount } from './recount.ts';
import { at, on, rowsOf, said } from './rows.ts';

/** Rows of a defect an explanation shows at most; beyond, its count stands alone. */
const SHOWN = 500;

const bearers = ['order', 'session', 'pay', 'allocation'];

/** Whether a row shows its defect; null where that lies in other rows or in what the feed sent unreadably. */
type Shows = (row: Row, behind: Behind) => boolean | null;

const ends = (row: Row) => at(row, row.table === 'session' ? 'logoutAt' : 'finishedAt');
const begins = (row: Row) => at(row, row.table === 'session' ? 'loginAt' : 'acceptedAt');

const shows: Readonly<Record<string, Shows>> = {
  'over-long-session': (row, { value }) => ends(row)! - begins(row)! > value('feed-session-limit-seconds', 86400),
  'reversed-interval': (row) => {
    if (row.table === 'pay') return on(row, 'periodFrom')! > on(row, 'periodTo')!;
    const times = ['createdAt', 'acceptedAt', 'pickedAt', 'finishedAt', 'cancelledAt', 'loginAt', 'logoutAt']
      .map((column) => at(row, column))
      .filter((time) => time !== null);
    return times.some((time, i) => i > 0 && time < times[i - 1]!) || null;
  },
  'holiday-mark': (row) => {
    const day = begins(row) === null ? null : dayOfInstant(begins(row)!);
    const mark = said(row, 'holiday');
    if (day === null || mark === null || ends(row) === null || dayOfInstant(ends(row)!) !== day) return null;
    return (mark === '1') !== isStatutory(day);
  },
  'night-mark': (row, { value }) => {
    const [from, to] = [begins(row), ends(row)];
    if (from === null || to === null || said(row, 'night') === null) return null;
    const day = dayOfInstant(from);
    const [dusk, dawn] = [value('night-from-second', 79200), value('night-to-second', 21600)];
    const nights = [day - 1, day, day + 1].map((each) => ({
      from: midnight(each) + dusk,
      to: midnight(each + 1) + dawn,
    }));
    const seconds = secondsBetween(nights, from, to);
    // An order partly in the night may be marked either way.
    return said(row, 'night') === '1' ? seconds === 0 : seconds === to - from;
  },
};

/** Field with the count of each defect whose rows are shown. */
const counts: Readonly<Record<string, string>> = {
  'session-overlap': 'sessionOverlaps',
  'over-long-session': 'overLongSessions',
  'session-sum-mismatch': 'sessionSumMismatches',
  'order-without-session': 'ordersWithoutSession',
  'order-overlap-impossible': 'ordersInTwoPlaces',
  'pay-without-order': 'payWithoutOrder',
  'reversed-interval': 'reversedIntervals',
  'clock-skew': 'clockSkewed',
  'zeroed-time': 'zeroedTimes',
  'date-before-1992': 'datesBefore1992',
  'holiday-mark': 'holidayMarksWrong',
  'night-mark': 'nightMarksWrong',
  'weather-mark': 'weatherMarksWrong',
};

/** A feed's defect: as many rows are shown as are counted, and each shows the defect where a row alone can. */
export function recountFeed(behind: Behind, to: Recount): void {
  const { finding, fact, rows } = behind;
  const month = readMonth(finding.period);
  to.is('platform', finding.platform);
  to.is('month', finding.period);
  if (month !== null) {
    to.is('first', month.first);
    to.is('last', month.last);
  }
  for (const [field, list] of [
    ['silentTables', 'silent'],
    ['gapDays', 'gaps'],
  ] as const) {
    const listed = fact[list];
    if (Array.isArray(listed)) to.oneOf(field, listed.length === 0 ? [0, null] : [listed.length]);
  }
  const [rides, items] = [fact.rideOrdersUnmatched, fact.rideItemsUnmatched];
  if (typeof rides === 'number' && typeof items === 'number') to.is('rideUnmatched', rides + items);
  owed(behind, to);
  if (finding.verdict !== 'finding') return;
  const shown = rows.filter((row) => bearers.includes(row.table) && row.platform === finding.platform);
  const field = counts[finding.rule];
  if (field !== undefined) {
    const count = fact[field];
    if (typeof count === 'number' && count > SHOWN && shown.length === SHOWN) to.atLeast(field, SHOWN);
    else to.is(field, shown.length);
  }
  for (const row of shown) {
    const defect = shows[finding.rule]?.(row, behind) ?? null;
    if (defect === false)
      to.complaints.push(
        say(`${row.table} ${row.recordId} 看不出所说的缺陷`, `${row.table} ${row.recordId} does not show the defect`),
      );
  }
  if (finding.rule === 'unlinked-worker' && shown.length < SHOWN) unlinked(shown, rows, to);
}

/** What the register asks of an enterprise, where its row is among the evidence. */
function owed({ finding, fact, rows, sealed }: Behind, to: Recount): void {
  const { first, last } = sealed;
  const row = rowsOf(rows, 'enterprise', finding.platform)[0];
  if (row === undefined) return;
  const list = (said(row, 'mustReport') ?? '').split(',').map((name) => name.trim());
  to.is('mustReport', said(row, 'mustReport') === null ? null : list.length);
  to.is('engaged', (on(row, 'onDate') ?? last) <= last && (on(row, 'offDate') ?? first) >= first);
  const strays = (Array.isArray(fact.silent) ? fact.silent : []).filter((table) => !list.includes(table));
  if (strays.length > 0)
    to.complaints.push(say(`${strays.join('、')} 不属于应报送的表`, `${strays.join(', ')} need not be reported`));
}

function unlinked(shown: readonly Row[], rows: readonly Row[], to: Recount): void {
  const registered = new Set(rows.filter(({ table }) => table === 'worker').map((row) => said(row, 'workerId')));
  const stray = shown.filter((row) => !registered.has(said(row, 'workerId')));
  if (stray.length < shown.length)
    to.complaints.push(say('所列记录中有已登记的劳动者', 'a row shown belongs to a registered worker'));
  if (shown.length === 0) return;
  to.is('unlinkedRows', stray.length);
  to.is('unlinkedWorkers', new Set(stray.map((row) => said(row, 'workerId'))).size);
}
