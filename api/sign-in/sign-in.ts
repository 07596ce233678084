import type { IdentityProvider } from '#outside/identity-provider.ts';
import type { SmsPort } from '#outside/sms.ts';
import type { House } from '../door.ts';
import { Refusal } from '../problem.ts';
import type { Secrets } from './secrets.ts';
import type { SignInSettings } from './settings.ts';

/** What signing in needs beside the store. */
export interface SignIn {
  /** Where browsers reach the system, e.g. `https://gangwan.example`; passkeys, cookies and the Origin check go by it. */
  readonly origin: string;
  readonly secrets: Secrets;
  readonly sms: SmsPort;
  /** null: no identity provider is connected. */
  readonly provider: IdentityProvider | null;
  /** Key of a worker from the ID number, as intake computes it. */
  readonly workerKeyOf: (idNo: string) => string;
  readonly settings: SignInSettings;
}

/** @throws Refusal 503 where the program was started without sign-in */
export function signInOf(house: House): SignIn {
  if (house.signIn === undefined) throw new Refusal(503, 'door-busy', { seconds: 60 }, { 'retry-after': '60' });
  return house.signIn;
}
