import type { Application } from '#journey/1-intake/platforms/applications.ts';
import type { OpenDesk } from '#journey/1-intake/platforms/desk.ts';
import type { LiveKey } from '#journey/1-intake/platforms/keys.ts';
import { sm3 } from '#store/sm3.ts';
import { type Actor, visitor } from '../access.ts';
import type { DoorCall } from '../door.ts';
import { Refusal } from '../problem.ts';
import type { Prove } from '../serve.ts';
import { canonicalText, verify } from './signature.ts';

/** How far a call's clock may be off, milliseconds: sheet F.5 point 4. */
const clockWindow = 300_000;

/** What is known of a verified caller beside its rights. */
export interface PlatformCaller {
  appKey: string;
  application: Application;
  expiresAt: number;
  /** SM3 of the body, worked out for the signature. */
  bodyDigest: string;
}

const callers = new WeakMap<Actor, PlatformCaller>();

/** The key a verified call was signed with. */
export function platformCaller(call: DoorCall): PlatformCaller {
  const caller = callers.get(call.actor);
  if (caller === undefined) throw new Refusal(401, 'open-not-verified', { requestId: call.requestId });
  return caller;
}

/** Why a call was refused; told to the log alone. */
export type ProofFault =
  | 'header-missing'
  | 'unknown-key'
  | 'address-not-listed'
  | 'clock-off'
  | 'query-not-readable'
  | 'signature-wrong'
  | 'nonce-seen';

/** What the log is told of a refused call. */
export interface RefusedProof {
  fault: ProofFault;
  appKey: string;
  ip: string;
  requestId: string;
}

/**
 * Verifies a platform's signed call before anything of it is parsed (sheet F.5 points 2 to 4). Whatever fails, the caller reads the same
 * answer; `note` is told the reason.
 */
export function platformProof(desk: OpenDesk, now: () => number, note: (refused: RefusedProof) => void): Prove {
  return async ({ raw, headers, method, url, ip, requestId }) => {
    const header = (name: string) => {
      const value = headers[name];
      return typeof value === 'string' ? value : '';
    };
    const appKey = header('x-app-key');
    const at = now();
    const bodyDigest = sm3(raw);
    const key = /^[\w.-]{1,64}$/.test(appKey) ? await desk.keys.live(appKey, at) : null;
    const fault = faultOf(
      key,
      {
        appKey,
        timestamp: header('x-timestamp'),
        nonce: header('x-nonce'),
        signType: header('x-sign-type'),
        signature: header('x-sign'),
      },
      { method, url, bodyDigest, ip, at },
    );
    // Only what is signed may use up a nonce, else anybody could use up another’s.
    const seen = fault === null && !(await desk.nonces.claim(appKey, header('x-nonce').toLowerCase(), at));
    if (fault !== null || seen) {
      note({ fault: fault ?? 'nonce-seen', appKey: /^gw-[0-9A-Za-z]{12}$/.test(appKey) ? appKey : '-', ip, requestId });
      throw new Refusal(401, 'open-not-verified', { requestId });
    }
    const enc = header('x-enc');
    if (enc !== '' && enc !== 'none') throw new Refusal(400, 'open-encrypted-body', { given: enc.slice(0, 20) });
    const { application, expiresAt } = key!;
    const actor: Actor = { ...visitor, roles: ['public', 'platform'], enterprise: application.uscc };
    callers.set(actor, { appKey, application, expiresAt, bodyDigest });
    return actor;
  };
}

interface SentProof {
  appKey: string;
  timestamp: string;
  nonce: string;
  signType: string;
  signature: string;
}

/** A key nobody has: so that an unknown key takes as long to refuse as a wrong signature. */
const nobody = { signType: 'HMAC-SM3', verifyWith: 'nobody has this secret' } as const;

function faultOf(
  key: LiveKey | null,
  sent: SentProof,
  { method, url, bodyDigest, ip, at }: { method: string; url: string; bodyDigest: string; ip: string; at: number },
): ProofFault | null {
  const { appKey, timestamp, nonce, signType, signature } = sent;
  if (
    !/^\d{13}$/.test(timestamp) ||
    !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(nonce)
  )
    return 'header-missing';
  const text = canonicalText({ method, url, appKey, timestamp, nonce, bodyDigest });
  if (text === null) return 'query-not-readable';
  const { signType: wanted, verifyWith } = key ?? nobody;
  const right = verify(wanted, text, signature, verifyWith) && signType === wanted;
  if (key === null) return 'unknown-key';
  if (!key.allowsAddress(ip)) return 'address-not-listed';
  if (Math.abs(at - Number(timestamp)) > clockWindow) return 'clock-off';
  return right ? null : 'signature-wrong';
}
