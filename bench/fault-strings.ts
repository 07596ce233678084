import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signedHeaders } from '#api/open/signature.ts';
import { type ColumnPlan, planOf } from '#journey/1-intake/column-plan.ts';
import { exchange } from '#journey/1-intake/exchange/exchange.ts';
import { segmentRows, segmentsOf } from '#journey/2-audit/lake/lake.ts';
import { sealLake } from '#journey/2-audit/seal-lake.ts';
import { type TableName, tableNames } from '#measures/facts/tables.ts';
import { Engine, identifier } from '#store/engine.ts';
import { type FaultCounty, faultCounty, faultIdNo, faultUscc } from './fault-county.ts';
import { nastyStrings } from './nasty-strings.ts';

/*
 * Nasty and rare-character strings through every text column of every table, and through doors that store text:
 *     node bench/fault-strings.ts [--tables 0]
 * `--tables N` takes N tables only (0: all). What comes back must be what was sent, character by character, or refused by a rule that says so.
 */

/** What the strings came to. */
export interface StringFigures {
  strings: number;
  tables: number;
  textColumns: number;
  /** Values that came back from the lake as they were sent; from quarantine; values refused by a rule. */
  inLake: number;
  inQuarantine: number;
  byDoors: number;
  inEvidence: number;
  refused: number;
  /** Values that came back otherwise, were lost, or refused without a rule. */
  wrong: string[];
}

interface Result {
  index: number;
  code: number;
  field: string;
}

/** Sends every string through the text columns of tables and through doors. */
export async function nastyText(county: FaultCounty, tables: readonly TableName[]): Promise<StringFigures> {
  const figures: StringFigures = {
    strings: nastyStrings.length,
    tables: 0,
    textColumns: 0,
    inLake: 0,
    inQuarantine: 0,
    byDoors: 0,
    inEvidence: 0,
    refused: 0,
    wrong: [],
  };
  const aside = new Map<string, string>();
  for (const table of tables) await throughTable(county, table, figures, aside);
  await county.desk.live.settle();
  for (const table of tables) await outOfLake(county, table, figures);
  await outOfQuarantine(county, aside, figures);
  await throughEvidence(county, figures);
  await throughDoors(county, figures);
  return figures;
}

const isText = ({ name, kind }: ColumnPlan) => kind === 'text' && name !== 'recordId';
/** No character of a text, by the rule every road has. */
const isNoText = (text: string) => text.includes('\0') || !text.isWellFormed();

function plainValue({ kind, codes, min = 0 }: ColumnPlan, n: number): string | number {
  switch (kind) {
    case 'instant':
      return '2026-09-03T11:00:00+08:00';
    case 'day':
      return '2026-09-03';
    case 'month':
      return '2026-09';
    case 'integer':
      return Math.max(min, 1);
    case 'code':
      return Object.keys(codes!)[0]!;
    case 'uscc':
      return faultUscc;
    case 'identity-number':
      return faultIdNo;
    case 'text':
      return `t${n}`;
  }
}

/** One row for each string; each text column holds it where it fits, so that one long column does not hide the others. */
function rowsOf(table: TableName): Record<string, string | number>[] {
  return nastyStrings.map((text, n) =>
    Object.fromEntries(
      planOf(table).columns.map((column) => [
        column.name,
        column.name === 'op'
          ? '1'
          : column.name === 'recordId'
            ? `n-${n}`
            : isText(column)
              ? text
              : plainValue(column, n),
      ]),
    ),
  );
}

