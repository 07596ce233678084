import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenDesk } from '#journey/1-intake/platforms/desk.ts';
import { admit } from '#journey/1-intake/platforms/open-desk.ts';
import type { Database } from '#store/database.ts';
import { platforms } from './county/platforms.ts';

/** A platform's key to try the open interface with. */
export interface DemoKey {
  uscc: string;
  appKey: string;
  secret: string;
}

const DAY = 86_400_000;

/** The example platform's key: admitted at the first start, kept in the data folder, since a secret is shown once. */
export async function demoPlatformKey(db: Database, desk: OpenDesk, data: string, now: number): Promise<DemoKey> {
  const file = join(data, 'demo-platform-key.json');
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as DemoKey & { until: number };
    const live = await db.sql
      .selectFrom('platform_key')
      .select('app_key')
      .where('app_key', '=', kept.appKey)
      .executeTakeFirst();
    if (live !== undefined && kept.until > now) return { uscc: kept.uscc, appKey: kept.appKey, secret: kept.secret };
  }
  const { uscc } = platforms.xiafeng;
  const form = {
    uscc,
    purpose: '按平台企业用工情况报告制度报送',
    legalBasis: '城人社发〔2022〕97号（十七）',
    tables: ['worker', 'session', 'order', 'pay'] as const,
    retentionDays: 730,
    ipAllow: [],
    rowsPerDay: 1_000_000,
  };
  const { key } = await admit(db.sql, desk, form, null, now);
  const made = { uscc, appKey: key.appKey, secret: key.secret! };
  writeFileSync(file, JSON.stringify({ ...made, until: now + 179 * DAY }), { mode: 0o600 });
  return made;
}
