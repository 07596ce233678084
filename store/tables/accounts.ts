import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** One person who may sign in; who it is stands only as blind indexes. */
export interface AccountRow {
  id: string;
  person_index: string | null;
  phone_index: string | null;
  sign_in_name: string | null;
  worker_key: string | null;
  opened_at: Timestamp;
  opened_by: string;
  closed_at: Timestamp | null;
}

/** A role somebody holds or held; closed once, else never changed. */
export interface RoleHeldRow {
  id: Generated<number>;
  account: string;
  role: string;
  unit: string | null;
  township: string | null;
  enterprise: string | null;
  from_at: Timestamp;
  granted_by: string;
  to_at: Timestamp | null;
  ended_by: string | null;
}

/** A worker’s consent that somebody acts for them. */
export interface DelegationRow {
  id: string;
  worker_key: string;
  delegate_index: string;
  text_version: string;
  text_sm3: string;
  agreed_at: Timestamp;
  until_at: Timestamp;
  withdrawn_at: Timestamp | null;
}

export interface PasswordRow {
  account: string;
  hash: string;
  changed_at: Timestamp;
  replace_by: Timestamp | null;
}

export interface TotpRow {
  id: string;
  account: string;
  secret: string;
  made_at: Timestamp;
  confirmed_at: Timestamp | null;
  last_step: Generated<number>;
  removed_at: Timestamp | null;
}

export interface PasskeyRow {
  credential: string;
  account: string;
  public_key: string;
  counter: number;
  label: string;
  added_at: Timestamp;
  used_at: Timestamp | null;
  removed_at: Timestamp | null;
}

/** Something sent out that must come back once. */
export interface SignInChallengeRow {
  id: string;
  kind: 'code' | 'passkey-new' | 'passkey' | 'oidc';
  account: string | null;
  phone_index: string | null;
  expects: string;
  made_at: Timestamp;
  ends_at: Timestamp;
  tries: Generated<number>;
  used_at: Timestamp | null;
}

export interface SignInTriesRow {
  kind: string;
  key: string;
  last_at: Timestamp;
  tries: number;
}

export interface OutsideIdentityRow {
  issuer: string;
  subject: string;
  account: string;
  bound_at: Timestamp;
}

/** What a session was opened with. */
export type Strength = 'password' | 'phone' | 'two-factor';

export interface SessionRow {
  id: string;
  token_sm3: string;
  account: string;
  strength: Strength;
  post: string | null;
  opened_at: Timestamp;
  proved_at: Timestamp;
  seen_at: Timestamp;
  ends_at: Timestamp;
  device: string;
  closed_at: Timestamp | null;
  closed_why: string | null;
}

export interface AccountTables {
  account: AccountRow;
  role_held: RoleHeldRow;
  delegation: DelegationRow;
  password: PasswordRow;
  totp: TotpRow;
  passkey: PasskeyRow;
  sign_in_challenge: SignInChallengeRow;
  sign_in_tries: SignInTriesRow;
  outside_identity: OutsideIdentityRow;
  session: SessionRow;
}
