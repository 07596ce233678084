import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { instrumentById } from '#law/sources/all.ts';
import { proceduresBySlug } from '../catalogue.ts';
import { type WorkerClass, workerClasses } from '../facts/kinds.ts';
import { routesFor } from './index.ts';
import { type RouteMatter, routeMatters } from './route-table.ts';
import type { Route } from './routes.ts';

const law = lawAsKnown({});
const on = day('2026-11-25');
const matters = Object.keys(routeMatters) as RouteMatter[];

interface Example {
  say: string;
  class: WorkerClass;
  matter: RouteMatter;
  expect: Record<string, string>;
}

const examples = parse(readFileSync(new URL('routes.yaml', import.meta.url), 'utf8')) as Example[];

const told = ({ opening, instead }: Route) => (instead === null ? opening : `${opening} → ${instead}`);

for (const { say, class: workerClass, matter, expect } of examples) {
  test(say, () => {
    const found = routesFor(workerClass, matter, law, on);
    assert.deepEqual(Object.fromEntries(found.map((route) => [route.procedure, told(route)])), expect);
  });
}

const everyRoute = workerClasses.flatMap((workerClass) =>
  matters.flatMap((matter) => routesFor(workerClass, matter, law, on).map((route) => ({ workerClass, matter, route }))),
);

test('every route and every way on is a procedure that exists, and no route is listed twice for a matter', () => {
  for (const { workerClass, matter, route } of everyRoute) {
    assert.ok(proceduresBySlug.has(route.procedure), route.procedure);
    if (route.instead !== null) assert.ok(proceduresBySlug.has(route.instead), route.instead);
    const same = routesFor(workerClass, matter, law, on).filter(({ procedure }) => procedure === route.procedure);
    assert.equal(same.length, 1, `${matter}: ${route.procedure}`);
  }
});

test('a route that is not the right one leads to one that is open to the same worker for the same matter', () => {
  for (const { workerClass, matter, route } of everyRoute) {
    if (route.opening !== 'elsewhere') continue;
    const there = routesFor(workerClass, matter, law, on).find(({ procedure }) => procedure === route.instead);
    assert.ok(there !== undefined && there.opening !== 'elsewhere', `${workerClass} ${matter} ${route.procedure}`);
  }
});

test('an unclear relation closes no route, and says that it is in doubt', () => {
  for (const matter of matters) {
    const unclear = routesFor('unclear', matter, law, on);
    for (const { procedure, opening, doubt } of unclear) {
      assert.equal(opening, 'open', `${matter}: ${procedure}`);
      assert.equal(doubt, true);
    }
    for (const workerClass of workerClasses) {
      const names = routesFor(workerClass, matter, law, on).map(({ procedure }) => procedure);
      assert.deepEqual(
        unclear.map(({ procedure }) => procedure),
        names,
      );
    }
  }
});

test('what a route takes is a number in force, what it rests on an article of an instrument', () => {
  for (const { route } of everyRoute) {
    for (const { limit, title } of route.takes) assert.ok(limit?.value !== null && limit !== null, title.zh);
    for (const basis of [route.basis, route.cost.basis]) {
      if (basis === null) continue;
      const { articles } = instrumentById(basis.instrument);
      assert.ok(
        articles.some(({ article }) => basis.article.startsWith(article)),
        `${basis.instrument} ${basis.article}`,
      );
    }
  }
});

test('a price nobody has read in a text is not told as sure', () => {
  for (const { route } of everyRoute) {
    if (route.cost.basis === null) assert.notEqual(route.cost.confidence, 'official');
  }
  const arbitration = routesFor('employee', 'pay', law, on).find(
    ({ procedure }) => procedure === 'arbitration-intake',
  )!;
  assert.deepEqual([arbitration.cost.kind, arbitration.cost.basis!.article], ['free', '第五十三条']);
  assert.deepEqual(
    arbitration.takes.map(({ limit, extension }) => [limit!.value, extension?.value ?? null]),
    [
      [5, null],
      [45, 15],
    ],
  );
});
