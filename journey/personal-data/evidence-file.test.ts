import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sm2KeyFile } from '#outside/sm2-key-file.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { takePerson } from '#store/fields/people.ts';
import type { Json } from '../../checker/canonical.ts';
import { checkEvidenceFile } from '../../checker/evidence-file.ts';
import { csvOf, orderRow, otherUscc, ScratchLake, testKey, uscc } from '../1-intake/intake.builder.ts';
import { workerKey } from '../1-intake/worker-key.ts';
import { sealLake } from '../2-audit/seal-lake.ts';
import { evidenceFile } from './evidence-file.ts';

/** A file as the test reads and changes it. */
interface Read {
  format: string;
  worker: string;
  person: { name: string };
  months: {
    month: string;
    seal: string;
    tables: Record<string, { platform: string; recordId: string; values: Record<string, unknown> }[]>;
  }[];
  sm3: string;
  signature?: { value: string; publicKey: string };
  more?: number;
}

const at = 1_795_564_800_000;
const idNumber = '500229198512312349';
const worker = (platformUscc: string, workerId: string, idNo: string) => ({
  platformUscc,
  recordId: `w-${workerId}`,
  workerId,
  idNo,
  trade: '02',
  relation: '2',
  chain: '1',
  onDate: '2026-01-01',
});

onBothEngines(
  'a worker’s own file holds their sealed rows of every platform and nobody else’s, and any change to it is noticed',
  async (db) => {
    const keys = keysFromText(newKeysText(), 'test');
    const own = workerKey(testKey, idNumber);
    await takePerson(db.sql, keys, { workerKey: own, name: '张小明', idNumber, phone: '13800138001' }, at);
    const lake = new ScratchLake();
    const folder = mkdtempSync(join(tmpdir(), 'gangwan-key-'));
    try {
      await lake.send('worker.csv', csvOf([worker(uscc, 'W1', idNumber), worker(uscc, 'W2', '500229199001010016')]));
      await lake.send('worker-b.csv', csvOf([worker(otherUscc, 'B9', idNumber)]));
      await lake.send(
        'order.csv',
        csvOf([orderRow('a'), orderRow('b', { workerId: 'W2' }), orderRow('c', { ver: 1, op: '1' })]),
      );
      await lake.send('order-2.csv', csvOf([orderRow('a', { ver: 2, op: '2', workerGrossFen: 600 })]));
      await lake.send('order-b.csv', csvOf([orderRow('x', { platformUscc: otherUscc, workerId: 'B9' })]));
      const { seal } = await sealLake({ lake: lake.lake, month: '2026-09' });
      const pair = sm2KeyFile(join(folder, 'evidence.key'), true);
      assert.equal(statSync(join(folder, 'evidence.key')).mode & 0o777, 0o600);
      assert.equal(sm2KeyFile(join(folder, 'evidence.key'), false).publicKey, pair.publicKey);
      const text = await evidenceFile(
        db.sql,
        keys,
        { ...pair, lake: lake.lake },
        { workerKey: own, account: '1', from: '2026-01', to: '2026-12', at },
        null,
      );
      const file = JSON.parse(text) as Read;
      assert.ok(file.months.length > 0);

      assert.equal(file.person.name, '张小明');
      assert.deepEqual(
        file.months.map(({ month, seal: of }) => [month, of]),
        [['2026-09', seal.digest]],
      );
      const orders = file.months[0]!.tables.order!;
      assert.deepEqual(
        new Set(
          orders.map(({ platform, recordId, values }) => `${platform} ${recordId} ${String(values.workerGrossFen)}`),
        ),
        new Set([`${uscc} a 600`, `${uscc} c 450`, `${otherUscc} x 450`]),
      );
      assert.ok(!text.includes('W2'), 'nobody else’s');

      assert.deepEqual(checkEvidenceFile(file as unknown as Json, pair.publicKey), {
        accepted: true,
        worker: own,
        months: 1,
        // The register of workers holds in every month: one row of each platform.
        rows: orders.length + 2,
        publicKey: pair.publicKey,
        faults: [],
      });
      const first = (it: Read) => it.months[0]!;
      const changes: ((file: Read) => unknown)[] = [
        (it) => Object.assign(first(it).tables.order![0]!.values, { workerGrossFen: 601 }),
        (it) => first(it).tables.order!.pop(),
        (it) => it.months.push(first(it)),
        (it) => Object.assign(it.person, { name: '李小明' }),
        (it) => Object.assign(it, { worker: '0'.repeat(64) }),
        (it) => Object.assign(it, { more: 1 }),
        (it) => Object.assign(it, { sm3: '0'.repeat(64) }),
        (it) => delete it.signature,
        (it) =>
          Object.assign(it.signature!, {
            value: it.signature!.value.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
          }),
        (it) => Object.assign(it.signature!, { value: '' }),
        (it) => Object.assign(it.signature!, { publicKey: `04${'1'.repeat(128)}` }),
        (it) => Object.assign(it, { format: 'gangwan-evidence/2' }),
        (it) => Object.assign(first(it), { seal: 'f'.repeat(63) }),
      ];
      for (const change of changes) {
        const changed = JSON.parse(text) as Read;
        change(changed);
        const { accepted, faults } = checkEvidenceFile(changed as unknown as Json);
        assert.ok(!accepted && faults.length > 0, change.toString());
      }
      // Signed anew by somebody else it holds for itself, but not under the county's key.
      const stranger = sm2KeyFile(join(folder, 'stranger.key'), true);
      const theirs = JSON.parse(
        await evidenceFile(
          db.sql,
          keys,
          { ...stranger, lake: null },
          { workerKey: own, account: '1', from: '2026-01', to: '2026-12', at },
          null,
        ),
      ) as Json;
      assert.equal(checkEvidenceFile(theirs).accepted, true);
      assert.equal(checkEvidenceFile(theirs, pair.publicKey).accepted, false);
    } finally {
      lake.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
