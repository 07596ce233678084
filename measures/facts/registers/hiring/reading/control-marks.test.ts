import assert from 'node:assert/strict';
import { test } from 'node:test';
import { controlMarks } from './control-marks.ts';

test('kinds of control, each once, and none where they are denied', () => {
  assert.equal(controlMarks('服从排班，每日打卡，迟到罚款，请假须提前审批'), 4);
  assert.equal(controlMarks('早班晚班轮班'), 1);
  assert.equal(controlMarks('打 卡 上 班'), 1);
  assert.equal(controlMarks('时间自由，无需打卡，不排班，没有罚款'), 0);
  assert.equal(controlMarks(''), 0);
});
