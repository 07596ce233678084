import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { csvRecord } from './csv-text.ts';
import { csvOf, jsonLinesOf, orderRow, type Row, type ScratchLake, testKey, uscc, withLake } from './intake.builder.ts';
import { workerKey } from './worker-key.ts';

/** The rows of a quarantine file by column name. */
function quarantined(scratch: ScratchLake, file: string | null): Record<string, string>[] {
  const text = readFileSync(join(scratch.lake, file!), 'utf8');
  const records: string[][] = [];
  for (let at = 0; at < text.length; ) {
    const record = csvRecord(text, at, true)!;
    assert.ok('fields' in record);
    records.push(record.fields);
    at = record.next;
  }
  const [names, ...rows] = records as [string[], ...string[][]];
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

const faults: [field: string, value: string | null, code: string][] = [
  ['acceptedAt', '2026-09-31T11:00:00+08:00', 'INT-202'],
  ['acceptedAt', '2026-09-03 11:00:00', 'INT-202'],
  ['acceptedAt', '2107-01-01T00:00:00+08:00', 'INT-202'],
  ['distanceM', '12.345', 'INT-205'],
  ['distanceM', '1e3', 'INT-205'],
  ['workerGrossFen', '2147483648', 'INT-205'],
  ['userPaidFen', '-1', 'INT-205'],
  ['trade', '2', 'INT-206'],
  ['weather', '5', 'INT-206'],
  ['currency', 'YUAN', 'INT-207'],
  ['platformUscc', '91500229MA5U0T0106', 'INT-208'],
  ['recordId', null, 'INT-201'],
  ['status', null, 'INT-201'],
  ['ver', '0', 'INT-205'],
  ['op', '4', 'INT-206'],
];

for (const format of ['csv', 'jsonl'] as const) {
  test(
    `each fault is told by row, field, code and sentence, and the other rows are taken (${format})`,
    withLake(async (scratch) => {
      const rows = faults.flatMap(([field, value], at) => [
        orderRow(`good-${at}`, { distanceM: 5, currency: null }),
        orderRow(`bad-${at}`, { [field]: value }),
      ]);
      const receipt = await scratch.send(`order.${format}`, format === 'csv' ? csvOf(rows) : jsonLinesOf(rows));
      assert.deepEqual([receipt.rows, receipt.accepted, receipt.quarantined], [30, 15, 15]);
      const bad = quarantined(scratch, receipt.quarantineFile);
      assert.deepEqual(
        bad.map(({ _row, _field, _code }) => [_row, _field, _code]),
        faults.map(([field, , code], at) => [String(2 * at + 2), field, code]),
      );
      for (const row of bad) {
        assert.match(row._zh!, new RegExp(`${row._field}（`));
        assert.match(row._en!, new RegExp(row._field!));
      }
      const stored = await scratch.rows('order');
      assert.deepEqual(
        stored.map((row) => row.recordId),
        faults.map((_, at) => `good-${at}`),
      );
      assert.deepEqual(
        stored.map((row) => row.row),
        faults.map((_, at) => 2 * at + 1),
      );
    }),
  );
}

test(
  'a row with several faults names them all',
  withLake(async (scratch) => {
    const receipt = await scratch.send('order.csv', csvOf([orderRow('A', { trade: '77', distanceM: 'far' })]));
    const [row] = quarantined(scratch, receipt.quarantineFile);
    assert.equal(row!._field, 'trade;distanceM');
    assert.equal(row!._code, 'INT-206;INT-205');
  }),
);

test(
  'a quarantine file that was corrected is sent again by itself',
  withLake(async (scratch) => {
    const rows = [orderRow('A'), orderRow('B', { distanceM: '12.5' }), orderRow('C', { trade: '77' }), orderRow('D')];
    const first = await scratch.send('order.csv', csvOf(rows));
    const text = readFileSync(join(scratch.lake, first.quarantineFile!), 'utf8');
    const again = await scratch.send('order-corrected.csv', text);
    assert.deepEqual([again.accepted, again.quarantined], [0, 2], 'nothing was corrected yet');
    assert.deepEqual(again.ignoredColumns, []);
    const corrected = await scratch.send('1-order.csv', text.replace('12.5', '12').replace(',77,', ',02,'));
    assert.deepEqual([corrected.accepted, corrected.quarantined, corrected.duplicate], [2, 0, 0]);
    const stored = await scratch.rows('order');
    assert.deepEqual(new Set(stored.map((row) => row.recordId)), new Set(['A', 'B', 'C', 'D']));
    assert.equal(stored.find((row) => row.recordId === 'B')!.distanceM, 12);
  }),
);

test(
  'odd but readable rows are taken: reversed, endless, long and zero-length orders; zeroed times are emptied and marked',
  withLake(async (scratch) => {
    const at = '2026-09-03T11:00:00+08:00';
    const receipt = await scratch.send(
      'order.csv',
      csvOf([
        orderRow('reversed', { finishedAt: '2026-09-03T10:00:00+08:00' }),
        orderRow('open', { finishedAt: null, status: '4' }),
        orderRow('26 hours', { finishedAt: '2026-09-04T13:00:00+08:00' }),
        orderRow('zero', { finishedAt: at }),
        orderRow('zeroed', { pickedAt: '0000-00-00T00:00:00+08:00' }),
        orderRow('unset clock', { pickedAt: '1970-01-01T08:00:00+08:00' }),
        orderRow('both', { pickedAt: '0', createdAt: '1970-01-01T08:00:00+08:00' }),
      ]),
    );
    assert.deepEqual([receipt.accepted, receipt.quarantined, receipt.marked], [7, 0, 3]);
    const stored = await scratch.rows('order');
    assert.deepEqual(
      stored.map((row) => row.marks),
      [0, 0, 0, 0, 1, 2, 3],
    );
    assert.deepEqual(
      stored.slice(4).map((row) => row.pickedAt),
      [null, null, null],
    );
    const session = csvOf([
      { platformUscc: uscc, recordId: 's1', workerId: 'W', trade: '02', loginAt: '1970-01-01T08:00:00+08:00' },
    ]);
    assert.equal((await scratch.send('session.csv', session)).quarantined, 1, 'a required time cannot be emptied');
  }),
);

const person: Row = { platformUscc: uscc, trade: '02', relation: '2', chain: '5', onDate: '2026-01-01' };

test(
  'an ID number becomes a worker key and reaches no file of the lake, read or not',
  withLake(async (scratch) => {
    const rows = [
      { ...person, recordId: 'w1', workerId: 'W1', idNo: '50022919900101001x' },
      { ...person, recordId: 'w2', workerId: 'W2', idNo: '500229198512312349', onDate: '2026-13-01' },
      { ...person, recordId: 'w3', workerId: 'W3', idNo: '500229198512312348' },
      { ...person, recordId: 'w4', workerId: 'W4', idNo: null },
    ];
    const numbers = rows.map((row) => row.idNo).filter((idNo) => idNo !== null);
    const brokenLine = `${csvOf(rows)}${uscc},w5,"500229200002294566,02,2,5,2026-01-01`;
    for (const [name, content] of [
      ['worker.csv', brokenLine],
      ['worker.jsonl', `${jsonLinesOf(rows)}{"idNo": "500229200002294566"`],
    ] as const) {
      const receipt = await scratch.send(name, content);
      assert.equal(receipt.quarantined, 3);
      const bad = quarantined(scratch, receipt.quarantineFile);
      assert.deepEqual(
        bad
          .map((row) => row._code!.slice(0, 7))
          .sort()
          .slice(0, 1),
        ['INT-203'],
      );
      assert.ok(bad.some((row) => row.idNo === '500*************48' && row._code === 'INT-209'));
    }
    const [first] = await scratch.rows('worker');
    assert.equal(first!.workerKey, workerKey(testKey, '50022919900101001X'));
    assert.ok(!('idNo' in first!));
    for (const found of readdirSync(scratch.lake, { recursive: true, withFileTypes: true })) {
      if (!found.isFile()) continue;
      const bytes = readFileSync(join(found.parentPath, found.name)).toString('latin1');
      for (const idNo of [...numbers, '500229200002294566'])
        assert.ok(!bytes.includes(idNo), `${idNo} in ${found.name}`);
    }
  }),
);

test(
  'lines that cannot be told apart are set aside one by one',
  withLake(async (scratch) => {
    const good = csvOf([orderRow('A'), orderRow('B'), orderRow('C')])
      .trimEnd()
      .split('\n');
    const [header, a, b, c] = good as [string, string, string, string];
    const lines = [header, a, `${b},too,many`, '"never closed,1', b, 'x,"y"z,1', c];
    const content = Buffer.concat([
      Buffer.from(`${lines.join('\n')}\n`),
      Buffer.from(`${c.replace(',C,', ',D')}`.replace('W1', '')),
      Buffer.from([0xff, 0xfe, 0xff]),
      Buffer.from('\n'),
    ]);
    const receipt = await scratch.send('order.csv', content);
    assert.deepEqual([receipt.rows, receipt.accepted, receipt.quarantined], [7, 3, 4]);
    assert.deepEqual(
      quarantined(scratch, receipt.quarantineFile).map(({ _row, _code }) => [_row, _code]),
      [
        ['2', 'INT-210'],
        ['3', 'INT-213'],
        ['5', 'INT-213'],
        ['7', 'INT-210'],
      ],
    );
    assert.deepEqual(
      (await scratch.rows('order')).map((row) => [row.row, row.recordId]),
      [
        [1, 'A'],
        [4, 'B'],
        [6, 'C'],
      ],
    );
  }),
);

test(
  'bytes that are neither UTF-8 nor GB 18030 spoil only their row',
  withLake(async (scratch) => {
    const [before, after] = csvOf([orderRow('A'), orderRow('B', { workerId: '@@' })]).split('@@') as [string, string];
    const content = Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0x80]), Buffer.from(after)]);
    const receipt = await scratch.send('order.csv', content);
    assert.deepEqual([receipt.accepted, receipt.quarantined], [1, 1]);
    assert.equal(quarantined(scratch, receipt.quarantineFile)[0]!._code, 'INT-211');
    const json = await scratch.send(
      'order.jsonl',
      `${jsonLinesOf([orderRow('C')])}[1]\n{"a":\n"text"\n{"recordId": "\\ud83d"}\n`,
    );
    assert.deepEqual([json.rows, json.accepted, json.quarantined], [5, 1, 4]);
    assert.deepEqual(
      quarantined(scratch, json.quarantineFile).map((row) => row._code),
      ['INT-212', 'INT-212', 'INT-212', 'INT-211'],
    );
  }),
);
