import { readFileSync } from 'node:fs';
import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { Entry, LiveBatch, LiveEntry, LiveRange, ReceiptEntry, SegmentEntry } from '../../2-audit/lake/entry.ts';
import { filesTaken, type Lake, pathIn } from '../../2-audit/lake/lake.ts';
import { csvRecord } from '../csv-text.ts';
import { quarantineColumns } from '../readers/relation.ts';
import { spanOf } from './roll.ts';

/** What became of one batch or file of a platform, as the lake tells it. */
export interface Held {
  /** Number of the manifest's line; with `part`, the receipt's place in the order of all. */
  seq: number;
  part: number;
  kind: 'batch' | 'file';
  batchNo: string | null;
  file: string | null;
  table: string;
  covers: string | null;
  /** Epoch seconds; null where nobody said. */
  receivedAt: number | null;
  rows: number;
  accepted: number;
  quarantined: number;
  /** Counted when the rows come into a segment, over all batches that came with it; null before, and for each batch alone. */
  duplicate: number | null;
  revised: number | null;
  conflicts: number | null;
  /** SM3 of the body or file as sent. */
  sourceDigest: string;
  /** Whether its rows are in segments: what comes next, a seal or an audit, then reads them. */
  rolled: boolean;
}

/** A row in quarantine with what is needed to put it right and send it again. */
export interface Quarantined {
  /** Number of the manifest's line and of the row in its quarantine file. */
  seq: number;
  row: number;
  table: string;
  batchNo: string | null;
  /** The file it came in; null for a row of a batch. */
  file: string | null;
  /** Number of the row in the batch or file as sent, from 1. */
  index: number;
  receivedAt: number | null;
  problems: { field: string; code: string }[];
  zh: string;
  en: string;
  /** Its columns as sent, ID numbers masked; null where the line could not be read. */
  record: Record<string, string> | null;
  line: string | null;
}

const isLive = (entry: Entry): entry is Entry<LiveEntry> => entry.kind === 'live';

/** Receipts of an enterprise from a line on, oldest first, at most `limit`, and the line to go on from (null: no more). */
export function heldOf(lake: Lake, uscc: string, from: number, limit: number): { held: Held[]; next: number | null } {
  const held: Held[] = [];
  const rolledUpTo = lake.entries.reduce(
    (to, entry) => (entry.kind === 'rolled' ? (entry as LiveRange & Entry).to : to),
    -1,
  );
  for (let seq = from; seq < lake.entries.length; seq++) {
    if (held.length >= limit) return { held, next: seq };
    const entry = lake.entries[seq]!;
    if (isLive(entry))
      for (const [part, batch] of entry.batches.entries()) {
        if (batch.platformUscc !== uscc) continue;
        held.push(ofBatch(batch, seq, part, entry.journal === null || seq <= rolledUpTo));
      }
    else if (entry.kind === 'segment' || entry.kind === 'receipt') {
      const file = entry as Entry<SegmentEntry | ReceiptEntry>;
      // What batches became is told with the batches; a file with others’ rows is not this platform’s to see.
      if (!isFile(file) || !onlyOf(file, uscc)) continue;
      held.push(ofFile(file));
    }
  }
  return { held, next: null };
}

/** Whether it came as a file and not in batches. */
const isFile = ({ live, sourceName }: SegmentEntry | ReceiptEntry) =>
  live === undefined && !sourceName.startsWith('live/');

const onlyOf = ({ platformUsccs, source }: SegmentEntry | ReceiptEntry, uscc: string) =>
  source === 'platform' && platformUsccs.length === 1 && platformUsccs[0] === uscc;

const ofBatch = (batch: LiveBatch, seq: number, part: number, rolled: boolean): Held => ({
  seq,
  part,
  kind: 'batch',
  batchNo: batch.batchNo,
  file: null,
  table: batch.table,
  covers: batch.covers,
  receivedAt: batch.receivedAt,
  rows: batch.rows,
  accepted: batch.rows - batch.quarantined,
  quarantined: batch.quarantined,
  duplicate: null,
  revised: null,
  conflicts: null,
  sourceDigest: batch.sourceDigest,
  rolled,
});

