import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';

/** A house that keeps its contracts badly. */
const paperHouse = profile({
  slug: 'contracts-1',
  name: '纸坊分拨（虚构）',
  body: 'G3C001',
  mark: 'C1',
  kind: '2',
  trade: '03',
  form: 'csv',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'agreement'],
  mustReport: ['worker', 'agreement'],
});

/** Small enterprises that exist for what is planted on labour contracts and written agreements. */
export const contractsEnterprises: readonly Profile[] = [paperHouse];

/** A labour contract signed of which no copy was handed over; one handed over on the last day of the month. */
function plantContractCopy(planting: Planting): void {
  const rule = 'contract-copy';
  const feed = planting.feed(paperHouse.slug);
  const first = planting.month.opened;
  const sign = (name: string, copyDeliveredOn: number | undefined) => {
    const worker = planting.registered(paperHouse.slug, name, { relation: '1', chain: '1' });
    const { id } = worker;
    feed.add('agreement', {
      recordId: `${id}-AG`,
      workerId: id,
      form: '1',
      from: first,
      signedOn: first,
      copyDeliveredOn,
    });
    return worker;
  };
  planting.finding(sign('copy-1', undefined), rule, null, {
    quantity: { value: 1, unit: 'items' },
    why: { zh: '没有交付的记录', en: 'nothing says it was handed over' },
  });
  planting.boundary(sign('copy-2', first + 27), rule, '当月二十八日交付', 'handed over on the 28th');
}

/** Planting modules on labour contracts and written agreements. */
export const contractsPlantings: readonly ((planting: Planting) => void)[] = [plantContractCopy];
