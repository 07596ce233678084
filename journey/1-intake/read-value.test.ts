import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { tableNames } from '#measures/facts/tables.ts';
import { Engine, literal } from '#store/engine.ts';
import { type ColumnPlan, planOf } from './column-plan.ts';
import { exchange } from './exchange/exchange.ts';
import { marks, readValue } from './read-value.ts';
import { markSql, typedSql } from './typed-columns.ts';

const seed = 20260901;
const column = (table: keyof typeof exchange, name: string) => planOf(table).byName.get(name)!;

/** One column of each kind, optional and required, with bounds of its own. */
const columns: Record<string, ColumnPlan> = {
  instant: column('order', 'finishedAt'),
  'required instant': column('session', 'loginAt'),
  day: column('pay', 'dueOn'),
  'required day': column('pay', 'periodFrom'),
  month: column('injuryPremium', 'month'),
  integer: column('roster', 'breakS'),
  'signed integer': column('order', 'platformFeeFen'),
  version: column('order', 'ver'),
  code: column('order', 'trade'),
  operation: column('order', 'op'),
  text: column('order', 'currency'),
  'long text': column('order', 'recordId'),
  'credit code': column('order', 'platformUscc'),
  'identity number': column('worker', 'idNo'),
};

/** Texts near the border of every kind. */
const near = [
  '2026-09-03T11:00:00+08:00',
  '2026-09-03T11:00:00Z',
  '2026-09-03T11:00:00-05:30',
  '2026-02-29T00:00:00+08:00',
  '2024-02-29T00:00:00+08:00',
  '2026-09-03T24:00:00+08:00',
  '2026-09-03T23:59:60+08:00',
  '2026-09-03 11:00:00',
  '2026-09-03T11:00:00',
  '2026-09-03T11:00:00.000+08:00',
  '2026-09-03T 1:00:00+08:00',
  '2026-09-03T11:00:0.+08:00',
  '2026-09-03T11:00:00+15:00',
  '2026-09-03T11:00:00+14:59',
  '0000-00-00T00:00:00+08:00',
  '1970-01-01T08:00:00+08:00',
  '1970-01-01T00:00:00Z',
  '1991-12-31T23:59:59+08:00',
  '1992-01-01T00:00:00+08:00',
  '1992-01-01T00:00:00+09:00',
  '1991-12-31T16:00:00Z',
  '1991-12-31T15:59:59Z',
  '1970-02-30T00:00:00+08:00',
  '2106-02-07T14:28:15+08:00',
  '2106-02-07T14:28:16+08:00',
  '9999-12-31T00:00:00+08:00',
  '0001-01-01T00:00:00+08:00',
  '2026-09-03',
  '2026-02-30',
  '1970-01-01',
  '1991-12-31',
  '1992-01-01',
  '0000-00-00',
  '2026-9-3',
  '+2026-09-03',
  '2026-09',
  '2026-13',
  '1970-01',
  '0000-00',
  '0',
  '00',
  '00000',
  '1',
  '01',
  '007',
  '-0',
  '-1',
  '-25',
  '+5',
  ' 5',
  '5 ',
  '1e3',
  '12.0',
  '12.345',
  '1_000',
  '1,000',
  '0x1F',
  '0b11',
  '2147483647',
  '2147483648',
  '-2147483648',
  '86400',
  '86401',
  '99999999999',
  '１２',
  'NaN',
  'inf',
  'true',
  'CNY',
  'CHFX',
  '币币币',
  '币币币币',
  '𠀀𠀀𠀀',
  "a'b",
  'a"b',
  'a\nb',
  '\u0000',
  '91500229MA5U0T0105',
  '91500229MA5U0T0106',
  '92500229MA60A1B21X',
  '11500229009112236A',
  '91500229MAABCDEF8G',
  '91500229ma5u0t0105',
  '91500229MA5I0T0105',
  '50022919900101001X',
  '50022919900101001x',
  '500229198512312349',
  '500229198512312348',
  '500229200109310028',
  '500229199902290012',
  '500229190002290016',
  '810000199507070035',
  '500229210001010014',
];

/** A text that is near one of them: one character put in, taken out or exchanged; or plain rubbish. */
const mutated = fc
  .tuple(
    fc.constantFrom(...near),
    fc.nat(),
    fc.constantFrom('', ...'0189TZ+-:. \tex_A١'.split('')),
    fc.constantFrom('put', 'take', 'swap'),
  )
  .map(([text, at, char, how]) => {
    const place = at % (text.length + 1);
    const after = how === 'put' ? place : place + 1;
    return text.slice(0, place) + (how === 'take' ? '' : char) + text.slice(after);
  });
const digits = fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }).map(String);
const moment = fc
  .tuple(
    fc.integer({ min: 1969, max: 2107 }),
    ...[13, 32, 25, 61, 61].map((max) => fc.nat({ max })),
    fc.constantFrom('+08:00', 'Z', '-11:30'),
  )
  .map(([year, ...rest]) => {
    const [month, day, hour, minute, second] = rest.slice(0, 5).map((n) => String(n).padStart(2, '0'));
    return `${year}-${month}-${day}T${hour}:${minute}:${second}${rest[5]}`;
  });
