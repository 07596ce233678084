import type { Law } from '#law/in-force.types.ts';
import { indicators } from '#measures/catalogue.ts';
import { EnterpriseFile } from '#measures/facts/registers/register.ts';
import { mergeTally, type Tally } from '#measures/indicator.ts';
import { everyBlock } from './every-block.ts';
import type { SealedMonth } from './seal-lake.ts';

/** An indicator's result over the months given. */
export interface IndicatorResult {
  slug: string;
  measure: string;
  title: { zh: string; en: string };
  result: unknown;
}

/** The numbers watched beside the rules, over sealed months together. They judge nobody. */
export async function indicatorsOf(sealed: readonly SealedMonth[], law: Law): Promise<IndicatorResult[]> {
  const tallies = indicators.map((): Tally => ({}));
  for (const month of sealed) {
    const own = indicators.map((): Tally => ({}));
    const county = await everyBlock(month, law, (block) => {
      indicators.forEach((indicator, i) => {
        if ('add' in indicator) indicator.add(own[i]!, block, law);
      });
    });
    for (let platform = 0; platform < county.platforms.length; platform++) {
      const file = new EnterpriseFile(county, platform, null);
      indicators.forEach((indicator, i) => {
        if ('addEnterprise' in indicator) indicator.addEnterprise(own[i]!, file, law);
      });
    }
    tallies.forEach((tally, i) => {
      mergeTally(tally, own[i]!);
    });
  }
  return indicators.map((indicator, i) => ({
    slug: indicator.slug,
    measure: indicator.measure,
    title: indicator.title,
    result: indicator.result(tallies[i]!),
  }));
}
