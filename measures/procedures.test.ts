import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { lawAsKnown } from '#law/in-force.ts';
import { refusalOf, type WorkedStep, type WorkedTimelines, walk } from './case-file/worked-timelines.ts';
import { procedures, proceduresBySlug } from './catalogue.ts';
import { officialDocuments } from './documents.ts';
import { flawsOf } from './procedure-flaws.ts';

const law = lawAsKnown({});
const measures = new URL('.', import.meta.url);
const folderOf = (measure: string) => readdirSync(measures).find((name) => name.slice(3) === measure)!;

test('slugs are used once, and every procedure stands in its measure under its own name', () => {
  assert.equal(proceduresBySlug.size, procedures.length);
  for (const { slug, measure } of procedures) {
    assert.ok(readdirSync(new URL(`${folderOf(measure)}/`, measures)).includes(`${slug}.ts`), slug);
  }
});

for (const procedure of procedures) {
  const file = parse(readFileSync(new URL(`${folderOf(procedure.measure)}/${procedure.slug}.yaml`, measures), 'utf8'), {
    merge: true,
  }) as WorkedTimelines;

  test(`${procedure.title.zh}：the table of ${procedure.slug} holds together`, () => {
    assert.equal(file.procedure, procedure.slug);
    assert.deepEqual(flawsOf(procedure, proceduresBySlug), []);
  });

  test(`${procedure.title.zh}：worked timelines of ${procedure.slug} hold`, () => {
    assert.ok(file.timelines.length > 0, 'no timeline');
    const steps = file.timelines.flatMap((timeline) => timeline.steps);
    assert.deepEqual(
      file.timelines.flatMap(({ say, steps: taken }) =>
        walk(procedure, taken, law).wrong.map((wrong) => `${say}：${wrong}`),
      ),
      [],
    );
    const dated = new Set(steps.flatMap(({ due }: WorkedStep) => Object.keys(due ?? {})));
    const undated = Object.keys(procedure.clocks).filter((clock) => !dated.has(clock));
    assert.deepEqual(undated, [], 'clocks no timeline shows a date of');
  });

  test(`${procedure.title.zh}：steps ${procedure.slug} must refuse are refused`, () => {
    assert.ok(file.refused.length > 0, 'no refused step');
    for (const { say, steps, then, error } of file.refused) {
      assert.equal(refusalOf(procedure, steps, then, law), error, say);
    }
  });
}

test('every document has a step that issues it', () => {
  const issued = new Set(
    procedures.flatMap(({ opens, actions }) => [
      ...(opens.issues ?? []),
      ...Object.values(actions).flatMap(({ issues }) => issues ?? []),
    ]),
  );
  assert.deepEqual(
    Object.keys(officialDocuments).filter((slug) => !issued.has(slug as never)),
    [],
  );
});
