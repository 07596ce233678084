import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type ParagraphChange, paragraphsOf, ruleDiff } from './rule-diff.ts';

const kinds = (before: string, after: string) => ruleDiff(before, after)!.changes.map(({ kind }) => kind);

/** A changed paragraph as one line. */
const marked = ({ parts }: ParagraphChange) =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('');

test('a changed number is shown whole, in its paragraph', () => {
  const diff = ruleDiff('第一条 抽成为20%。\n第二条 次日结算。', '第一条 抽成为22.5%。\n第二条 次日结算。')!;
  assert.deepEqual(diff.paragraphs, { before: 2, after: 2, same: 1 });
  assert.equal(diff.changes.length, 1);
  assert.equal(marked(diff.changes[0]!), '第一条 抽成为[-20%-]{+22.5%+}。');
});

test('widths of signs, blanks and numbers of articles are no change', () => {
  assert.deepEqual(kinds('第一条  抽成为20%。', '第一条 抽成为２０％。'), []);
  assert.deepEqual(kinds('第四条 超时扣3元。', '第五条 超时扣3元。'), []);
  assert.deepEqual(kinds('1. 超时扣3元。', '（二）超时扣3元。'), []);
});

test('a number at the beginning that is no article number is a change', () => {
  assert.deepEqual(kinds('1.5元每公里。', '2.5元每公里。'), ['changed']);
});

test('what came, what went and what moved are told apart', () => {
  const before = '甲方负责派单。\n超时一单扣款三元。\n本规则由平台解释。';
  assert.deepEqual(kinds(before, `${before}\n连续三日不上线的冻结账号。`), ['added']);
  assert.deepEqual(kinds(before, '甲方负责派单。\n本规则由平台解释。'), ['removed']);
  assert.deepEqual(kinds(before, '本规则由平台解释。\n甲方负责派单。\n超时一单扣款三元。'), ['moved']);
});

test('what moved and changed is one change', () => {
  const before = '超时一单扣款3元，当日最多扣30元。\n恶劣天气延长时间。\n本规则由平台解释。';
  const after = '恶劣天气延长时间。\n本规则由平台解释。\n超时一单扣款5元，当日最多扣30元。';
  const { changes } = ruleDiff(before, after)!;
  assert.deepEqual(changes.map(marked), ['超时一单扣款[-3-]{+5+}元，当日最多扣30元。']);
});

test('paragraphs with nothing in common are not paired', () => {
  assert.deepEqual(kinds('恶劣天气延长送达时间。', '注册应当实名。'), ['removed', 'added']);
});

test('a short word between two changes goes with them', () => {
  const [change] = ruleDiff('每单3至5元，按日结算。', '每单4至6元，按日结算。')!.changes;
  assert.equal(marked(change!), '每单[-3至5-]{+4至6+}元，按日结算。');
});

const sentence = fc.stringMatching(/^[甲乙丙丁派单扣款元0-9%。，]{1,12}$/);
const versions = fc.array(sentence, { maxLength: 8 });

test('the old version and the changes give the new one', () => {
  fc.assert(
    fc.property(versions, versions, (old, next) => {
      const [before, after] = [old.join('\n'), next.join('\n')];
      const diff = ruleDiff(before, after)!;
      const from = new Set<number>();
      const to = new Set<number>();
      for (const change of diff.changes) {
        if (change.before !== null) {
          assert.equal(paragraphsOf(before)[change.before.number - 1], change.before.text);
          assert.ok(!from.has(change.before.number), 'a paragraph goes once');
          from.add(change.before.number);
        }
        if (change.after !== null) {
          assert.equal(paragraphsOf(after)[change.after.number - 1], change.after.text);
          assert.ok(!to.has(change.after.number), 'a paragraph comes once');
          to.add(change.after.number);
        }
        if (change.kind === 'changed') {
          const without = (kind: string) =>
            change.parts
              .filter((part) => part.kind !== kind)
              .map(({ text }) => text)
              .join('');
          assert.equal(without('added'), change.before!.text);
          assert.equal(without('removed'), change.after!.text);
        }
      }
      assert.equal(diff.paragraphs.before - from.size, diff.paragraphs.same);
      assert.equal(diff.paragraphs.after - to.size, diff.paragraphs.same);
    }),
    { seed: 11, numRuns: 2000 },
  );
});

test('a version against itself has no change, and the two ways round mirror each other', () => {
  fc.assert(
    fc.property(versions, versions, (old, next) => {
      const [before, after] = [old.join('\n'), next.join('\n')];
      assert.deepEqual(kinds(before, before), []);
      assert.equal(ruleDiff(before, after)!.paragraphs.same, ruleDiff(after, before)!.paragraphs.same);
    }),
    { seed: 12, numRuns: 500 },
  );
});

test('two long texts with nothing in common are given back uncompared', () => {
  const long = (word: string) => Array.from({ length: 3_000 }, (_, i) => `${word}${i}`).join('\n');
  assert.equal(ruleDiff(long('甲'), long('乙')), null);
});
