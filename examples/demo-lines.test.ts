import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { samples } from '#outside/port.builder.ts';
import { type PortReturn, PortUnreachable, wrongAnswer } from '#outside/port.ts';
import type { PortName } from '#outside/ports.ts';
import { demoLines } from './demo-lines.ts';

const start = Date.parse('2026-11-25T10:00:00+08:00');
const left = [
  {
    number: '演示-1',
    kind: 'heat' as const,
    level: 'yellow' as const,
    areas: ['500229'],
    issuedAt: '2026-11-24T10:00:00+08:00',
    issuedBy: 'x',
  },
];

test('every system of the demo gives receipts that fit, and a signal is there within the first minute', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-demo-lines-'));
  try {
    let now = start;
    const { lines } = demoLines({ seed: 'demo', start, now: () => now, cityFolder: folder, left });
    const answerOf = async (name: PortName, key: string): Promise<unknown> => {
      for (let n = 0; n < 20; n++) {
        let back: PortReturn;
        try {
          back = await lines[name]!.send(key, samples[name].request);
        } catch (error) {
          if (error instanceof PortUnreachable) continue;
          throw error;
        }
        if (back.kind === 'answered') return back.answer;
      }
      throw new Error(`${name} never answered`);
    };
    for (const [name, { port, request }] of Object.entries(samples))
      assert.equal(wrongAnswer(port, request, await answerOf(name as PortName, 'k')), null, name);
    const signals = async (key: string) =>
      ((await answerOf('weather', key)) as { signals: { level: string; liftedAt?: string }[] }).signals.map(
        ({ level, liftedAt }) => [level, liftedAt !== undefined],
      );
    const before = [['yellow', true]];
    assert.deepEqual(await signals('at the start'), before);
    now = start + 60_000;
    assert.deepEqual(await signals('a minute'), [...before, ['yellow', false]]);
    now = start + 11 * 60_000;
    assert.deepEqual(await signals('eleven'), [...before, ['orange', false]]);
    now = start + 41 * 60_000;
    assert.deepEqual(await signals('forty-one'), [...before, ['orange', true]]);
    const { files } = (await answerOf('city-data', 'files')) as { files: { name: string; rows: number }[] };
    assert.ok(files.length > 20 && files.every(({ rows }) => rows > 0));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
