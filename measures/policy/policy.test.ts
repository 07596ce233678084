import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { responsibleUnits, type UnitSlug, unitsOf } from '../departments.ts';
import { measureSlugs } from '../rule.ts';
import { policyClauses, policyMeasures } from './read.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const measures = policyMeasures(read('cheng-ren-she-fa-2022-97.txt'));
const clauses = policyClauses(read('clauses.md'));

test('the policy text parses to measures 1 to 22 in order', () => {
  assert.deepEqual(
    measures.map((measure) => measure.number),
    Array.from({ length: 22 }, (_, index) => index + 1),
  );
  for (const measure of measures) assert.ok(measure.text.startsWith('（') && measure.text.endsWith('）'));
});

test('the 责任单位 lines name exactly the units each measure lists', () => {
  for (const [index, slug] of measureSlugs.entries()) {
    const named = unitsOf[slug].map((unit: UnitSlug) => responsibleUnits[unit].zh);
    assert.deepEqual(named, measures[index]!.units, slug);
  }
});

test('the 责任单位 lines together name 14 units and the sector regulators, no more', () => {
  const named = new Set(measures.flatMap((measure) => measure.units));
  const ours = Object.values(responsibleUnits).filter((unit) => unit.namedBy === 'policy');
  assert.equal(ours.length, 14);
  assert.deepEqual(named, new Set([...ours.map((unit) => unit.zh), responsibleUnits['sector-regulators'].zh]));
});

test('城市管理 stands in the text of measure 17 only, 乡镇（街道） in that of measure 9', () => {
  const withName = (name: string) => measures.filter((m) => m.text.includes(name)).map((m) => m.number);
  assert.deepEqual(withName(responsibleUnits['city-management'].zh), [17]);
  assert.deepEqual(withName(responsibleUnits.townships.zh), [9]);
});

test('clauses.md holds 182 clauses, each once, numbered without a gap inside its measure', () => {
  assert.equal(clauses.length, 182);
  for (let measure = 1; measure <= 22; measure++) {
    const ids = clauses.filter((clause) => clause.measure === measure).map((clause) => clause.id);
    assert.deepEqual(
      ids,
      ids.map((_, index) => `${measure}.${index + 1}`),
    );
    assert.ok(ids.length > 0, `measure ${measure}`);
  }
});

test('a line that is no measure and a row that is no clause are passed over', () => {
  assert.deepEqual(policyMeasures('一、规范用工\n（一）没有责任单位的段落。'), []);
  assert.deepEqual(policyClauses('| id | clause | lets |\n| **7** | **休息** |  |'), []);
});
