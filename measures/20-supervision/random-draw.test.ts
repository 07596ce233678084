import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { sm3Hex } from '#basics/sm3.ts';
import {
  checkDraw,
  commitmentOf,
  type DrawPools,
  type DrawRecord,
  draw,
  drawRecord,
  poolDigests,
  requireDrawable,
} from './random-draw.ts';

const worked = drawRecord.parse(
  (parse(readFileSync(new URL('random-draw.yaml', import.meta.url), 'utf8')) as { record: unknown }).record,
);
const seedOf = (n: number) => sm3Hex(`seed ${n}`);
const stemOf = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof GangwanError) return error.stem;
    throw error;
  }
};
const recordOf = (seed: string, pools: DrawPools): DrawRecord => ({
  ...structuredClone(worked),
  plan: pools.plan,
  targets: [...pools.targets],
  inspectors: [...pools.inspectors],
  seed,
  commitment: commitmentOf(seed, pools),
  drawn: draw(seed, pools),
});

/** Pools that can be drawn from: 2 to 12 targets in up to three strata, inspectors of whom the first two recuse themselves from nobody. */
const poolsArbitrary: fc.Arbitrary<DrawPools> = fc
  .record({
    rows: fc.array(fc.record({ stratum: fc.constantFrom('甲', '乙', '丙'), weight: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 2,
      maxLength: 12,
    }),
    recusals: fc.array(fc.array(fc.nat(11), { maxLength: 6 }), { maxLength: 5 }),
    part: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ rows, recusals, part }) => {
    const targets = rows.map((row, i) => ({ ...row, id: `E-${i}`, reasons: ['上年有投诉'] }));
    const strata = [...new Set(rows.map(({ stratum }) => stratum))];
    const nobody = [0, 1].map((i) => ({ id: `J-${i}`, recused: [] }));
    const some = recusals.map((ids, i) => ({
      id: `J-${i + 2}`,
      recused: [...new Set(ids)].map((n) => ({ target: `E-${n}`, reason: '亲属' })),
    }));
    return {
      plan: {
        inspectorsEach: 2,
        quotas: strata.map((stratum) => ({
          stratum,
          take: Math.max(1, Math.floor(rows.filter((row) => row.stratum === stratum).length / part)),
        })),
      },
      targets,
      inspectors: [...nobody, ...some],
    };
  });

test('the worked draw holds; its commitment and result were recomputed with another implementation of SM3', () => {
  assert.deepEqual(checkDraw(worked, worked.commitment), {
    commitment: worked.commitment,
    commitmentHolds: true,
    orderHolds: true,
    drawn: worked.drawn,
    resultHolds: true,
    holds: true,
  });
});

test('the order in which pools are written does not matter, neither to the commitment nor to the result', () => {
  fc.assert(
    fc.property(poolsArbitrary, fc.nat(), (pools, n) => {
      const seed = seedOf(n);
      const turned: DrawPools = {
        plan: { inspectorsEach: 2, quotas: pools.plan.quotas.toReversed() },
        targets: pools.targets.toReversed(),
        inspectors: pools.inspectors.toReversed().map((one) => ({ ...one, recused: one.recused.toReversed() })),
      };
      assert.equal(commitmentOf(seed, turned), commitmentOf(seed, pools));
      assert.deepEqual(draw(seed, turned), draw(seed, pools));
    }),
    { numRuns: 60 },
  );
});

