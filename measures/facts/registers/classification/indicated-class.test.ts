import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { instrumentById } from '#law/sources/all.ts';
import { classWeightsOn } from './class-weights.ts';
import { type FactorId, factorIds, factors } from './factors.ts';
import { type FactorValues, indicatedClass, nearestOther, weighed } from './indicated-class.ts';
import { combine, speakerText } from './readings.ts';
import { weighWritten, writtenClassification } from './written-classification.ts';

interface Example {
  say: string;
  factors: unknown[];
  arrangement?: unknown;
  notWeighed?: unknown;
  indicated: string;
  untold?: string;
  missing?: Record<string, string>;
  patterns?: string[];
  standings?: Record<string, string>;
}

const settings = classWeightsOn(lawAsKnown(), day('2026-09-30'));
assert.ok(typeof settings !== 'string');
const { weights } = settings;
const weigh = (values: FactorValues) => indicatedClass(values, weights);

const examples = parse(readFileSync(new URL('indicated-class.yaml', import.meta.url), 'utf8')) as Example[];

for (const { say, factors: given, indicated, untold = null, missing, patterns = [], standings, ...rest } of examples) {
  test(`${say}：${indicated}`, () => {
    assert.equal(given.length, factorIds.length);
    const { arrangement, notWeighed } = rest;
    const written = { factors: Object.fromEntries(factorIds.map((id, i) => [id, given[i]])), arrangement, notWeighed };
    const found = weighWritten(writtenClassification.parse(written), weights);
    assert.equal(found.indication.indicated, indicated);
    assert.equal(found.indication.untold, untold);
    const missed = found.indication.missing.map(({ factor, holder }) => [factor, holder]);
    assert.deepEqual(Object.fromEntries(missed), missing ?? {});
    assert.deepEqual(
      found.patterns.map(({ pattern }) => pattern),
      patterns,
    );
    for (const [id, how] of Object.entries(standings ?? {})) assert.equal(found.standings[id as FactorId], how);
    const unlike = Object.entries(found.standings).filter(
      ([id, how]) => how !== 'verified' && !(id in (standings ?? {})),
    );
    assert.deepEqual(unlike, []);
  });
}

test('every class is shown by some example, and every pattern with articles that are on file', () => {
  const all = examples.flatMap(({ patterns = [] }) => patterns);
  assert.deepEqual(new Set(examples.map(({ indicated }) => indicated)).size, 4);
  assert.ok(new Set(all).size >= 9);
  const everything = {
    signer: '甲',
    manager: '乙',
    brand: '乙',
    units: ['甲', '丙'],
    soleTraderArranged: true,
    calledCooperation: true,
    convertedFromContract: true,
    signerLicensed: false,
    signerIsPerson: true,
    nameLentBy: '丁',
    sameControl: true,
    waivesInsurance: true,
  };
  const employee = Object.fromEntries(factorIds.map((id) => [id, 4]));
  const { patterns } = weighWritten({ factors: employee, arrangement: everything }, weights);
  assert.equal(patterns.length, 11);
  for (const { basis, zh, en } of patterns) {
    assert.doesNotMatch(`${zh} ${en}`, /违法行为|非劳动关系|不是劳动者|violation|not an employee/);
    for (const { instrument, article } of basis)
      assert.ok(
        instrumentById(instrument).articles.some((one) => one.article === article),
        `${instrument} ${article}`,
      );
  }
});

const value = fc.integer({ min: 0, max: 4 });
const full = fc.record(Object.fromEntries(factorIds.map((id) => [id, value])) as Record<FactorId, typeof value>);
const some = fc.record(
  Object.fromEntries(factorIds.map((id) => [id, fc.option(value, { freq: 6 })])) as Record<
    FactorId,
    fc.Arbitrary<number | null>
  >,
);

test('any decisive fact taken away gives cannot tell, with that fact and its holder', () => {
  let decisive = 0;
  fc.assert(
    fc.property(some, (values) => {
      const found = weigh(values);
      for (const id of found.decisive) {
        decisive++;
        const without = weigh({ ...values, [id]: null });
        assert.equal(without.indicated, 'cannot-tell');
        assert.equal(without.untold, 'facts-missing');
        assert.ok(without.missing.some(({ factor, holder }) => factor === id && holder === factors[id].holder));
      }
    }),
    { seed: 20_201, numRuns: 3000 },
  );
  assert.ok(decisive > 200);
});

