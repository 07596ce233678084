import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashPassword, isOutdated, isPassword, weakness } from './passwords.ts';

test('a password is hashed with argon2id, salted, and one made with other parameters is made anew', async () => {
  const [a, b] = [await hashPassword('䶮 correct horse'), await hashPassword('䶮 correct horse')];
  assert.match(a, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  assert.notEqual(a, b);
  assert.ok(await isPassword(a, '䶮 correct horse'));
  assert.ok(!(await isPassword(a, '䶮 correct horsf')));
  assert.ok(!(await isPassword(null, '')));
  assert.equal(isOutdated(a), false);
  assert.equal(isOutdated(a.replace('t=2', 't=1')), true);
});

test('passwords that are guessed first are refused, long plain ones are not', () => {
  for (const weak of [
    'short',
    'aaaaaaaaaaaaaaaa',
    'abcdefghijklmnop',
    '1234567890123456',
    'li.si-gangwan-password',
    'admin-chengkou',
    'x'.repeat(129),
  ])
    assert.notEqual(weakness(weak, 'li.si'), null, weak);
  for (const fine of ['bashan pingba miaoba', '岚天治平沿河双河左岚蓼子厚坪', 'tK4!mQz9vRw2'])
    assert.equal(weakness(fine, 'li.si'), null, fine);
});
