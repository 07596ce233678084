import type { ErrorEntry } from './entry.ts';

/** Errors of electronic signing. */
export const signingErrors = [
  {
    code: 'SGN-001',
    stem: 'signing-step-missing',
    zh: '{party}还不能签：缺少{missing}。按《电子劳动合同订立指引》先完成这些，再重新签署。',
    en: '{party} cannot sign yet: {missing} is missing. Do these first, as the guideline on electronic labour contracts asks, then sign again.',
  },
  {
    code: 'SGN-002',
    stem: 'signing-request-does-not-fit',
    zh: '签署申请 {path} 不能用：{why}。运行 npx gangwan sign-agreement --example 看样子。',
    en: 'The signing request {path} cannot be used: {why}. Run npx gangwan sign-agreement --example for a pattern.',
  },
  {
    code: 'SGN-003',
    stem: 'signing-key-unusable',
    zh: '{party}的密钥或证书不能用：{why}。请核对两个文件是否成对、是否为 RSA 或 ECDSA。',
    en: 'The key or certificate of {party} cannot be used: {why}. Check that the two files belong together and are RSA or ECDSA.',
  },
  {
    code: 'SGN-004',
    stem: 'signing-no-timestamp',
    zh: '没有取得可信时间戳（{authority}）：{why}。没有时间戳的电子合同不算签成，什么都没有写入；请稍后再签或换一个时间戳服务。',
    en: 'No trusted time-stamp from {authority}: {why}. Without it the contract does not count as signed and nothing was written; sign again later or with another authority.',
  },
  {
    code: 'SGN-005',
    stem: 'signing-not-a-pdf',
    zh: '{path} 不是可以核验的 PDF：{why}。',
    en: '{path} is no PDF that can be verified: {why}.',
  },
  {
    code: 'SGN-006',
    stem: 'signing-evidence-broken',
    zh: '签署证据 {path} 读不出：{why}。',
    en: 'The evidence of signing {path} cannot be read: {why}.',
  },
] as const satisfies readonly ErrorEntry[];
