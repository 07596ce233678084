import { startOf } from '#basics/instant.ts';
import type { Planting } from '../planting.ts';
import { type Profile, profile } from '../platforms.ts';
import { signedWell } from '../registers/signing.ts';
import type { RegisterRow } from '../tables.ts';

/** An employer that signs on a phone, not always as it should. */
const phoneHouse = profile({
  slug: 'signing-1',
  name: '指尖分拨（虚构）',
  body: 'G3G001',
  mark: 'S1',
  kind: '2',
  trade: '03',
  form: 'jsonl',
  cycle: 'month',
  limits: null,
  sends: ['worker', 'signing'],
  mustReport: ['worker'],
});

/** Small enterprises that exist for what is planted on electronic signing. */
export const signingEnterprises: readonly Profile[] = [phoneHouse];

/** Somebody whose contract is signed well but for what is given. */
function signing(
  planting: Planting,
  name: string,
  change: (row: RegisterRow) => RegisterRow,
  relation: '1' | '9' = '1',
) {
  const somebody = planting.registered(phoneHouse.slug, name, { relation, chain: '1' });
  const row = signedWell(somebody.feed, somebody.worker);
  somebody.feed.add('signing', { ...row, ...change(row) });
  return somebody;
}

const items = (value: number, zh: string, en: string) => ({ quantity: { value, unit: 'items' }, why: { zh, en } });

function plantBefore(planting: Planting): void {
  const told = 'told-before-signing';
  const after = signing(planting, 'signing-told-1', (row) => ({ toldAt: Number(row.concludedAt) + 1 }));
  planting.finding(after, told, null, items(1, '签订完成后一秒才告知', 'told a second after the signing'));
  const never = signing(planting, 'signing-told-2', () => ({ toldAt: undefined, electronicFormAgreedAt: undefined }));
  planting.finding(never, told, null, items(2, '既没有告知也没有同意电子形式', 'neither told nor agreed'));
  const then = signing(planting, 'signing-told-3', (row) => ({ toldAt: row.concludedAt }));
  planting.boundary(then, told, '告知与签订在同一秒', 'told in the second of the signing');
  const identified = 'signer-identified';
  const late = signing(planting, 'signing-identity-1', (row) => ({ identityVerifiedAt: Number(row.concludedAt) + 1 }));
  planting.finding(late, identified, null, items(1, '签订后一秒才核验身份', 'identity verified a second after'));
  const unkept = signing(planting, 'signing-identity-2', () => ({ identityRecordKept: '0', intentRecordKept: '0' }));
  planting.finding(unkept, identified, null, items(2, '两种记录都没有保存', 'neither record kept'));
  const unsaid = signing(planting, 'signing-identity-3', () => ({ intentRecordKept: undefined }));
  planting.cannotTell({
    rule: identified,
    platform: phoneHouse.uscc,
    worker: unsaid.id,
    reason: 'field-not-reported',
    why: { zh: '没有报送是否保存意愿记录', en: 'whether the record of intent is kept is not reported' },
  });
  const intent = signing(planting, 'signing-identity-4', (row) => ({ intentConfirmedAt: row.concludedAt }));
  planting.boundary(intent, identified, '意愿确认与签订在同一秒', 'intent confirmed in the second of the signing');
}

function plantSignature(planting: Planting): void {
  const rule = 'reliable-signature';
  const without = signing(planting, 'signing-value-1', () => ({ timestampTrusted: '0' }));
  planting.finding(without, rule, null, items(1, '没有可信时间戳', 'no trusted time-stamp'));
  const changed = signing(planting, 'signing-value-2', () => ({ signaturesHold: '0', digestIntact: '0' }));
  planting.finding(
    changed,
    rule,
    null,
    items(2, '签名不符，文本被改动', 'signatures do not hold, the text was changed'),
  );
  const unclear = signing(planting, 'signing-value-3', () => ({ timestampTrusted: '0' }), '9');
  planting.cannotTell({
    rule,
    platform: phoneHouse.uscc,
    worker: unclear.id,
    reason: 'class-unclear',
    why: { zh: '用工关系不明', en: 'the class is unclear' },
  });
  planting.boundary(
    signing(planting, 'signing-value-4', () => ({})),
    rule,
    '核验都通过',
    'everything verified',
  );
}

function plantAfter(planting: Planting): void {
  const told = 'told-of-completion';
  const late = signing(planting, 'signing-done-1', () => ({ completionToldAt: undefined }));
  planting.finding(late, told, null, items(1, '没有告知的记录', 'nothing says the worker was told'));
  const just = signing(planting, 'signing-done-2', () => ({
    completionToldAt: startOf(planting.month.opened + 28) - 1,
  }));
  planting.boundary(just, told, '当月二十八日最后一秒告知', 'told in the last second of the 28th');
  const access = 'free-contract-access';
  const charged = signing(planting, 'signing-free-1', () => ({ chargedFen: 1 }));
  planting.finding(charged, access, null, items(1, '收了1分钱', 'one fen charged'));
  const paper = signing(planting, 'signing-free-2', () => ({ paperAskedOn: planting.month.opened }));
  planting.finding(paper, access, null, items(1, '索要纸质文本，未见提供', 'paper asked for, not seen'));
  const given = signing(planting, 'signing-free-3', () => ({
    paperAskedOn: planting.month.opened,
    paperGivenOn: planting.month.opened + 27,
  }));
  planting.boundary(given, access, '二十八日给了纸质文本', 'paper given on the 28th');
}

/** Planting modules on electronic signing. */
export const signingPlantings: readonly ((planting: Planting) => void)[] = [plantBefore, plantSignature, plantAfter];
