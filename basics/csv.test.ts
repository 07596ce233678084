import assert from 'node:assert/strict';
import test from 'node:test';
import { csvText } from './csv.ts';

test('cells are quoted where they must be, rows end as RFC 4180 has it', () => {
  assert.equal(
    csvText([
      ['a', 'b'],
      ['x,y', 'say "no"'],
      [null, 3],
    ]),
    '\uFEFFa,b\r\n"x,y","say ""no"""\r\n,3\r\n',
  );
});

test('no cell begins as a formula, behind spaces, quotes and wide forms neither', () => {
  for (const formula of ['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', ' =1', "'=1", '＝cmd', '＠x', '"=1"', '\n@A1']) {
    const [first] = csvText([[formula]])
      .slice(1)
      .replace(/^"/, '');
    assert.equal(first, "'", JSON.stringify(formula));
  }
  assert.equal(csvText([['城口县-某公司', '2026-09-13', -5]]), '\uFEFF城口县-某公司,2026-09-13,-5\r\n');
});
