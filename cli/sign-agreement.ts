import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type SigningParty, signAgreement } from '#journey/1-intake/signing/sign-agreement.ts';
import { DemoAuthority, demoMark } from '#outside/demo-authority.ts';
import { httpTimestampAuthority } from '#outside/http-timestamp.ts';
import { keyFromPem } from '#outside/key-files.ts';
import type { SigningKey, TimestampAuthority } from '#outside/signing.ts';
import { argument, type Call, textOption, type Verb } from './verb.ts';

const at = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/);
const proof = { at, evidence: z.string().min(1) };

/** A signing request as people write it. */
const request = z.strictObject({
  title: z.string().min(1).max(200),
  textFile: z.string().min(1),
  timestamps: z.union([z.literal('demo'), z.url()]),
  noticeChannel: z.enum(['sms', 'wechat', 'e-mail', 'app']),
  parties: z
    .array(
      z.strictObject({
        role: z.enum(['enterprise', 'platform', 'worker']),
        name: z.string().min(1).max(100),
        toldAt: at,
        electronicFormAgreedAt: at,
        identity: z.strictObject({
          method: z.enum(['certificate', 'online-id', 'biometrics', 'sms-code', 'social-security-card']),
          ...proof,
        }),
        intent: z.strictObject({ method: z.string().min(1), ...proof }),
        key: z.union([z.literal('demo'), z.strictObject({ keyFile: z.string(), certificateFile: z.string() })]),
      }),
    )
    .min(2)
    .max(3),
});
type Request = z.infer<typeof request>;

const moment = '2026-11-25T09:30:00+08:00';
const party = (role: string, name: string, method: string) => ({
  role,
  name,
  toldAt: moment,
  electronicFormAgreedAt: moment,
  identity: { method, at: moment, evidence: `核验记录-${role}` },
  intent: { method: '逐页阅读后输入短信验证码', at: moment, evidence: `意愿记录-${role}` },
  key: 'demo',
});
const example = {
  title: '劳动合同',
  textFile: 'agreement.txt',
  timestamps: 'demo',
  noticeChannel: 'app',
  parties: [party('enterprise', '峡风外卖（虚构）', 'certificate'), party('worker', '张三', 'biometrics')],
};

function readRequest(path: string): Request {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new GangwanError('signing-request-does-not-fit', { path, why: (error as Error).message });
  }
  const parsed = request.safeParse(json);
  if (parsed.success) return parsed.data;
  const why = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new GangwanError('signing-request-does-not-fit', { path, why });
}

function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new GangwanError('command-no-file', { path });
  }
}

function keyOf({ key, name }: Request['parties'][number], folder: string): SigningKey | null {
  if (key === 'demo') return null;
  try {
    const read = (file: string) => readFileSync(resolve(folder, file), 'utf8');
    return keyFromPem(read(key.keyFile), read(key.certificateFile));
  } catch (error) {
    throw new GangwanError('signing-key-unusable', { party: name, why: (error as Error).message });
  }
}

export const verb: Verb = {
  name: 'sign-agreement',
  zh: '电子签订一份协议：核对签署前的步骤，各方签名并加可信时间戳',
  en: 'sign an agreement electronically: steps before it checked, signatures of all parties with trusted time-stamps',
  about: {
    zh: '先用 --example 拿一份签署申请，写明各方在何时被告知、同意电子形式、核验身份、确认意愿。key 写 demo 用演示证书（不具法律效力），或写 keyFile 和 certificateFile（PEM，RSA 或 ECDSA）；timestamps 写时间戳服务的网址或 demo。',
    en: 'Take a pattern with --example: it says when each party was told, agreed to the electronic form, was identified and confirmed. key is demo (a demo certificate without legal effect) or keyFile and certificateFile (PEM, RSA or ECDSA); timestamps is the address of an authority or demo.',
  },
  takes: 'REQUEST.json --out FOLDER',
  options: {
    out: { value: 'FOLDER', zh: '写到这里', en: 'where to write' },
    example: { zh: '输出一份签署申请的样子', en: 'print a pattern of a request' },
  },
  examples: [
    {
      command: 'npx gangwan sign-agreement --example > request.json',
      zh: '拿一份签署申请的样子',
      en: 'take a pattern of a request',
    },
    {
      command: 'npx gangwan sign-agreement request.json --out signed',
      zh: '按申请签订，写出 PDF 和签署证据',
      en: 'sign as asked: a PDF and the evidence of signing',
    },
  ],
  async run(call) {
    if (call.options.example === true) {
      call.print(JSON.stringify(example, null, 2));
      return 0;
    }
    const path = argument(call, 0, 'REQUEST.json');
    const out = textOption(call, 'out');
    if (out === undefined)
      throw new GangwanError('command-missing-argument', { verb: 'sign-agreement', argument: '--out FOLDER' });
    const asked = readRequest(path);
    const folder = dirname(resolve(path));
    const now = () => new Date();
    const demo = await DemoAuthority.create(new Date(Date.now() - 60_000));
    const timestamps: TimestampAuthority =
      asked.timestamps === 'demo' ? await demo.timestamps(now) : httpTimestampAuthority(asked.timestamps);
    const parties: SigningParty[] = [];
    for (const one of asked.parties) parties.push({ ...one, key: keyOf(one, folder) ?? (await demo.keyFor(one.name)) });
    const text = textOf(resolve(folder, asked.textFile));
    const notice = { channel: asked.noticeChannel };
    const { pdf, evidence } = await signAgreement({ title: asked.title, text, parties, timestamps, notice }, now);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'agreement.pdf'), pdf);
    writeFileSync(join(out, 'evidence.json'), `${JSON.stringify(evidence, null, 2)}\n`);
    const isDemo = asked.timestamps === 'demo' || asked.parties.some(({ key }) => key === 'demo');
    if (isDemo) writeFileSync(join(out, 'demo-root.cer'), demo.root);
    printSigned(call, out, isDemo);
    return 0;
  },
};

function printSigned(call: Call, out: string, demo: boolean): void {
  const file = (name: string) => join(out, name);
  if (call.json) {
    call.print(JSON.stringify({ pdf: file('agreement.pdf'), evidence: file('evidence.json'), demo }));
    return;
  }
  const zh = call.language === 'zh';
  call.print(`${zh ? '已签订：' : 'Signed: '}${file('agreement.pdf')}`);
  call.print(`${zh ? '签署证据：' : 'Evidence: '}${file('evidence.json')}`);
  if (demo)
    call.print(
      zh ? `用了演示证书或演示时间戳：${demoMark}。` : `Demo certificates or time-stamps were used: no legal effect.`,
    );
  const trust = demo ? ` --trust ${file('demo-root.cer')}` : '';
  call.print(
    `${zh ? '任何人都可以核验：' : 'Anyone can verify it: '}npx gangwan verify-signature ${file('agreement.pdf')} --evidence ${file('evidence.json')}${trust}`,
  );
}
