import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { throughProvider } from './browser.builder.ts';
import { type DemoProvider, demoFactorsClaim, demoIdNoClaim, startDemoProvider } from './demo-identity-provider.ts';
import { type IdentityProvider, openIdProvider } from './identity-provider.ts';

const redirectUri = 'http://127.0.0.1:9/back';
let running: DemoProvider;
let provider: IdentityProvider;

before(async () => {
  running = await startDemoProvider({
    people: [
      { subject: 'zhang', name: '张<三>', idNo: '500229198512312349', secondFactor: false },
      { subject: 'li', name: '李四', idNo: null, secondFactor: true },
    ],
    clientId: 'gangwan',
    clientSecret: 'demo-secret',
    redirectUri,
    port: 0,
  });
  provider = openIdProvider({
    name: 'demo',
    issuer: running.issuer,
    clientId: 'gangwan',
    clientSecret: 'demo-secret',
    redirectUri,
    scope: 'openid',
    idNoClaim: demoIdNoClaim,
    twoFactor: { claim: demoFactorsClaim, values: ['two'] },
  });
});
after(() => running.stop());

test('a person is known by issuer and subject, with the ID number the provider checked and the factors shown', async () => {
  for (const [who, idNo, secondFactor] of [
    ['zhang', '500229198512312349', false],
    ['li', null, true],
  ] as const) {
    const { url, state, expects } = await provider.begin();
    const query = await throughProvider(url, who);
    assert.equal(query.state, state);
    assert.deepEqual(await provider.finish(query, state, expects), {
      issuer: running.issuer,
      subject: who,
      idNo,
      secondFactor,
    });
    // The provider takes a code once, whoever brings it again.
    await assert.rejects(provider.finish(query, state, expects));
  }
});

const without = (name: string, query: Record<string, string>) =>
  Object.fromEntries(Object.entries(query).filter(([key]) => key !== name));

test('a state, nonce, verifier or code of another request is refused', async () => {
  const one = await provider.begin();
  const other = await provider.begin();
  assert.notEqual(one.state, other.state);
  const { nonce, verifier } = JSON.parse(one.expects);
  const strange = JSON.parse(other.expects);
  const changes: [string, (query: Record<string, string>) => [Record<string, string>, string, string]][] = [
    ['state', (query) => [query, other.state, one.expects]],
    ['no state', (query) => [without('state', query), one.state, one.expects]],
    ['nonce', (query) => [query, one.state, JSON.stringify({ nonce: strange.nonce, verifier })]],
    ['verifier', (query) => [query, one.state, JSON.stringify({ nonce, verifier: strange.verifier })]],
    ['code', (query) => [{ ...query, code: 'made-up' }, one.state, one.expects]],
    ['issuer', (query) => [{ ...query, iss: 'https://elsewhere.example' }, one.state, one.expects]],
    ['error', (query) => [{ ...without('code', query), error: 'access_denied' }, one.state, one.expects]],
  ];
  for (const [name, change] of changes) {
    const query = await throughProvider(one.url, 'zhang');
    await assert.rejects(provider.finish(...change(query)), name);
  }
});

test('without PKCE the demo provider gives no code', async () => {
  const { url } = await provider.begin();
  const bare = new URL(url);
  bare.searchParams.delete('code_challenge');
  bare.searchParams.delete('code_challenge_method');
  const query = await throughProvider(bare.href, 'zhang');
  assert.equal(query.error, 'invalid_request');
  assert.equal(query.code, undefined);
});

test('a provider that was away is asked again', async () => {
  const away = openIdProvider({
    name: 'away',
    issuer: 'http://127.0.0.1:1',
    clientId: 'a',
    clientSecret: 'b',
    redirectUri,
    scope: 'openid',
    idNoClaim: null,
    twoFactor: { claim: 'acr', values: [] },
  });
  await assert.rejects(away.begin());
  await assert.rejects(away.begin());
});
