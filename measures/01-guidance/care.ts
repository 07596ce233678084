import { indicator } from '../indicator.ts';
import { type ActTable, actMonths, addActs } from './acts.ts';

const asked: ActTable = {
  table: 'careAct',
  workers: 'workersReached',
  kinds: {
    1: 'hardship-aid',
    2: 'health-examination',
    3: 'psychological-care',
    4: 'culture-and-sport',
    5: 'places-to-rest',
    6: 'working-conditions',
    7: 'equipment',
    9: 'other-care',
  },
};

/**
 * 人文关爱和劳动条件: for each enterprise and month what was done for workers, on what evidence, and how many it reached. The policy
 * encourages it, so this is watched and never a finding. Source: 城人社发〔2022〕97号（一）.
 */
export const care = indicator({
  slug: 'care',
  measure: 'guidance',
  title: { zh: '人文关爱和劳动条件改善', en: 'Care and better working conditions' },
  basis: [{ instrument: 'county-policy', article: '（一）' }],
  reads: ['careAct'],
  parameters: [],
  addEnterprise: (tally, file) => addActs(tally, file, asked),
  result: (tally) => actMonths(tally, asked),
});
