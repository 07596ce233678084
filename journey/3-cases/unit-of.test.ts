import assert from 'node:assert/strict';
import { test } from 'node:test';
import { procedures } from '#measures/catalogue.ts';
import { unitOf } from './unit-of.ts';

const [any] = procedures;
const of = (departments: (typeof procedures)[number]['departments'], township: string | null, from?: string) =>
  unitOf({ ...any!, departments }, township, from);

test('a case goes to one body, never to a word that stands for several', () => {
  assert.equal(of(['townships', 'justice'], '500229001'), 'township-500229001');
  assert.equal(of(['townships', 'justice'], null), 'justice');
  assert.equal(of(['sector-regulators'], null), 'human-resources');
  assert.equal(of(['justice', 'trade-union'], null, 'trade-union'), 'trade-union');
});
