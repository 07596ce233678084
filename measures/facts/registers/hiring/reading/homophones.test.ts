import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinyin } from 'pinyin-pro';
import { disguises, disguisesByFirst, spelled } from './homophones.ts';
import { characters } from './variants.ts';

const soundsOf = (character: string) => pinyin(character, { toneType: 'none', type: 'array', multiple: true });
/** A sound as many in the county say it: no difference of jin and jing, zhen and zen. */
const heard = (sound: string) => sound.replace(/ng$/, 'n').replace(/^([zcs])h/, '$1');

test('what is said to sound alike does', () => {
  for (const { word, sound } of disguises) {
    const characters = Array.from(word);
    assert.equal(sound.length, characters.length, word);
    for (const [i, character] of characters.entries())
      for (const other of sound[i]!)
        assert.ok(
          soundsOf(character).some((one) => soundsOf(other).some((two) => heard(one) === heard(two))),
          `${word}: ${other} for ${character}`,
        );
  }
});

test('what is spelt is the word', () => {
  for (const [written, word] of Object.entries(spelled)) {
    const said = [...written.matchAll(/[a-z]+|[^a-z]/g)]
      .map(([part]) => (/[a-z]/.test(part) ? part : soundsOf(part)[0]))
      .join('');
    assert.equal(
      said,
      Array.from(word)
        .map((character) => soundsOf(character)[0])
        .join(''),
      written,
    );
  }
});

test('no disguise is another word of the list, and one character is read as one', () => {
  const words = new Set(disguises.map(({ word }) => word));
  for (const list of disguisesByFirst.values())
    for (const [disguise] of list) assert.ok(!words.has(disguise), disguise);
  for (const [from, to] of characters) {
    assert.equal(Array.from(from).length, 1);
    assert.equal(Array.from(to).length, 1);
    assert.notEqual(characters.get(to) !== undefined && characters.get(to) !== to, true, `${from} ${to}`);
  }
});
