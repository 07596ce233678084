import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { Engine, literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { LakeWriter } from '../../2-audit/lake/lake.ts';
import { csvOf, jsonLinesOf, orderRow, type ScratchLake, uscc, withLake } from '../intake.builder.ts';
import { takeIn } from '../take-in.ts';
import { readName } from './file-name.ts';
import { zipOf } from './zip.builder.ts';

const orders = csvOf([orderRow('A'), orderRow('B')]);
const sessions = jsonLinesOf([
  { platformUscc: uscc, recordId: 's', workerId: 'W1', trade: '02', loginAt: '2026-09-03T10:00:00+08:00' },
]);
const manifest = (files: unknown[], more: Record<string, unknown> = {}) =>
  JSON.stringify({ version: 'gangwan-exchange/1', platformUscc: uscc, files, ...more });

test('a file name says table, format, what it covers and who sent it', () => {
  const said: [string, ...(string | null)[]][] = [
    ['order.csv', 'order', 'csv', null, null],
    ['Orders-2026-09.csv', 'order', 'csv', '2026-09', null],
    ['pay-terms_20260901.jsonl.gz', 'payTerms', 'jsonl', '2026-09-01', null],
    ['payTerms.parquet', 'payTerms', 'parquet', null, null],
    ['pay.ndjson', 'pay', 'jsonl', null, null],
    ['91500229ma5u0t0105_restprompt_20260901_full_0001.jsonl.gz', 'restPrompt', 'jsonl', '2026-09-01', uscc],
    ['order (2).csv', 'order', 'csv', null, null],
    ['12-order.csv', 'order', 'csv', null, null],
    ['order-session.csv', null, 'csv', null, null],
    ['invoice.csv', null, 'csv', null, null],
    ['order.xlsx', 'order', null, null, null],
  ];
  for (const [name, table, format, covers, platformUscc] of said)
    assert.deepEqual(readName(name), { table, format, covers, platformUscc }, name);
});

test(
  'a folder with a manifest is a package: its files, its name, its platform',
  withLake(async (scratch) => {
    const withoutPlatform = orders.replaceAll(`${uscc},`, '').replace('platformUscc,', '');
    scratch.write('sept/monthly.csv', withoutPlatform);
    scratch.write('sept/more/session.jsonl', sessions);
    scratch.write('sept/not-listed.csv', 'anything');
    const files = [
      { name: 'monthly.csv', table: 'order', rows: 2, digest: sm3(withoutPlatform) },
      { name: 'more/session.jsonl', rows: 1 },
    ];
    scratch.write('sept/manifest.json', manifest(files, { package: 'september', month: '2026-09' }));
    const receipts = await scratch.take(join(scratch.folder, 'sept'));
    assert.deepEqual(
      receipts.map((receipt) => [receipt.package, receipt.table, receipt.file, receipt.accepted]),
      [
        ['september', 'order', 'monthly.csv', 2],
        ['september', 'session', 'more/session.jsonl', 1],
      ],
    );
    assert.deepEqual(
      (await scratch.rows('order')).map((row) => row.platformUscc),
      [uscc, uscc],
    );
  }),
);

test(
  'packages lie in a folder or a .zip alike, with manifests or without',
  withLake(async (scratch) => {
    const archive = zipOf([
      { name: 'a/manifest.json', data: manifest([{ name: 'order.csv' }]) },
      { name: 'a/order.csv', data: orders },
      { name: 'b/session.jsonl.gz', data: gzipSync(sessions) },
      { name: 'read me.txt', data: 'hello' },
      { name: '.hidden/order.csv', data: 'x' },
    ]);
    const receipts = await scratch.take(scratch.write('both.zip', archive));
    assert.deepEqual(
      receipts.map((receipt) => [receipt.package, receipt.file, receipt.accepted]),
      [
        ['both.zip/a', 'a/order.csv', 2],
        ['both.zip/b', 'b/session.jsonl.gz', 1],
      ],
    );
  }),
);

const refused: [why: string, code: string, build: (scratch: ScratchLake) => string][] = [
  ['a path that is not there', 'INT-101', (s) => join(s.folder, 'nothing')],
  ['a folder with nothing to read', 'INT-101', (s) => join(s.write('empty/readme.txt', ''), '..')],
  ['a file whose name tells no table', 'INT-102', (s) => s.write('invoice.csv', orders)],
  ['a header of another table', 'INT-103', (s) => s.write('pay.csv', 'a,b\n1,2\n')],
  ['a column twice', 'INT-103', (s) => s.write('order.csv', orders.replace('trade', 'status'))],
  ['a manifest that is no JSON', 'INT-104', (s) => join(s.write('p/manifest.json', '{'), '..')],
  [
    'a manifest of another version',
    'INT-104',
    (s) => join(s.write('p/manifest.json', '{"version":"2","files":[]}'), '..'),
  ],
  [
    'a manifest that names a file outside',
    'INT-104',
    (s) => join(s.write('p/manifest.json', manifest([{ name: '../order.csv' }])), '..'),
  ],
  [
    'a manifest that names a missing file',
    'INT-104',
    (s) => join(s.write('p/manifest.json', manifest([{ name: 'order.csv' }])), '..'),
  ],
  [
    'a file with another digest',
    'INT-105',
    (s) => {
      s.write('p/order.csv', orders);
      return join(s.write('p/manifest.json', manifest([{ name: 'order.csv', digest: sm3('other') }])), '..');
    },
  ],
  [
    'a file with fewer rows',
    'INT-109',
    (s) => {
      s.write('p/order.csv', orders);
      return join(s.write('p/manifest.json', manifest([{ name: 'order.csv', rows: 3 }])), '..');
    },
  ],
  [
    'a link out of the package',
    'INT-104',
    (s) => {
      const path = s.write('p/manifest.json', manifest([{ name: 'order.csv' }]));
      symlinkSync(s.write('secret/order.csv', orders), join(path, '../order.csv'));
      return join(path, '..');
    },
  ],
  ['an archive that climbs out', 'INT-106', (s) => s.write('x.zip', zipOf([{ name: '../order.csv', data: orders }]))],
  [
    'an archive with an absolute path',
    'INT-106',
    (s) => s.write('x.zip', zipOf([{ name: '/etc/order.csv', data: orders }])),
  ],
  [
    'an archive with a name twice',
    'INT-106',
    (s) => s.write('x.zip', zipOf([1, 2].map(() => ({ name: 'order.csv', data: orders })))),
  ],
  [
    'an archive that swells',
    'INT-106',
    (s) => s.write('x.zip', zipOf([{ name: 'order.csv', data: Buffer.alloc(70 << 20) }])),
  ],
  [
    'an archive that holds more than it says',
    'INT-106',
    (s) => s.write('x.zip', zipOf([{ name: 'order.csv', data: Buffer.alloc(1 << 20), claimedLength: 10 }])),
  ],
  [
    'a gzip in an archive that swells only when both are unpacked',
    'INT-106',
    (s) => {
      // Packed a hundredfold by one, and that again by the other: each alone is within bounds.
      const member = gzipSync(Buffer.alloc(64 << 10, orders.slice(0, 350)));
      const data = Buffer.concat(Array.from({ length: 1200 }, () => member));
      return s.write('x.zip', zipOf([{ name: 'order.csv.gz', data }]));
    },
  ],
  ['a gzip that swells', 'INT-106', (s) => s.write('order.csv.gz', gzipSync(Buffer.alloc(70 << 20)))],
  [
    'an archive of folders without end',
    'INT-106',
    (s) => s.write('x.zip', zipOf([{ name: `${'d/'.repeat(5000)}order.csv`, data: orders }])),
  ],
  ['a broken archive', 'INT-107', (s) => s.write('x.zip', 'PK no')],
  ['a broken gzip', 'INT-107', (s) => s.write('order.csv.gz', gzipSync(orders).subarray(0, 40))],
  ['a broken Parquet file', 'INT-107', (s) => s.write('order.parquet', 'PAR1 no')],
];
for (const [why, code, build] of refused) {
  test(
    `refused: ${why}`,
    withLake(async (scratch) => {
      await assert.rejects(scratch.take(build(scratch)), { code });
      assert.deepEqual(await scratch.rows('order'), []);
    }),
  );
}

test(
  'a refused file leaves nothing behind in a lake that stays open, as a server’s does',
  withLake(async (scratch) => {
    const lake = new LakeWriter(scratch.lake);
    try {
      const archive = zipOf([
        { name: 'order.csv', data: orders },
        { name: 'pay.csv', data: 'a,b\n1,2\n' },
      ]);
      const paths = [scratch.write('x.zip', archive)];
      await assert.rejects(takeIn({ lake, paths, countyKey: Buffer.alloc(32, 1) }), { code: 'INT-103' });
      const left = readdirSync(join(scratch.lake, 'tmp'), { recursive: true, withFileTypes: true });
      assert.deepEqual(
        left.filter((one) => one.isFile()),
        [],
      );
    } finally {
      lake.close();
    }
  }),
);

test(
  'a damaged Parquet file is refused wherever the damage shows itself, and tells no path of this machine',
  withLake(async (scratch) => {
    const engine = await Engine.open({ threads: 1, memory: '200MB' });
    const path = join(scratch.folder, 'order.parquet');
    await engine.run(
      `COPY (SELECT ${literal(uscc)} AS "platformUscc", 'p' || i AS "recordId", 'W1' AS "workerId", '02' AS trade, '2026-09-03T11:00:00+08:00' AS "acceptedAt", '1' AS status FROM range(500) t(i)) TO ${literal(path)} (FORMAT parquet)`,
    );
    engine.close();
    const whole = readFileSync(path);
    let refused = 0;
    for (let at = 20; at < whole.length - 8; at += Math.ceil(whole.length / 25)) {
      const damaged = Buffer.from(whole);
      damaged[at] = damaged[at]! ^ 0x55;
      try {
        await scratch.take(scratch.write(`${at}/order.parquet`, damaged));
      } catch (error) {
        refused++;
        assert.match((error as { code: string }).code, /^INT-10[37]$/, String(error));
        assert.ok(!String(error).includes(scratch.folder), String(error));
      }
    }
    await assert.rejects(scratch.take(scratch.write('short/order.parquet', whole.subarray(0, 900))), (error: Error) => {
      return !error.message.includes(scratch.folder);
    });
    assert.ok(refused > 3, `${refused} refused`);
  }),
);

test(
  'what came before a refused file of the same call stays taken in',
  withLake(async (scratch) => {
    const good = scratch.write('order.csv', orders);
    const bad = scratch.write('pay.csv', 'a,b\n');
    await assert.rejects(scratch.take([good, bad]), { code: 'INT-103' });
    assert.equal((await scratch.rows('order')).length, 2);
  }),
);

test(
  'a lake keeps to the county key it was begun with',
  withLake(async (scratch) => {
    await scratch.send('order.csv', orders);
    await assert.rejects(scratch.send('order.csv', orders, { countyKey: Buffer.alloc(32, 1) }), { code: 'INT-004' });
  }),
);
