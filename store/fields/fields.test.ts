import assert from 'node:assert/strict';
import { createCipheriv } from 'node:crypto';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { blindIndex, blindIndexes, sameWriting } from './blind-index.ts';
import { keysFromFile, keysFromText, newKeysText, withNewKey } from './key-port.ts';
import { openText, placeOf, sealText, versionOf } from './sealed-text.ts';

const text = newKeysText();
const port = keysFromText(text, 'test');

test('SM4-GCM gives the vector of RFC 8998', () => {
  const hex = (value: string) => Buffer.from(value, 'hex');
  const cipher = createCipheriv(
    'sm4-gcm' as never,
    hex('0123456789ABCDEFFEDCBA9876543210'),
    hex('00001234567800000000ABCD'),
  ) as never as {
    setAAD(aad: Buffer): void;
    update(text: Buffer): Buffer;
    final(): Buffer;
    getAuthTag(): Buffer;
  };
  cipher.setAAD(hex('FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2'));
  const plain = hex(
    'AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDDEEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA',
  );
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  assert.equal(
    sealed.toString('hex').toUpperCase(),
    '17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D',
  );
  assert.equal(cipher.getAuthTag().toString('hex').toUpperCase(), '83DE3541E4C2B58177E065A9BF7B62EC');
});

test('a sealed text opens where it stands and nowhere else, and never reads like the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (plain) => {
      const here = placeOf('person', 'name', '7');
      const sealed = await sealText(port, plain, here);
      assert.equal(await openText(port, sealed, here), plain);
      if (plain.length > 3) assert.ok(!sealed.includes(plain));
      await assert.rejects(
        openText(port, sealed, placeOf('person', 'name', '8')),
        (e: GangwanError) => e.stem === 'keys-do-not-open',
      );
    }),
    { seed: 8, numRuns: 200 },
  );
});

test('any bit changed is noticed', async () => {
  const here = placeOf('person', 'phone', '1');
  const [head, version, bytes] = (await sealText(port, '13800138000', here)).split('.');
  const raw = Buffer.from(bytes!, 'base64url');
  for (let bit = 0; bit < raw.length * 8; bit++) {
    const changed = Buffer.from(raw);
    changed[bit >> 3] = changed[bit >> 3]! ^ (1 << (bit & 7));
    await assert.rejects(openText(port, [head, version, changed.toString('base64url')].join('.'), here));
  }
});

test('what an older key sealed stays readable, and new text is sealed with the newest', async () => {
  const here = placeOf('person', 'name', '1');
  const old = await sealText(port, '旧', here);
  const rotated = keysFromText(withNewKey(text, 'fields'), 'test');
  assert.equal(await openText(rotated, old, here), '旧');
  assert.equal(versionOf(await sealText(rotated, '新', here)), 2);
  await assert.rejects(
    openText(port, await sealText(rotated, '新', here), here),
    (e: GangwanError) => e.stem === 'keys-missing',
  );
});

test('one person is found under every writing of a number, and numbers of two kinds never meet', async () => {
  const phone = await blindIndex(port, 'phone', '13800138000');
  for (const writing of ['１３８００１３８０００', '138 0013 8000', '+86 138-0013-8000', '008613800138000'])
    assert.equal(await blindIndex(port, 'phone', writing), phone, writing);
  assert.equal(sameWriting('id-number', '50022919900101001x'), '50022919900101001X');
  assert.notEqual(await blindIndex(port, 'id-number', '13800138000'), phone);
  const rotated = keysFromText(withNewKey(text, 'index'), 'test');
  assert.deepEqual((await blindIndexes(rotated, 'phone', '13800138000')).at(-1), phone);
});

test('a key file others may read, or one that is no key file, is refused without showing it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gangwan-keys-')), 'keys.json');
  writeFileSync(file, text, { mode: 0o600 });
  assert.deepEqual(keysFromFile(file).versions('fields'), [1]);
  if (process.platform !== 'win32') {
    chmodSync(file, 0o644);
    assert.throws(
      () => keysFromFile(file),
      (e: GangwanError) => e.stem === 'keys-unusable' && /chmod 600/.test(e.message),
    );
  }
  for (const bad of ['', '{}', text.replace('fields', 'field'), '{"fields":[{"version":1,"key":"c2hvcnQ="}]}'])
    assert.throws(
      () => keysFromText(bad, 'file'),
      (e: GangwanError) => e.stem === 'keys-unusable' && !e.message.includes('c2hvcnQ'),
    );
});
