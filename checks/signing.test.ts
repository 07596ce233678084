import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { before } from 'node:test';
import fc from 'fast-check';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { agreementPdf } from '#journey/1-intake/signing/agreement-pdf.ts';
import type { SigningEvidence } from '#journey/1-intake/signing/ceremony.ts';
import { type SignedAgreement, type SigningParty, signAgreement } from '#journey/1-intake/signing/sign-agreement.ts';
import { signPdf } from '#journey/1-intake/signing/sign-pdf.ts';
import { DemoAuthority } from '#outside/demo-authority.ts';
import type { SignatureAlgorithm, SigningKey } from '#outside/signing.ts';
import { certificatesFrom } from '../checker/signature/chain.ts';
import { readEvidence } from '../checker/signature/evidence.ts';
import { verifyPdf } from '../checker/signature/verify-pdf.ts';

/** An agreement signed here and verified by the checker, which shares nothing with the signing; then tampered with. */
const now = new Date('2026-11-25T01:30:00Z');
const at = '2026-11-25T09:30:00+08:00';
const text = '第一条 甲方为峡风外卖（虚构）。\n第二条 乙方为张㛃，从事配送。\n第三条 每单八元，每月十日支付。';

const party = (role: SigningParty['role'], name: string, key: SigningKey): SigningParty => ({
  role,
  name,
  toldAt: at,
  electronicFormAgreedAt: at,
  identity: { method: 'biometrics', at, evidence: `核验-${role}` },
  intent: { method: '短信验证码', at, evidence: `意愿-${role}` },
  key,
});

async function sign(
  algorithm: SignatureAlgorithm,
): Promise<SignedAgreement & { root: Uint8Array; authority: DemoAuthority }> {
  const authority = await DemoAuthority.create(new Date('2026-01-01T00:00:00Z'), algorithm);
  const parties = [
    party('enterprise', '峡风外卖（虚构）', await authority.keyFor('峡风外卖（虚构）')),
    party('worker', '张㛃', await authority.keyFor('张㛃')),
  ];
  const timestamps = await authority.timestamps(() => now);
  const request = { title: '书面协议', text, parties, timestamps, notice: { channel: 'app' } };
  return { ...(await signAgreement(request, () => now)), root: authority.root, authority };
}

let signed: Awaited<ReturnType<typeof sign>>;
before(async () => {
  signed = await sign('ecdsa-sha256');
});

for (const algorithm of ['ecdsa-sha256', 'rsa-sha256', 'sm2-sm3'] as const) {
  test(`an agreement signed by two parties with ${algorithm} holds, with names, time and evidence`, async () => {
    const { pdf, evidence, root } = await sign(algorithm);
    const read = await verifyPdf(pdf, certificatesFrom(root));
    assert.ok(read.holds, JSON.stringify(read));
    assert.deepEqual(
      read.signatures.map(({ signer }) => signer?.subject.split(',')[0]),
      ['CN=峡风外卖（虚构）', 'CN=张㛃'],
    );
    for (const { timestamp, signer } of read.signatures) {
      assert.equal(timestamp?.at, now.toISOString());
      assert.equal(signer?.trusted, true);
    }
    const own = readEvidence(
      evidence,
      pdf,
      read.signatures.map(({ reason }) => reason),
    );
    assert.deepEqual([own.chainHolds, own.documentHolds, own.signaturesHold, own.missing], [true, true, true, []]);
  });
}

test('any byte of the document turned is noticed; one turned in a signature never changes who signed', async () => {
  const roots = certificatesFrom(signed.root);
  const { pdf } = signed;
  const said = Buffer.from(pdf).toString('latin1');
  const inside = [...said.matchAll(/<[0-9a-f]{1000,}>/g)].map((match) => [match.index, match.index + match[0].length]);
  const whole = await verifyPdf(pdf, roots);
  const signers = (of: typeof whole) => of.signatures.map(({ signer, timestamp }) => [signer?.subject, timestamp?.at]);
  const place = fc.oneof(
    fc.integer({ min: 0, max: pdf.length - 2 }),
    fc.integer({ min: 0, max: inside[0]![0]! - 1 }),
    fc.integer({ min: inside[0]![0]! + 1, max: inside[0]![0]! + 5000 }),
  );
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 0, max: 7 }), async (where, bit) => {
      const turned = new Uint8Array(pdf);
      turned[where]! ^= 1 << bit;
      const read = await verifyPdf(turned, roots).catch(() => null);
      if (read?.holds !== true) return;
      // Certificates sent along for convenience and the padding are not signed; what they say decides nothing.
      assert.ok(
        inside.some(([from, to]) => where > from! && where < to!),
        `byte ${where}, bit ${bit}`,
      );
      assert.deepEqual(signers(read), signers(whole));
    }),
    { seed: 54_021, numRuns: 200 },
  );
});

test('a document cut short, lengthened, or changed by a later part does not hold', async () => {
  const roots = certificatesFrom(signed.root);
  const { pdf } = signed;
  const longer = new Uint8Array(Buffer.concat([pdf, Buffer.from('% more\n')]));
  assert.equal((await verifyPdf(longer, roots)).bytesAfter, 7);
  assert.equal((await verifyPdf(longer, roots)).holds, false);
  assert.equal((await verifyPdf(pdf.subarray(0, pdf.length - 40), roots)).holds, false);
  // A later part that puts another text in the place of a page's, as a forger would.
  const before = Buffer.from(pdf).toString('latin1');
  const content = /\/Contents (\d+) 0 R/.exec(before)![1]!;
  const offset = pdf.length;
  const object = `${content} 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n`;
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)![1]!;
  const size = /\/Size (\d+)/g;
  const largest = Math.max(...[...before.matchAll(size)].map((match) => Number(match[1])));
  const root = /\/Root (\d+ 0 R)/.exec(before)![1]!;
  const forged = `${object}xref\n${content} 1\n${String(offset).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${largest} /Root ${root} /Prev ${previous} >>\nstartxref\n${offset + object.length}\n%%EOF\n`;
  const read = await verifyPdf(new Uint8Array(Buffer.concat([pdf, Buffer.from(forged, 'latin1')])), roots);
  assert.equal(read.holds, false);
  assert.ok(read.signatures.every(({ changedAfter }) => changedAfter.length > 0));
});

