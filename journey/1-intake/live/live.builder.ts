import type { TableName } from '#measures/facts/tables.ts';
import { sm3 } from '#store/sm3.ts';
import type { LiveBatch } from '../../2-audit/lake/entry.ts';
import { testKey, uscc } from '../intake.builder.ts';
import { LiveIntake, type LiveOptions } from './live-intake.ts';
import { BatchReader } from './read-batch.ts';

/** 2026-10-02T09:00:00+08:00. */
export const receivedAt = 1_790_902_800;

/** A live intake for tests on a lake folder; it rolls only when it is asked to. */
export const liveIntake = (lake: string, more: Partial<LiveOptions> = {}): Promise<LiveIntake> =>
  LiveIntake.open({ lake, countyKey: testKey, memory: '500MB', rollAfter: 3_600_000, ...more });

/** Sends one batch of rows as JSON Lines (or a body as it is). */
export function sendBatch(
  live: LiveIntake,
  batchNo: string,
  body: string | Buffer,
  more: { table?: TableName; platform?: string; covers?: string | null; receivedAt?: number; upTo?: number } = {},
): Promise<LiveBatch> {
  const { table = 'order', platform = uscc, covers = null } = more;
  const bytes = Buffer.from(body as string);
  return live.take({
    application: 'test',
    batchNo,
    requestDigest: sm3(bytes),
    table,
    platformUscc: platform,
    covers,
    receivedAt: more.receivedAt ?? receivedAt,
    ...(more.upTo === undefined ? {} : { upTo: more.upTo }),
    sourceDigest: sm3(bytes),
    sourceBytes: bytes.length,
    read: new BatchReader(table, platform).read(bytes),
  });
}