test('a class is never claimed that some value of an unknown fact would contradict', () => {
  fc.assert(
    fc.property(some, full, (values, other) => {
      const found = weigh(values);
      if (found.indicated === 'cannot-tell') return;
      const filled = Object.fromEntries(factorIds.map((id) => [id, values[id] ?? other[id]])) as FactorValues;
      assert.equal(weigh(filled).indicated, found.indicated);
    }),
    { seed: 20_202, numRuns: 3000 },
  );
});

test('more management never turns a labour relationship into anything else', () => {
  fc.assert(
    fc.property(full, fc.constantFrom(...weighed), (values, id) => {
      if (weigh(values).indicated !== 'employee') return;
      assert.equal(weigh({ ...values, [id]: 4 }).indicated, 'employee');
    }),
    { seed: 20_203, numRuns: 5000 },
  );
});

test('one strong fact alone never points to a labour relationship', () => {
  for (const id of weighed) {
    const values = Object.fromEntries(weighed.map((one) => [one, one === id ? 4 : 2]));
    assert.notEqual(weigh(values).indicated, 'employee', id);
  }
});

test('vehicle, form of the payer, dependence, continuity, exclusivity and the like decide nothing', () => {
  const beside = factorIds.filter((id) => !(weighed as readonly FactorId[]).includes(id));
  fc.assert(
    fc.property(full, some, (values, other) => {
      const changed = { ...values, ...Object.fromEntries(beside.map((id) => [id, other[id]])) };
      assert.equal(weigh(changed).indicated, weigh(values).indicated);
    }),
    { seed: 20_204, numRuns: 1000 },
  );
});

test('title, waiver, trade registration, uniform, own vehicle, cover and who signs or pays move neither class nor facts', () => {
  const maybe = fc.option(fc.boolean());
  const unit = fc.option(fc.constantFrom('甲', '乙', '丙'));
  const form = fc.record({
    reported: fc.constantFrom('employee', 'quasi-employee', 'self-employed', 'unclear' as const),
    arrangement: fc.record({
      signer: unit,
      manager: unit,
      payer: unit,
      insurer: unit,
      brand: unit,
      soleTraderArranged: maybe,
      calledCooperation: maybe,
      signerLicensed: maybe,
      sameControl: maybe,
      waivesInsurance: maybe,
    }),
    notWeighed: fc.record({
      title: fc.constantFrom('劳动合同', '合作协议', '承揽合同'),
      waiver: fc.boolean(),
      tradeRegistration: fc.boolean(),
      uniform: fc.boolean(),
      ownVehicle: fc.boolean(),
      commercialCover: fc.boolean(),
    }),
  });
  fc.assert(
    fc.property(some, form, (values, around) => {
      const bare = weighWritten(writtenClassification.parse({ factors: values }), weights);
      const dressed = weighWritten(writtenClassification.parse({ factors: values, ...around }), weights);
      assert.deepEqual(dressed.indication, bare.indication);
    }),
    { seed: 20_205, numRuns: 1000 },
  );
});

test('the change named flips it, and none is nearer', () => {
  fc.assert(
    fc.property(full, (values) => {
      const { flip, indicated } = weigh(values);
      const other = nearestOther(values, weights);
      if (flip === null) return assert.equal(other, null);
      assert.notEqual(flip.indicated, indicated);
      assert.equal(weigh({ ...values, [flip.factor]: flip.to }).indicated, flip.indicated);
      for (const id of weighed) {
        for (let to = 0; to <= 4; to++) {
          if (Math.abs(to - values[id]!) >= Math.abs(other!.to - other!.from!)) continue;
          assert.equal(weigh({ ...values, [id]: to }).indicated, indicated);
        }
      }
    }),
    { seed: 20_206, numRuns: 2000 },
  );
});

test('in whatever order readings come they give the same values', () => {
  const reading = fc.record({
    factor: fc.constantFrom(...weighed),
    value,
    saidBy: fc.constantFrom('counted', 'enterprise', 'worker', 'document', 'inspector' as const),
    on: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 12 }), (given) => {
      const all = given.map((one) => ({ ...one, readFrom: speakerText(one.saidBy), places: [] }));
      const { values, standings } = combine(all, weights);
      const turned = combine(all.toReversed(), weights);
      assert.deepEqual([turned.values, turned.standings], [values, standings]);
    }),
    { seed: 20_207, numRuns: 1000 },
  );
});
