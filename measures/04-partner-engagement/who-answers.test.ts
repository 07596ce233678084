import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { day } from '#basics/day.ts';
import { instrumentById } from '#law/sources/all.ts';
import { grounds } from './answer-grounds.ts';
import { type Chain, type ChainLink, whoAnswers } from './who-answers.ts';

const on = day('2026-09-15');
const link = (change: Partial<ChainLink> = {}): ChainLink => ({
  tier: 1,
  party: '伙伴',
  natural: false,
  form: 'outsourcing',
  standing: 'valid',
  nameLent: false,
  contract: true,
  vanished: false,
  ...change,
});
const asked = (links: readonly ChainLink[], change: Partial<Chain> = {}, at = on) =>
  whoAnswers({ platform: '平台', links, manager: '伙伴', nameLentBy: null, ...change }, at);
const named = (...given: Parameters<typeof asked>) =>
  asked(...given).respondents.map(({ party, ground }) => `${party ?? '个人'} ${ground}`);

test('every ground cites an article its instrument holds', () => {
  for (const { basis } of Object.values(grounds))
    for (const { instrument, article } of basis)
      assert.ok(
        instrumentById(instrument)!.articles.some((one) => one.article === article),
        `${instrument} ${article}`,
      );
});

test('a dispatch agency is the employer, and its user answers for the harm it causes', () => {
  assert.deepEqual(named([link({ form: 'dispatch' })]), [
    '伙伴 dispatch-employer',
    '平台 dispatch-user',
    '伙伴 actual-manager',
  ]);
});

test('an agency without a licence: the user pays wages owed', () => {
  const found = named([link({ form: 'dispatch', standing: 'none' })]);
  assert.ok(found.includes('平台 unlicensed-dispatch') && found.includes('伙伴 unit-or-investors'));
});

test('a contract made under a licence that has ended runs on: nobody stands in for the agency', () => {
  assert.deepEqual(named([link({ form: 'dispatch', standing: 'run-on' })]), named([link({ form: 'dispatch' })]));
});

test('a partner that vanished stays on the list, marked, and whoever stands behind it does too', () => {
  const { respondents } = asked([link({ standing: 'none', vanished: true })]);
  assert.deepEqual(
    respondents.map(({ party, ground, vanished }) => [party, ground, vanished]),
    [
      ['伙伴', 'contract-party', true],
      ['平台', 'unqualified-contractor', false],
      ['伙伴', 'unit-or-investors', true],
      ['平台', 'selection', false],
      ['伙伴', 'actual-manager', true],
    ],
  );
});

test('a qualified partner that vanished leaves nobody else on the list: the policy is no basis', () => {
  assert.deepEqual(named([link({ vanished: true })]), ['伙伴 contract-party', '伙伴 actual-manager']);
});

test('in a longer chain whoever handed the work to the individual answers', () => {
  const chain = [link(), link({ tier: 2, party: null, natural: true, contract: false })];
  assert.ok(named(chain).includes('伙伴 unqualified-contractor'));
  assert.ok(named(chain).includes('伙伴 individual-operator'));
  assert.ok(!named(chain).includes('平台 unqualified-contractor'));
});

test('a name lent as the register of managers tells is named too', () => {
  assert.ok(named([link()], { nameLentBy: '某运输公司' }).includes('某运输公司 name-lender'));
});

test('before the interpretation of 2025 its grounds are not named', () => {
  const chain = [link({ standing: 'none', nameLent: true })];
  const before = asked(chain, {}, day('2025-08-31')).respondents;
  assert.ok(before.every(({ ground }) => ground !== 'unqualified-contractor'));
  assert.deepEqual(
    before.find(({ ground }) => ground === 'name-lender')!.basis.map(({ instrument }) => instrument),
    ['migrant-wage-regulation'],
  );
  assert.ok(named(chain, {}, day('2025-09-01')).includes('平台 unqualified-contractor'));
});

test('no ground rests on an instrument that was not in force on the day', () => {
  const chain = [link({ form: 'dispatch', standing: 'none', nameLent: true })];
  const early = asked(chain, {}, day('2019-12-31')).respondents.flatMap(({ basis }) =>
    basis.map((one) => one.instrument),
  );
  assert.deepEqual([...new Set(early)].sort(), ['employment-relationship-notice', 'labour-contract-law']);
});

test('what is not reported is named and never left out in silence', () => {
  const { open } = asked([link({ form: null, party: null, standing: 'open', nameLent: null })], { manager: null });
  assert.deepEqual(
    open.map(({ missing }) => missing),
    ['linkKind', 'partyUscc', 'licence', 'nameLent', 'manager'],
  );
});

const anyLink = fc.record({
  tier: fc.integer({ min: 1, max: 4 }),
  party: fc.constantFrom('甲', '乙', null),
  natural: fc.boolean(),
  form: fc.constantFrom('dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service', null),
  standing: fc.constantFrom('valid', 'run-on', 'none', 'open', 'not-kept'),
  nameLent: fc.constantFrom(true, false, null),
  contract: fc.boolean(),
  vanished: fc.boolean(),
}) as fc.Arbitrary<ChainLink>;

test('everybody named has a provision of law or a notice, never the policy alone, and is named once', () => {
  fc.assert(
    fc.property(fc.array(anyLink, { maxLength: 4 }), fc.constantFrom('甲', '平台', null), (links, manager) => {
      const { respondents } = whoAnswers({ platform: '平台', links, manager, nameLentBy: null }, on);
      for (const { basis } of respondents)
        assert.ok(basis.length > 0 && basis.every(({ instrument }) => instrument !== 'county-policy'));
      const keys = respondents.map(({ party, tier, ground }) => `${party} ${tier} ${ground}`);
      assert.equal(new Set(keys).size, keys.length);
    }),
    { seed: 4, numRuns: 2000 },
  );
});

test('that a partner vanished changes nobody’s place on the list', () => {
  fc.assert(
    fc.property(fc.array(anyLink, { maxLength: 4 }), (links) => {
      const list = (vanished: boolean) =>
        whoAnswers(
          { platform: '平台', links: links.map((one) => ({ ...one, vanished })), manager: null, nameLentBy: null },
          on,
        ).respondents.map(({ party, ground }) => `${party} ${ground}`);
      assert.deepEqual(list(true), list(false));
    }),
    { seed: 5, numRuns: 500 },
  );
});
