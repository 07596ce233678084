const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How many tries within how long; after the last one that counted, as long a pause. */
export interface Limit {
  most: number;
  ms: number;
}

/**
 * Numbers of signing in. Settings of ours (confidence `setting`), within what GB/T 22239-2019 level 3 asks for: locked after failures,
 * sessions that end, two factors for officers.
 */
export interface SignInSettings {
  /** Wrong passwords, second factors: per account. */
  tries: Limit;
  /** Wrong tries of any kind from one address. */
  addressTries: Limit;
  /** Life of a one-time code, and wrong tries on one. */
  codeMs: number;
  codeTries: number;
  /** Codes sent to one phone: all of these hold. */
  codesPerPhone: readonly Limit[];
  /** Codes sent for one address. */
  codesPerAddress: Limit;
  /** A session ends after so long without a call, and after so long in any case. */
  idleMs: Readonly<Record<'password' | 'phone' | 'two-factor', number>>;
  wholeMs: Readonly<Record<'password' | 'phone' | 'two-factor', number>>;
  /** A factor must have been shown within this time before a way to sign in is changed. */
  provedMs: number;
  /** Life of a challenge to a passkey or a state at the identity provider. */
  challengeMs: number;
  /** Life of a password given by an administrator. */
  firstPasswordMs: number;
  /** Longest delegation, days. */
  delegationDays: number;
}

export const signInSettings: SignInSettings = {
  tries: { most: 5, ms: 30 * MINUTE },
  addressTries: { most: 50, ms: 30 * MINUTE },
  codeMs: 5 * MINUTE,
  codeTries: 5,
  codesPerPhone: [
    { most: 1, ms: MINUTE },
    { most: 5, ms: 60 * MINUTE },
    { most: 10, ms: DAY },
  ],
  codesPerAddress: { most: 30, ms: 60 * MINUTE },
  idleMs: { password: 10 * MINUTE, phone: 7 * DAY, 'two-factor': 30 * MINUTE },
  wholeMs: { password: 10 * MINUTE, phone: 30 * DAY, 'two-factor': 12 * 60 * MINUTE },
  provedMs: 10 * MINUTE,
  challengeMs: 5 * MINUTE,
  firstPasswordMs: 7 * DAY,
  delegationDays: 365,
};