test('every quota is met with different targets of its stratum, each with two different inspectors who need not keep away', () => {
  fc.assert(
    fc.property(poolsArbitrary, fc.nat(), (pools, n) => {
      const drawn = draw(seedOf(n), pools);
      assert.equal(new Set(drawn.map(({ target }) => target)).size, drawn.length);
      for (const { stratum, take } of pools.plan.quotas) {
        const mine = drawn.filter((one) => one.stratum === stratum);
        assert.equal(mine.length, take);
        for (const { target } of mine) assert.equal(pools.targets.find(({ id }) => id === target)?.stratum, stratum);
      }
      for (const { target, inspectors } of drawn) {
        assert.equal(new Set(inspectors).size, 2);
        for (const id of inspectors) {
          const { recused } = pools.inspectors.find((one) => one.id === id)!;
          assert.ok(
            recused.every((one) => one.target !== target),
            `${id} was recused from ${target}`,
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the chance of every target follows its weight, and inspectors are drawn alike', () => {
  const pools: DrawPools = {
    plan: { inspectorsEach: 2, quotas: [{ stratum: '重点', take: 1 }] },
    targets: [1, 2, 3, 4].map((weight) => ({ id: `E-${weight}`, stratum: '重点', weight, reasons: ['权重'] })),
    inspectors: [1, 2, 3].map((n) => ({ id: `J-${n}`, recused: [] })),
  };
  const draws = 4000;
  const seen = new Map<string, number>();
  const count = (id: string) => seen.set(id, (seen.get(id) ?? 0) + 1);
  for (let n = 0; n < draws; n++) {
    const [one] = draw(seedOf(n), pools);
    count(one!.target);
    for (const id of one!.inspectors) count(id);
  }
  // Five standard deviations of a binomial count: wrong once in two million were the draw fair.
  const near = (id: string, chance: number) =>
    assert.ok(
      Math.abs(seen.get(id)! - draws * chance) < 5 * Math.sqrt(draws * chance * (1 - chance)),
      `${id}: ${seen.get(id)} of ${draws}, expected ${draws * chance}`,
    );
  for (const weight of [1, 2, 3, 4]) near(`E-${weight}`, weight / 10);
  for (const n of [1, 2, 3]) near(`J-${n}`, 2 / 3);
});

test('a pool, weight, reason, recusal, plan or seed changed afterwards is caught', () => {
  fc.assert(
    fc.property(poolsArbitrary, fc.nat(), fc.nat(5), (pools, n, what) => {
      const record = recordOf(seedOf(n), pools);
      assert.equal(checkDraw(record).holds, true);
      const forged = structuredClone(record);
      const [target] = forged.targets;
      if (what === 0) target!.weight += 1;
      if (what === 1) target!.reasons = ['换了理由'];
      if (what === 2) forged.targets.push({ ...target!, id: 'E-new' });
      if (what === 3) forged.inspectors.push({ id: 'J-new', recused: [] });
      if (what === 4) forged.inspectors[0]!.recused.push({ target: 'E-new', reason: '亲属' });
      if (what === 5) forged.seed = seedOf(n + 1);
      const check = checkDraw(forged);
      assert.equal(check.commitmentHolds, false);
      assert.equal(check.holds, false);
    }),
    { numRuns: 60 },
  );
});

test('whoever writes a new commitment for changed pools is caught by the one published before', () => {
  const targets = worked.targets.filter(({ id }) => id !== 'E-1001');
  const forged = recordOf(worked.seed, { ...worked, targets });
  assert.equal(checkDraw(forged).holds, true);
  assert.equal(checkDraw(forged, worked.commitment).holds, false);
});

test('another target or inspector put into the result, or a commitment published after the draw, is caught', () => {
  const other = structuredClone(worked);
  other.drawn[0]!.inspectors = ['J-01', 'J-03'];
  assert.equal(checkDraw(other).resultHolds, false);
  const late = { ...worked, committedAt: '2026-10-14T09:00:01+08:00' };
  assert.deepEqual([checkDraw(late).orderHolds, checkDraw(late).holds], [false, false]);
});

test('too few targets or inspectors, and names that stand twice, are refused', () => {
  const seed = seedOf(0);
  const many = { inspectorsEach: 2, quotas: [{ stratum: '重点', take: 4 }] };
  assert.equal(
    stemOf(() => draw(seed, { ...worked, plan: many })),
    'draw-too-few-targets',
  );
  const [first, second] = worked.inspectors;
  const recused = worked.targets.map(({ id }) => ({ target: id, reason: '亲属' }));
  assert.equal(
    stemOf(() => draw(seed, { ...worked, inspectors: [first!, { id: second!.id, recused }] })),
    'draw-too-few-inspectors',
  );
  assert.equal(
    stemOf(() => draw(seed, { ...worked, inspectors: [first!, first!] })),
    'draw-pool-unfit',
  );
  assert.equal(drawRecord.safeParse({ ...worked, plan: { ...worked.plan, inspectorsEach: 1 } }).success, false);
});

test('pools are drawable where every seed draws from them, and refused before a commitment where one does not', () => {
  requireDrawable(worked);
  const { plan, targets, inspectors } = worked;
  const many = { ...plan, quotas: [{ stratum: '重点', take: 4 }] };
  assert.equal(
    stemOf(() => requireDrawable({ plan: many, targets, inspectors })),
    'draw-too-few-targets',
  );
  const away = inspectors.map((one, i) => ({ ...one, recused: i < 3 ? [{ target: 'E-1002', reason: '回避' }] : [] }));
  // Most seeds do not draw E-1002; that one could is enough.
  assert.equal(
    stemOf(() => requireDrawable({ plan, targets, inspectors: away })),
    'draw-too-few-inspectors',
  );
  const twice = [...inspectors, inspectors[0]!];
  assert.equal(
    stemOf(() => requireDrawable({ plan, targets, inspectors: twice })),
    'draw-pool-unfit',
  );
});

test('the digests of the pools do not hang on the order in which they are written, and hold every weight', () => {
  const digests = poolDigests(worked);
  assert.deepEqual(poolDigests({ ...worked, targets: worked.targets.toReversed() }), digests);
  const heavier = worked.targets.map((one, i) => (i === 0 ? { ...one, weight: one.weight + 1 } : one));
  assert.notEqual(poolDigests({ ...worked, targets: heavier }).targets, digests.targets);
  assert.equal(poolDigests({ ...worked, targets: heavier }).inspectors, digests.inspectors);
});
