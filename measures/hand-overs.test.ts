import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { lawAsKnown } from '#law/in-force.ts';
import { type WorkedTimelines, walk } from './case-file/worked-timelines.ts';
import { procedures, proceduresBySlug } from './catalogue.ts';
import type { Procedure } from './procedure.ts';
import { requiredOf } from './procedure-paths.ts';

/** Fields a procedure asks, at the opening or at a step. */
const fieldsOf = ({ opens, actions }: Procedure) =>
  new Set(
    [opens.asks, ...Object.values(actions).map(({ asks }) => asks)].flatMap((one) => Object.keys(one?.shape ?? {})),
  );

const handOvers = procedures.flatMap((procedure) =>
  Object.entries(procedure.actions).flatMap(([step, { handsOver }]) =>
    handsOver === undefined ? [] : [{ procedure, step, ...handsOver }],
  ),
);

test('whatever the next procedure cannot do without is carried to it, nothing is typed twice', () => {
  assert.ok(handOvers.length > 100);
  assert.deepEqual(
    handOvers.flatMap(({ procedure, step, to, carries }) =>
      requiredOf(proceduresBySlug.get(to)!.opens.asks)
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

const measures = new URL('.', import.meta.url);
const folderOf = (measure: string) => readdirSync(measures).find((name) => name.slice(3) === measure)!;
const law = lawAsKnown({});

test('every hand-over of a worked timeline opens the next case with what was said', () => {
  let opened = 0;
  const refused: string[] = [];
  for (const procedure of procedures) {
    const path = new URL(`${folderOf(procedure.measure)}/${procedure.slug}.yaml`, measures);
    const { timelines } = parse(readFileSync(path, 'utf8'), { merge: true }) as WorkedTimelines;
    for (const { say, steps } of timelines) {
      const said: Record<string, unknown> = {};
      for (const { action, data } of walk(procedure, steps, law).lines) {
        Object.assign(said, data);
        const handsOver = procedure.actions[action]?.handsOver;
        if (handsOver === undefined) continue;
        const carried = Object.fromEntries(
          Object.entries(handsOver.carries).flatMap(([field, ours]) =>
            said[ours] === undefined ? [] : [[field, said[ours]]],
          ),
        );
        const read = proceduresBySlug.get(handsOver.to)!.opens.asks.safeParse(carried);
        if (read.success) opened++;
        else
          refused.push(
            `${procedure.slug} ${say} ${action} → ${handsOver.to}: ${read.error.issues.map(({ path: at, message }) => `${at.join('.')} ${message}`).join('; ')}`,
          );
      }
    }
  }
  assert.deepEqual(refused, []);
  assert.ok(opened > 60, `${opened} hand-overs walked`);
});
