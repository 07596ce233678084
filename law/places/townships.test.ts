import assert from 'node:assert/strict';
import test from 'node:test';
import { seatDistanceMetres, townshipIndex, townships } from './townships.ts';

test('25 townships of the county, each code once, each seat inside the county', () => {
  assert.equal(townships.length, 25);
  assert.equal(new Set(townships.map(({ code }) => code)).size, 25);
  for (const { code, latE5, lonE5 } of townships) {
    assert.match(code, /^500229\d{3}$/);
    assert.ok(latE5 >= 3161000 && latE5 <= 3221000, code);
    assert.ok(lonE5 >= 10825000 && lonE5 <= 10927000, code);
  }
});

test('distances on the plane agree with the sphere within 1 %', () => {
  const radians = (e5: number) => (e5 / 1e5 / 180) * Math.PI;
  for (const a of townships) {
    for (const b of townships) {
      const chord =
        Math.sin((radians(a.latE5) - radians(b.latE5)) / 2) ** 2 +
        Math.cos(radians(a.latE5)) *
          Math.cos(radians(b.latE5)) *
          Math.sin((radians(a.lonE5) - radians(b.lonE5)) / 2) ** 2;
      const sphere = 2 * 6371000 * Math.asin(Math.sqrt(chord));
      assert.ok(Math.abs(seatDistanceMetres(a, b) - sphere) <= sphere / 100 + 2, `${a.zh} ${b.zh}`);
      assert.equal(seatDistanceMetres(a, b), seatDistanceMetres(b, a));
    }
  }
});

test('a township is found by its code or that of a village in it', () => {
  assert.equal(townships[townshipIndex('500229109')]?.zh, '东安镇');
  assert.equal(townships[townshipIndex('500229109201')]?.zh, '东安镇');
  assert.equal(townshipIndex('500229'), -1);
  assert.equal(townshipIndex('500101001'), -1);
});
