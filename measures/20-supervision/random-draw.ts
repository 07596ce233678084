import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { instant, parseInstant } from '#basics/instant.ts';
import { sm3Hex } from '#basics/sm3.ts';

const id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
/** A moment to the second with its offset, not before 1992. */
const moment = z.string().refine((value) => parseInstant(value) !== null, 'not a moment with its offset');
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** 检查对象名录库的一行: an enterprise, how much it weighs in its stratum and why. */
const drawTarget = z.strictObject({
  id,
  stratum: z.string().trim().min(1).max(40),
  /** Whole number: twice the weight, twice the chance of the first draw. */
  weight: z.int().min(1).max(1_000_000),
  /** Why it weighs what it weighs, as `信用等级C：重点检查`. */
  reasons: z.array(z.string().trim().min(1).max(200)).min(1).max(20),
});

/** 执法检查人员名录库的一行: the holder of a card and the targets they must keep away from, each with the reason. */
const drawInspector = z.strictObject({
  id,
  recused: z.array(z.strictObject({ target: id, reason: z.string().trim().min(1).max(200) })).max(1000),
});

/** 抽取方案: how many of each stratum, and how many inspectors for each target (two at least: 行政处罚、监察均由二人以上进行). */
export const drawPlan = z.strictObject({
  quotas: z
    .array(z.strictObject({ stratum: z.string().trim().min(1).max(40), take: z.int().min(1).max(10_000) }))
    .min(1)
    .max(50),
  inspectorsEach: z.int().min(2).max(10),
});

const drawn = z.strictObject({
  target: id,
  stratum: z.string(),
  /** The number drawn, from 0, and out of how many. */
  ticket: z.int().min(0),
  outOf: z.int().min(1),
  inspectors: z.array(id),
});

/** 抽取记录: all that is needed to repeat a draw; what is published after it. */
export const drawRecord = z.strictObject({
  plan: drawPlan,
  targets: z.array(drawTarget).min(1).max(100_000),
  inspectors: z.array(drawInspector).min(2).max(10_000),
  /** Published before the draw. */
  commitment: digest,
  committedAt: moment,
  /** Revealed after the draw: 32 bytes of chance as 64 hex digits. */
  seed: digest,
  drawnAt: moment,
  witnesses: z.array(z.string().trim().min(1).max(60)).min(2).max(10),
  drawn: z.array(drawn),
});

export type DrawTarget = z.infer<typeof drawTarget>;
export type DrawInspector = z.infer<typeof drawInspector>;
export type DrawPlan = z.infer<typeof drawPlan>;
export type DrawRecord = z.infer<typeof drawRecord>;
export type Drawn = z.infer<typeof drawn>;

