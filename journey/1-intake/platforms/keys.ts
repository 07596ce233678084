import { randomBytes } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import { type Kysely, sql as raw } from 'kysely';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { platformSecretPlace } from '#store/fields/rotate-platform-secrets.ts';
import type { SecretBox } from '#store/secret-box.ts';
import { isSm2PublicKey } from '#store/sm2.ts';
import type { Tables } from '#store/tables/all.ts';
import { instantText } from '#store/tables/columns.ts';
import { requireAssessment, sourceSubject } from '../../personal-data/impact.ts';
import { type Application, asApplication, type Doer, logged } from './applications.ts';

export type SignType = 'HMAC-SM3' | 'SM2';

/** Longest life of a key: sheet F.5 point 1. */
export const longestKeyDays = 180;
/** Live keys an application may have at once, so that one can replace the other without a gap: sheet F.5 point 1. */
const mostLiveKeys = 2;
const DAY = 86_400_000;
/** How long a key read from the store is believed; a revocation by another process acts after that at the latest. Our setting. */
const believed = 5000;

/** A key as its owner sees it; instants in epoch milliseconds. */
export interface KeyRecord {
  appKey: string;
  applicationId: string;
  signType: SignType;
  issuedAt: number;
  expiresAt: number;
  revokedAt: number | null;
}

/** What a key is issued with. The secret of an HMAC key is told this once and never again. */
export interface IssuedKey extends KeyRecord {
  secret: string | null;
}

/** A key as verification needs it. */
export interface LiveKey {
  appKey: string;
  signType: SignType;
  /** HMAC secret or SM2 public key. */
  verifyWith: string;
  expiresAt: number;
  application: Application;
  /** Whether calls may come from an address. */
  allowsAddress(ip: string): boolean;
}

/** The keys of platforms: issued, rotated, revoked, and looked up for each call. */
export class PlatformKeys {
  readonly #sql: Kysely<Tables>;
  readonly #box: SecretBox;
  readonly #known = new Map<string, { key: LiveKey | null; until: number }>();

  constructor(sql: Kysely<Tables>, box: SecretBox) {
    this.#sql = sql;
    this.#box = box;
  }

