import { open } from 'node:fs/promises';
import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { TableName } from '#measures/facts/tables.ts';
import { type Engine, identifier } from '#store/engine.ts';
import { sm3 } from '#store/sm3.ts';
import type { Entry, FileTaken, LiveBatch, LiveEntry, LiveRange, ReceiptEntry } from '../../2-audit/lake/entry.ts';
import { filesTaken, type LakeWriter } from '../../2-audit/lake/lake.ts';
import { planOf, type TablePlan } from '../column-plan.ts';
import { QuarantineFile } from '../quarantine.ts';
import { csvRelation } from '../readers/csv.ts';
import { jsonLinesRelation } from '../readers/json-lines.ts';
import type { Relation } from '../readers/relation.ts';
import { salvageJsonLines } from '../salvage.ts';
import type { Arrival } from '../staging.ts';
import { contentDigestOf, quarantineName, takeFile } from '../take-file.ts';
import { readStretch } from './journal.ts';
import type { BadRecord } from './read-batch.ts';

/** Batches that become one segment: alike in table, sender, what they cover, month they are about and day they came. */
export interface Group {
  table: TableName;
  platformUscc: string;
  covers: string | null;
  about: string | null;
  day: string;
  /** When the last of them came (epoch seconds). */
  receivedAt: number;
  batches: readonly LiveBatch[];
  /** The sound rows of each, as JSON Lines. */
  sound: readonly Buffer[];
  /** Rows set aside, numbered through the group as intake numbers the rows of a file. */
  bad: readonly BadRecord[];
  rows: number;
}

/** Puts the batches of some live lines in groups, in the order in which they came. */
export async function groupsOf(lake: string, entries: readonly Entry<LiveEntry>[]): Promise<Group[]> {
  const groups = new Map<string, Group & { sound: Buffer[]; batches: LiveBatch[]; bad: BadRecord[] }>();
  for (const { journal, from, bytes, crc, batches } of entries) {
    if (journal === null) continue;
    const data = await readStretch(lake, { journal, from, bytes, crc });
    let at = 0;
    for (const batch of batches) {
      const { table, platformUscc, covers, about, receivedAt } = batch;
      const day = formatDay(dayOf(receivedAt));
      const key = JSON.stringify([table, platformUscc, covers, about, day]);
      let group = groups.get(key);
      if (group === undefined) {
        const shared = { table: table as TableName, platformUscc, covers, about, day, receivedAt };
        group = { ...shared, batches: [], sound: [], bad: [], rows: 0 };
        groups.set(key, group);
      }
      const sound = data.subarray(at, at + batch.soundBytes);
      const bad = data.subarray(at + batch.soundBytes, at + batch.soundBytes + batch.badBytes);
      at += batch.soundBytes + batch.badBytes;
      group.batches.push(batch);
      group.sound.push(sound);
      for (const line of bad.toString('utf8').split('\n'))
        if (line !== '') {
          const record = JSON.parse(line) as BadRecord;
          group.bad.push({ ...record, index: group.rows + record.index });
        }
      group.rows += batch.rows;
      group.receivedAt = Math.max(group.receivedAt, receivedAt);
    }
  }
  return [...groups.values()];
}

/**
 * Takes a group into the lake by the road a package's file takes: its sound rows as a JSON Lines file, the rows set aside as a quarantine
 * file. Enlists one line for each; they are committed by the lake's next flush. What an interrupted run had committed is not taken twice.
 */
export async function rollGroup(
  lake: LakeWriter,
  engine: Engine,
  group: Group,
  live: LiveRange,
  countyKey: Uint8Array,
): Promise<void> {
  const plan = planOf(group.table);
  const taken = (name: string) =>
    filesTaken(lake).some((entry) => entry.live?.from === live.from && entry.sourceName === name);
  const name = nameOf(group, live);
  if (group.sound.some((part) => part.length > 0) && !taken(name)) {
    const path = lake.stage('.jsonl');
    const file = await open(path, 'w', 0o600);
    try {
      for (const part of group.sound) if (part.length > 0) await file.writeFile(part);
    } finally {
      // Left to the collector, a handle that a full disk made us forget would end the process.
      await file.close();
    }
    const salvage = async () => {
      const to = lake.stage('.csv');
      const { names, bad } = await salvageJsonLines(path, plan, to);
      return { relation: csvRelation(to, { names, creditCodes: [group.platformUscc] }, plan, true), bad };
    };
    const relation = jsonLinesRelation(path, plan, new Set(group.batches.flatMap(({ columns }) => columns)));
    const bytes = group.sound.reduce((sum, part) => sum + part.length, 0);
    // Not over the rows again: each batch's own digest says them.
    const digest = sm3(group.batches.map((batch) => `${batch.sourceDigest}\n`).join(''));
    const arrival = arrivalOf(group, live, { relation, salvage, digest, bytes, name });
    await takeFile(lake, engine, arrival, countyKey);
  }
  const aside = `${name}.quarantine`;
  if (group.bad.length > 0 && !taken(aside)) setAside(lake, plan, group, live, aside);
}

