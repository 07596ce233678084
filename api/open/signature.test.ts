import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { secretBox } from '#store/secret-box.ts';
import { isSm2PublicKey, sm2Pair } from '#store/sm2.ts';
import { sm3 } from '#store/sm3.ts';
import { canonicalText, sign, verify } from './signature.ts';

const call = {
  method: 'post',
  url: '/openapi/v1/orders',
  appKey: 'demo-app-001',
  timestamp: '1767225600000',
  nonce: '6f1c2f0e-5c1d-4d0a-9c77-2f1b0e8f3a10',
  bodyDigest: sm3('{"batchNo":"20260101-0001","records":[]}'),
};

test('the known answer of sheet F.5', () => {
  const text = canonicalText(call)!;
  assert.equal(
    text,
    'POST\n/openapi/v1/orders\n\ndemo-app-001\n1767225600000\n6f1c2f0e-5c1d-4d0a-9c77-2f1b0e8f3a10\n5da638fbd4761d5dd4341d59dedd928e94f052a3ddaac959cca490c2e71dcec2',
  );
  const signature = sign('HMAC-SM3', text, 'demo-secret-001');
  assert.equal(signature, 'a6019677aba70c347375f1d67a9b5dfe12f7c1c5d3b1391025709e7d86668bdc');
  assert.ok(verify('HMAC-SM3', text, signature, 'demo-secret-001'));
  for (const wrong of [`${signature}0`, signature.slice(1), signature.replace('a', 'b'), '', 'é'.repeat(64)])
    assert.ok(!verify('HMAC-SM3', text, wrong, 'demo-secret-001'), wrong);
  assert.ok(!verify('HMAC-SM3', text, signature, 'demo-secret-002'));
});

test('a query is sorted and written after RFC 3986, however it was sent', () => {
  const query = (text: string) => canonicalText({ ...call, url: `/x?${text}` })?.split('\n')[2];
  assert.equal(query('b=2&a=1&a=0&c'), 'a=0&a=1&b=2&c=');
  assert.equal(query('z=%e4%b6%ae&y=a%20b!*'), 'y=a%20b%21%2A&z=%E4%B6%AE');
  assert.equal(query(''), '');
  assert.equal(canonicalText({ ...call, url: '/x?a=%zz' }), null);
});

test('the example with a query in the guide for platforms is what the interface computes', () => {
  const guide = readFileSync(new URL('../../docs/how-to/report-over-the-interface.md', import.meta.url), 'utf8');
  const { search } = new URL('http://x/?upTo=2026-10-01T08:00:00%2B08:00&covers=2026-09');
  const text = canonicalText({ ...call, url: `/openapi/v1/order${search}` })!;
  const query = 'covers=2026-09&upTo=2026-10-01T08%3A00%3A00%2B08%3A00';
  assert.equal(text.split('\n')[2], query);
  assert.equal(
    canonicalText({ ...call, url: `/openapi/v1/order?${query}` }),
    text,
    'written strictly it is the same call',
  );
  const signature = sign('HMAC-SM3', text, 'demo-secret-001');
  assert.ok(guide.includes(signature), signature);
  assert.ok(guide.includes(`\`${query}\``));
  // Nobody who copies an example may meet a query that is signed otherwise than it is written.
  assert.deepEqual(guide.match(/[?&][A-Za-z]+=[^\s`&（]*:[^\s`]*/g), null);
});

test('SM2 after GB/T 32918: the standard’s example verifies, one changed digit does not', () => {
  // GB/T 32918.5-2017 annex A.2: recommended curve, user id 1234567812345678, message “message digest”.
  const publicKey =
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
  const r = 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3';
  const s = 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';
  const der = `3046022100${r}022100${s}`;
  assert.ok(isSm2PublicKey(publicKey));
  assert.ok(verify('SM2', 'message digest', der, publicKey));
  assert.ok(!verify('SM2', 'message digesT', der, publicKey));
  assert.ok(!verify('SM2', 'message digest', der.replace('aa29', 'aa28'), publicKey));
  for (const wrong of ['', '30', 'zz', '00'.repeat(40), der.slice(0, -2)])
    assert.ok(!verify('SM2', 'message digest', wrong, publicKey), wrong);
  const pair = sm2Pair();
  const text = canonicalText(call)!;
  assert.ok(verify('SM2', text, sign('SM2', text, pair.privateKey), pair.publicKey));
  assert.ok(!verify('SM2', text, sign('SM2', text, pair.privateKey), publicKey));
  assert.ok(!isSm2PublicKey(`04${'1'.repeat(128)}`) && !isSm2PublicKey('04'));
});

test('a sealed secret opens under its key, at its place alone, and not when altered', async () => {
  const box = secretBox(keysFromText(newKeysText(), 'test'));
  const sealed = await box.seal('秘密 secret', 'platform_key.secret_sealed.a');
  assert.equal(await box.open(sealed, 'platform_key.secret_sealed.a'), '秘密 secret');
  assert.ok(!sealed.includes('secret'));
  const other = secretBox(keysFromText(newKeysText(), 'test'));
  await assert.rejects(other.open(sealed, 'platform_key.secret_sealed.a'));
  await assert.rejects(box.open(sealed, 'platform_key.secret_sealed.b'));
  const parts = sealed.split('.');
  parts[2] = `${parts[2]![0] === 'A' ? 'B' : 'A'}${parts[2]!.slice(1)}`;
  await assert.rejects(box.open(parts.join('.'), 'platform_key.secret_sealed.a'));
  await assert.rejects(box.open('plain', 'platform_key.secret_sealed.a'));
});
