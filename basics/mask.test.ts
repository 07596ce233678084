import assert from 'node:assert/strict';
import test from 'node:test';
import { maskCard, maskIdNumber, maskName, maskPhone, maskPlate, maskWorkerKey } from './mask.ts';

test('names and numbers are masked as the sheet has them, rare characters whole', () => {
  for (const [name, shown] of [
    ['张三', '张＊'],
    ['张小明', '张＊明'],
    ['欧阳小明', '欧＊＊明'],
    ['𠮷田㛃', '𠮷＊㛃'],
    ['李', '＊'],
    ['', ''],
  ] as const)
    assert.equal(maskName(name), shown);
  assert.equal(maskIdNumber('50022919900101001X'), '**************001X');
  assert.equal(maskIdNumber('001X'), '****');
  assert.equal(maskPhone('13812345678'), '138****5678');
  assert.equal(maskPhone('12345'), '*****');
  assert.equal(maskCard('6222 0212 3456 0018'), '****0018');
  assert.equal(maskCard('0018'), '********');
  assert.equal(maskPlate('渝F·12312'), '渝F***12');
  assert.equal(maskPlate('渝F1'), '***');
  assert.equal(maskWorkerKey('0123456789abcdef'), '01234567…');
});