/** What batches of a group cover and are about, as part of the group's name: a month that was said is not one that was found. */
export const spanOf = ({ covers, about }: Pick<LiveBatch, 'covers' | 'about'>): string =>
  covers ?? (about === null ? '-' : `found-${about}`);

/** Name of the segment some batches of these lines went into: no other group of theirs has it. */
export const nameOf = (
  {
    table,
    platformUscc,
    covers,
    about,
    day,
  }: Pick<Group, 'platformUscc' | 'covers' | 'about' | 'day'> & { table: string },
  { from, to }: LiveRange,
): string => ['live', from, to, table, platformUscc, spanOf({ covers, about }), day].join('/');

/** How intake is told of the sound rows of a group. */
export function arrivalOf(
  group: Omit<Group, 'sound' | 'bad' | 'batches'>,
  live: LiveRange | undefined,
  of: { relation: Relation; salvage: Arrival['salvage']; digest: string; bytes: number; name: string },
): Arrival {
  return {
    table: group.table,
    relation: of.relation,
    salvage: of.salvage,
    notEmpty: true,
    statedRows: null,
    sourceName: of.name,
    sourceDigest: () => Promise.resolve(of.digest),
    sourceBytes: of.bytes,
    adapter: null,
    source: 'platform',
    receivedAt: group.receivedAt,
    covers: group.covers,
    given: { platformUscc: group.platformUscc },
    only: group.platformUscc,
    ...(live === undefined ? {} : { live }),
    assertUnchanged: () => {},
  };
}

/** Enlists rows that were set aside, with their quarantine file: a receipt of no accepted row. */
export function setAside(
  lake: LakeWriter,
  plan: TablePlan,
  group: Pick<Group, 'table' | 'platformUscc' | 'about' | 'receivedAt' | 'bad'>,
  live: LiveRange | undefined,
  sourceName: string,
): void {
  const path = lake.stage('.csv');
  const names = plan.columns.map(({ name }) => name);
  const out = new QuarantineFile(path, plan, names);
  for (const { index, problems, values, line } of group.bad) {
    const row = { row: index, problems };
    if (values === null) out.addLine(row, line);
    else
      out.add(
        row,
        names.map((name) => values[name] ?? null),
      );
  }
  out.close();
  const count = group.bad.length;
  const body = Buffer.from(group.bad.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const given = { platformUscc: group.platformUscc };
  const facts: FileTaken = {
    table: group.table,
    platformUsccs: [group.platformUscc],
    statedPlatform: group.platformUscc,
    source: 'platform',
    sourceName,
    sourceDigest: sm3(body),
    sourceBytes: body.length,
    // The rows say no month of their own: they belong where the rest of their batch does.
    covers: group.about,
    receivedAt: group.receivedAt,
    rows: count,
    accepted: 0,
    quarantined: count,
    revised: 0,
    duplicate: 0,
    conflicts: 0,
    marked: 0,
    quarantineFile: quarantineName(lake.nextSeq, plan),
    ...(live === undefined ? {} : { live }),
  };
  lake.place(path, facts.quarantineFile!);
  const rows = sm3(group.bad.map(({ index }) => index).join(','));
  const contentDigest = contentDigestOf({ adapter: null, given }, facts, rows, null);
  lake.enlist<ReceiptEntry>({ kind: 'receipt', ...facts, contentDigest });
}

/** A relation over texts held in memory, for a table whose rows may not reach the disk as they come. */
export async function memoryRelation(
  engine: Engine,
  plan: TablePlan,
  rows: readonly (readonly (string | null)[])[],
): Promise<Relation> {
  const names = plan.columns.map(({ name }) => name);
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE live_rows (${names.map((name) => `${identifier(name)} VARCHAR`).join(', ')})`,
  );
  const appender = await engine.connection.createAppender('live_rows', 'main', 'temp');
  for (const row of rows) {
    for (const text of row) {
      if (text === null) appender.appendNull();
      else appender.appendVarchar(text);
    }
    appender.endRow();
  }
  appender.closeSync();
  return {
    sql: '(SELECT * FROM live_rows)',
    raws: new Map(names.map((name) => [name, { sql: identifier(name), type: 'VARCHAR' }])),
    names,
    nameSql: names.map(identifier),
    ignored: [],
    rowColumn: null,
    creditCodes: [],
  };
}