test('a root nobody trusts, and a document nobody signed, do not hold', async () => {
  const stranger = await DemoAuthority.create(new Date('2026-01-01T00:00:00Z'));
  const read = await verifyPdf(signed.pdf, certificatesFrom(stranger.root));
  assert.equal(read.holds, false);
  assert.ok(read.signatures.every(({ signer }) => signer?.trusted === false));
  assert.deepEqual(await verifyPdf(agreementPdf('协议', text), null), { signatures: [], bytesAfter: 0, holds: false });
});

test('without what must come before, nobody signs and nothing comes out', async () => {
  const { authority } = signed;
  const timestamps = await authority.timestamps(() => now);
  const worker = party('worker', '张三', await authority.keyFor('张三'));
  const broken: readonly Partial<SigningParty>[] = [
    { toldAt: '' },
    { electronicFormAgreedAt: '' },
    { identity: { method: 'sms-code', at, evidence: '' } },
    { intent: { method: '短信验证码', at, evidence: '' } },
  ];
  for (const change of broken) {
    const request = {
      title: '协议',
      text,
      parties: [{ ...worker, ...change }],
      timestamps,
      notice: { channel: 'sms' },
    };
    await assert.rejects(
      signAgreement(request, () => now),
      (error) => error instanceof GangwanError && error.code === 'SGN-001',
    );
  }
  const refusing = { name: '停用的时间戳', stamp: () => Promise.reject(new RangeError('HTTP 503')) };
  const request = { title: '协议', text, parties: [worker], timestamps: refusing, notice: { channel: 'sms' } };
  await assert.rejects(
    signAgreement(request, () => now),
    (error) => error instanceof GangwanError && error.code === 'SGN-004',
  );
});

test('a step of the evidence changed, left out, or of another document is noticed', async () => {
  const { evidence, pdf } = signed;
  const reasons = (await verifyPdf(pdf, null)).signatures.map(({ reason }) => reason);
  const holds = (steps: readonly unknown[], document = evidence.document, of = pdf) => {
    const read = readEvidence({ ...evidence, steps, document } as SigningEvidence, of, reasons);
    return read.chainHolds && read.documentHolds === true && read.signaturesHold && read.missing.length === 0;
  };
  assert.ok(holds(evidence.steps));
  for (const [i, step] of evidence.steps.entries()) {
    assert.ok(!holds(evidence.steps.with(i, { ...step, at: '2026-11-25T09:30:01+08:00' })), `step ${i + 1} changed`);
    if (i < evidence.steps.length - 1) assert.ok(!holds(evidence.steps.toSpliced(i, 1)), `step ${i + 1} left out`);
  }
  assert.ok(!holds(evidence.steps, 'f'.repeat(64)));
  assert.ok(!holds(evidence.steps, evidence.document, agreementPdf('协议', text)));
});

test('the same text gives the same pages, byte by byte, and no text is read as a program', () => {
  assert.deepEqual(agreementPdf('协议', text), agreementPdf('协议', text));
  assert.ok(agreementPdf('#panic("x")', '#panic("标题") $x$ *粗* <标签> @引用').length > 1000);
});

const openssl = (() => {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' });
  } catch {
    return null;
  }
})();

test('OpenSSL accepts each signature too', {
  skip: openssl === null && 'there is no openssl on this machine',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangwan-'));
  try {
    const authority = await DemoAuthority.create(new Date('2026-01-01T00:00:00Z'), 'rsa-sha256');
    const timestamps = await authority.timestamps(() => now);
    const note = { name: '张㛃', reason: '订立协议', at: now };
    const pdf = await signPdf(agreementPdf('协议', text), await authority.keyFor('张㛃'), timestamps, note);
    const said = Buffer.from(pdf).toString('latin1');
    const [, a, b, c] = /\/ByteRange \[0 (\d+) (\d+) (\d+)/.exec(said)!.map(Number) as [number, number, number, number];
    const hex = said.slice(a + 1, b - 1);
    writeFileSync(join(folder, 'content'), Buffer.concat([pdf.subarray(0, a), pdf.subarray(b, b + c)]));
    const message = Buffer.from(hex, 'hex');
    writeFileSync(join(folder, 'message'), message.subarray(0, message.readUInt16BE(2) + 4));
    const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(authority.root).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
    writeFileSync(join(folder, 'root.pem'), pem);
    const args = '-inform DER -in message -content content -binary -CAfile root.pem -purpose any -out out'.split(' ');
    execFileSync('openssl', ['cms', '-verify', ...args], { cwd: folder, stdio: 'pipe' });
    writeFileSync(join(folder, 'content'), Buffer.concat([pdf.subarray(0, a), pdf.subarray(b, b + c - 1)]));
    assert.throws(() => execFileSync('openssl', ['cms', '-verify', ...args], { cwd: folder, stdio: 'pipe' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
