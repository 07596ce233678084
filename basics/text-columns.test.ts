import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { grouped, padLeft, padRight, table, textWidth, wrapped } from './text-columns.ts';

const texts = fc
  .array(fc.constantFrom('接单', '休息日', 'order', ' ', '，', '（', '）', '。', '22.00', 'a', '“', '”', '4:30'), {
    maxLength: 60,
  })
  .map((parts) => parts.join('').replace(/ +(?=[，。）”])/g, ''));

test('a Chinese character and a full-width sign take two columns', () => {
  assert.equal(textWidth('接单'), 4);
  assert.equal(textWidth('（4小时）'), 9);
  assert.equal(textWidth('abc 123'), 7);
  assert.equal(textWidth('😀'), 2);
  assert.equal(textWidth('e\u0301'), 1);
});

test('padding counts columns, not characters', () => {
  assert.equal(padRight('接单', 6), '接单  ');
  assert.equal(padLeft('单', 4), '  单');
  assert.equal(padRight('连续接单', 4), '连续接单');
});

test('thousands are marked', () => {
  assert.equal(grouped(0), '0');
  assert.equal(grouped(999), '999');
  assert.equal(grouped(1000), '1,000');
  assert.equal(grouped(-1234567), '-1,234,567');
});

test('the columns of a table begin at the same place whatever the language of a cell', () => {
  const text = table(
    ['规则', 'findings', '说明'],
    [
      ['rest', 3, '连续接单'],
      ['最低工资', 12345, null],
    ],
  );
  const lines = text.split('\n');
  assert.deepEqual(lines, [
    '规则      findings  说明',
    '────────  ────────  ────────',
    'rest             3  连续接单',
    '最低工资    12,345  —',
  ]);
});

test('amounts written as text line up to the right as numbers do', () => {
  assert.deepEqual(
    table(['元'], [['3.00'], ['120.00']])
      .split('\n')
      .slice(2),
    ['  3.00', '120.00'],
  );
});

test('wrapping keeps every word, its width, and no mark at the wrong end of a line', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 12, max: 40 }), (text, columns) => {
      const lines = wrapped(text, columns);
      assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      for (const [i, line] of lines.entries()) {
        if (i > 0) assert.doesNotMatch(line, /^[，。、；：）”]/u);
      }
    }),
    { seed: 71_100, numRuns: 500 },
  );
  assert.deepEqual(wrapped('从早上八点起连续接单，中间没有休息。', 20), ['从早上八点起连续接', '单，中间没有休息。']);
  assert.deepEqual(wrapped('two words', 5), ['two', 'words']);
});
