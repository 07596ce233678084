import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Database } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { type AccessRow, type Actor, type Role, roles, type Standing, visitor } from './access.ts';
import { accessRows } from './access-rows.ts';
import { doors } from './app.ts';
import { type Door, door } from './door.ts';
import { serve } from './serve.ts';

/** Whoever comes: one role, tied to all that a role may be tied to, so that only the table keeps them apart. */
const comes = (role: Role): Actor => ({
  account: 'account-of-the-test',
  roles: ['public', role],
  workerKey: 'own-worker',
  delegatedKeys: ['delegating-worker'],
  enterprise: 'own-enterprise',
  township: 'own-township',
  unit: 'own-unit',
});

/** Objects by how they stand to whoever comes. */
const objects: Readonly<Record<string, Standing>> = {
  own: { workerKey: 'own-worker', enterprise: 'own-enterprise', township: 'own-township', unit: 'own-unit' },
  other: { workerKey: 'other-worker', enterprise: 'other-enterprise', township: 'own-township', unit: 'other-unit' },
  'other-township': {
    workerKey: 'other-worker',
    enterprise: 'other-enterprise',
    township: 'other-township',
    unit: 'other-unit',
  },
  delegated: {
    workerKey: 'delegating-worker',
    enterprise: 'other-enterprise',
    township: 'other-township',
    unit: 'other-unit',
  },
  nobody: {},
};

/** Relations by which each object stands to whoever comes, written out: no code of the check itself. */
const stands: Readonly<Record<string, readonly AccessRow['relation'][]>> = {
  own: ['any', 'own', 'enterprise', 'township', 'unit'],
  other: ['any', 'township'],
  'other-township': ['any'],
  delegated: ['any', 'delegated'],
  nobody: ['any'],
};

/** What a call must be answered with, read off the rows of the table. */
function expected({ proof, allows }: Door, role: Role | null, object: string): number {
  const as = proof === 'none' ? null : role;
  const rows = accessRows.filter(
    (row) =>
      row.action === allows.action && row.resource === allows.resource && (row.role === 'public' || row.role === as),
  );
  if (rows.length === 0) return as === null ? 401 : 403;
  // Nobody signed in is tied to nothing.
  const relations: readonly string[] = as === null ? ['any'] : stands[object]!;
  return rows.some(({ relation }) => relations.includes(relation)) ? 200 : 404;
}

/** The door as it is, but it only asks the table about the object a header names. */
const asking = (one: Door): Door => ({
  ...one,
  params: undefined,
  query: undefined,
  body: undefined,
  reply: undefined,
  perMinute: 1e6,
  async handle(call) {
    call.allow(objects[String(call.headers['x-object'])]!);
    return { reached: one.name };
  },
});

const house = { db: {} as Database, keys: keysFromText(newKeysText(), 'test'), now: () => 1_795_564_800_000 };
const prove = async ({ headers }: { headers: Record<string, string | string[] | undefined> }) =>
  headers['x-as'] === undefined ? null : comes(headers['x-as'] as Role);
const served = (given: readonly Door[]): Promise<FastifyInstance> =>
  serve({
    house,
    doors: given.map(asking),
    proofs: { session: prove, 'platform-key': prove },
    perMinute: 1e9,
    pressure: { lag: 0 },
  });

let app: FastifyInstance;
before(async () => {
  app = await served(doors);
});

const place = ({ path }: Door) => path.replace(/:\w+|\*/g, 'x1');
async function answered(at: FastifyInstance, one: Door, role: Role | null, object: string): Promise<number> {
  const { statusCode } = await at.inject({
    method: one.method,
    url: place(one),
    headers: { 'x-object': object, ...(role === null ? {} : { 'x-as': role }) },
  });
  return statusCode;
}

test('every door × every role × every standing answers as the table says', async () => {
  const wrong: string[] = [];
  let cells = 0;
  for (const one of doors)
    for (const role of [null, ...roles])
      for (const object of Object.keys(objects)) {
        cells++;
        const [status, wanted] = [await answered(app, one, role, object), expected(one, role, object)];
        if (status !== wanted) wrong.push(`${one.name} ${role} ${object}: ${status}, not ${wanted}`);
      }
  assert.equal(cells, doors.length * (roles.length + 1) * Object.keys(objects).length);
  assert.deepEqual(wrong, []);
});

test('the expectation itself tells allowed, refused, hidden and not signed in apart', () => {
  const one = (action: Door['allows']['action'], resource: string, proof: Door['proof'] = 'session') =>
    ({ ...doors[0]!, proof, allows: { action, resource } }) as Door;
  const cells: readonly (readonly [Door, Role | null, string, number])[] = [
    [one('read', 'health', 'none'), null, 'nobody', 200],
    [one('read', 'metrics'), null, 'nobody', 401],
    [one('read', 'metrics'), 'worker', 'nobody', 403],
    [one('read', 'metrics'), 'system-admin', 'nobody', 200],
    [one('read', 'metrics', 'none'), 'system-admin', 'nobody', 401],
    [one('create', 'delegation'), 'worker', 'own', 200],
    [one('create', 'delegation'), 'worker', 'other', 404],
    [one('create', 'clerk'), 'enterprise-admin', 'own', 200],
    [one('create', 'clerk'), 'enterprise-admin', 'other-township', 404],
    [one('create', 'clerk'), 'clerk', 'own', 403],
  ];
  for (const [at, role, object, status] of cells)
    assert.equal(expected(at, role, object), status, `${at.allows.action} ${at.allows.resource} ${role} ${object}`);
});

test('a door that goes by another row than it should is found', async () => {
  const mistaken = door({
    ...doors.find(({ name }) => name === 'role-grant.create')!,
    allows: { action: 'list', resource: 'account' },
  } as never);
  const at = await served([mistaken]);
  const right = doors.find(({ name }) => name === 'role-grant.create')!;
  assert.notEqual(await answered(at, mistaken, 'audit-admin', 'own'), expected(right, 'audit-admin', 'own'));
});

test('a door whose rows depend on the object asks about the object', () => {
  // Which doors go by standing the table says; that each then asks is read from its handler.
  const silent = doors.filter((one) => {
    const { allows } = one;
    const rows = accessRows.filter((row) => row.action === allows.action && row.resource === allows.resource);
    return (
      rows.some(({ relation }) => relation !== 'any') &&
      !/\ballow\s*\(|\bwhereMay\s*\(|\(call\b/.test(one.handle.toString())
    );
  });
  assert.deepEqual(
    silent.map(({ name }) => name),
    [],
  );
});

test('nobody signed in stands to nothing', () => {
  assert.deepEqual(
    Object.entries(visitor).filter(([, value]) =>
      Array.isArray(value) ? value.some((one) => one !== 'public') : value !== null,
    ),
    [],
  );
});
