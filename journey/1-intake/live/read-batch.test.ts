import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { tableNames } from '#measures/facts/tables.ts';
import { planOf } from '../column-plan.ts';
import { jsonLinesOf, otherUscc, type ScratchLake, uscc, withLake } from '../intake.builder.ts';
import { readValue } from '../read-value.ts';
import { jsonTexts } from '../salvage.ts';
import { liveIntake, sendBatch } from './live.builder.ts';
import { BatchReader } from './read-batch.ts';

const plan = planOf('order');
const names = plan.columns.map(({ name }) => name);

/** Texts near the borders of every kind, and the spellings JSON allows for them. */
const values = fc.oneof(
  fc.constantFrom(
    ...[
      '"02"',
      '"2"',
      '2',
      '02',
      '1',
      '"1"',
      '1.0',
      '1e0',
      '-0',
      '2147483647',
      '2147483648',
      '-1',
      'true',
      'null',
      '""',
      '" "',
    ],
    ...[
      '"2026-09-03T11:00:00+08:00"',
      '"2026-02-29T11:00:00+08:00"',
      '"2024-02-29T11:00:00+08:00"',
      '"2026-09-31T11:00:00+08:00"',
    ],
    ...[
      '"2026-09-03T24:00:00+08:00"',
      '"2026-09-03T11:00:60+08:00"',
      '"2026-09-03T11:00:00Z"',
      '"1991-12-31T23:59:59+08:00"',
    ],
    ...[
      '"2105-12-28T00:00:00+08:00"',
      '"2106-12-28T00:00:00+08:00"',
      '"1970-01-01T08:00:00+08:00"',
      '"0"',
      '"0000-00-00 00:00:00"',
    ],
    ...[
      `"${uscc}"`,
      `"${otherUscc}"`,
      '"91500229MA5U0T0106"',
      '"䶮㛃"',
      '"１２３"',
      '"\\u4dae"',
      '"a\\"b"',
      '"\\ud800"',
      '"\\u0000"',
    ],
    ...['{"a":1}', '[1,[2]]', '"\\u202e"', '"CNY"', '"CNYX"', 'NaN', '01', '+1', '.5', '5.', '"unclosed'],
  ),
  fc.string({ maxLength: 70 }).map((text) => JSON.stringify(text)),
  fc.integer().map(String),
);
const line = fc
  .array(fc.tuple(fc.constantFrom(...names, 'idNo', 'more'), values), { maxLength: 14 })
  .chain((pairs) =>
    fc
      .constantFrom(...[',', ', ', ' ,'])
      .map((comma) => `{${pairs.map(([name, value]) => `"${name}":${value}`).join(comma)}}`),
  );
const required = '"recordId":"r1","workerId":"W1","trade":"02","status":"1"';
const nearSound = line.map((text) => (text === '{}' ? `{${required}}` : `{${required},${text.slice(1)}`));
const torn = fc.tuple(nearSound, fc.nat(60)).map(([text, at]) => text.slice(0, at));

/** What the reference readers say of one line, in words that can be compared. */
function reference(text: string): string {
  const texts = jsonTexts(text, names);
  if (typeof texts === 'string' || texts.some((one) => one.includes('\0'))) return 'unread';
  const bad = plan.columns.flatMap((column, i) => {
    const value = texts[i]!;
    if (value === '') return column.required && column.name !== 'platformUscc' ? [column.name] : [];
    if (column.name === 'platformUscc' && value !== uscc) return [column.name];
    return 'problem' in readValue(column, value) ? [column.name] : [];
  });
  return bad.length === 0 ? 'sound' : bad.join();
}

test('the quick reader takes and refuses what the reference readers do, field by field', () => {
  const counts = { sound: 0, bad: 0 };
  const reader = new BatchReader('order', uscc);
  fc.assert(
    fc.property(fc.oneof(nearSound, nearSound, line, torn), (text) => {
      if (/[\n\r]/.test(text) || text.trim() === '') return;
      const { bad, sound, soundRows } = reader.read(Buffer.from(`${text}\n`));
      const wanted = reference(text);
      const found =
        bad.length === 0
          ? 'sound'
          : bad[0]!.values === null
            ? 'unread'
            : bad[0]!.problems.map(({ field }) => field).join();
      assert.equal(found, wanted, text);
      counts[wanted === 'sound' ? 'sound' : 'bad']++;
      assert.equal(soundRows, wanted === 'sound' ? 1 : 0);
      if (wanted !== 'sound') return;
      // What is kept says the same as what was sent.
      assert.deepEqual(jsonTexts(sound.toString().trim(), names), jsonTexts(text, names));
    }),
    { seed: 7, numRuns: 20_000 },
  );
  assert.ok(counts.sound > 1000 && counts.bad > 1000, JSON.stringify(counts));
});

