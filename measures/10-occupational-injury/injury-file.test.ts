import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { lawAsKnown } from '#law/in-force.ts';
import type { Answer } from './file/answer.ts';
import { type InjuryFileFacts, injuryFileFacts } from './file/facts.ts';
import { injuryFile } from './injury-file.ts';

const law = lawAsKnown({});

interface Example {
  say: string;
  facts: unknown;
  /** By engagement: occupational, then work injury; those not written are not looked at. */
  expect: { scheme: string; answer: Answer; tests?: Record<string, Answer> }[];
  weather?: string[];
  missing?: string[];
}
const { examples } = parse(readFileSync(new URL('injury-file.yaml', import.meta.url), 'utf8'), { merge: true }) as {
  examples: Example[];
};

for (const { say, facts, expect, weather, missing } of examples) {
  test(say, () => {
    const file = injuryFile(injuryFileFacts.parse(facts), law);
    expect.forEach((expected, i) => {
      const seen = file.schemes[i]!;
      assert.equal(seen.scheme, expected.scheme);
      const tests = Object.fromEntries(seen.tests.map((one) => [one.test, one.answer]));
      assert.deepEqual(
        { answer: seen.answer, tests: { ...tests, ...expected.tests } },
        { answer: expected.answer, tests },
      );
    });
    if (weather !== undefined)
      assert.deepEqual(
        file.weather?.map(({ zh }) => zh),
        weather,
      );
    const lacking = file.schemes.flatMap((scheme) => scheme.missing.map(({ zh }) => zh));
    for (const one of missing ?? []) assert.ok(lacking.includes(one), `${one} is not said to be missing`);
  });
}

/** Any facts around a minute: orders, sessions, what is told, each thing perhaps not known. */
const noon = 1_772_424_000;
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const near = fc.integer({ min: noon - 7200, max: noon + 7200 });
const anyFacts: fc.Arbitrary<InjuryFileFacts> = fc
  .record({
    at: fc.constant(noon),
    county: fc.constant('500229'),
    engagements: fc.array(
      fc.record({
        platform: fc.constantFrom('91110108MA01Q7TU6R', '91310105MA1FL5B75X'),
        workerClass: fc.constantFrom(
          'employee',
          'part-time',
          'dispatched',
          'quasi-employee',
          'self-employed',
          'unclear',
        ),
        adjudicated: fc.boolean(),
        trade: fc.constantFrom('ride', 'delivery', 'courier', 'city-freight', 'other'),
        listedFrom: perhaps(fc.constantFrom(19174, 20900)),
        workInjuryCover: perhaps(fc.boolean()),
        occupationalCover: perhaps(fc.boolean()),
        ownAccount: perhaps(fc.boolean()),
        orders: perhaps(
          fc.array(
            fc.record({
              accepted: near,
              finished: perhaps(near),
              cancelled: fc.boolean(),
              place: perhaps(fc.constantFrom('500229001', '511781')),
            }),
            { maxLength: 3 },
          ),
        ),
        sessions: perhaps(fc.array(fc.record({ from: near, to: perhaps(near) }), { maxLength: 3 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    weather: fc.constant(null),
    told: fc.record({
      event: perhaps(fc.constantFrom('accident', 'sudden-illness', 'travel', 'commuting')),
      causeFound: perhaps(fc.boolean()),
      mainlyOwnFault: perhaps(fc.boolean()),
      faultProof: perhaps(fc.constantFrom('police-document', 'settlement')),
      appointed: perhaps(fc.boolean()),
      drunkOrDrugs: fc.constantFrom('nobody', 'alleged', 'on-paper'),
      firstDiagnosisAt: perhaps(near),
      diedAt: perhaps(near),
      place: perhaps(fc.constantFrom('workplace', 'elsewhere')),
    }),
  })
  .map((facts) => injuryFileFacts.parse(facts));

test('every test has a reason and a basis, and a person decides whatever is shown', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const file = injuryFile(facts, law);
      assert.equal(file.schemes.length, facts.engagements.length * 2);
      assert.deepEqual(file.routes, ['injury-report', 'work-injury-recognition']);
      for (const { tests, answer, decidedBy } of file.schemes) {
        assert.equal(decidedBy, 'person');
        for (const one of tests) assert.ok(one.reason.zh !== '' && one.reason.en !== '' && one.basis.article !== '');
        const grey = tests.filter((one) => one.answer === 'grey');
        if (answer === 'grey') assert.ok(grey.length > 0);
        if (answer === 'in') assert.ok(tests.every((one) => one.answer === 'in'));
      }
    }),
    { numRuns: 300 },
  );
});

test('taking away what is known never turns a test out: not known is grey', () => {
  const fields = ['ownAccount', 'orders', 'sessions', 'workInjuryCover', 'listedFrom'] as const;
  const toldFields = [
    'causeFound',
    'mainlyOwnFault',
    'faultProof',
    'appointed',
    'firstDiagnosisAt',
    'diedAt',
    'place',
  ] as const;
  const outs = (facts: InjuryFileFacts) =>
    injuryFile(facts, law).schemes.map(({ tests }) =>
      tests.filter(({ answer }) => answer === 'out').map((one) => one.test),
    );
  fc.assert(
    fc.property(anyFacts, fc.nat(), (facts, pick) => {
      const before = outs(facts);
      const [first, ...others] = facts.engagements;
      const field = fields[pick % fields.length]!;
      const told = toldFields[pick % toldFields.length]!;
      const less = {
        ...facts,
        engagements: [{ ...first!, [field]: null }, ...others],
        told: { ...facts.told, [told]: null },
      };
      outs(less).forEach((tests, i) => {
        // Whom he worked for is read over all platforms: with less known of one, another may stand alone.
        const fresh = tests.filter((one) => !before[i]!.includes(one) && one !== 'worked-for');
        assert.deepEqual(fresh, []);
      });
    }),
    { numRuns: 500 },
  );
});
