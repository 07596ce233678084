import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { instant } from '#basics/instant.ts';
import { Engine, literal } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import { csvOf, jsonLinesOf, orderRow, type Row, type ScratchLake, uscc, withLake } from './intake.builder.ts';

const rows: Row[] = [
  orderRow('A1', { workerId: '张三-07', distanceM: 1200, op: '1', ver: 1 }),
  orderRow('A2', { finishedAt: null, status: '4', currency: 'CHF' }),
  orderRow('A3', { acceptedAt: '2026-09-03T03:00:00Z', platformFeeFen: -25, fromPlace: '500229001' }),
];

/** What the lake must hold of them, whatever they were sent as. */
const stored = [
  {
    row: 1,
    recordId: 'A1',
    workerId: '张三-07',
    distanceM: 1200,
    currency: 'CNY',
    ver: 1,
    op: 1,
    platformFeeFen: null,
  },
  { row: 2, recordId: 'A2', workerId: 'W1', distanceM: null, currency: 'CHF', ver: 1, op: 1, platformFeeFen: null },
  { row: 3, recordId: 'A3', workerId: 'W1', distanceM: null, currency: 'CNY', ver: 1, op: 1, platformFeeFen: -25 },
];

async function holdsThem(scratch: ScratchLake): Promise<void> {
  const found = await scratch.rows('order');
  assert.deepEqual(
    found.map(({ row, recordId, workerId, distanceM, currency, ver, op, platformFeeFen }) => ({
      row,
      recordId,
      workerId,
      distanceM,
      currency,
      ver,
      op,
      platformFeeFen,
    })),
    stored,
  );
  const eleven = instant('2026-09-03T11:00:00+08:00');
  assert.deepEqual(
    found.map((row) => row.acceptedAt),
    [eleven, eleven, eleven],
  );
  assert.deepEqual(
    found.map((row) => row.finishedAt),
    [eleven + 1200, null, eleven + 1200],
  );
  assert.deepEqual(
    found.map((row) => row.vehicle),
    ['9', '9', '9'],
  );
}

/** The bytes of a text in GB 18030, for the few characters these tests use. */
function gb18030(text: string): Buffer {
  const two: Record<string, [number, number]> = { 张: [0xd5, 0xc5], 三: [0xc8, 0xfd] };
  return Buffer.concat(Array.from(text, (char) => Buffer.from(two[char] ?? [char.charCodeAt(0)])));
}

const csv = csvOf(rows);
const sent: Record<string, string | Buffer> = {
  'order.csv': csv,
  'orders-2026-09.csv.gz': gzipSync(csv),
  'order-bom.csv': `\ufeff${csv}`,
  'order-crlf.csv': csv.replaceAll('\n', '\r\n'),
  'order-mixed-line-breaks.csv': csv.replace('\n', '\r\n'),
  'order-no-last-line-break.csv': csv.trimEnd(),
  'order-blank-lines.csv': `${csv}\n\n`,
  'order-gb18030.csv': gb18030(csv),
  'order-utf16.csv': Buffer.from(`\ufeff${csv}`, 'utf16le'),
  'order.jsonl': jsonLinesOf(rows),
  'order.ndjson.gz': gzipSync(jsonLinesOf(rows)),
  'order-bom.jsonl': `\ufeff${jsonLinesOf(rows)}`,
  'order-gb18030.jsonl': gb18030(jsonLinesOf(rows)),
  'order-with-own-keys.jsonl': jsonLinesOf(rows.map((row) => ({ ...row, theirOwnField: 'x', createdAt: '' }))),
};
for (const [name, content] of Object.entries(sent)) {
  test(
    `the same rows come out of ${name}`,
    withLake(async (scratch) => {
      const receipt = await scratch.send(name, content);
      assert.deepEqual(
        [receipt.accepted, receipt.quarantined, receipt.revised, receipt.duplicate],
        [3, 0, 0, 0],
        JSON.stringify(receipt),
      );
      await holdsThem(scratch);
    }),
  );
}

