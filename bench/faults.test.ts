import assert from 'node:assert/strict';
import { test } from 'node:test';
import { malformedBodies } from './fault-bodies.ts';
import { faultCounty } from './fault-county.ts';
import { badDisk } from './fault-disk.ts';
import { hostileUploads } from './fault-files.ts';
import { replay } from './fault-replay.ts';
import { nastyText } from './fault-strings.ts';

// The short forms of the scripts beside; what the long ones came to is in bench/README.md.

test('malformed bodies, hostile files and nasty strings at a running server', { timeout: 240_000 }, async () => {
  const county = await faultCounty();
  try {
    const strings = await nastyText(county, ['order', 'agreement']);
    assert.deepEqual(strings.wrong, []);
    assert.ok(strings.inLake > 200 && strings.inQuarantine > 5 && strings.byDoors > 100 && strings.inEvidence > 50);
    const bodies = await malformedBodies(county, 100);
    assert.deepEqual([bodies.wrong, bodies.left], [[], {}]);
    assert.ok(bodies.calls > 800 && bodies.doors > 40, `${bodies.calls} calls at ${bodies.doors} doors`);
    const files = await hostileUploads(county, 15, 2);
    assert.deepEqual(files.wrong, []);
    assert.ok(files.refused > 5 && files.taken > 2 && files.mostMemory < 1500, JSON.stringify(files));
  } finally {
    await county.close();
  }
});

test('requests sent three times over kills leave what they leave sent once', { timeout: 240_000 }, async () => {
  const { once, thrice, otherReplies, refused, kills } = await replay(40, 7, 1);
  assert.deepEqual([thrice, otherReplies, refused], [once, 0, []]);
  assert.ok(kills > 0 && once.rows > 600);
});

for (const fault of ['full', 'read-only'] as const)
  test(`a disk that is ${fault} is told as such, loses nothing acknowledged, and needs no repair`, {
    timeout: 240_000,
  }, async (t) => {
    const figures = await badDisk(fault, 1);
    if (figures === null) return t.skip('this machine lets nobody mount a disk here');
    const { otherwise, lost, doubled, health, refused, acknowledged } = figures;
    assert.deepEqual({ otherwise, lost, doubled, health }, { otherwise: [], lost: 0, doubled: 0, health: [503] });
    assert.ok(Object.values(refused).reduce((sum, n) => sum + n, 0) >= 20 && acknowledged > 10);
  });
