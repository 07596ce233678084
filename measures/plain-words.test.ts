import assert from 'node:assert/strict';
import test from 'node:test';
import { rules } from './catalogue.ts';
import { plainWords } from './plain-words.ts';

test('every rule has a plain sentence in both languages, and no sentence is without a rule', () => {
  assert.deepEqual(Object.keys(plainWords).sort(), rules.map(({ slug }) => slug).sort());
});

test('a plain sentence claims a possibility and decides nothing', () => {
  for (const [slug, { zh, en }] of Object.entries(plainWords)) {
    assert.match(zh, /\p{Script=Han}.*。$/u, slug);
    assert.match(en, /^[A-Z].*\.$/, slug);
    assert.doesNotMatch(zh, /违法|违规|侵权|处罚|罚款/, slug);
    assert.doesNotMatch(en, /violat|illegal|unlawful|offence|fine[ds]?\b/i, slug);
    assert.deepEqual(zh.match(/\{\w+\}/g), en.match(/\{\w+\}/g), slug);
  }
});