test('names the table does not know are told, sorted, wherever in the batch they stand', () => {
  const reader = new BatchReader('order', uscc);
  const row = (more: string) => `{"recordId":"r","workerId":"W","trade":"02","status":"1"${more}}\n`;
  const ignored = (...rows: string[]) => reader.read(Buffer.from(rows.join(''))).ignored;
  assert.deepEqual(ignored(row(''), row(',"finishedAt":null'), 'no json\n'), []);
  const typed = [row(',"finishedat":"2026-09-03T11:20:00+08:00"'), row(''), row(',"Tip":{"a":1},"status":"7"')];
  assert.deepEqual(ignored(...typed, row(',"finishedat":null')), ['Tip', 'finishedat']);
  assert.deepEqual(ignored(row(',"__proto__":1,"constructor":2,"":3')), ['', '__proto__', 'constructor']);
  const odd = ignored(row(`,"50022919900101001X":1,"${'长'.repeat(90)}":1,"\\ud800":1`));
  assert.deepEqual(odd, ['500*************1X', '长'.repeat(64), '\ufffd']);
  const many = Array.from({ length: 300 }, (_, i) => row(`,"c${i}":1`));
  assert.equal(ignored(...many).length, 50);
});

test('sound rows whose time was emptied are told with field and reason', () => {
  const reader = new BatchReader('order', uscc);
  const row = (more: string) => `{"recordId":"r","workerId":"W","trade":"02","status":"1"${more}}\n`;
  const unset = row(',"acceptedAt":"0","finishedAt":"1970-01-01T08:00:00+08:00"');
  const bad = row(',"acceptedAt":"0","finishedAt":"soon"');
  const { marked, markedTimes } = reader.read(Buffer.from(`${row('')}\n${unset}${bad}${unset}`));
  assert.equal(marked, 2);
  assert.deepEqual(markedTimes, [
    { index: 2, field: 'acceptedAt', why: 'zeroed' },
    { index: 2, field: 'finishedAt', why: 'before-1992' },
    { index: 4, field: 'acceptedAt', why: 'zeroed' },
    { index: 4, field: 'finishedAt', why: 'before-1992' },
  ]);
  const many = reader.read(Buffer.from(unset.repeat(300)));
  assert.deepEqual([many.marked, many.markedTimes.length], [300, 100]);
});

test('lines are told apart whatever stands between them, and the sound ones are kept as they came', () => {
  const reader = new BatchReader('order', uscc);
  const row = (n: number) => `{"recordId":"r${n}","workerId":"䶮","trade":"02","status":"1"}`;
  const plain = Buffer.from(`${row(1)}\n${row(2)}\n`);
  assert.equal(reader.read(plain).sound, plain, 'not even copied');
  assert.equal(reader.read(Buffer.from(`${row(1)}\n${row(2)}`)).sound.toString(), `${row(1)}\n${row(2)}\n`);
  const odd = reader.read(Buffer.from(`\uFEFF${row(1)}\r\n\n  \n${row(2)}\nnull\n[]\n"x"\n{"recordId":\n${row(3)}`));
  assert.deepEqual([odd.rows, odd.soundRows, odd.bad.map(({ index }) => index)], [7, 3, [3, 4, 5, 6]]);
  assert.equal(odd.sound.toString().trim().split('\n').length, 3);
  const deep = reader.read(Buffer.from(`${'['.repeat(100_000)}\n{"a":${'{"a":'.repeat(20_000)}\n${row(1)}\n`));
  assert.deepEqual([deep.rows, deep.soundRows], [3, 1]);
  const long = reader.read(Buffer.from(`{"recordId":"${'x'.repeat(2_000_000)}"}\n${row(1)}\n`));
  assert.deepEqual([long.rows, long.soundRows], [2, 1]);
  const broken = reader.read(Buffer.concat([plain, Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x0a]), plain]));
  assert.deepEqual([broken.rows, broken.soundRows, broken.bad[0]!.problems[0]!.code], [5, 4, 'INT-211']);
  const twice = reader.read(Buffer.from('{"recordId":"r1","workerId":"W","trade":"02","status":"1","status":"8"}\n'));
  assert.equal(twice.bad[0]!.problems[0]!.field, 'status', 'the last of two counts');
  for (const table of tableNames) assert.equal(new BatchReader(table, uscc).read(Buffer.from('{}\n')).bad.length, 1);
});

test(
  'what the quick reader calls sound the engine takes too, nasty texts whole',
  withLake(async (scratch: ScratchLake) => {
    const texts = [
      '䶮㛃𠀀',
      '１２３',
      '\u202Eevil\u202C',
      '👨‍👩‍👧',
      'a"b\\c/d',
      "Robert'); --",
      '\u0001\u001f',
      'ﷺ'.repeat(60),
      '=1+1',
      '\u2028',
      '\\u4dae',
      ' lead',
      'null',
      'NaN',
      '\t',
    ];
    const rows = texts.map((workerId, i) => ({ recordId: `n${i}`, workerId, trade: '02', status: '1' }));
    const live = await liveIntake(scratch.lake);
    const { quarantined } = await sendBatch(live, 'n', jsonLinesOf(rows));
    assert.equal(quarantined, 0);
    await live.close();
    const held = await scratch.rows('order');
    assert.deepEqual(
      held.map(({ workerId }) => workerId),
      texts,
    );
  }),
);
