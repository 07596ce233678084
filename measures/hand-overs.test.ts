import assert from 'node:assert/strict';
import test from 'node:test';
import type { z } from 'zod';
import { procedures, proceduresBySlug } from './catalogue.ts';
import type { Procedure } from './procedure.ts';

/** Fields a procedure asks, at the opening or at a step. */
const fieldsOf = ({ opens, actions }: Procedure) =>
  new Set(
    [opens.asks, ...Object.values(actions).map(({ asks }) => asks)].flatMap((one) => Object.keys(one?.shape ?? {})),
  );

const needed = ({ opens }: Procedure) =>
  Object.entries(opens.asks.shape as Record<string, z.ZodType>)
    .filter(([, type]) => !type.safeParse(undefined).success)
    .map(([field]) => field);

/** The chain of disputes: from the first word between the parties to the court. */
const disputes = procedures.filter(
  ({ measure, also }) => measure === 'disputes' || also?.includes('disputes') === true,
);
const handOvers = disputes.flatMap((procedure) =>
  Object.entries(procedure.actions).flatMap(([step, { handsOver }]) =>
    handsOver === undefined ? [] : [{ procedure, step, ...handsOver }],
  ),
);

test('whatever the next procedure cannot do without is carried to it, nothing is typed twice', () => {
  assert.ok(handOvers.length > 50);
  assert.deepEqual(
    handOvers.flatMap(({ procedure, step, to, carries }) =>
      needed(proceduresBySlug.get(to)!)
        .filter((field) => carries[field] === undefined)
        .map((field) => `${procedure.slug} ${step} → ${to}: ${field}`),
    ),
    [],
  );
});

test('what is carried was asked here', () => {
  assert.deepEqual(
    handOvers.flatMap(({ procedure, step, to, carries }) =>
      Object.values(carries)
        .filter((field) => !fieldsOf(procedure).has(field))
        .map((field) => `${procedure.slug} ${step} → ${to}: ${field}`),
    ),
    [],
  );
});
