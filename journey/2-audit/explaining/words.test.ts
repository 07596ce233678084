import assert from 'node:assert/strict';
import test from 'node:test';
import { tableNames } from '#measures/facts/tables.ts';
import { planOf } from '../../1-intake/column-plan.ts';
import { columnWord, englishCode } from './column-words.ts';
import { cellText } from './table-words.ts';

const columns = tableNames.flatMap((table) => planOf(table).columns.map((column) => ({ table, column })));
/** Never shown: said elsewhere in a row of evidence, or never said. */
const unsaid = new Set(['platformUscc', 'ver', 'op', 'idNo']);

test('every column of the exchange has a heading in both languages', () => {
  for (const { table, column } of columns) {
    if (unsaid.has(column.name)) continue;
    assert.match(columnWord(table, column.name, 'zh') ?? '', /\p{Script=Han}/u, `${table}.${column.name}`);
    assert.match(columnWord(table, column.name, 'en') ?? '', /^[a-z][a-z' -]*$/, `${table}.${column.name}`);
  }
});

test('every code of the exchange has an English word', () => {
  for (const { table, column } of columns) {
    for (const [code, zh] of Object.entries(column.codes ?? {})) {
      assert.match(englishCode(zh) ?? '', /^[a-zA-Z][a-zA-Z -]*$/, `${table}.${column.name} ${code} ${zh}`);
    }
  }
});

test('a reported value reads as people say it', () => {
  assert.equal(cellText('order', 'status', '1', 'zh'), '完成');
  assert.equal(cellText('order', 'status', '1', 'en'), 'done');
  assert.equal(cellText('order', 'workerGrossFen', 4302, 'zh'), '43.02 元');
  assert.equal(cellText('order', 'workerGrossFen', 4302, 'en', 'CHF'), '43.02 CHF');
  assert.equal(cellText('order', 'durationS', 5400, 'zh'), '1小时30分');
  assert.equal(cellText('order', 'injuryPremiumMilli', 70, 'zh'), '0.07 元');
  assert.equal(cellText('order', 'acceptedAt', '2026-08-11T12:31:59+08:00', 'zh'), '8月11日 12:31:59');
  assert.equal(cellText('order', 'fromPlace', '500229001', 'zh'), '葛城街道');
  assert.equal(cellText('order', 'fromPlace', '500101001', 'zh'), '500101001');
  assert.equal(cellText('publishedRule', 'takeRateCeilingBp', 2750, 'en'), '27.5%');
  assert.equal(cellText('limitAgreement', 'continuousMaxS', 14400, 'en'), '4 h');
  assert.equal(cellText('payStatement', 'fields', 'employer,net', 'zh'), '用人单位、实发数额');
  assert.equal(cellText('enterprise', 'mustReport', 'order,pay', 'en'), 'Orders, Settlements');
  assert.equal(cellText('order', 'readyAt', null, 'zh'), null);
});
