import assert from 'node:assert/strict';
import test from 'node:test';
import { day, formatDay } from '#basics/day.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { stepsOfChange, topicsInText } from './index.ts';

test('each matter of the policy is told by its words', () => {
  const examples: readonly (readonly [text: string, topic: string])[] = [
    ['连续三日不上线的，冻结账号', 'entry-exit'],
    ['系统按距离派单', 'allocation'],
    ['每单配送费４元', 'piece-price'],
    ['平台服务费为百分之二十', 'take-rate'],
    ['报酬每月10日结算', 'pay-composition'],
    ['每日在线时长不少于8小时', 'hours'],
    ['超时一单扣 款3元', 'rewards-penalties'],
    ['高温天气增加休息点', 'safety'],
  ];
  for (const [text, topic] of examples) assert.ok(topicsInText(text).includes(topic as never), `${text} ${topic}`);
  assert.deepEqual(topicsInText('本规则由平台解释'), []);
});

const law = lawAsKnown();
const latest = (topics: Parameters<typeof stepsOfChange>[0], on: string, ride: boolean) => {
  const { comments, notice } = stepsOfChange(topics, day(on), ride, law);
  return [comments, notice].map((one) =>
    one === null ? null : formatDay('latestFrom' in one ? one.latestFrom : one.latestOn),
  );
};

test('the longer notice applies: a month for ride-hailing income rules, seven days for the rest', () => {
  assert.deepEqual(latest(['take-rate'], '2026-12-31', false), ['2026-12-24', '2026-12-24']);
  assert.deepEqual(latest(['take-rate'], '2026-12-31', true), ['2026-12-24', '2026-11-30']);
  assert.deepEqual(latest(['allocation'], '2026-12-31', true), ['2026-12-24', '2026-12-24']);
  // A calendar month before 31 March ends on the last of February; thirty days before is 1 March: the earlier is safe.
  assert.deepEqual(latest(['piece-price'], '2026-03-31', true), ['2026-03-24', '2026-02-28']);
});

test('no vital interest, no step; before the guideline no notice', () => {
  assert.deepEqual(stepsOfChange(['other'], day('2026-12-31'), false, law), {
    consult: false,
    comments: null,
    notice: null,
  });
  assert.deepEqual(stepsOfChange([], day('2026-12-31'), false, law), { consult: false, comments: null, notice: null });
  assert.equal(stepsOfChange(['hours'], day('2023-11-07'), false, law).notice, null);
});
