import { canonicalJson } from '#basics/canonical.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { sm3 } from '#store/sm3.ts';

/** Who signs: 甲方 the enterprise that manages, a platform beside it, the worker. */
export type PartyRole = 'enterprise' | 'platform' | 'worker';

/**
 * What happens when an agreement is signed electronically, in the order the guideline wants it (人社厅发〔2021〕54号): told how it works
 * and that it costs nothing (art. 6), both agree to the electronic form (art. 1), identity verified (art. 7), intent confirmed (art. 4),
 * signed with a trusted time-stamp (art. 8, 9), told that it is done (art. 10), shown how to keep it (art. 11, 12), paper on request (art. 13).
 */
export const stepKinds = [
  'told',
  'electronic-form-agreed',
  'identity-verified',
  'intent-confirmed',
  'signed',
  'completed',
  'download-shown',
  'downloaded',
  'paper-given',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** One step as kept: numbered, chained to the one before, never changed. */
export interface CeremonyStep {
  number: number;
  kind: StepKind;
  party: PartyRole;
  /** When it happened, ISO 8601 with offset. */
  at: string;
  /** How and with what proof: method, evidence id, digest of the document, channel. */
  details: Readonly<Record<string, string>>;
  /** SM3 of the step before; 64 zeros for the first. */
  before: string;
  /** SM3 of this step without this member. */
  digest: string;
}

/** Everything about one signing, as it is kept and given to the parties and to authorised bodies (art. 15). */
export interface SigningEvidence {
  format: 'gangwan-signing/1';
  title: string;
  parties: Readonly<Partial<Record<PartyRole, string>>>;
  steps: readonly CeremonyStep[];
  /** SM3 of the signed document; null while it is not complete. */
  document: string | null;
}

const neededToSign: readonly StepKind[] = ['told', 'electronic-form-agreed', 'identity-verified', 'intent-confirmed'];

const stepWords: Readonly<Record<StepKind, string>> = {
  told: '签署前的告知 told before signing',
  'electronic-form-agreed': '同意采用电子形式 agreement to the electronic form',
  'identity-verified': '身份核验 identity verified',
  'intent-confirmed': '签署意愿确认 intent confirmed',
  signed: '签名 signature',
  completed: '完成通知 notice of completion',
  'download-shown': '告知如何查看下载 how to view and download',
  downloaded: '下载 download',
  'paper-given': '纸质文本 paper copy',
};

const partyWords: Readonly<Record<PartyRole, string>> = {
  enterprise: '企业 the enterprise',
  platform: '平台 the platform',
  worker: '劳动者 the worker',
};

const nothingBefore = '0'.repeat(64);

/** An append-only record of one signing. It refuses a signature before what must come before it. */
export class Ceremony {
  readonly title: string;
  readonly parties: Readonly<Partial<Record<PartyRole, string>>>;
  readonly #steps: CeremonyStep[] = [];

  constructor(title: string, parties: Readonly<Partial<Record<PartyRole, string>>>) {
    this.title = title;
    this.parties = parties;
  }

  /** Adds a step; throws `signing-step-missing` for a signature before its conditions. */
  add(kind: StepKind, party: PartyRole, at: string, details: Readonly<Record<string, string>>): void {
    if (kind === 'signed') {
      const missing = this.missingBefore(party);
      if (missing.length > 0)
        throw new GangwanError('signing-step-missing', {
          party: partyWords[party],
          missing: missing.map((one) => stepWords[one]).join('、'),
        });
    }
    const before = this.#steps.at(-1)?.digest ?? nothingBefore;
    const step = { number: this.#steps.length + 1, kind, party, at, details, before };
    this.#steps.push({ ...step, digest: sm3(canonicalJson(step)) });
  }

  /** Digest of the last step: what a signature takes along, so that no step before it can be rewritten. */
  get head(): string {
    return this.#steps.at(-1)?.digest ?? nothingBefore;
  }

  /** What a party must still do before it may sign. */
  missingBefore(party: PartyRole): StepKind[] {
    return neededToSign.filter((kind) => !this.#steps.some((step) => step.kind === kind && step.party === party));
  }

  /** The record as it is kept. */
  evidence(document: string | null): SigningEvidence {
    return { format: 'gangwan-signing/1', title: this.title, parties: this.parties, steps: [...this.#steps], document };
  }
}
