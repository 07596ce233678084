import { indicator } from '../indicator.ts';
import { type ActTable, actMonths, addActs } from './acts.ts';

const asked: ActTable = {
  table: 'careerPath',
  workers: 'workers',
  kinds: {
    1: 'skills-training',
    2: 'skill-grading',
    3: 'promotion',
    4: 'schooling',
    5: 'labour-contract',
    9: 'other-path',
  },
};

/**
 * 职业发展: for each enterprise and month the ways forward it opened to workers and how many took them. The policy encourages it, so
 * this is watched and never a finding. Source: 城人社发〔2022〕97号（一）.
 */
export const careerPaths = indicator({
  slug: 'career-paths',
  measure: 'guidance',
  title: { zh: '职业发展通道', en: 'Career paths' },
  basis: [{ instrument: 'county-policy', article: '（一）' }],
  reads: ['careerPath'],
  parameters: [],
  addEnterprise: (tally, file) => addActs(tally, file, asked),
  result: (tally) => actMonths(tally, asked),
});
