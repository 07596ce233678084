import { setTimeout } from 'node:timers/promises';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { table } from '#basics/text-columns.ts';
import { addKeyVersions, dropOldKeys } from '#store/fields/key-file.ts';
import { type KeyPort, type KeyUse, keyUses } from '#store/fields/key-port.ts';
import { rotateAll, type UnderOlderKeys, underOlderKeys } from '#store/fields/rotation.ts';
import type { ServerConfig } from '../config.ts';
import { openKeys } from '../keys.ts';
import { withDatabase } from './database.ts';
import { serverSettings } from './settings.ts';
import type { Call, Verb } from './verb.ts';

/** Uses whose keys the store is sealed and indexed with. */
const rotated: readonly KeyUse[] = ['fields', 'index'];

/** How long a running server has to see the new version before anything is sealed with it. Our setting. */
const noticed = 5000;

export const verb: Verb = {
  name: 'rotate-keys',
  zh: '轮换密钥：在密钥文件里加新版本，把加密的内容和盲索引都换过去',
  en: 'rotate the keys: add a new version to the key file and bring everything sealed and indexed under it',
  about: {
    zh: '先把密钥文件另存一份。上次没做完的先接着做完，不另加新版本；中途断了再运行一次。接 PostgreSQL 时服务不用停，它会自己读到新版本；内嵌的数据库要先停服务。旧版本留在文件里：以前的备份要用它。密钥在环境变量或密码机里的，先在那里加好新版本，再用 --go-on。登录密钥和县级密钥不在轮换之列。',
    en: 'Keep a copy of the key file first. A rotation that was cut off is finished and no further version added; run it again after a cut. With PostgreSQL the server may go on and reads the new version by itself; stop it where the store is embedded. Older versions stay in the file: earlier backups need them. Where the keys live in the environment or a machine, add a version there and use --go-on. The sign-in key and the county key are not rotated.',
  },
  takes: '',
  options: {
    'go-on': {
      zh: '不加新版本，只把内容换到现有的最新版本',
      en: 'add no version; bring everything under the newest there is',
    },
    status: { zh: '只看还有多少没换', en: 'only tell how much is under older versions' },
    'drop-old': {
      zh: '全部换完后，从密钥文件里删掉旧版本（以前的备份就打不开了）',
      en: 'once all is done, take the older versions out of the key file (earlier backups open no more)',
    },
  },
  examples: [
    { command: 'npx gangwan rotate-keys', zh: '轮换，或接着做完', en: 'rotate, or finish' },
    { command: 'npx gangwan rotate-keys --status', zh: '看做完没有', en: 'see whether it is done' },
  ],
  async run(call) {
    const config = serverSettings();
    const { keys, close } = await openKeys(config);
    try {
      return await withDatabase(async (db) => {
        const left = await underOlderKeys(db, keys);
        const rows = sum(Object.values(left));
        if (call.options.status === true) return tellStatus(call, keys, left);
        if (call.options['drop-old'] === true) {
          if (rows > 0) throw new GangwanError('keys-rotation-unfinished', { rows });
          dropOldKeys(fileOf(config), rotated);
          return tellStatus(call, keys, left);
        }
        const finishing = rows > 0 || call.options['go-on'] === true;
        if (!finishing) {
          addKeyVersions(fileOf(config), rotated);
          if (db.engine === 'postgres') await setTimeout(noticed);
        }
        const done = await rotateAll(db, keys, Date.now());
        const versions = versionsOf(keys);
        if (call.json) call.print(JSON.stringify({ finished: finishing, versions, tables: done }));
        else {
          const zh = call.language === 'zh';
          call.print(
            finishing
              ? zh
                ? '没有加新版本，把内容换到现有的最新版本。'
                : 'No version was added; everything was brought under the newest there is.'
              : zh
                ? '加了新版本。'
                : 'A new version was added.',
          );
          call.print(
            table(
              zh ? ['表', '换了', '本来就是新的'] : ['table', 'renewed', 'already new'],
              Object.entries(done).map(([name, one]) => [name, one.renewed, one.fresh]),
            ),
          );
          call.print(versionLine(call, keys));
        }
        return 0;
      });
    } finally {
      close();
    }
  },
};

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const versionsOf = (keys: KeyPort) => Object.fromEntries(keyUses.map((use) => [use, keys.versions(use)]));

function versionLine(call: Call, keys: KeyPort): string {
  const versions = rotated.map((use) => `${use} ${keys.versions(use).join(', ')}`).join('; ');
  return `${call.language === 'zh' ? '现有版本：' : 'Versions: '}${versions}`;
}

function tellStatus(call: Call, keys: KeyPort, left: UnderOlderKeys): number {
  if (call.json) call.print(JSON.stringify({ versions: versionsOf(keys), underOlderKeys: left }));
  else {
    const zh = call.language === 'zh';
    call.print(table(zh ? ['表', '还在旧版本下'] : ['table', 'under older versions'], Object.entries(left)));
    call.print(versionLine(call, keys));
  }
  return sum(Object.values(left)) === 0 ? 0 : 1;
}

/** The file the keys stand in. @throws keys-not-in-a-file */
function fileOf({ keyMachine, keysText, keysFile }: ServerConfig): string {
  if (keyMachine !== null) throw new GangwanError('keys-not-in-a-file', { where: keyMachine });
  if (keysText !== null) throw new GangwanError('keys-not-in-a-file', { where: 'GANGWAN_KEYS' });
  return keysFile;
}