  /**
   * Issues a key for an approved application: an HMAC-SM3 secret of 32 random bytes, or for the partner's SM2 public key. A second
   * one is how a key is rotated: both live until the first is revoked or runs out.
   * @throws open-not-approved, open-two-keys, open-bad-public-key
   */
  async issue(applicationId: string, publicKey: string | null, doer: Doer, days = longestKeyDays): Promise<IssuedKey> {
    if (publicKey !== null && !isSm2PublicKey(publicKey))
      throw new GangwanError('open-bad-public-key', { why: publicKey.slice(0, 20) });
    const appKey = `gw-${randomBytes(9).toString('base64url').replaceAll(/[-_]/g, '0')}`;
    const secret = publicKey === null ? randomBytes(32).toString('base64url') : null;
    const signType: SignType = publicKey === null ? 'HMAC-SM3' : 'SM2';
    const sealed = secret === null ? null : await this.#box.seal(secret, platformSecretPlace(appKey));
    const expiresAt = doer.at + Math.min(days, longestKeyDays) * DAY;
    await this.#sql.transaction().execute(async (trx) => {
      // Two calls at once must not make three live keys: they wait for each other at the application's row.
      const application = await trx
        .selectFrom('platform_application')
        .select(['decision', 'uscc'])
        .where('id', '=', applicationId)
        .forUpdate()
        .executeTakeFirst();
      if (application?.decision !== 'approved') throw new GangwanError('open-not-approved', {});
      await requireAssessment(trx, sourceSubject(application.uscc), doer.at);
      const { live } = await trx
        .selectFrom('platform_key')
        .select((eb) => eb.fn.countAll<number>().as('live'))
        .where('application_id', '=', applicationId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', raw<number>`${instantText(doer.at)}::timestamptz`)
        .executeTakeFirstOrThrow();
      if (live >= mostLiveKeys) throw new GangwanError('open-two-keys', {});
      await trx
        .insertInto('platform_key')
        .values({
          app_key: appKey,
          application_id: applicationId,
          sign_type: signType,
          secret_sealed: sealed,
          public_key: publicKey,
          issued_at: instantText(doer.at),
          issued_by: doer.actor,
          expires_at: instantText(expiresAt),
        })
        .execute();
      await logged(trx, 'platform-key.create', `platform-key:${appKey}`, doer, { applicationId, signType });
    });
    this.#known.delete(appKey);
    return { appKey, applicationId, signType, issuedAt: doer.at, expiresAt, revokedAt: null, secret };
  }

  /** Ends a key at once; false where it had ended before or does not belong to the application. */
  async revoke(applicationId: string, appKey: string, doer: Doer): Promise<boolean> {
    const ended = await this.#sql.transaction().execute(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('platform_key')
        .set({ revoked_at: instantText(doer.at), revoked_by: doer.actor })
        .where('app_key', '=', appKey)
        .where('application_id', '=', applicationId)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) await logged(trx, 'platform-key.withdraw', `platform-key:${appKey}`, doer);
      return numUpdatedRows > 0n;
    });
    this.#known.delete(appKey);
    return ended;
  }

  /** Keys of an application, newest first, without secrets. */
  async list(applicationId: string): Promise<KeyRecord[]> {
    const rows = await this.#sql
      .selectFrom('platform_key')
      .select(['app_key', 'application_id', 'sign_type', 'issued_at', 'expires_at', 'revoked_at'])
      .where('application_id', '=', applicationId)
      .orderBy('issued_at', 'desc')
      .execute();
    return rows.map((row) => ({
      appKey: row.app_key,
      applicationId: row.application_id,
      signType: row.sign_type,
      issuedAt: row.issued_at,
      expiresAt: row.expires_at,
      revokedAt: row.revoked_at,
    }));
  }

  /** A key that lives at a moment (epoch milliseconds), or null. */
  async live(appKey: string, now: number): Promise<LiveKey | null> {
    const known = this.#known.get(appKey);
    const key = known !== undefined && known.until > now ? known.key : await this.#read(appKey, now);
    return key !== null && key.expiresAt > now ? key : null;
  }

  async #read(appKey: string, now: number): Promise<LiveKey | null> {
    const row = await this.#sql
      .selectFrom('platform_key')
      .selectAll()
      .where('app_key', '=', appKey)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    const owner =
      row === undefined
        ? undefined
        : await this.#sql
            .selectFrom('platform_application')
            .selectAll()
            .where('id', '=', row.application_id)
            .where('decision', '=', 'approved')
            .executeTakeFirst();
    const key = row === undefined || owner === undefined ? null : await this.#liveKey(row, asApplication(owner));
    if (this.#known.size > 10_000) this.#known.clear();
    this.#known.set(appKey, { key, until: now + believed });
    return key;
  }

  async #liveKey(
    row: {
      app_key: string;
      sign_type: SignType;
      secret_sealed: string | null;
      public_key: string | null;
      expires_at: number;
    },
    application: Application,
  ): Promise<LiveKey> {
    const ranges = blockList(application.ipAllow);
    return {
      appKey: row.app_key,
      signType: row.sign_type,
      verifyWith:
        row.secret_sealed === null
          ? row.public_key!
          : await this.#box.open(row.secret_sealed, platformSecretPlace(row.app_key)),
      expiresAt: row.expires_at,
      application,
      allowsAddress: (ip) => ranges === null || ranges.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4'),
    };
  }
}

/** Ranges as the system compares them; null where every address may call. */
function blockList(ranges: readonly string[]): BlockList | null {
  if (ranges.length === 0) return null;
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const kind = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, kind);
    else list.addSubnet(address, Number(bits), kind);
  }
  return list;
}
