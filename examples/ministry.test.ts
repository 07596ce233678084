import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { takeIn } from '#journey/1-intake/take-in.ts';
import { feedMonths } from '#journey/2-audit/feed-rows.ts';
import { sealProvisionally } from '#journey/2-audit/seal-lake.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { exampleCountyKey } from '../config.ts';
import { generateMinistry } from './ministry/generate.ts';

test('the example of the city’s ride-hailing records comes in, and what was planted is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-ministry-'));
  try {
    const truth = generateMinistry({ out: folder, drivers: 4 });
    const options = { lake: join(folder, 'lake'), countyKey: exampleCountyKey, threads: 1, memory: '500MB' };
    await takeIn({ ...options, paths: [join(folder, 'platform')] });
    const { receipts, ministry } = await takeIn({ ...options, paths: [join(folder, 'city')], format: 'ride-ministry' });
    assert.ok(receipts.every(({ quarantined, conflicts }) => quarantined === 0 && conflicts === 0));
    const elsewhere = Object.values(ministry!.elsewhere).reduce((sum, n) => sum + n, 0);
    assert.deepEqual(
      [
        ministry!.orders,
        ministry!.sessions,
        ministry!.unmatched,
        ministry!.zeroTimes,
        ministry!.impossiblePayTimes,
        elsewhere,
      ],
      [
        truth.orders,
        truth.sessions,
        truth.ridesWithoutItem,
        truth.zeroTimes,
        truth.impossiblePayTimes,
        truth.elsewhere,
      ],
    );
    assert.deepEqual([ministry!.unread, ministry!.unknownCompanies, ministry!.logoutsAlone], [[], [], 0]);
    const sealed = await sealProvisionally(options.lake, truth.month, join(folder, 'seal'));
    const [feed] = await feedMonths(sealed, lawAsKnown());
    assert.deepEqual(
      [feed!.platform, feed!.rideOrdersUnmatched, feed!.rideItemsUnmatched, feed!.zeroedTimes, feed!.unlinkedRows],
      [truth.platformUscc, truth.ridesWithoutItem, truth.itemsWithoutRide, truth.zeroTimes, 0],
    );
    assert.equal(feed!.orders, truth.orders);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