/** What a draw is made from. */
export interface DrawPools {
  readonly plan: DrawPlan;
  readonly targets: readonly DrawTarget[];
  readonly inspectors: readonly DrawInspector[];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const ordered = <T extends { readonly id: string }>(rows: readonly T[]) => rows.toSorted((a, b) => byText(a.id, b.id));

/** Fields in one order whatever order they were written in, so that two copies of a pool have one digest. */
function canonicalPools({ plan, targets, inspectors }: DrawPools): [string, string, string] {
  const quotas = plan.quotas.toSorted((a, b) => byText(a.stratum, b.stratum));
  return [
    JSON.stringify([plan.inspectorsEach, quotas.map(({ stratum, take }) => [stratum, take])]),
    ordered(targets)
      .map((one) => JSON.stringify([one.id, one.stratum, one.weight, one.reasons]))
      .join('\n'),
    ordered(inspectors)
      .map((one) =>
        JSON.stringify([
          one.id,
          one.recused
            .map(({ target, reason }) => [target, reason])
            .toSorted((a, b) => byText(a[0]!, b[0]!) || byText(a[1]!, b[1]!)),
        ]),
      )
      .join('\n'),
  ];
}

/**
 * 承诺值: SM3 of the seed and of the digests of plan and pools, joined by line breaks. Published before the draw it binds whoever holds
 * the seed: neither seed, plan, pool nor weight can change afterwards without being seen.
 */
export function commitmentOf(seed: string, pools: DrawPools): string {
  return sm3Hex([seed, ...canonicalPools(pools).map(sm3Hex)].join('\n'));
}

/** 名录库摘要: SM3 of the pool of targets and of the pool of inspectors, as the commitment holds them. */
export function poolDigests(pools: DrawPools): { readonly targets: string; readonly inspectors: string } {
  const [, targets, inspectors] = canonicalPools(pools).map(sm3Hex);
  return { targets: targets!, inspectors: inspectors! };
}

/**
 * Refuses pools from which some seed would draw nothing: each stratum must hold what is to be drawn of it, and whatever target is drawn
 * must find enough inspectors. Found before a commitment is published, a fault costs nothing.
 * @throws draw-pool-unfit, draw-too-few-targets, draw-too-few-inspectors
 */
export function requireDrawable(pools: DrawPools): void {
  refuseDoubles(pools);
  const { quotas } = pools.plan;
  for (const { stratum, take } of quotas) {
    const held = pools.targets.filter((one) => one.stratum === stratum).length;
    if (held < take)
      throw new GangwanError('draw-too-few-targets', { stratum, asked: String(take), held: String(held) });
  }
  for (const target of pools.targets)
    if (quotas.some(({ stratum }) => stratum === target.stratum)) requireInspectors(target, pools);
}

/** Inspectors who need not keep away from a target. @throws draw-too-few-inspectors */
function requireInspectors(target: DrawTarget, { plan, inspectors }: DrawPools): DrawInspector[] {
  const free = inspectors.filter(({ recused }) => recused.every((one) => one.target !== target.id));
  const asked = plan.inspectorsEach;
  if (free.length < asked)
    throw new GangwanError('draw-too-few-inspectors', {
      target: target.id,
      asked: String(asked),
      held: String(free.length),
    });
  return free;
}

/** Numbers that follow from a seed and a label alone, each below its bound and none likelier than another. */
function ticketsOf(seed: string, label: string): (below: number) => number {
  let taken = 0;
  return (below) => {
    // 48 bits of each digest; a number in the last, incomplete run of `below` would favour the small ones and is thrown away.
    const fair = 2 ** 48 - (2 ** 48 % below);
    for (;;) {
      const number = Number.parseInt(sm3Hex(`${seed}\n${label}\n${taken++}`).slice(0, 12), 16);
      if (number < fair) return number % below;
    }
  };
}

/**
 * 抽取: the targets of each stratum by weight and without replacement, then for each target its inspectors, all alike, out of those who
 * need not keep away from it. Follows from seed and pools alone, whatever order the pools are written in.
 * @throws draw-pool-unfit, draw-too-few-targets, draw-too-few-inspectors
 */
export function draw(seed: string, pools: DrawPools): Drawn[] {
  refuseDoubles(pools);
  const quotas = pools.plan.quotas.toSorted((a, b) => byText(a.stratum, b.stratum));
  return quotas.flatMap(({ stratum, take }) => {
    const left = ordered(pools.targets.filter((one) => one.stratum === stratum));
    if (left.length < take)
      throw new GangwanError('draw-too-few-targets', { stratum, asked: String(take), held: String(left.length) });
    const next = ticketsOf(seed, `targets\n${stratum}`);
    let outOf = left.reduce((sum, { weight }) => sum + weight, 0);
    return Array.from({ length: take }, () => {
      const ticket = next(outOf);
      let at = 0;
      for (let passed = left[0]!.weight; passed <= ticket; passed += left[at]!.weight) at++;
      const [target] = left.splice(at, 1) as [DrawTarget];
      const taken = { target: target.id, stratum, ticket, outOf, inspectors: inspectorsFor(seed, target, pools) };
      outOf -= target.weight;
      return taken;
    });
  });
}

function inspectorsFor(seed: string, target: DrawTarget, pools: DrawPools): string[] {
  const left = ordered(requireInspectors(target, pools));
  const next = ticketsOf(seed, `inspectors\n${target.id}`);
  return Array.from({ length: pools.plan.inspectorsEach }, () => left.splice(next(left.length), 1)[0]!.id);
}

function refuseDoubles({ plan, targets, inspectors }: DrawPools): void {
  const lists = [targets.map((one) => one.id), inspectors.map((one) => one.id), plan.quotas.map((one) => one.stratum)];
  for (const names of lists) {
    const seen = new Set<string>();
    for (const name of names) {
      if (seen.has(name)) throw new GangwanError('draw-pool-unfit', { why: `${name} 写了两次 / stands twice` });
      seen.add(name);
    }
  }
}

/** What repeating a published draw shows. */
export interface DrawCheck {
  /** Commitment that follows from the seed and pools of the record. */
  readonly commitment: string;
  readonly commitmentHolds: boolean;
  /** The commitment was made public before the draw. */
  readonly orderHolds: boolean;
  /** What the seed and pools give. */
  readonly drawn: readonly Drawn[];
  readonly resultHolds: boolean;
  readonly holds: boolean;
}

/**
 * Repeats a draw from its record. `published` is the commitment as one noted it before the draw; absent, the one in the record is taken,
 * which shows only that the record agrees with itself.
 * @throws draw-pool-unfit, draw-too-few-targets, draw-too-few-inspectors
 */
export function checkDraw(record: DrawRecord, published: string = record.commitment): DrawCheck {
  const again = draw(record.seed, record);
  const commitment = commitmentOf(record.seed, record);
  const commitmentHolds = commitment === record.commitment && commitment === published;
  const orderHolds = instant(record.committedAt) < instant(record.drawnAt);
  const resultHolds = JSON.stringify(again) === JSON.stringify(record.drawn.map(inOrder));
  return {
    commitment,
    commitmentHolds,
    orderHolds,
    drawn: again,
    resultHolds,
    holds: commitmentHolds && orderHolds && resultHolds,
  };
}

const inOrder = ({ target, stratum, ticket, outOf, inspectors }: Drawn) => ({
  target,
  stratum,
  ticket,
  outOf,
  inspectors,
});