const ofFile = (file: Entry<SegmentEntry | ReceiptEntry>): Held => ({
  seq: file.seq,
  part: 0,
  kind: 'file',
  batchNo: null,
  file: file.sourceName,
  table: file.table,
  covers: file.covers,
  receivedAt: file.receivedAt,
  rows: file.rows,
  accepted: file.accepted,
  quarantined: file.quarantined,
  duplicate: file.duplicate,
  revised: file.revised,
  conflicts: file.conflicts,
  sourceDigest: file.sourceDigest,
  rolled: true,
});

/** Rows of an enterprise in quarantine from a place on (`seq`, then `row`), at most `limit`, and the place to go on from. */
export function quarantinedOf(
  lake: Lake,
  uscc: string,
  from: { seq: number; row: number },
  limit: number,
): { rows: Quarantined[]; next: { seq: number; row: number } | null } {
  const rows: Quarantined[] = [];
  for (const file of filesTaken(lake)) {
    if (file.seq < from.seq || file.quarantineFile === null || !onlyOf(file, uscc)) continue;
    for (const one of readQuarantine(lake, file)) {
      if (file.seq === from.seq && one.row < from.row) continue;
      if (rows.length >= limit) return { rows, next: { seq: one.seq, row: one.row } };
      rows.push(one);
    }
  }
  return { rows, next: null };
}

function* readQuarantine(lake: Lake, file: Entry<SegmentEntry | ReceiptEntry>): Generator<Quarantined> {
  const text = readFileSync(pathIn(lake, file.quarantineFile!), 'utf8');
  let names: string[] | null = null;
  const place = placesOf(lake, file);
  for (let at = 0; at < text.length; ) {
    const read = csvRecord(text, at, true)!;
    at = read.next;
    if (!('fields' in read)) continue;
    if (names === null) {
      names = read.fields;
      continue;
    }
    const values = new Map(names.map((name, i) => [name, read.fields[i] ?? '']));
    const row = Number(values.get('_row'));
    const [fields, codes] = [values.get('_field')!.split(';'), values.get('_code')!.split(';')];
    const line = values.get('_line')!;
    const record = Object.fromEntries(
      [...values].filter(([name, value]) => value !== '' && !(quarantineColumns as readonly string[]).includes(name)),
    );
    yield {
      seq: file.seq,
      row,
      table: file.table,
      ...place(row),
      file: isFile(file) ? file.sourceName : null,
      receivedAt: file.receivedAt,
      problems: codes.map((code, i) => ({ field: fields[i] ?? '', code })),
      zh: values.get('_zh')!,
      en: values.get('_en')!,
      record: line === '' ? record : null,
      line: line === '' ? null : line,
    };
  }
}

/** Tells for a row of a quarantine file in which batch it came and as which of its rows. */
function placesOf(
  lake: Lake,
  file: Entry<SegmentEntry | ReceiptEntry>,
): (row: number) => { batchNo: string | null; index: number } {
  const atOnce = /^live\/[^/]+\/(.+)\.quarantine$/.exec(file.sourceName)?.[1];
  if (file.live === undefined) return (index) => ({ batchNo: atOnce ?? null, index });
  const { from, to } = file.live;
  const day = formatDay(dayOf(file.receivedAt!));
  const batches = lake.entries
    .slice(from, to + 1)
    .filter(isLive)
    .flatMap((entry) => (entry.journal === null ? [] : entry.batches))
    .filter(
      (batch) =>
        batch.table === file.table &&
        batch.platformUscc === file.platformUsccs[0] &&
        batch.about === file.covers &&
        formatDay(dayOf(batch.receivedAt)) === day &&
        file.sourceName.includes(`/${spanOf(batch)}/`),
    );
  return (row) => {
    let before = 0;
    for (const { batchNo, rows } of batches) {
      if (row <= before + rows) return { batchNo, index: row - before };
      before += rows;
    }
    return { batchNo: null, index: row };
  };
}
