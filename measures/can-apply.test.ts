import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { day } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { canApply } from './can-apply.ts';
import { findRule, rules } from './catalogue.ts';
import { type Trade, trades, type WorkerClass, workerClasses } from './facts/kinds.ts';
import { judgeExample, type WorkedExample } from './worked-examples.ts';

const law = lawAsKnown();
const on = day('2026-09-30');
const can = (slug: string, trade: Trade, ...classes: WorkerClass[]) =>
  canApply(findRule(slug)!, { trades: [trade], classes }, law, on);

test('a rule of one trade cannot apply in another, and one of one class cannot where nobody is of it', () => {
  assert.equal(can('take-rate', 'delivery', 'quasi-employee'), false);
  assert.equal(can('take-rate', 'ride', 'quasi-employee'), true);
  assert.equal(can('monthly-minimum-wage', 'courier', 'self-employed'), false);
  assert.equal(can('monthly-minimum-wage', 'courier', 'self-employed', 'employee'), true);
});

test('where the class is unclear, a rule of one class can still apply', () => {
  assert.equal(can('monthly-minimum-wage', 'courier', 'unclear'), true);
});

test('with every trade and class every rule can apply', () => {
  for (const rule of rules) assert.ok(canApply(rule, { trades, classes: workerClasses }, law, on), rule.slug);
});

test('no rule is ruled out for the trade and class of a worked example it applied to', () => {
  const folder = import.meta.dirname;
  let tried = 0;
  for (const measure of readdirSync(folder).filter((name) => /^\d\d-/.test(name))) {
    for (const file of readdirSync(`${folder}/${measure}`).filter(
      (name) => name.endsWith('.yaml') && name !== 'clauses.yaml',
    )) {
      const { rule: slug, examples } = parse(readFileSync(`${folder}/${measure}/${file}`, 'utf8')) as {
        rule: string;
        examples: WorkedExample[];
      };
      const rule = findRule(slug);
      if (rule === undefined) continue;
      for (const example of examples) {
        if (judgeExample(rule, example, law).verdict === 'not-applicable') continue;
        const { trade, workerClass } = example.facts as { trade?: Trade; workerClass?: WorkerClass };
        const engaging = {
          trades: trade === undefined ? trades : [trade],
          classes: workerClass === undefined ? workerClasses : [workerClass],
        };
        assert.ok(canApply(rule, engaging, law, on), `${slug}: ${example.say}`);
        tried++;
      }
    }
  }
  assert.ok(tried > 400, `${tried} examples`);
});
