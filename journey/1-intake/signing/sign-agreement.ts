import { GangwanError } from '#basics/errors/catalogue.ts';
import type { SigningKey, TimestampAuthority } from '#outside/signing.ts';
import { sm3 } from '#store/sm3.ts';
import { agreementPdf } from './agreement-pdf.ts';
import { Ceremony, type PartyRole, type SigningEvidence } from './ceremony.ts';
import { signPdf } from './sign-pdf.ts';

/** A party ready to sign: who it is, how that was verified, and with what key. Moments are ISO 8601 with offset. */
export interface SigningParty {
  role: PartyRole;
  name: string;
  /** When it was told how signing works, how to view and download, and that it is free. */
  toldAt: string;
  electronicFormAgreedAt: string;
  identity: {
    method: 'certificate' | 'online-id' | 'biometrics' | 'sms-code' | 'social-security-card';
    at: string;
    evidence: string;
  };
  intent: { method: string; at: string; evidence: string };
  key: SigningKey;
}

/** An agreement to be signed by its parties in order. */
export interface SigningRequest {
  title: string;
  text: string;
  parties: readonly SigningParty[];
  timestamps: TimestampAuthority;
  /** How the parties are told that it is done (SMS, WeChat, e-mail or app). */
  notice: { channel: string };
}

/** A signed agreement and the evidence of how it came about. */
export interface SignedAgreement {
  pdf: Uint8Array;
  evidence: SigningEvidence;
}

/**
 * Signs an agreement electronically: what must come before each signature is checked and kept, each party signs the whole document with a
 * trusted time-stamp, and both are told. Nothing comes out where a step or a time-stamp is missing. Source: 人社厅发〔2021〕54号.
 */
export async function signAgreement(request: SigningRequest, clock: () => Date): Promise<SignedAgreement> {
  const names = Object.fromEntries(request.parties.map(({ role, name }) => [role, name]));
  const ceremony = new Ceremony(request.title, names);
  let pdf = agreementPdf(request.title, request.text);
  const text = sm3(request.text);
  for (const { role, toldAt, electronicFormAgreedAt, identity, intent } of request.parties) {
    if (toldAt !== '') ceremony.add('told', role, toldAt, { free: 'yes' });
    if (electronicFormAgreedAt !== '') ceremony.add('electronic-form-agreed', role, electronicFormAgreedAt, {});
    if (identity.evidence !== '')
      ceremony.add('identity-verified', role, identity.at, { method: identity.method, evidence: identity.evidence });
    if (intent.evidence !== '')
      ceremony.add('intent-confirmed', role, intent.at, { method: intent.method, evidence: intent.evidence, text });
  }
  for (const party of request.parties) {
    const at = clock();
    const [before, head] = [sm3(pdf), ceremony.head];
    ceremony.add('signed', party.role, inShanghai(at), { before, timestamps: request.timestamps.name });
    pdf = await signed(pdf, party, request, { at, head });
  }
  const document = sm3(pdf);
  for (const { role } of request.parties) {
    ceremony.add('completed', role, inShanghai(clock()), { channel: request.notice.channel, document });
    ceremony.add('download-shown', role, inShanghai(clock()), { fee: '0' });
  }
  return { pdf, evidence: ceremony.evidence(document) };
}

async function signed(
  pdf: Uint8Array,
  { key, name }: SigningParty,
  { title, timestamps }: SigningRequest,
  { at, head }: { at: Date; head: string },
): Promise<Uint8Array> {
  try {
    return await signPdf(pdf, key, timestamps, { name, reason: `订立${title}；签署证据 SM3 ${head}`, at });
  } catch (error) {
    throw new GangwanError('signing-no-timestamp', { authority: timestamps.name, why: (error as Error).message });
  }
}

/** A moment as people in Shanghai write it. */
function inShanghai(at: Date): string {
  return `${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}
