import { parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Law } from '#law/in-force.types.ts';
import type { County } from '#measures/facts/ledger.ts';
import { Engine } from '#store/engine.ts';
import { everyBlock } from '../every-block.ts';
import { readWorkerKeys } from '../seal/dictionaries.ts';
import type { SealedMonth } from '../seal-lake.ts';
import { observe } from './observe.ts';
import { Histogram, shownPercentiles } from './percentiles.ts';
import { type EffectRequest, type EffectUnit, type ProposedColumns, proposedColumns, unitOf } from './request.ts';
import { byName, EffectTally, type EnterpriseEffect } from './tally.ts';
import { trialCounty, tryOn } from './trial.ts';

/** What was observed in some sealed months, what would be proposed from it, and what it would have come to in them. */
export interface SectorEffect {
  request: EffectRequest;
  unit: EffectUnit;
  months: readonly string[];
  /** Digest of each month's seal: what the numbers were read from. */
  seals: readonly { month: string; digest: string }[];
  observed: {
    /** Rows counted: orders done, settlements, or days of a worker at an enterprise. */
    counted: number;
    percentiles: Readonly<Record<`p${(typeof shownPercentiles)[number]}`, number | null>>;
    /** Rows counted that do not exceed the value. */
    upToValue: number;
    unknown: Readonly<Record<string, number>>;
  };
  value: number;
  effect: Omit<EnterpriseEffect, 'platform'>;
  enterprises: readonly EnterpriseEffect[];
  /** Minimum pay by the hour: the hourly minimum wage on the last day, fen; null where it is not asked or not known. */
  minimumWageFen: number | null;
  /** The proposal as columns of the exchange's table `sectorStandard`. */
  proposal: ProposedColumns;
}

/**
 * Tries a sector standard on sealed months before anybody agrees to it: the distribution observed, the value at the percentile asked for
 * (or the value given), and what the rules would have found. Judges nobody and writes nothing. Throws `sector-nothing-observed` where a
 * percentile of nothing is asked for.
 */
export async function sectorEffect(
  sealed: readonly SealedMonth[],
  law: Law,
  request: EffectRequest,
): Promise<SectorEffect> {
  const months = sealed.map(({ seal }) => seal.month);
  const seen = { histogram: new Histogram(), unknown: new Map<string, number>() };
  for (const month of sealed) await everyBlock(month, law, (block) => observe(block, law, request, seen));
  const { histogram } = seen;
  const value = request.value ?? histogram.percentile(request.percentile);
  if (value === null)
    throw new GangwanError('sector-nothing-observed', {
      kind: request.kind,
      trade: request.trade,
      area: request.area,
      months: months.join(', '),
    });
  const proposal = proposedColumns(request, value, months);
  const tally = new EffectTally();
  for (const month of sealed) await tryMonth(month, law, request, value, proposal, tally);
  const percentiles = Object.fromEntries(
    shownPercentiles.map((percent) => [`p${percent}`, histogram.percentile(percent)]),
  ) as SectorEffect['observed']['percentiles'];
  return {
    request,
    unit: unitOf(request),
    months,
    seals: sealed.map(({ seal }) => ({ month: seal.month, digest: seal.digest })),
    observed: {
      counted: histogram.counted,
      percentiles,
      upToValue: histogram.upTo(value),
      unknown: byName(seen.unknown),
    },
    value,
    effect: tally.all(),
    enterprises: tally.enterprises(),
    minimumWageFen: minimumWage(law, request, months),
    proposal,
  };
}

async function tryMonth(
  month: SealedMonth,
  law: Law,
  request: EffectRequest,
  value: number,
  proposal: ProposedColumns,
  tally: EffectTally,
): Promise<void> {
  const keys = await workerKeys(month);
  let trial: County | null = null;
  await everyBlock(month, law, (block, county) => {
    trial ??= trialCounty(county, proposal);
    const tried = { ...block, county: trial };
    tryOn(tried, law, request, value, tally, (k) => keys[block.firstWorker + k] ?? '');
  });
}

/** Keys of a seal's workers by their number in it: numbers mean nothing outside one seal. */
async function workerKeys({ folder }: SealedMonth): Promise<string[]> {
  const engine = await Engine.open({ threads: 1, memory: '256MB' });
  try {
    return await readWorkerKeys(engine, folder);
  } finally {
    engine.close();
  }
}

function minimumWage(law: Law, request: EffectRequest, months: readonly string[]): number | null {
  const last = parseMonth(months.at(-1) ?? '')?.last;
  if (unitOf(request) !== 'fen-per-hour' || last === undefined) return null;
  return law.findInForce('minimum-wage-hourly', last, request.area)?.value ?? null;
}
