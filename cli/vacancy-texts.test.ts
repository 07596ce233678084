import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { vacancyTexts } from './vacancy-texts.ts';

const whole = { lines: false, column: null };

test('one vacancy, one a line, one a row', () => {
  assert.deepEqual(vacancyTexts('a.txt', '甲\n乙\n', whole), ['甲\n乙\n']);
  assert.deepEqual(vacancyTexts('a.txt', '甲\r\n\n乙', { ...whole, lines: true }), ['甲', '乙']);
  const csv = '\ufefftitle,conditions,other\n骑手,"限男,能吃苦",x\n司机,,y\n';
  assert.deepEqual(vacancyTexts('a.CSV', csv, whole), ['骑手\n限男,能吃苦', '司机']);
  assert.deepEqual(vacancyTexts('a.csv', csv, { ...whole, column: 'other' }), ['x', 'y']);
  assert.deepEqual(vacancyTexts('a.jsonl', '{"招聘条件":"限男"}\n\n{"招聘条件":null}\n', whole), ['限男', '']);
});

test('what cannot be read says where', () => {
  const says = (words: RegExp) => (error: unknown) => error instanceof GangwanError && words.test(error.message);
  assert.throws(() => vacancyTexts('a.csv', 'x,y\n1,2\n', whole), says(/--column/));
  assert.throws(() => vacancyTexts('a.csv', 'title\n"没有结束\n', whole), says(/第 2 行/));
  assert.throws(() => vacancyTexts('a.jsonl', '{"title":"甲"}\n[1]\n', whole), says(/第 2 行/));
  assert.throws(() => vacancyTexts('a.txt', '甲', { ...whole, column: 'title' }), says(/--column/));
});
