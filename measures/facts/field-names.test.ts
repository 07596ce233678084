import assert from 'node:assert/strict';
import test from 'node:test';
import { z } from 'zod';
import { rules } from '../catalogue.ts';
import { fieldNames } from './field-names.ts';
import { valueWord } from './field-values.ts';

interface Shape {
  type?: string | string[];
  format?: string;
  enum?: string[];
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
}

/** The fields of a shape by their dotted names, what may be null taken away. */
function* fieldsOf(shape: Shape, before = ''): Generator<[string, Shape]> {
  for (const [name, field] of Object.entries(shape.properties ?? {})) {
    const own = field.anyOf?.find(({ type }) => type !== 'null') ?? field;
    yield [before + name, own];
    yield* fieldsOf(own.items ?? own, `${before}${name}.`);
  }
}

const fields = rules.flatMap((rule) => {
  const shape = z.toJSONSchema(rule.facts, { io: 'output', unrepresentable: 'any' }) as Shape;
  return [...fieldsOf(shape)].map(([name, field]) => ({ rule: rule.slug, name, field }));
});

test('every field a rule reads has a Chinese and an English name', () => {
  const nameless = fields.filter(({ name }) => !fieldNames.has(name)).map(({ rule, name }) => `${rule}: ${name}`);
  assert.deepEqual(nameless, []);
});

test('every name is the name of a field some rule reads', () => {
  const read = new Set(fields.map(({ name }) => name));
  assert.deepEqual(
    [...fieldNames.keys()].filter((name) => !read.has(name)),
    [],
  );
});

test('a name is Chinese in Chinese and no field name in either language', () => {
  for (const [field, { zh, en }] of fieldNames) {
    assert.match(zh, /\p{Script=Han}/u, field);
    assert.match(en, /^[a-zA-Z0-9][a-zA-Z0-9 ,'-]*$/, field);
    assert.doesNotMatch(`${zh} ${en}`, /[a-z][A-Z]/, field);
  }
});

test('the unit of a name is the format its field has', () => {
  const units: Record<string, string> = { instant: 'instant', day: 'day', seconds: 'seconds', fen: 'fen' };
  for (const { rule, name, field } of fields) {
    const format = field.format ?? field.items?.format;
    const unit = fieldNames.get(name)?.unit;
    if (format !== undefined && units[format] !== undefined) assert.equal(unit, units[format], `${rule}: ${name}`);
    else assert.ok(!['instant', 'day', 'seconds', 'fen'].includes(unit ?? ''), `${rule}: ${name} is no ${unit}`);
    if (field.enum !== undefined) assert.equal(unit, 'words', `${rule}: ${name}`);
    if (field.type === 'boolean' || (Array.isArray(field.type) && field.type.includes('boolean')))
      assert.equal(unit, 'yes-no', `${rule}: ${name}`);
  }
});

test('every value of a closed list has a word in both languages', () => {
  for (const { rule, name, field } of fields) {
    for (const value of field.enum ?? []) {
      assert.match(valueWord(name, value, 'zh') ?? '', /\p{Script=Han}/u, `${rule}: ${name} ${value}`);
      assert.match(valueWord(name, value, 'en') ?? '', /^[a-z]/, `${rule}: ${name} ${value}`);
    }
  }
});
