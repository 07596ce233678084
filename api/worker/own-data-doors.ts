import { z } from 'zod';
import {
  type ConsentTo,
  consentStates,
  namesReceiver,
  sayConsent,
  withdrawForAll,
} from '#journey/personal-data/consent.ts';
import { evidenceFile } from '#journey/personal-data/evidence-file.ts';
import { looksOf } from '#journey/personal-data/looks.ts';
import { type ConsentPurpose, consentPurposes, purposeOf } from '#journey/personal-data/purposes.ts';
import { record } from '#store/log/log.ts';
import { Answer, door } from '../door.ts';
import { Refusal } from '../problem.ts';
import { recordReading } from '../reading.ts';
import { byOf } from '../sign-in/entering.ts';
import { enterpriseText, monthText, workerKeyText } from './worker-shapes.ts';

/** Who looked at the worker’s data: when, in what role, for what purpose. */
export const looksDoor = door({
  name: 'looks.list',
  method: 'GET',
  path: '/worker/looks',
  summary: { zh: '谁看过我的信息', en: 'Who looked at my data' },
  proof: 'session',
  allows: { action: 'list', resource: 'looks' },
  purpose: 'own-records',
  query: z.object({
    /** Of whom, for a delegate; absent: one’s own. */
    worker: workerKeyText.optional(),
    /** Entries before this number. */
    before: z.coerce.number().int().min(1).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    /** With what one did oneself. */
    own: z.enum(['yes', 'no']).default('no'),
  }),
  reply: z.object({
    looks: z.array(
      z.object({
        seq: z.int(),
        at: z.int(),
        role: z.string().nullable(),
        kind: z.string(),
        own: z.boolean(),
        action: z.string(),
        what: z.string(),
        purpose: z.string().nullable(),
        reason: z.string().nullable(),
      }),
    ),
    next: z.int().nullable(),
  }),
  async handle(call) {
    const { worker, before = null, limit, own } = call.query;
    const workerKey = worker ?? call.actor.workerKey;
    call.allow({ workerKey });
    const account = call.actor.account!;
    return call.house.db.sql.transaction().execute(async (trx) => {
      const found = await looksOf(trx, workerKey!, account, { before, limit, withOwn: own === 'yes' });
      await record(trx, {
        ...byOf(call, account),
        action: 'looks.list',
        object: 'looks:own',
        subject: workerKey,
        purpose: 'own-records',
      });
      return found;
    });
  },
});

const both = z.object({ zh: z.string(), en: z.string() });

