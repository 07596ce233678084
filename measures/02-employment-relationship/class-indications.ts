import type { WorkerClass } from '../facts/kinds.ts';
import { classWeightNames, weightsFor } from '../facts/registers/classification/class-weights.ts';
import { countingParameters } from '../facts/registers/classification/counted-factors.ts';
import { classOfFactors, type Indicated } from '../facts/registers/classification/indicated-class.ts';
import { factorsOf } from '../facts/registers/classification/readings.ts';
import { WorkerFile } from '../facts/registers/register.ts';
import { indicator, sumsOf, type Tally } from '../indicator.ts';

/** Engagements of one month and platform by the class reported (or adjudicated) and the class the facts indicate. */
export interface ClassCount {
  month: string;
  platform: string;
  /** The class in force: adjudicated where somebody decided, else reported. */
  workerClass: WorkerClass;
  indicated: Indicated;
  engagements: number;
}

/**
 * 报告的用工关系与事实提示的对照: how many engagements of each reported class the facts point to which class, `cannot-tell` among them. Numbers to look
 * by, never findings, and no determination of anybody's class. Source: 劳社部发〔2005〕12号 art. 1; the weighing is our setting.
 */
export const classIndications = indicator({
  slug: 'class-indications',
  measure: 'employment-relationship',
  title: { zh: '报告的用工关系与事实提示的对照', en: 'Reported classes beside those the facts indicate' },
  basis: [{ instrument: 'employment-relationship-notice', article: '第一条' }],
  reads: ['worker', 'workArrangement', 'classAnswer', 'order', 'session', 'allocation', 'roster', 'pay'],
  parameters: [...classWeightNames, ...countingParameters],
  add(tally, block, law) {
    const { county } = block;
    const weights = weightsFor(law, county.last);
    for (let k = 0; k < block.workers; k++) {
      const file = new WorkerFile(block, k);
      for (const { platform, workerClass } of file.engagements()) {
        const indicated = classOfFactors(factorsOf(file, platform, law).values, weights);
        const sums = sumsOf(tally, `${county.month} ${county.platforms[platform]} ${workerClass} ${indicated}`, 1);
        sums[0]!++;
      }
    }
  },
  result: countsOf,
});

function countsOf(tally: Tally): ClassCount[] {
  return Object.keys(tally)
    .sort()
    .map((name) => {
      const [month, platform, workerClass, indicated] = name.split(' ') as [string, string, WorkerClass, Indicated];
      return { month, platform, workerClass, indicated, engagements: tally[name]![0]! };
    });
}
