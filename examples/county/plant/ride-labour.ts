import { at, type Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { unitOf } from '../truth.ts';

/** A small ride platform whose orders came from the city and which itself supplies what its drivers got of them. */
export const rideItemsPlatform: Profile = profile({
  slug: 'duizhang',
  name: '对账出行（虚构）',
  body: 'G0DH17',
  mark: 'DZ',
  trade: '01',
  form: 'csv',
  cycle: 'month',
  sends: [
    'worker',
    'payTerms',
    'noticeDisplay',
    'recordRetention',
    'session',
    'order',
    'pay',
    'payStatement',
    'rideLabourItem',
  ],
});

/** Six rides, two of them without a labour item, and one item whose ride nobody knows. */
export function plantRideLabour(planting: Planting): void {
  const feed = planting.feed(rideItemsPlatform.slug);
  const script = planting.script(rideItemsPlatform.slug, 'ride-labour');
  const date = planting.workday(3);
  const number = (n: number | string) => `${feed.profile.mark}-${planting.month.month}-${n}`;
  const item = (order: string, workerGrossFen: number) =>
    feed.add('rideLabourItem', {
      recordId: `I-${order}`,
      workerId: script.id,
      orderRecordId: order,
      finishedOn: date,
      workerGrossFen,
      platformFeeFen: 600,
      takeRateShown: '1',
    });
  for (let n = 1; n <= 6; n++) {
    script.order(at(date, `${8 + n}:00`), at(date, `${8 + n}:25`), {
      recordId: number(n),
      workerGrossFen: 2400,
      userPaidFen: 3000,
    });
    if (n > 2) item(number(n), 2400);
  }
  item(number('x'), 2400);
  planting.defect(feed, {
    kind: 'ride-labour-unmatched',
    count: 3,
    unit: unitOf('ride-labour-unmatched'),
    why: { zh: '2单没有劳动报酬项，1项找不到订单', en: 'two rides without an item, one item without its ride' },
  });
}
