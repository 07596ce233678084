import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '#store/database.ts';
import { migratedPlace, onBothEngines } from '#store/engines.builder.ts';
import { browserOf, served } from './browser.builder.ts';
import { officeOf, password } from './office.builder.ts';
import { signInSettings } from './settings.ts';
import { houseOf } from './sign-in.builder.ts';

const deep = process.env.GANGWAN_DEEP === '1';

onBothEngines(
  'from however many addresses, five passwords of one account are looked at in half an hour',
  async (db) => {
    const house = houseOf(db);
    await officeOf(db, 'li', [{ role: 'auditor' }]);
    const app = await served(house);
    const tries = deep ? 10_000 : 200;
    const statuses = new Map<number, number>();
    for (let i = 0; i < tries; i++) {
      const browser = browserOf(app, house, `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255}`);
      // Spread over 29 minutes: within the pause, and none of them lengthens it.
      house.clock.at += Math.floor((29 * 60_000) / tries);
      const { status } = await browser.post('/api/sign-in/password', {
        name: 'li',
        password: i === tries - 1 ? password : `x${i}`,
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    assert.deepEqual(Object.fromEntries(statuses), { 401: 5, 429: tries - 5 });
    house.clock.at += 30 * 60_000;
    assert.equal((await browserOf(app, house).post('/api/sign-in/password', { name: 'li', password })).status, 200);
    await app.close();
  },
);

test('a name that is there takes as long as one that is not: medians less than 5 ms apart', {
  skip: !deep,
}, async () => {
  const db = await openDatabase(await migratedPlace('postgres'));
  const free = { most: 1_000_000, ms: 1000 };
  const house = houseOf(db, {});
  const app = await served({
    ...house,
    signIn: { ...house.signIn, settings: { ...signInSettings, tries: free, addressTries: free } },
  });
  await officeOf(db, 'li', [{ role: 'auditor' }]);
  const times: Record<string, number[]> = { li: [], nobody: [] };
  for (let i = 0; i < 400; i++) {
    const name = i % 2 === 0 ? 'li' : 'nobody';
    const browser = browserOf(app, house, `10.0.${i >> 5}.${i & 31}`);
    const began = performance.now();
    assert.equal((await browser.post('/api/sign-in/password', { name, password: `wrong ${i}` })).status, 401);
    times[name]!.push(performance.now() - began);
  }
  const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  const [there, not] = [median(times.li!), median(times.nobody!)];
  assert.ok(Math.abs(there - not) < 5, `${there.toFixed(1)} ms and ${not.toFixed(1)} ms`);
  console.log(`medians ${there.toFixed(2)} ms there, ${not.toFixed(2)} ms not there`);
  await app.close();
  await db.close();
});
