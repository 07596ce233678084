import { readFileSync, statSync } from 'node:fs';
import type { Certificate } from 'pkijs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatInstant } from '#basics/instant.ts';
import { certificatesFrom } from '../checker/signature/chain.ts';
import { type EvidenceReading, readEvidence } from '../checker/signature/evidence.ts';
import { type DocumentReading, type SignatureReading, verifyPdf } from '../checker/signature/verify-pdf.ts';
import { argument, type Call, textOption, type Verb } from './verb.ts';

/** Longest document read, bytes. */
const MOST = 64 * 1024 * 1024;

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST)
      throw new GangwanError('signing-not-a-pdf', { path, why: '大于 64 MiB / more than 64 MiB' });
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof GangwanError) throw error;
    throw new GangwanError('command-no-file', { path });
  }
}

function rootsOf(path: string | undefined): Certificate[] | null {
  if (path === undefined) return null;
  try {
    return certificatesFrom(bytesOf(path));
  } catch (error) {
    if (error instanceof GangwanError) throw error;
    throw new GangwanError('signing-key-unusable', { party: path, why: (error as Error).message });
  }
}

export const verb: Verb = {
  name: 'verify-signature',
  zh: '核验一份签过名的 PDF：谁签的、何时、签后有没有改动',
  en: 'verify a signed PDF: who signed, when, and whether anything changed after',
  about: {
    zh: '只凭文件本身核验，不需要任何数据库，也不联网。--trust 给出信任的根证书（PEM 或 DER）；不给就不判断证书是否可信。--evidence 一并核验签署证据。',
    en: 'From the file alone: no database, no network. --trust names the root certificates to trust (PEM or DER); without it trust is left open. --evidence checks the evidence of signing too.',
  },
  takes: 'FILE.pdf',
  options: {
    trust: { value: 'FILE', zh: '信任的根证书', en: 'root certificates to trust' },
    evidence: { value: 'FILE', zh: '签署证据（evidence.json）', en: 'evidence of signing (evidence.json)' },
  },
  examples: [
    {
      command: 'npx gangwan verify-signature signed/agreement.pdf --evidence signed/evidence.json',
      zh: '核验文件和签署证据',
      en: 'verify the document and the evidence of signing',
    },
  ],
  async run(call) {
    const path = argument(call, 0, 'FILE.pdf');
    const pdf = bytesOf(path);
    if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-')
      throw new GangwanError('signing-not-a-pdf', { path, why: '开头不是 %PDF- / does not begin with %PDF-' });
    let read: DocumentReading;
    try {
      read = await verifyPdf(pdf, rootsOf(textOption(call, 'trust')));
    } catch (error) {
      if (error instanceof GangwanError) throw error;
      throw new GangwanError('signing-not-a-pdf', { path, why: (error as Error).message });
    }
    const evidence = evidenceOf(textOption(call, 'evidence'), pdf, read);
    if (call.json) call.print(JSON.stringify({ ...read, evidence }));
    else printReading(call, read, evidence);
    return read.holds && (evidence === null || evidenceHolds(evidence)) ? 0 : 1;
  },
};

function evidenceOf(path: string | undefined, pdf: Uint8Array, read: DocumentReading): EvidenceReading | null {
  if (path === undefined) return null;
  try {
    const json = JSON.parse(Buffer.from(bytesOf(path)).toString('utf8'));
    return readEvidence(
      json,
      pdf,
      read.signatures.map(({ reason }) => reason),
    );
  } catch (error) {
    if (error instanceof GangwanError) throw error;
    throw new GangwanError('signing-evidence-broken', { path, why: (error as Error).message });
  }
}

const evidenceHolds = (evidence: EvidenceReading) =>
  evidence.chainHolds && evidence.documentHolds === true && evidence.signaturesHold && evidence.missing.length === 0;

function printReading(call: Call, read: DocumentReading, evidence: EvidenceReading | null): void {
  const say = (zh: string, en: string) => (call.language === 'zh' ? zh : en);
  const line = (holds: boolean, zh: string, en: string) => call.print(`  ${holds ? '✔' : '✖'} ${say(zh, en)}`);
  if (read.signatures.length === 0) call.print(say('没有看到签名。', 'No signature was seen.'));
  for (const one of read.signatures) printSignature(call, one, line, say);
  if (read.bytesAfter > 0)
    line(false, `最后一个签名之后还有 ${read.bytesAfter} 个字节`, `${read.bytesAfter} bytes after the last signature`);
  if (evidence !== null) {
    call.print(say('签署证据', 'Evidence of signing'));
    line(
      evidence.chainHolds,
      evidence.chainHolds ? '逐步相连，没有改动' : `第 ${evidence.brokenAt} 步被改动`,
      evidence.chainHolds ? 'every step follows on the one before' : `step ${evidence.brokenAt} was changed`,
    );
    line(evidence.documentHolds === true, '与这份文件相符', 'belongs to this document');
    line(
      evidence.signaturesHold,
      '各签名带有此前步骤的摘要',
      'each signature carries the digest of the steps before it',
    );
    line(
      evidence.missing.length === 0,
      `签署前的步骤${evidence.missing.length === 0 ? '齐全' : `缺少：${evidence.missing.join('、')}`}`,
      evidence.missing.length === 0
        ? 'all steps before signing are there'
        : `steps missing: ${evidence.missing.join(', ')}`,
    );
  }
  const holds = read.holds && (evidence === null || evidenceHolds(evidence));
  call.print(holds ? say('核验通过。', 'It holds.') : say('核验不通过。', 'It does not hold.'));
}

function printSignature(
  call: Call,
  one: SignatureReading,
  line: (holds: boolean, zh: string, en: string) => void,
  say: (zh: string, en: string) => string,
): void {
  const who = one.signer?.subject ?? say('读不出签名人', 'the signer cannot be read');
  call.print(say(`签名 ${one.number}：${who}`, `Signature ${one.number}: ${who}`));
  line(one.digestHolds && one.coversPart, '签名之前的内容一个字节都没有改', 'not a byte before it was changed');
  line(
    one.valueHolds && one.namesCertificate,
    `签名由该证书的密钥作出（${one.algorithm ?? '?'}）`,
    `made with the key of that certificate (${one.algorithm ?? '?'})`,
  );
  line(
    one.changedAfter.length === 0,
    one.changedAfter.length === 0 ? '其后只增加了别的签名' : `其后改动了：${one.changedAfter.join('、')}`,
    one.changedAfter.length === 0
      ? 'only further signatures came after it'
      : `changed after it: ${one.changedAfter.join(', ')}`,
  );
  if (one.signer !== null) {
    line(
      one.signer.linksHold && one.signer.inDates,
      `证书链完整且在有效期内（签发：${one.signer.issuer}）`,
      `certificates lead to a root and were in date (issued by ${one.signer.issuer})`,
    );
    if (one.signer.trusted === null)
      call.print(
        say(
          '  ？ 没有给出信任的根证书（--trust），不判断是否可信',
          '  ? no root to trust was given (--trust), so trust is open',
        ),
      );
    else line(one.signer.trusted, '根证书在信任之列', 'its root is one you trust');
  }
  if (one.timestamp === null) line(false, '没有可信时间戳', 'no trusted time-stamp');
  else
    line(
      one.timestamp.holds,
      `可信时间戳：${inShanghai(one.timestamp.at)}`,
      `trusted time-stamp: ${inShanghai(one.timestamp.at)}`,
    );
}

const inShanghai = (at: string) => formatInstant(Math.floor(Date.parse(at) / 1000));
