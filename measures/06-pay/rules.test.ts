import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { lawAsKnown } from '#law/in-force.ts';
import { complaintsAbout, complaintsAboutMissing } from '../examples-hold.ts';
import type { Rule } from '../rule.ts';
import type { WorkedExample } from '../worked-examples.ts';
import { rules } from './index.ts';
import { platformRules } from './platform-rules.ts';

const law = lawAsKnown({});
const examplesOf = (slug: string) => {
  const file = parse(readFileSync(new URL(`${slug}.yaml`, import.meta.url), 'utf8'));
  assert.equal(file.rule, slug);
  return file.examples as WorkedExample[];
};

// No agreed holiday rate is none agreed.
const openWhenNull = ['agreedHolidayRateBp'];

const others = new Set<unknown>(platformRules);
for (const rule of (rules as readonly Rule[]).filter((one) => !others.has(one))) {
  test(`${rule.title.zh}：worked examples of ${rule.slug} hold`, () => {
    assert.deepEqual(complaintsAbout(rule, examplesOf(rule.slug), law), []);
  });
  test(`${rule.slug}: no field taken away makes a finding compliant`, () => {
    assert.deepEqual(complaintsAboutMissing(rule, examplesOf(rule.slug), law, openWhenNull), []);
  });
}
