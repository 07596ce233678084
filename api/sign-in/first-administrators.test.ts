import assert from 'node:assert/strict';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { browserOf, served } from './browser.builder.ts';
import { openFirstAdministrators } from './first-administrators.ts';
import { houseOf, start } from './sign-in.builder.ts';

const three = {
  'system-admin': { signInName: 'zhang', idNo: '500229198512312349' },
  'security-admin': { signInName: 'li', idNo: '500229198512312357' },
  'audit-admin': { signInName: 'wang', idNo: '500229198512312365' },
};
const there = (error: GangwanError) => error.stem === 'account-already-there';

onBothEngines('a new system begins with three administrators who are three people, once', async (db) => {
  const house = houseOf(db);
  const twice = { ...three, 'audit-admin': { signInName: 'wang', idNo: three['system-admin'].idNo } };
  await assert.rejects(openFirstAdministrators(db, house.signIn, twice, start), there);
  assert.deepEqual(await db.sql.selectFrom('account').selectAll().execute(), [], 'all or none');
  const passwords = await openFirstAdministrators(db, house.signIn, three, start);
  assert.equal(new Set(Object.values(passwords)).size, 3);
  const others = {
    'system-admin': { signInName: 'a1', idNo: 'x' },
    'security-admin': { signInName: 'a2', idNo: 'y' },
    'audit-admin': { signInName: 'a3', idNo: 'z' },
  };
  await assert.rejects(openFirstAdministrators(db, house.signIn, others, start), there);
  const app = await served(house);
  const browser = browserOf(app, house);
  const { body } = await browser.post('/api/sign-in/password', { name: 'li', password: passwords['security-admin'] });
  assert.equal(body.next, 'new-password');
  await app.close();
});
