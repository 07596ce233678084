import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { type FirstThree, openFirstAdministrators } from '#api/sign-in/first-administrators.ts';
import { keyedSecrets } from '#api/sign-in/secrets.ts';
import { signInSettings } from '#api/sign-in/settings.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { table } from '#basics/text-columns.ts';
import { isIdentityNumber } from '#journey/1-intake/check-digits.ts';
import { kindOfStart } from '../config.ts';
import { accountsThere } from '../examples/demo-accounts.ts';
import { withDatabase } from './database.ts';
import { serverSettings, settings } from './settings.ts';
import { argument, type Verb } from './verb.ts';

const person = z.strictObject({
  signInName: z.string().regex(/^[a-z0-9][a-z0-9.@_-]{1,62}$/),
  idNo: z.string().refine(isIdentityNumber, { error: 'no ID number' }),
});
const given = z.strictObject({ 'system-admin': person, 'security-admin': person, 'audit-admin': person });

const pattern: FirstThree = {
  'system-admin': { signInName: 'zhang.san', idNo: '' },
  'security-admin': { signInName: 'li.si', idNo: '' },
  'audit-admin': { signInName: 'wang.wu', idNo: '' },
};
const names = {
  'system-admin': { zh: '系统管理员', en: 'system administrator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'audit administrator' },
};

export const verb: Verb = {
  name: 'first-administrators',
  zh: '给新系统开最初的三员（系统、安全、审计管理员），给出一次性密码',
  en: 'open the first three administrators of a new system and give their first passwords',
  about: {
    zh: '三员必须是三个人。FILE 是 --example 那样的 JSON，写登录名和身份证号；用完请删掉。密码只显示这一次，7 天内有效，第一次登录必须换成自己的，再设第二步验证。已有任何一员就不再开。先设好全部密钥；内嵌的数据库要先停服务。',
    en: 'They must be three people. FILE is JSON like --example shows, with sign-in names and ID numbers; delete it afterwards. The passwords are shown this once, hold for 7 days, and are replaced at the first sign-in, before the second factor is set up. Where there is one of them already, none is opened. Set every key first; stop the server where the store is embedded.',
  },
  takes: 'FILE',
  options: { example: { zh: '显示文件该怎么写', en: 'show what the file looks like' } },
  examples: [
    { command: 'npx gangwan first-administrators --example', zh: '文件该怎么写', en: 'what the file looks like' },
    { command: 'npx gangwan first-administrators three.json', zh: '开三员', en: 'open them' },
  ],
  async run(call) {
    if (call.options.example === true) {
      call.print(JSON.stringify(pattern, null, 2));
      return 0;
    }
    const three = read(argument(call, 0, 'FILE'));
    const county = settings();
    if (kindOfStart(serverSettings(), county) === 'example')
      throw new GangwanError('start-needs-keys', { missing: 'GANGWAN_COUNTY_KEY_FILE' });
    const passwords = await withDatabase(async (db) => {
      if ((await accountsThere(db.sql)) === 'demo') throw new GangwanError('start-demo-store', {});
      const { signInKey } = county;
      return openFirstAdministrators(
        db,
        { secrets: keyedSecrets(signInKey), settings: signInSettings },
        three,
        Date.now(),
      );
    });
    if (call.json) {
      call.print(JSON.stringify({ passwords }));
      return 0;
    }
    const zh = call.language === 'zh';
    call.print(
      table(
        zh ? ['三员', '登录名', '一次性密码'] : ['who', 'sign-in name', 'first password'],
        (Object.keys(passwords) as (keyof FirstThree)[]).map((role) => [
          names[role][call.language],
          three[role].signInName,
          passwords[role],
        ]),
      ),
    );
    call.print(
      zh
        ? '密码只显示这一次，请当面分别交给本人；7 天内登录，换成自己的密码并设第二步验证。'
        : 'The passwords are shown this once: hand each to its owner in person, who signs in within 7 days, chooses another and sets up a second factor.',
    );
    return 0;
  },
};

/** The three as the file says; what is wrong is named by its place, never by what stands there. */
function read(path: string): FirstThree {
  let value: unknown;
  try {
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
      throw new GangwanError('command-bad-administrators', { path, why: 'chmod 600' });
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new GangwanError('command-bad-administrators', { path, why: 'JSON' });
    throw error;
  }
  const read = given.safeParse(value);
  if (!read.success)
    throw new GangwanError('command-bad-administrators', {
      path,
      why: read.error.issues.map((issue) => issue.path.join('.') || 'JSON').join(', '),
    });
  return read.data;
}
