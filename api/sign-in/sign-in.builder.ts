import { type SimulatedSms, simulatedSms } from '#outside/sms.ts';
import type { Database } from '#store/database.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { hmacSm3 } from '#store/sm3.ts';
import type { House } from '../door.ts';
import type { By } from './accounts.ts';
import { keyedSecrets, type Secrets } from './secrets.ts';
import { signInSettings } from './settings.ts';
import type { SignIn } from './sign-in.ts';

/** 2026-11-25T08:00:00+08:00. */
export const start = 1_795_564_800_000;

export const secrets: Secrets = keyedSecrets(Buffer.alloc(32, 7));
export const workerKeyOf = (idNo: string): string => hmacSm3(Buffer.alloc(32, 9), idNo);

/** A house to sign in to, with a clock that the test moves. */
export interface TestHouse extends House {
  signIn: SignIn;
  sms: SimulatedSms;
  clock: { at: number };
}

export function houseOf(db: Database, more: Partial<SignIn> = {}): TestHouse {
  const clock = { at: start };
  const sms = simulatedSms({ demo: true });
  return {
    db,
    keys: keysFromText(newKeysText(), 'test'),
    now: () => clock.at,
    clock,
    sms,
    signIn: {
      origin: 'http://localhost:8080',
      secrets,
      sms,
      provider: null,
      workerKeyOf,
      settings: signInSettings,
      ...more,
    },
  };
}

/** Somebody who does something to accounts in a test. */
export const by = (actor = 'system:test', at = start): By => ({ actor, role: null, at, request: null });
