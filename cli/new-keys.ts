import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { sm2KeyFile } from '#outside/sm2-key-file.ts';
import { newKeysText } from '#store/fields/key-port.ts';
import { textOption, type Verb } from './verb.ts';

/** Files of a county's keys, the setting that names each, and what it is for. */
const files = [
  { name: 'county.key', setting: 'GANGWAN_COUNTY_KEY_FILE', zh: '劳动者标识', en: 'worker keys' },
  { name: 'keys.json', setting: 'GANGWAN_KEYS_FILE', zh: '加密的字段和盲索引', en: 'sealed fields and blind indexes' },
  { name: 'sign-in.key', setting: 'GANGWAN_SIGN_IN_KEY_FILE', zh: '登录', en: 'signing in' },
  {
    name: 'evidence.key',
    setting: 'GANGWAN_EVIDENCE_KEY_FILE',
    zh: '本人证据文件的签名（SM2）',
    en: 'signing evidence files (SM2)',
  },
] as const;

export const verb: Verb = {
  name: 'new-keys',
  zh: '为一个县做一套新密钥（只在第一次装的时候做）',
  en: 'make a county’s keys, once, before the first start',
  about: {
    zh: '写四个只有属主能读的文件，从不覆盖已有的。county.key 和 sign-in.key 丢了或换了，原有的劳动者标识和账号就对不上了；keys.json 丢了，加密的内容谁也打不开。请立即另存一份在别处，不要放进数据文件夹。',
    en: 'Writes four files that only their owner may read, and never over one that is there. If county.key or sign-in.key is lost or replaced, worker keys and accounts no longer match; without keys.json nobody opens what is sealed. Keep a copy elsewhere at once, outside of the data folder.',
  },
  takes: '',
  options: { out: { value: 'DIR', zh: '放在哪个文件夹', en: 'the folder to write them to', required: true } },
  examples: [{ command: 'npx gangwan new-keys --out keys', zh: '做一套', en: 'make them' }],
  async run(call) {
    const folder = textOption(call, 'out')!;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const paths = files.map(({ name, setting, ...what }) => ({ setting, path: resolve(join(folder, name)), ...what }));
    const there = paths.find(({ path }) => existsSync(path));
    if (there !== undefined) throw new GangwanError('command-already-there', { path: there.path });
    const write = (at: number, content: Uint8Array | string) =>
      writeFileSync(paths[at]!.path, content, { mode: 0o600, flag: 'wx' });
    write(0, randomBytes(32));
    write(1, newKeysText());
    write(2, randomBytes(32));
    sm2KeyFile(paths[3]!.path, true);
    if (call.json) call.print(JSON.stringify({ made: paths.map(({ setting, path }) => ({ setting, path })) }));
    else {
      call.print(call.language === 'zh' ? '做好了。启动前设这些环境变量：' : 'Made. Set these before the start:');
      for (const { setting, path, zh, en } of paths)
        call.print(`export ${setting}=${path}    # ${call.language === 'zh' ? zh : en}`);
      call.print(
        call.language === 'zh'
          ? '请立即另存一份在别处：丢了找不回来。'
          : 'Keep a copy elsewhere at once: nobody can make them again.',
      );
    }
    return 0;
  },
};
