import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { lawAsKnown } from '#law/in-force.ts';
import { complaintsAbout } from '../examples-hold.ts';
import type { Rule } from '../rule.ts';
import { judgeExample, type WorkedExample } from '../worked-examples.ts';
import { rules } from './index.ts';

const law = lawAsKnown({});
const examplesOf = (slug: string): WorkedExample[] => {
  const file = parse(readFileSync(new URL(`${slug}.yaml`, import.meta.url), 'utf8')) as {
    rule: string;
    examples: WorkedExample[];
  };
  assert.equal(file.rule, slug);
  return file.examples;
};

for (const rule of rules as readonly Rule[]) {
  const examples = examplesOf(rule.slug);
  test(`${rule.slug}: every worked example holds`, () => {
    assert.deepEqual(complaintsAbout(rule, examples, law), []);
  });

  test(`${rule.slug}: more of the defect never turns a finding round, and the count is what is found`, () => {
    for (const example of examples.filter(({ expect }) => expect.verdict === 'finding')) {
      const found = judgeExample(rule, example, law);
      assert.equal(found.verdict, 'finding');
      const { flip } = rule.explain(rule.facts.parse(example.facts), law, found);
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1e9 }), (count) => {
          const verdict = judgeExample(rule, { ...example, facts: { ...example.facts, [flip.field]: count } }, law);
          assert.ok(verdict.verdict === 'finding' && verdict.quantity?.value === count);
        }),
        { seed: 21, numRuns: 20 },
      );
    }
  });

  test(`${rule.slug}: what was not reported or is not known never looks compliant`, () => {
    for (const example of examples.filter(({ expect }) => expect.verdict === 'compliant')) {
      // Everything is owed here: of a table nobody asks for there is nothing to tell.
      const facts = { ...example.facts, silent: ['worker', 'session', 'order', 'pay', 'rideLabourItem'] };
      for (const field of Object.keys(facts)) {
        if (field === 'engaged' && rule.slug !== 'feed-silent') continue;
        if (rule.facts.shape[field]?.safeParse(null).success !== true) continue;
        const verdict = judgeExample(rule, { ...example, facts: { ...facts, [field]: null } }, law);
        assert.equal(verdict.verdict, 'cannot-tell', `${field} unknown`);
      }
      const reported = Object.keys(facts).filter((field) => field.endsWith('Reported') && field !== 'workerReported');
      if (reported.length === 0) continue;
      const none = Object.fromEntries(reported.map((field) => [field, false]));
      const verdict = judgeExample(rule, { ...example, facts: { ...facts, ...none } }, law);
      assert.equal(verdict.verdict, 'cannot-tell');
    }
  });
}

test('only the rule the policy asks for is shown as policy; every other limit is ours', () => {
  for (const { slug, level, basis } of rules) {
    assert.equal(level, slug === 'feed-silent' ? 'POLICY' : 'SETTING', slug);
    assert.ok(basis.length > 0);
  }
});
