import { readFileSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Json } from '../checker/canonical.ts';
import { checkEvidenceFile } from '../checker/evidence-file.ts';
import { argument, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'check-evidence',
  zh: '独立核验劳动者本人的证据文件：内容、每月摘要和签名',
  en: 'verify a worker’s own evidence file: content, digests by month, signature',
  about: {
    zh: '只凭文件本身，不连系统。签名的公钥写在文件里：请与县里公布的（/public/evidence-key）核对，或者用 --key 给出。退出码：0 成立，1 不成立。',
    en: 'From the file alone. The key that signed stands in it: compare it with the one the county publishes (/public/evidence-key), or give that with --key. Ends with 0 when it holds, 1 when not.',
  },
  takes: 'FILE',
  options: {
    key: { value: 'HEX', zh: '县里公布的公钥', en: 'the public key the county publishes' },
  },
  examples: [
    { command: 'npx gangwan check-evidence my-records.json', zh: '核验证据文件', en: 'verify an evidence file' },
  ],
  async run(call) {
    const path = argument(call, 0, 'FILE');
    const file = parsed(path);
    const verdict = checkEvidenceFile(file, textOption(call, 'key') ?? null);
    if (call.json) {
      call.print(JSON.stringify(verdict));
      return verdict.accepted ? 0 : 1;
    }
    const zh = call.language === 'zh';
    const { accepted, months, rows, publicKey, faults } = verdict;
    if (accepted)
      call.print(
        zh
          ? `证据文件成立：${months} 个月，${rows} 条记录。签名公钥 ${publicKey}`
          : `The file holds: ${months} months, ${rows} rows. Signed with ${publicKey}`,
      );
    else for (const fault of faults) call.print(zh ? `不成立：${fault.zh}。` : `It does not hold: ${fault.en}.`);
    return accepted ? 0 : 1;
  },
};

function parsed(path: string): Json {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new GangwanError('command-no-file', { path });
  }
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw new GangwanError('command-not-json', { path, why: (error as Error).message });
  }
}
