import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { lawAsKnown } from '#law/in-force.ts';
import { rules } from './catalogue.ts';
import { complaintsAbout, complaintsAboutMissing } from './examples-hold.ts';
import type { WorkedExample } from './worked-examples.ts';

/** Worked examples of the rules of measures that keep no test of their own. `open` in a file names fields whose null is an answer. */
const law = lawAsKnown({});
const measures = new URL('.', import.meta.url);
const folders = readdirSync(measures).filter((name) => /^\d\d-/.test(name));
const folderOf = (measure: string) => folders.find((name) => name.slice(3) === measure)!;

for (const rule of rules) {
  const folder = folderOf(rule.measure);
  if (existsSync(new URL(`${folder}/rules.test.ts`, measures))) continue;
  const file = parse(readFileSync(new URL(`${folder}/${rule.slug}.yaml`, measures), 'utf8')) as {
    rule: string;
    open?: string[];
    examples: WorkedExample[];
  };
  test(`${rule.title.zh}：worked examples of ${rule.slug} hold`, () => {
    assert.equal(file.rule, rule.slug);
    assert.deepEqual(complaintsAbout(rule, file.examples, law), []);
  });
  test(`${rule.slug}: no field taken away makes a finding compliant`, () => {
    assert.deepEqual(complaintsAboutMissing(rule, file.examples, law, file.open ?? []), []);
  });
}
