import { restore } from '#store/backup/backup.ts';
import { withDatabase } from './database.ts';
import { digestTable } from './digest-table.ts';
import { argument, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'restore',
  zh: '把备份恢复到空库（内嵌与 PostgreSQL 可以互换），逐表核对摘要',
  en: 'restore a backup into an empty store, embedded or PostgreSQL, comparing the digest of every table',
  about: {
    zh: '恢复到 GANGWAN_DATA 的内嵌数据库，或者 DATABASE_URL 的 PostgreSQL；库里已有数据就不恢复。对不上就全部撤回。',
    en: 'Into the embedded store of GANGWAN_DATA or the PostgreSQL of DATABASE_URL; never into one that holds rows. Where a digest differs everything is taken back.',
  },
  takes: 'FILE',
  options: {},
  examples: [
    {
      command: 'npx gangwan restore gangwan.backup',
      zh: '设好 DATABASE_URL，从内嵌数据库搬到 PostgreSQL',
      en: 'with DATABASE_URL set, move from the embedded store to PostgreSQL',
    },
  ],
  async run(call) {
    const path = argument(call, 0, 'FILE');
    const digests = await withDatabase((db) => restore(db, path));
    call.print(call.json ? JSON.stringify(digests) : digestTable(digests, call.language));
    return 0;
  },
};
