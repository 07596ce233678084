import { GangwanError } from '#basics/errors/catalogue.ts';
import { conformAddress, type PlatformKey } from './conform/address.ts';
import { conformityText } from './conform/check-list.ts';
import { conformPackage } from './conform/package.ts';
import { argument, type Call, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'conform',
  zh: '报送前的一致性检查：检查一个数据包，或者对接口地址走一遍完整的报送',
  en: 'check before reporting: a package, or a whole reporting over the interface at an address',
  about: {
    zh: '给平台的开发人员用。数据包：像接收时一样逐行检查，说明每类差错怎么改。网址：用密钥走一遍好的一批、坏行、重放、错签名、错时钟、换内容、隔离区取回改好、回执，最后撤回试报的记录。全部通过时退出码为 0，否则为 1。密钥从环境变量取：GANGWAN_APP_SECRET（HMAC-SM3）或者 GANGWAN_SM2_PRIVATE_KEY（SM2）。',
    en: 'For developers of platforms. A package is checked row by row as intake does, with a hint for each kind of fault. At an address a key goes through a good batch, a bad row, a replay, a wrong signature, a wrong clock, another body, quarantine and receipts, and at last retracts what it sent. The exit code is 0 where everything passed, else 1. The key comes from the environment: GANGWAN_APP_SECRET (HMAC-SM3) or GANGWAN_SM2_PRIVATE_KEY (SM2).',
  },
  takes: 'PACKAGE|URL',
  options: { 'app-key': { value: 'KEY', zh: '网址：密钥编号', en: 'an address: the app key' } },
  examples: [
    { command: 'npx gangwan conform package/', zh: '检查一个数据包', en: 'check a package' },
    {
      command: 'npx gangwan conform http://127.0.0.1:8080 --app-key gw-…',
      zh: '对接口走一遍；密钥放在环境变量 GANGWAN_APP_SECRET 里',
      en: 'go through a reporting at an address; the secret is in GANGWAN_APP_SECRET',
    },
  ],
  async run(call) {
    const target = argument(call, 0, 'PACKAGE|URL');
    const list = /^https?:\/\//.test(target)
      ? await conformAddress(target, keyOf(call), Date.now)
      : await conformPackage(target);
    if (call.json) call.print(JSON.stringify({ ok: list.every(({ ok }) => ok), checks: list }));
    else call.print(conformityText(list, call.language, process.stdout.isTTY === true));
    return list.every(({ ok }) => ok) ? 0 : 1;
  },
};

function keyOf(call: Call): PlatformKey {
  const appKey = textOption(call, 'app-key');
  const { GANGWAN_APP_SECRET: secret, GANGWAN_SM2_PRIVATE_KEY: privateKey } = process.env;
  if (appKey === undefined) throw new GangwanError('conform-needs-key', {});
  if (secret !== undefined && secret !== '') return { appKey, signType: 'HMAC-SM3', key: secret };
  if (privateKey !== undefined && privateKey !== '') return { appKey, signType: 'SM2', key: privateKey };
  throw new GangwanError('conform-needs-key', {});
}
