import { hash } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { canonical, type Json } from './canonical.ts';

/*
 * A worker's own evidence file (`gangwan-evidence/1`), verified from itself alone. Written from docs/operate/personal-data.md, not from the
 * code that writes such files.
 */

/** What verifying came to. `publicKey`: the key that signed, to be compared with the one the county publishes; null where there is none. */
export interface EvidenceVerdict {
  accepted: boolean;
  worker: string | null;
  months: number;
  rows: number;
  publicKey: string | null;
  faults: { zh: string; en: string }[];
}

type Members = { readonly [name: string]: Json | undefined };
const sm3 = (text: string): string => hash('sm3', text, 'hex');
const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hex = (digits: number) => new RegExp(`^[0-9a-f]{${digits}}$`);

/** Verifies a parsed file; `key` (uncompressed SM2 point, hex): the file must be signed with this one. Never throws. */
export function checkEvidenceFile(file: Json, key: string | null = null): EvidenceVerdict {
  const verdict: EvidenceVerdict = { accepted: false, worker: null, months: 0, rows: 0, publicKey: null, faults: [] };
  const fault = (zh: string, en: string) => void verdict.faults.push({ zh, en });
  if (!isObject(file) || file.format !== 'gangwan-evidence/1') {
    fault('不是 gangwan-evidence/1 文件', 'this is no gangwan-evidence/1 file');
    return verdict;
  }
  const { sm3: said, signature, ...content } = file;
  if (typeof content.worker === 'string') verdict.worker = content.worker;
  else fault('没有劳动者标识', 'there is no worker key');
  checkMonths(content, verdict, fault);
  const digest = sm3(canonical(content));
  if (said !== digest) fault('内容与摘要不符', 'the content does not fit its digest');
  if (!isObject(signature) || typeof signature.publicKey !== 'string' || !hex(130).test(signature.publicKey))
    fault('没有签名', 'there is no signature');
  else {
    verdict.publicKey = signature.publicKey;
    if (key !== null && signature.publicKey !== key.toLowerCase())
      fault('签名用的不是所给的公钥', 'it is not signed with the key given');
    if (signature.algorithm !== 'sm2-sm3' || !signed(digest, signature.value, signature.publicKey))
      fault('签名不成立', 'the signature does not hold');
  }
  verdict.accepted = verdict.faults.length === 0;
  return verdict;
}

function checkMonths(content: Members, verdict: EvidenceVerdict, fault: (zh: string, en: string) => void): void {
  const months = content.months;
  if (!Array.isArray(months)) {
    fault('没有月份', 'there are no months');
    return;
  }
  let before = '';
  for (const month of months as readonly Json[]) {
    if (!isObject(month) || typeof month.month !== 'string' || !isObject(month.tables)) {
      fault('有一个月份读不懂', 'one of the months cannot be read');
      continue;
    }
    const { month: name, seal, tables } = month;
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(name) || name <= before)
      fault(`月份 ${name} 重复或者次序不对`, `month ${name} is there twice or out of order`);
    before = name;
    if (typeof seal !== 'string' || !hex(64).test(seal)) fault(`${name} 没有封存摘要`, `${name} names no seal`);
    if (month.sm3 !== sm3(canonical(tables)))
      fault(`${name} 的记录与摘要不符`, `the rows of ${name} do not fit their digest`);
    verdict.months++;
    for (const [table, rows] of Object.entries(tables)) checkRows(name, table, rows, verdict, fault);
  }
}

function checkRows(
  month: string,
  table: string,
  rows: Json,
  verdict: EvidenceVerdict,
  fault: (zh: string, en: string) => void,
): void {
  if (!Array.isArray(rows)) {
    fault(`${month} 的 ${table} 读不懂`, `${table} of ${month} cannot be read`);
    return;
  }
  const seen = new Set<string>();
  for (const row of rows as readonly Json[]) {
    verdict.rows++;
    if (!isObject(row) || !isObject(row.values)) {
      fault(`${month} 的 ${table} 有一行读不懂`, `a row of ${table} in ${month} cannot be read`);
      continue;
    }
    const name = canonical([row.platform ?? null, row.recordId ?? null, row.source ?? null]);
    if (seen.has(name)) fault(`${month} 的 ${table} 有一条记录出现两次`, `a record of ${table} is twice in ${month}`);
    seen.add(name);
  }
}

function signed(digest: string, value: Json | undefined, publicKey: string): boolean {
  if (typeof value !== 'string' || !/^[0-9a-f]+$/.test(value)) return false;
  try {
    const bytes = new TextEncoder().encode(`gangwan-evidence/1\n${digest}`);
    return sm2.doVerifySignature(bytes, value, publicKey, { hash: true, der: true, userId: '1234567812345678' });
  } catch {
    // A value or key that cannot be read was not made by anybody.
    return false;
  }
}
