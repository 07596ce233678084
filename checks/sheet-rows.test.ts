import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { rules } from '#measures/catalogue.ts';
import { root } from './files.ts';
import { sheetRows, sheetsAreThere } from './sheet-rows.ts';

const reasons = parse(readFileSync(`${root}measures/rows-without-rule.yaml`, 'utf8')) as Record<
  string,
  { zh: string; en: string }
>;
const answered = new Set(rules.flatMap(({ sheetIds }) => sheetIds));

test('every row of the fact sheets is answered by a rule or says why it is not', {
  skip: !sheetsAreThere && 'the fact sheets are not on this machine',
}, () => {
  const rows = sheetRows();
  assert.ok(rows.length > 150, `${rows.length} rows read`);
  assert.deepEqual(
    rows.filter((id) => !answered.has(id) && !(id in reasons)),
    [],
  );
  const known = new Set(rows);
  assert.deepEqual(
    Object.keys(reasons).filter((id) => !known.has(id)),
    [],
  );
});

test('a row with a reason for having no rule has none, and the reason is said in both languages', () => {
  for (const [id, { zh, en }] of Object.entries(reasons)) {
    assert.ok(!answered.has(id), id);
    assert.match(zh, /\p{Script=Han}/u, id);
    assert.match(en, /^[A-Z]/, id);
  }
});