const texts = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 2, arbitrary: moment },
  { weight: 1, arbitrary: digits },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 70 }) },
);
const sample = [...new Set([...near, ...fc.sample(texts, { numRuns: 2500, seed })])].filter(
  (text) => text !== '' && text.isWellFormed(),
);

test('the engine reads every text as the reference does', async () => {
  const engine = await Engine.open({ threads: 1, memory: '500MB' });
  try {
    await engine.run(
      `CREATE TABLE texts AS SELECT * FROM (VALUES ${sample.map((text, at) => `(${at}, ${sqlText(text)})`).join(', ')}) t(n, text)`,
    );
    for (const [kind, plan] of Object.entries(columns)) {
      for (const trusted of [[], ['91500229MA5U0T0105']]) {
        const raw = { sql: 'text', type: 'VARCHAR' };
        const { value, kept } = typedSql(plan, raw, trusted);
        const mark = plan.required || !['instant', 'day', 'month'].includes(plan.kind) ? '0' : markSql(plan, raw);
        const rows = await engine.rows<{ n: number; value: number | string | null; mark: number }>(
          `SELECT n, ${kept('v')} AS value, ${mark} AS mark FROM (SELECT *, ${value} AS v FROM texts) ORDER BY n`,
        );
        assert.equal(rows.length, sample.length);
        for (const row of rows) {
          const text = sample[row.n]!;
          const wanted = readValue(plan, text);
          const found = row.value !== null ? { value: row.value } : row.mark !== 0 ? { mark: row.mark } : 'problem';
          assert.deepEqual(found, 'problem' in wanted ? 'problem' : wanted, `${kind}: ${JSON.stringify(text)}`);
        }
      }
    }
  } finally {
    engine.close();
  }
});

/** A text as SQL, also with a NUL in it, which a literal cannot hold. */
const sqlText = (text: string) => text.split('\u0000').map(literal).join(' || chr(0) || ');

test('the reference accepts nothing the schema of the exchange refuses, and refuses only what does not exist or fit', () => {
  const more: Record<string, (text: string) => boolean> = {
    // The schema writes the shape of times; the reference also asks whether the day exists and lies in its span.
    instant: () => true,
    day: () => true,
    month: () => true,
    'identity-number': () => true,
    uscc: () => true,
  };
  for (const [kind, plan] of Object.entries(columns)) {
    const table = tableNames.find((name) => planOf(name).columns.includes(plan))!;
    const schema = exchange[table].schema.shape[plan.name as 'recordId'];
    fc.assert(
      fc.property(texts, (text) => {
        const value = plan.kind === 'integer' ? wholeNumber(text) : text;
        const bySchema = text === '' ? false : schema.safeParse(value).success;
        const byReader = text !== '' && 'value' in readValue(plan, text);
        // Length is counted in characters, by the schema in code units: a rare character counts twice there.
        if (plan.kind === 'text' && Array.from(text).length !== text.length) return;
        if (byReader) assert.ok(bySchema, `${kind}: only the reader takes ${JSON.stringify(text)}`);
        else if (more[plan.kind] === undefined)
          assert.ok(!bySchema, `${kind}: only the schema takes ${JSON.stringify(text)}`);
      }),
      { seed, numRuns: 1500 },
    );
  }
});

/** The number a JSON file would hold for it; a text where it would not be a number there. */
const wholeNumber = (text: string) => (/^-?\d{1,10}$/.test(text) ? Number(text) : text);

test('zeroed times and unset clocks are marked where the column is optional and refused where it is required', () => {
  for (const text of ['0', '0000-00-00', '0000-00-00T00:00:00+08:00', '0000-00-00 00:00:00'])
    assert.deepEqual(readValue(columns.instant!, text), { mark: marks.zeroed });
  assert.deepEqual(readValue(columns.instant!, '1970-01-01T08:00:00+08:00'), { mark: marks.before1992 });
  assert.deepEqual(readValue(columns.day!, '1970-01-01'), { mark: marks.before1992 });
  assert.ok('problem' in readValue(columns['required instant']!, '1970-01-01T08:00:00+08:00'));
  assert.ok('problem' in readValue(columns['required day']!, '0'));
  assert.ok('problem' in readValue(columns.instant!, '1970-02-30T00:00:00+08:00'));
});

test('a problem names its field, its code and what to do, in both languages', () => {
  const reading = readValue(columns.integer!, '12.345');
  assert.ok('problem' in reading);
  const { field, code, zh, en } = reading.problem;
  assert.deepEqual([field, code], ['breakS', 'INT-205']);
  assert.match(zh, /breakS（.*）的“12\.345”不是 0 到 86400 之间的整数/);
  assert.match(en, /breakS is 12\.345, .*between 0 and 86400/);
});
