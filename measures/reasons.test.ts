import assert from 'node:assert/strict';
import test from 'node:test';
import { reasons } from './reasons.ts';

test('every reason has one sentence in Chinese and one in English, and none speaks of compliance or violation', () => {
  const entries = Object.entries(reasons);
  assert.ok(entries.length > 0);
  for (const [slug, { zh, en }] of entries) {
    assert.match(zh, /^[^A-Za-z]+无法判断。$/, slug);
    assert.match(en, /^[\x20-\x7e]+ cannot be answered\.$/, slug);
    assert.doesNotMatch(zh + en, /违法|合规|violation|complian/i, slug);
  }
});
