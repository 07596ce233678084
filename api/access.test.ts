import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { onBothEngines } from '#store/engines.builder.ts';
import { type AccessRow, type Actor, actions, may, relations, roles, type Standing, whereMay } from './access.ts';
import { accessRows } from './access-rows.ts';
import { doors } from './app.ts';
import { checkDoors } from './serve.ts';

test('every line of the table says why, and none stands there twice', () => {
  const keys = accessRows.map(({ role, action, resource, relation }) => `${role} ${action} ${resource} ${relation}`);
  assert.equal(new Set(keys).size, keys.length);
  for (const { why } of accessRows) assert.match(why, /\p{Script=Han}/u);
});

test('no one line gives the same person two of the three administrations', () => {
  const administrations = ['system-admin', 'security-admin', 'audit-admin'];
  for (const { action, resource } of accessRows.filter(({ role }) => administrations.includes(role))) {
    const held = new Set(
      accessRows.filter((row) => row.action === action && row.resource === resource).map(({ role }) => role),
    );
    assert.ok(
      administrations.filter((role) => held.has(role as never)).length <= 1 || action === 'read' || action === 'list',
      `${action} ${resource}`,
    );
  }
});

test('a door without a row stops the start', () => {
  checkDoors(doors);
  const [first] = doors;
  assert.throws(
    () => checkDoors([{ ...first!, allows: { action: 'decide', resource: 'nothing' } }]),
    /no row for decide nothing/,
  );
  assert.throws(() => checkDoors([first!, first!]), /two doors are/);
});

const keys = fc.constantFrom('a', 'b', null);
const actor: fc.Arbitrary<Actor> = fc.record({
  account: fc.constant('x'),
  roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }),
  workerKey: keys,
  delegatedKeys: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  enterprise: keys,
  township: keys,
  unit: keys,
});
const standing: fc.Arbitrary<Required<Standing>> = fc.record({
  workerKey: keys,
  enterprise: keys,
  township: keys,
  unit: keys,
});
const table: fc.Arbitrary<AccessRow[]> = fc.array(
  fc.record({
    role: fc.constantFrom(...roles),
    action: fc.constantFrom(...actions),
    resource: fc.constantFrom('finding', 'receipt'),
    relation: fc.constantFrom(...relations),
    why: fc.constant('试'),
  }),
  { maxLength: 8 },
);

onBothEngines('the check and the filter of a list agree on every object', async ({ sql: db }) => {
  await fc.assert(
    fc.asyncProperty(
      actor,
      table,
      fc.array(standing, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...actions),
      async (who, rows, objects, action) => {
        const values = objects.map(
          (one, i) =>
            sql`(${i}::int, ${one.workerKey}::text, ${one.enterprise}::text, ${one.township}::text, ${one.unit}::text)`,
        );
        const where = whereMay<never, never>(
          who,
          action,
          'finding',
          { workerKey: 'o.w', enterprise: 'o.e', township: 'o.t', unit: 'o.u' },
          rows,
        )(undefined as never);
        const { rows: listed } = await sql<{ i: number }>`
        select o.i from (values ${sql.join(values)}) as o(i, w, e, t, u) where ${where} order by o.i`.execute(db);
        assert.deepEqual(
          listed.map(({ i }) => i),
          objects.flatMap((one, i) => (may(who, action, 'finding', one, rows) ? [i] : [])),
        );
      },
    ),
    { seed: 3, numRuns: 400 },
  );
});
