import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'yaml';
import { instrumentById } from '#law/sources/all.ts';
import { labourMarks } from './labour-marks.ts';
import { likelyVoid } from './likely-void.ts';
import { oneSided } from './one-sided.ts';
import { readAgreement } from './read-agreement.ts';

type Title = '劳动合同' | '非全日制劳动合同' | '骑手书面协议' | '配送承揽合同' | '劳务派遣协议';

interface Group {
  in: Title;
  sentences: readonly string[];
}
const {
  'likely-void': found,
  'one-sided': sided,
  'labour-marks': managed,
  clean,
} = parse(readFileSync(new URL('suspect-term.yaml', import.meta.url), 'utf8')) as {
  'likely-void': Readonly<Record<string, readonly Group[]>>;
  'one-sided': Readonly<Record<string, readonly string[]>>;
  'labour-marks': Readonly<Record<string, readonly string[]>>;
  /** What is said for the worker, or explained, or lawful. */
  clean: readonly Group[];
};

const idsIn = (title: Title, sentence: string) => {
  const {
    likelyVoid: voids,
    oneSided: sides,
    labourMarks: marks,
  } = readAgreement(`${title}\n第一条 ${sentence}\n第二条 其他。`);
  return { voids: voids.map(({ id }) => id), sides: sides.map(({ id }) => id), marks: marks.map(({ id }) => id) };
};

for (const [id, groups] of Object.entries(found)) {
  test(`likely void: ${id}`, () => {
    assert.ok(likelyVoid.some((term) => term.id === id));
    for (const { in: title, sentences } of groups)
      for (const sentence of sentences) assert.ok(idsIn(title, sentence).voids.includes(id), sentence);
  });
}
for (const [id, sentences] of Object.entries(sided)) {
  test(`one-sided: ${id}`, () => {
    assert.ok(oneSided.some((term) => term.id === id));
    for (const sentence of sentences) assert.ok(idsIn('骑手书面协议', sentence).sides.includes(id), sentence);
  });
}
for (const [id, sentences] of Object.entries(managed)) {
  test(`mark of a labour relationship: ${id}`, () => {
    assert.ok(labourMarks.some((term) => term.id === id));
    for (const sentence of sentences) {
      assert.ok(idsIn('骑手书面协议', sentence).marks.includes(id), sentence);
      assert.ok(idsIn('配送承揽合同', sentence).marks.includes(id), sentence);
      assert.deepEqual(idsIn('劳动合同', sentence).marks, [], sentence);
    }
  });
}

test('nothing is found in what is said for the worker, explained or lawful', () => {
  for (const { in: title, sentences } of clean)
    for (const sentence of sentences)
      assert.deepEqual(idsIn(title, sentence), { voids: [], sides: [], marks: [] }, sentence);
});

test('every term found has its sentences here', () => {
  const tested = [found, sided, managed].flatMap((of) => Object.keys(of)).sort();
  assert.deepEqual(tested, [...likelyVoid, ...oneSided, ...labourMarks].map(({ id }) => id).sort());
});

test('every term cites an article its instrument lists, in each kind of text', () => {
  for (const term of [...likelyVoid, ...oneSided, ...labourMarks]) {
    for (const { instrument, article } of [term.basis, ...Object.values(term.basisOf ?? {})]) {
      const listed = instrumentById(instrument).articles.some((one) => one.article === article);
      assert.ok(listed, `${term.id}: ${instrument} ${article}`);
    }
  }
});