test(
  'Parquet may bring text or typed columns',
  withLake(async (scratch) => {
    const engine = await Engine.open({ threads: 1, memory: '500MB' });
    const source = `read_csv(${literal(scratch.write('raw.csv', csv))}, all_varchar = true)`;
    const [text, typed, doubles, local] = ['a', 'b', 'c', 'd'].map((letter) =>
      join(scratch.folder, `order-${letter}.parquet`),
    );
    await engine.run(`COPY (SELECT * FROM ${source}) TO ${literal(text!)} (FORMAT parquet)`);
    const replaced = (number: string, time: string) =>
      `SELECT * REPLACE (CAST("acceptedAt" AS ${time}) AS "acceptedAt", CAST("finishedAt" AS ${time}) AS "finishedAt",
        CAST("distanceM" AS ${number}) AS "distanceM", CAST(ver AS ${number}) AS ver, CAST(status AS TINYINT) AS status,
        CAST("platformFeeFen" AS ${number}) AS "platformFeeFen") FROM ${source}`;
    await engine.run(`COPY (${replaced('BIGINT', 'TIMESTAMPTZ')}) TO ${literal(typed!)} (FORMAT parquet)`);
    await engine.run(`COPY (${replaced('DOUBLE', 'TIMESTAMPTZ')}) TO ${literal(doubles!)} (FORMAT parquet)`);
    await engine.run(`COPY (${replaced('BIGINT', 'TIMESTAMP')}) TO ${literal(local!)} (FORMAT parquet)`);
    engine.close();
    await assert.rejects(scratch.take(local!), { code: 'INT-108' });
    for (const [at, path] of [text!, typed!, doubles!].entries()) {
      const [receipt] = await scratch.take(path);
      assert.equal(receipt!.accepted, at === 0 ? 3 : 0, path);
      assert.equal(receipt!.duplicate, at === 0 ? 0 : 3, path);
    }
    await holdsThem(scratch);
  }),
);

test(
  'rows keep their number in the file, however many there are',
  withLake(async (scratch) => {
    // Long lines, so that the engine splits the file among its threads.
    const many = (letter: string) =>
      Array.from({ length: 40_000 }, (_, n) => orderRow(`${letter}${n + 1}`, { _note: 'x'.repeat(400) }));
    const oneBad = many('B').map((row, n) => (n === 20_000 ? { ...row, trade: '77' } : row));
    await scratch.send('order.csv', csvOf(many('M')));
    await scratch.send('order-bad.csv', csvOf(oneBad));
    await scratch.send('order.jsonl', jsonLinesOf(many('J')));
    const [counts] = await scratch.query(
      'order',
      `SELECT count(*) AS n, count(*) FILTER (substr("recordId", 2) <> CAST("row" AS VARCHAR)) AS moved FROM rows`,
    );
    assert.deepEqual(counts, { n: 119_999, moved: 0 });
  }),
);

test(
  'a long file is read while its digest is taken, and row by row where another encoding shows late',
  withLake(async (scratch) => {
    const long = Array.from({ length: 12_000 }, (_, n) => orderRow(`L${n}`, { _note: 'x'.repeat(400) }));
    const content = gb18030(csvOf([...long, orderRow('last', { workerId: '张三' })]));
    assert.ok(content.length > 4 << 20);
    const receipt = await scratch.send('order.csv', content);
    assert.deepEqual([receipt.accepted, receipt.quarantined, receipt.sourceDigest], [12_001, 0, sm3(content)]);
    const [last] = await scratch.query('order', `SELECT "row", "workerId" FROM rows WHERE "recordId" = 'last'`);
    assert.deepEqual(last, { row: 12_001, workerId: '张三' });
    assert.ok((await scratch.send('order-again.csv', content)).alreadyTaken);
  }),
);

test(
  'an empty file is a report that nothing happened',
  withLake(async (scratch) => {
    const header = csv.slice(0, csv.indexOf('\n') + 1);
    const august = scratch.write('august/manifest.json', manifest('2026-08', [{ name: 'order.csv', rows: 0 }]));
    scratch.write('august/order.csv', header);
    scratch.write('september/manifest.json', manifest('2026-09', [{ name: 'order.csv' }]));
    scratch.write('september/order.csv', header);
    const receipts = await scratch.take([join(august, '..'), join(scratch.folder, 'september')]);
    assert.deepEqual(
      receipts.map(({ accepted, alreadyTaken }) => [accepted, alreadyTaken]),
      [
        [0, false],
        [0, false],
      ],
    );
    const lines = readFileSync(join(scratch.lake, 'manifest.jsonl'), 'utf8').trim().split('\n').slice(1);
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      entries.map(({ kind, covers, platformUsccs, rows: n }) => [kind, covers, platformUsccs, n]),
      [
        ['receipt', '2026-08', [uscc], 0],
        ['receipt', '2026-09', [uscc], 0],
      ],
    );
  }),
);

function manifest(month: string, files: unknown[]): string {
  return JSON.stringify({ version: 'gangwan-exchange/1', platformUscc: uscc, month, files });
}
