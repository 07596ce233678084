import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { portContract, samples, untilSettled } from './port.builder.ts';
import { wrongAnswer } from './port.ts';
import { type PortName, portNamed, ports } from './ports.ts';
import { faults, SimulatedLine } from './simulated-line.ts';

for (const { name } of ports) {
  const of = samples[name as PortName];
  for (const seed of ['calm', 'a', 'b']) {
    portContract(`${name}, simulated ${seed}`, of, () => {
      const line = new SimulatedLine(of.port, seed, of.answerTo, seed === 'calm' ? [] : undefined);
      return { line, acted: (key) => line.effects.get(key) ?? 0 };
    });
  }

  test(`${name}: its sample is a request, its answer a receipt, and the answer to another request is none`, () => {
    assert.deepEqual(of.port.request.parse(of.request), of.request);
    assert.equal(wrongAnswer(of.port, of.request, of.answerTo(of.request)), null);
    assert.notEqual(wrongAnswer(of.port, of.other, of.answerTo(of.request)), null);
    assert.notEqual(wrongAnswer(of.port, of.request, { error: 'busy' }), null);
    const { to, lines } = of.port.paper(of.request);
    assert.match(to + lines.flat().join(''), /\p{Script=Han}/u);
    assert.ok(lines.length > 1);
  });
}

test('ports are found by their one name', () => {
  assert.equal(new Set(ports.map(({ name }) => name)).size, ports.length);
  for (const one of ports) assert.equal(portNamed(one.name), one);
  assert.equal(portNamed('fax'), undefined);
});

test('whatever the seed, a simulated system acts at most once, ends, and does the same when run again', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.constantFrom(...Object.values(samples)), async (seed, of) => {
      const runs = [];
      for (let run = 0; run < 2; run++) {
        const line = new SimulatedLine(of.port, seed, of.answerTo);
        const back = await untilSettled(line, of, 'key');
        assert.ok([...line.effects.values()].every((times) => times === 1));
        assert.equal(line.effects.size, back.kind === 'refused' ? 0 : 1);
        seen.add(back.kind);
        if (line.uncalled.length > 0) seen.add('twice');
        runs.push([back, line.uncalled]);
      }
      assert.deepEqual(runs[0], runs[1]);
    }),
    { seed: 4, numRuns: 300 },
  );
  assert.deepEqual([...seen].sort(), ['answered', 'refused', 'twice']);
  assert.equal(faults.length, 5);
});
