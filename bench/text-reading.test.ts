import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score, together, vacancies } from './text-reading.ts';
import { readingTime } from './vacancies.ts';

test('the half wordings are tuned on: no clean sentence is flagged, and next to nothing is missed', () => {
  const scores = score('tuning');
  assert.ok(scores.clean > 50);
  assert.equal(scores.cleanFlagged, 0);
  for (const [id, { right, missed, wrong }] of scores.byCriterion) {
    assert.ok(right >= 3, `${id} has too few sentences to say anything`);
    assert.ok(right / (right + missed) >= 0.9, `${id}: ${missed} missed`);
    assert.ok(wrong <= 1, `${id}: ${wrong} flagged beside`);
  }
  const { right, missed, wrong } = together(scores);
  assert.ok(right / (right + missed) >= 0.98);
  assert.ok(right / (right + wrong) >= 0.98);
});

test('labels are criteria and every sentence is there once', () => {
  const all = vacancies('tuning');
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
});

test('ten thousand vacancies take less than ten seconds', () => {
  const { seconds, hits } = readingTime(2000, 300);
  assert.ok(hits > 1000);
  assert.ok(seconds * 5 < 10, `${seconds} s for 2,000`);
});
