import assert from 'node:assert/strict';
import test from 'node:test';
import { procedures } from './catalogue.ts';
import { diagramOf } from './procedure-diagram.ts';

test('a diagram has every state and every step that leads on, in both languages', () => {
  for (const procedure of procedures) {
    for (const language of ['zh', 'en'] as const) {
      const lines = diagramOf(procedure, language).split('\n');
      const leading = Object.values(procedure.actions).flatMap(({ from, to }) => (to === 'stay' ? [] : from));
      assert.equal(lines.filter((line) => / s\d+ --> s\d+: /.test(line)).length, leading.length, procedure.slug);
      assert.equal(lines.filter((line) => /^ {2}s\d+: /.test(line)).length, Object.keys(procedure.states).length);
      assert.ok(!lines.some((line) => /undefined/.test(line)), procedure.slug);
    }
  }
});
