import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatInstant } from '#basics/instant.ts';
import { isCreditCode } from '#journey/1-intake/check-digits.ts';
import {
  type Application,
  applicationOf,
  apply,
  asApplication,
  decide,
  isAddressRange,
} from '#journey/1-intake/platforms/applications.ts';
import { type KeyRecord, longestKeyDays } from '#journey/1-intake/platforms/keys.ts';
import { tableNames } from '#measures/facts/tables.ts';
import type { Tables } from '#store/tables/all.ts';
import { type Action, type Role, rowsFor, whereMay } from '../access.ts';
import { type DoorCall, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { deskOf } from './batches.ts';

/*
 * How a platform comes to its keys: its administrator applies, an officer decides, the administrator has keys issued, rotated and revoked.
 */

const path = '/api/platform-applications';
const time = (ms: number | null) => (ms === null ? null : formatInstant(Math.floor(ms / 1000)));

const form = z.object({
  uscc: z.string().refine(isCreditCode),
  purpose: z.string().min(4).max(500),
  legalBasis: z.string().min(4).max(500),
  tables: z.array(z.enum(tableNames)).min(1).max(tableNames.length),
  retentionDays: z.int().min(1).max(36500),
  ipAllow: z.array(z.string().refine(isAddressRange)).max(64).default([]),
  rowsPerDay: z.int().min(1).max(1_000_000_000).default(5_000_000),
});
const application = z.object({
  ...form.shape,
  uscc: z.string(),
  ipAllow: z.array(z.string()),
  id: z.string(),
  appliedAt: z.string(),
  decision: z.enum(['approved', 'refused']).nullable(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
});
const shown = ({ appliedAt, decidedAt, tables, ipAllow, ...rest }: Application) => ({
  ...rest,
  tables: [...tables],
  ipAllow: [...ipAllow],
  appliedAt: time(appliedAt)!,
  decidedAt: time(decidedAt),
});

function doerOf(call: DoorCall, action: Action, resource: string) {
  const [row] = rowsFor(call.actor, action, resource);
  const role: Role | null = row?.role ?? null;
  return { actor: `account:${call.actor.account}`, role, request: call.requestId, at: call.house.now() };
}

/** Hands in an application to report. */
export const applyDoor = door({
  name: 'platform-application-create',
  method: 'POST',
  path,
  summary: { zh: '申请接入开放接口', en: 'Apply to report over the open interface' },
  proof: 'session',
  allows: { action: 'create', resource: 'platform-application' },
  body: form,
  reply: application,
  async handle(call) {
    call.allow({ enterprise: call.body.uscc });
    return shown(await apply(call.house.db.sql, call.body, doerOf(call, 'create', 'platform-application')));
  },
});

/** Applications the caller may see, newest first. */
export const listApplications = door({
  name: 'platform-application-list',
  method: 'GET',
  path,
  summary: { zh: '接入申请', en: 'Applications to report' },
  proof: 'session',
  allows: { action: 'list', resource: 'platform-application' },
  reply: z.object({ applications: z.array(application) }),
  async handle(call) {
    const rows = await call.house.db.sql
      .selectFrom('platform_application')
      .selectAll()
      .where(
        whereMay<Tables, 'platform_application'>(call.actor, 'list', 'platform-application', {
          enterprise: 'platform_application.uscc',
        }),
      )
      .orderBy('applied_at', 'desc')
      .limit(500)
      .execute();
    return { applications: rows.map((row) => shown(asApplication(row))) };
  },
});

const one = z.object({ id: z.uuid() });

async function applicationFor(call: DoorCall<z.infer<typeof one>>): Promise<Application> {
  const found = await applicationOf(call.house.db.sql, call.params.id);
  if (found === null) throw new Refusal(404, 'door-not-found', {});
  call.allow({ enterprise: found.uscc });
  return found;
}

/** Approves or refuses an application. */
export const decideApplication = door({
  name: 'platform-application-decide',
  method: 'POST',
  path: `${path}/:id/decision`,
  summary: { zh: '批准或者不批准接入', en: 'Approve or refuse an application' },
  proof: 'session',
  allows: { action: 'decide', resource: 'platform-application' },
  params: one,
  body: z.object({ decision: z.enum(['approved', 'refused']), reason: z.string().max(500).optional() }),
  reply: application,
  async handle(call) {
    const { id } = await applicationFor(call);
    const { decision, reason = null } = call.body;
    await conflict(() =>
      decide(call.house.db.sql, id, decision, reason, doerOf(call, 'decide', 'platform-application')),
    );
    return shown((await applicationOf(call.house.db.sql, id))!);
  },
});

const key = z.object({
  appKey: z.string(),
  signType: z.enum(['HMAC-SM3', 'SM2']),
  issuedAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
});
const keyShown = ({ appKey, signType, issuedAt, expiresAt, revokedAt }: KeyRecord) => ({
  appKey,
  signType,
  issuedAt: time(issuedAt)!,
  expiresAt: time(expiresAt)!,
  revokedAt: time(revokedAt),
});

/** Keys of an application, without secrets. */
export const listKeys = door({
  name: 'platform-key-list',
  method: 'GET',
  path: `${path}/:id/keys`,
  summary: { zh: '一份申请的密钥（不含密钥本身）', en: 'Keys of an application, without secrets' },
  proof: 'session',
  allows: { action: 'list', resource: 'platform-key' },
  params: one,
  reply: z.object({ keys: z.array(key) }),
  async handle(call) {
    const { id } = await applicationFor(call);
    return { keys: (await deskOf(call.house).keys.list(id)).map(keyShown) };
  },
});

/** Issues a key; a second one is the way to rotate. */
export const issueKey = door({
  name: 'platform-key-create',
  method: 'POST',
  path: `${path}/:id/keys`,
  summary: {
    zh: '发放密钥；换密钥时先发第二把，换好后停用第一把',
    en: 'Issue a key; to rotate, issue a second one and revoke the first when all use it',
  },
  proof: 'session',
  allows: { action: 'create', resource: 'platform-key' },
  params: one,
  body: z.object({ publicKey: z.string().max(200).optional(), days: z.int().min(1).max(longestKeyDays).optional() }),
  reply: z.object({
    ...key.shape,
    secret: z.string().nullable().describe('只在这里给一次 · told this once'),
  }),
  async handle(call) {
    const { id } = await applicationFor(call);
    const { publicKey = null, days } = call.body;
    const doer = doerOf(call, 'create', 'platform-key');
    const issued = await conflict(() => deskOf(call.house).keys.issue(id, publicKey, doer, days));
    return { ...keyShown(issued), secret: issued.secret };
  },
});

/** Ends a key at once. */
export const revokeKey = door({
  name: 'platform-key-withdraw',
  method: 'DELETE',
  path: `${path}/:id/keys/:appKey`,
  summary: { zh: '停用一把密钥', en: 'Revoke a key' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'platform-key' },
  params: z.object({ id: z.uuid(), appKey: z.string().max(64) }),
  reply: z.object({ revoked: z.boolean() }),
  async handle(call) {
    const { id } = await applicationFor(call);
    const revoked = await deskOf(call.house).keys.revoke(
      id,
      call.params.appKey,
      doerOf(call, 'withdraw', 'platform-key'),
    );
    return { revoked };
  },
});

/** What an application’s state does not allow is answered as a conflict. */
async function conflict<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (
      error instanceof GangwanError &&
      ['open-decided-before', 'open-not-approved', 'open-two-keys'].includes(error.stem)
    )
      throw new Refusal(409, error.stem as 'open-two-keys', {});
    throw error;
  }
}