async function throughTable(
  county: FaultCounty,
  table: TableName,
  figures: StringFigures,
  aside: Map<string, string>,
): Promise<void> {
  const columns = planOf(table).columns.filter(isText);
  if (columns.length === 0) return;
  figures.tables++;
  figures.textColumns += columns.length;
  const batchNo = `nasty-${table}`;
  const body = Buffer.from(
    rowsOf(table)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
  const { status, body: answer } = await signed(county, 'POST', `/openapi/v1/${table}`, body, batchNo);
  if (status !== 200) return void figures.wrong.push(`${table}: ${status} ${answer.slice(0, 200)}`);
  const { results } = (JSON.parse(answer) as { data: { results: Result[] } }).data;
  for (const [n, text] of nastyStrings.entries()) {
    const told = results.filter(({ index }) => index === n + 1);
    const tooLong = columns.filter(({ maxLength = 64 }) => Array.from(text).length > maxLength).map(({ name }) => name);
    const want = isNoText(text) ? ['2211 '] : tooLong.map((name) => `2207 ${name}`);
    const found = told.map(({ code, field }) => `${code} ${field}`);
    if (want.toSorted().join() !== found.toSorted().join())
      figures.wrong.push(`${table} ${show(text)}: told ${found.join()}, not ${want.join()}`);
    figures.refused += found.length;
    if (told.length > 0) aside.set(`${batchNo} ${n + 1}`, text);
  }
}

async function outOfLake(county: FaultCounty, table: TableName, figures: StringFigures): Promise<void> {
  const columns = planOf(table).columns.filter(isText);
  if (columns.length === 0) return;
  const engine = await Engine.open({ threads: 1, memory: '500MB' });
  try {
    const held = new Map<string, Record<string, string | null>>();
    for (const { file, rowStored } of segmentsOf(county.desk.live.lake, table)) {
      const rows = await engine.rows<Record<string, string | null>>(
        `SELECT "recordId", ${columns.map(({ name }) => identifier(name)).join(', ')} FROM ${segmentRows(join(county.lake, file), rowStored)}`,
      );
      for (const row of rows) held.set(row.recordId!, row);
    }
    for (const [n, text] of nastyStrings.entries()) {
      const refused = isNoText(text) || columns.some(({ maxLength = 64 }) => Array.from(text).length > maxLength);
      const row = held.get(`n-${n}`);
      if (refused !== (row === undefined))
        figures.wrong.push(`${table} ${show(text)}: ${refused ? 'in the lake' : 'not in the lake'}`);
      for (const { name } of row === undefined ? [] : columns) {
        if (row![name] === text) figures.inLake++;
        else figures.wrong.push(`${table}.${name}: ${show(text)} came back as ${show(String(row![name]))}`);
      }
    }
  } finally {
    engine.close();
  }
}

async function outOfQuarantine(
  county: FaultCounty,
  aside: ReadonlyMap<string, string>,
  figures: StringFigures,
): Promise<void> {
  const waiting = new Map(aside);
  for (let from: string | null = '0-0'; from !== null; ) {
    const { status, body } = await signed(county, 'GET', `/openapi/v1/quarantine?from=${from}&limit=1000`);
    if (status !== 200) return void figures.wrong.push(`quarantine: ${status} ${body.slice(0, 200)}`);
    const { rows, next } = (
      JSON.parse(body) as {
        data: {
          rows: { batchNo: string; index: number; record: Record<string, string> | null; line: string | null }[];
          next: string | null;
        };
      }
    ).data;
    for (const { batchNo, index, record, line } of rows) {
      const text = waiting.get(`${batchNo} ${index}`);
      if (text === undefined) continue;
      waiting.delete(`${batchNo} ${index}`);
      // What could not be read as a row comes back as its line, in which JSON wrote the character by its number.
      const back =
        record === null ? line!.includes(JSON.stringify(text).slice(1, 40)) : Object.values(record).includes(text);
      if (back) figures.inQuarantine++;
      else
        figures.wrong.push(
          `quarantine ${batchNo} ${index}: ${show(text)} came back as ${show(JSON.stringify(record ?? line))}`,
        );
    }
    from = next;
  }
  for (const [place, text] of waiting) figures.wrong.push(`quarantine: ${place} ${show(text)} is not there`);
}

/** The worker's own file: names as each platform knows them, in the rows of a sealed month. */
async function throughEvidence(county: FaultCounty, figures: StringFigures): Promise<void> {
  const fitting = nastyStrings.filter((text) => !isNoText(text) && Array.from(text).length <= 64);
  const rows = (table: TableName) =>
    Buffer.from(
      fitting
        .map((text, n) => {
          const plan = planOf(table).columns.filter(({ name, required }) => required || name === 'idNo');
          const row = Object.fromEntries(plan.map((column) => [column.name, plainValue(column, n)]));
          return `${JSON.stringify({ ...row, recordId: `e-${n}`, workerId: text, op: '1' })}\n`;
        })
        .join(''),
    );
  for (const table of ['worker', 'order'] as const) {
    const { status, body } = await signed(county, 'POST', `/openapi/v1/${table}`, rows(table), `evidence-${table}`);
    if (status !== 200 || !body.includes('"quarantined":0'))
      figures.wrong.push(`evidence ${table}: ${status} ${body.slice(0, 300)}`);
  }
  await county.desk.live.lend((lake) => sealLake({ lake, month: '2026-09', threads: 1, memory: '500MB' }));
  const reply = await county.all.inject({
    method: 'GET',
    url: '/worker/evidence?from=2026-09&to=2026-09',
    headers: { cookie: county.cookie },
  });
  if (reply.statusCode !== 200)
    return void figures.wrong.push(`evidence: ${reply.statusCode} ${reply.payload.slice(0, 300)}`);
  const texts = new Set<string>();
  JSON.parse(reply.payload, (_, value: unknown) => {
    if (typeof value === 'string') texts.add(value);
    return value;
  });
  for (const text of fitting)
    if (texts.has(text)) figures.inEvidence++;
    else figures.wrong.push(`evidence: ${show(text)} is not in it`);
}

async function throughDoors({ all, cookie }: FaultCounty, figures: StringFigures): Promise<void> {
  const call = async (method: 'GET' | 'POST', url: string, body?: object) => {
    const reply = await all.inject({
      method,
      url,
      headers: { cookie, 'x-gangwan': '1', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return { status: reply.statusCode, body: reply.payload };
  };
  for (const text of nastyStrings) {
    const words = `words ${text} end`;
    const asked: [string, string, object, string][] = [
      ['/worker/requests', '/worker/requests', { kind: 'explain', words }, words],
      [
        '/api/platform-applications',
        '/api/platform-applications',
        {
          uscc: faultUscc,
          purpose: words,
          legalBasis: words.slice(0, 100),
          tables: ['order'],
          retentionDays: 30,
          ipAllow: [],
          rowsPerDay: 1000,
        },
        words,
      ],
    ];
    for (const [to, from, body, sent] of asked) {
      const { status, body: answer } = await call('POST', to, body);
      if (status >= 400) {
        if (status >= 500 || !/API-003/.test(answer))
          figures.wrong.push(`${to} ${show(text)}: ${status} ${answer.slice(0, 200)}`);
        else if (!isNoText(text) && sent.length < 400)
          figures.wrong.push(`${to} ${show(text)}: refused ${answer.slice(0, 200)}`);
        figures.refused++;
        continue;
      }
      const back = await call('GET', from);
      const found = new Set<string>();
      JSON.parse(back.body, (_, value: unknown) => {
        if (typeof value === 'string') found.add(value);
        return value;
      });
      if (found.has(sent) || found.has(sent.slice(0, 100))) figures.byDoors++;
      else figures.wrong.push(`${to} ${show(text)}: did not come back`);
    }
  }
}

async function signed(
  { all, key }: FaultCounty,
  method: 'GET' | 'POST',
  url: string,
  body: Buffer = Buffer.alloc(0),
  batchNo = '-',
) {
  const headers = {
    ...signedHeaders({ method, url, body, timestamp: Date.now(), nonce: randomUUID() }, key),
    'content-type': 'application/x-ndjson',
    'x-batch-no': batchNo,
  };
  const reply = await all.inject({ method, url, headers, ...(body.length === 0 ? {} : { payload: body }) });
  return { status: reply.statusCode, body: reply.payload };
}

const show = (text: string) => JSON.stringify(text).slice(0, 60);

/** Tables that are reported by platforms, all of them or the first few. */
export const reportedTables = (most: number): TableName[] => {
  const all = tableNames.filter((name) => name in exchange) as TableName[];
  return most === 0 ? all : all.slice(0, most);
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { tables: { type: 'string', default: '0' } } });
  const county = await faultCounty();
  const figures = await nastyText(county, reportedTables(Number(values.tables)));
  await county.close();
  for (const line of county.failures)
    console.error((JSON.parse(line) as { err: { stack: string } }).err.stack.slice(0, 800));
  console.log(JSON.stringify({ ...figures, wrong: figures.wrong.length, first: figures.wrong.slice(0, 40) }, null, 2));
  process.exit(0);
}
