import assert from 'node:assert/strict';
import test from 'node:test';
import type { EvidenceRow, Explanation } from '../explanation.ts';
import { timelineLines } from './timeline.ts';

const at = (clock: string) => `2026-08-11T${clock}:00+08:00`;
const row = (table: string, platform: string, values: EvidenceRow['values']): EvidenceRow => ({
  table,
  platform,
  recordId: '',
  source: 'platform',
  segment: 1,
  file: '',
  row: 1,
  values,
});
const order = (platform: string, from: string, to: string) =>
  row('order', platform, { acceptedAt: at(from), finishedAt: at(to) });
const session = (platform: string, from: string, to: string) =>
  row('session', platform, { loginAt: at(from), logoutAt: at(to) });

const drawn = (
  kind: string,
  evidence: EvidenceRow[],
  fact: Record<string, unknown> = {},
  period = '2026-08-11',
): string[] =>
  timelineLines(
    { kind, evidence, facts: [fact], finding: { period }, rule: { slug: 'x' } } as unknown as Explanation,
    new Map([['甲', '云岭跑腿']]),
    'zh',
  );

test('orders, several at once and waiting are drawn to scale, limits numbered below', () => {
  const lines = drawn(
    'spell',
    [order('甲', '08:00', '09:00'), order('甲', '08:30', '09:30'), session('甲', '08:00', '10:00')],
    {
      start: 1786406400,
      limitPassedAt: 1786411800,
    },
  );
  assert.deepEqual(lines, [
    '            08:00       09:00',
    '  云岭跑腿  ======######======......',
    '                              1',
    '  = 手上有单   # 同时有多单（时间只算一次）   . 在线等单',
    '  1 09:30 超过上限的时刻',
  ]);
});

test('each platform has its line', () => {
  const lines = drawn('spell', [order('甲', '08:00', '09:00'), order('乙', '09:00', '10:00')]);
  assert.equal(lines[1], '  云岭跑腿  ============');
  assert.equal(lines[2], '  接单                  ============');
});

test('a day shows that day alone, a stretch what belongs to it over midnight', () => {
  const before = row('order', '甲', {
    acceptedAt: '2026-08-10T20:00:00+08:00',
    finishedAt: '2026-08-10T21:00:00+08:00',
  });
  assert.match(drawn('day', [before, order('甲', '08:00', '09:00')])[0]!, /^ +08:00$/);
  assert.match(drawn('spell', [before, order('甲', '01:00', '02:00')])[0]!, /^ +20:00/);
});

test('nothing is drawn where there is nothing to draw', () => {
  assert.deepEqual(drawn('settlement', [order('甲', '08:00', '09:00')]), []);
  assert.deepEqual(drawn('day', []), []);
  assert.deepEqual(drawn('day', [order('甲', '09:00', '08:00')]), []);
});
