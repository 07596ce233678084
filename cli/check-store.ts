import { existsSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { table } from '#basics/text-columns.ts';
import { checkStore } from '#store/check-store.ts';
import { RootsFile } from '#store/log/roots.ts';
import { withDatabase } from './database.ts';
import { serverSettings } from './settings.ts';
import type { Verb } from './verb.ts';

export const verb: Verb = {
  name: 'check-store',
  zh: '核对数据库：迁移记录、表结构、触发器、授权和角色有没有被改过，日志与库外的根是否相符',
  en: 'check the store: whether migrations, tables, triggers, grants or roles were changed, and whether the log fits its roots',
  about: {
    zh: '在一个事务里把迁移重做一遍，与现有的逐项比较，然后全部撤回：什么也不改，也不升级。内嵌的数据库要先停服务；PostgreSQL 不用停。退出码：0 没有问题，1 有。',
    en: 'Makes the schema anew in one transaction, compares it piece by piece with what is there, and takes it back: nothing is changed or upgraded. Stop the server where the store is embedded; PostgreSQL may go on. Ends with 0 where all is well, 1 where not.',
  },
  takes: '',
  options: {},
  examples: [{ command: 'npx gangwan check-store', zh: '核对', en: 'check it' }],
  async run(call) {
    const { logRootsFile } = serverSettings();
    const { found, log } = await withDatabase(
      async (db) => {
        const found = await checkStore(db);
        // Read as the owner: a store that was changed may not have the server's role any more.
        const log =
          found.applied >= 3
            ? await db.owner((owner) => RootsFile.open(logRootsFile, owner)).then(() => null, asFault)
            : existsSync(logRootsFile)
              ? new GangwanError('log-does-not-fit', { file: logRootsFile, size: 1 })
              : null;
        return { found, log };
      },
      { asIs: true },
    );
    const faults = [...found.faults, ...(log === null ? [] : [log])];
    const sound = faults.length + found.drift.length + found.roles.length === 0;
    if (call.json) {
      const said = faults.map((fault) => ({ code: fault.code, sentence: fault.sentence(call.language) }));
      call.print(JSON.stringify({ sound, ...found, faults: said }));
      return sound ? 0 : 1;
    }
    const zh = call.language === 'zh';
    for (const fault of faults) call.print(`${fault.code} ${fault.sentence(call.language)}`);
    if (found.drift.length > 0)
      call.print(
        table(
          zh ? ['不符', '是什么', '迁移里', '数据库里'] : ['', 'what', 'as migrations make it', 'as it is'],
          found.drift.map(({ kind, what, wanted, found: there }) => [
            (zh
              ? { missing: '缺', added: '多', changed: '改过' }
              : { missing: 'missing', added: 'added', changed: 'changed' })[kind],
            what,
            short(wanted),
            short(there),
          ]),
        ),
      );
    for (const role of found.roles) call.print(`${zh ? '角色权限过大：' : 'a role may too much: '}${role}`);
    if (found.pending.length > 0)
      call.print(`${zh ? '下次启动时要做的迁移：' : 'Migrations of the next start: '}${found.pending.join(', ')}`);
    call.print(
      sound
        ? zh
          ? `没有问题：${found.applied} 次迁移，结构、授权、角色和日志都相符。`
          : `All is well: ${found.applied} migrations; schema, grants, roles and log fit.`
        : zh
          ? '有问题，什么也没改。不是自己改的，请告诉安全管理员和审计管理员，并从备份恢复。'
          : 'Not well; nothing was changed. If it was not your doing, tell the security and audit administrators and restore a backup.',
    );
    return sound ? 0 : 1;
  },
};

const short = (text: string | null) => (text === null ? '—' : text.length > 60 ? `${text.slice(0, 59)}…` : text);

function asFault(error: unknown): GangwanError {
  if (error instanceof GangwanError) return error;
  throw error;
}