/** Purposes that ask for the worker’s consent, and whether it is given. */
export const consentsDoor = door({
  name: 'consent.list',
  method: 'GET',
  path: '/worker/consents',
  summary: { zh: '我的同意', en: 'What I agreed to' },
  proof: 'session',
  allows: { action: 'list', resource: 'consent' },
  purpose: 'own-records',
  reply: z.object({
    consents: z.array(
      z.object({
        purpose: z.string(),
        title: both,
        held: z.boolean(),
        since: z.int().nullable(),
        agreedVersion: z.string().nullable(),
        text: z.object({ version: z.string(), zh: z.string(), en: z.string() }),
        /** What ends when it is taken back. */
        effects: both,
        receivers: both,
        /** Whether each platform is agreed to for itself, and how one stands to each. */
        eachPlatform: z.boolean(),
        platforms: z.array(
          z.object({
            platform: z.string(),
            held: z.boolean(),
            since: z.int().nullable(),
            agreedVersion: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  async handle(call) {
    const { workerKey } = call.actor;
    call.allow({ workerKey });
    const states = await consentStates(call.house.db.sql, workerKey!, call.house.now());
    await recordReading(call, {
      purpose: 'own-records',
      action: 'consent.list',
      object: 'consent:own',
      subjects: [workerKey],
    });
    return {
      consents: states.map(({ purpose, held, since, textVersion, receivers: said }) => {
        const { zh, en, consent } = purposeOf(purpose);
        const { version, effects, receivers, eachReceiver, ...words } = consent!;
        return {
          purpose,
          title: { zh, en },
          held,
          since,
          agreedVersion: textVersion,
          text: { version, ...words },
          effects,
          receivers,
          eachPlatform: eachReceiver,
          platforms: said.map(({ receiver, textVersion: agreedVersion, ...word }) => ({
            platform: receiver,
            ...word,
            agreedVersion,
          })),
        };
      }),
    };
  },
});

const consentParams = z.object({ purpose: z.enum(consentPurposes as [ConsentPurpose, ...ConsentPurpose[]]) });
const consentReply = z.object({ held: z.boolean(), changed: z.boolean(), effects: both });

/** @throws personal-consent-platform where a platform is named that need not be, or none is that must be */
function toOf(purpose: ConsentPurpose, platform: string | undefined): ConsentTo {
  const to = { purpose, receiver: platform ?? null };
  if (!namesReceiver(to)) throw new Refusal(400, 'personal-consent-platform', { purpose });
  return to;
}

/** Agrees to a purpose, after the text was read; to what is shared, for each platform. */
export const giveConsentDoor = door({
  name: 'consent.give',
  method: 'POST',
  path: '/worker/consents/:purpose',
  summary: { zh: '同意', en: 'Agree to a purpose' },
  proof: 'session',
  allows: { action: 'create', resource: 'consent' },
  purpose: 'own-records',
  params: consentParams,
  body: z.object({ textVersion: z.string().max(40), agreed: z.boolean(), platform: enterpriseText.optional() }),
  reply: consentReply,
  bodyBytes: 4096,
  async handle(call) {
    const { workerKey } = call.actor;
    call.allow({ workerKey });
    const { purpose } = call.params;
    const { version, effects } = purposeOf(purpose).consent!;
    if (!call.body.agreed || call.body.textVersion !== version)
      throw new Refusal(400, 'personal-consent-text', { version });
    const to = toOf(purpose, call.body.platform);
    const by = byOf(call, call.actor.account!);
    const changed = await call.house.db.sql
      .transaction()
      .execute((trx) => sayConsent(trx, workerKey!, to, 'given', by));
    return { held: true, changed, effects };
  },
});

/** Takes consent back: one call, nothing to read or fill in; for one platform where it is named, for all otherwise. */
export const withdrawConsentDoor = door({
  name: 'consent.withdraw',
  method: 'POST',
  path: '/worker/consents/:purpose/withdraw',
  summary: { zh: '撤回同意', en: 'Take consent back' },
  proof: 'session',
  allows: { action: 'withdraw', resource: 'consent' },
  purpose: 'own-records',
  params: consentParams,
  body: z.object({ platform: enterpriseText.optional() }).optional(),
  reply: consentReply,
  bodyBytes: 1024,
  async handle(call) {
    const { workerKey } = call.actor;
    call.allow({ workerKey });
    const { purpose } = call.params;
    const platform = call.body?.platform;
    const to = platform === undefined ? null : toOf(purpose, platform);
    const by = byOf(call, call.actor.account!);
    const changed = await call.house.db.sql
      .transaction()
      .execute((trx) =>
        to === null ? withdrawForAll(trx, workerKey!, purpose, by) : sayConsent(trx, workerKey!, to, 'withdrawn', by),
      );
    return { held: false, changed, effects: purposeOf(purpose).consent!.effects };
  },
});

/** The worker’s own evidence file: everything held of them, in an open format, signed. */
export const evidenceDoor = door({
  name: 'evidence.export',
  method: 'GET',
  path: '/worker/evidence',
  summary: { zh: '下载我的证据文件', en: 'My evidence file' },
  proof: 'session',
  allows: { action: 'export', resource: 'evidence' },
  purpose: 'own-records',
  query: z.object({ from: monthText.default('2000-01'), to: monthText.default('2099-12') }),
  perMinute: 10,
  async handle(call) {
    const { workerKey } = call.actor;
    call.allow({ workerKey });
    const { db, keys, evidence } = call.house;
    if (evidence === undefined) throw new Refusal(503, 'evidence-not-set-up', {});
    const by = byOf(call, call.actor.account!);
    const { audits } = call.house;
    const file = await evidenceFile(
      db.sql,
      keys,
      evidence,
      { workerKey: workerKey!, account: call.actor.account!, at: by.at, ...call.query },
      audits === undefined ? null : (id) => audits.explainer.explain(id),
    );
    await record(db.sql, {
      ...by,
      action: 'evidence.export',
      object: 'evidence:own',
      subject: workerKey,
      purpose: 'own-records',
      detail: { from: call.query.from, to: call.query.to },
    });
    return new Answer(Buffer.from(file, 'utf8'), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="gangwan-evidence.json"',
        'cache-control': 'no-store',
      },
    });
  },
});
