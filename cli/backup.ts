import { backup } from '#store/backup/backup.ts';
import { withDatabase } from './database.ts';
import { digestTable } from './digest-table.ts';
import { textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'backup',
  zh: '备份数据库（不含密钥文件和数据湖）',
  en: 'back up the store (neither the key file nor the lake)',
  about: {
    zh: '加密的内容仍是密文：没有密钥文件，备份打不开，所以密钥要另外保管。数据湖是普通文件，直接复制文件夹。服务在运行时，内嵌的数据库要先停服务；PostgreSQL 不用停。',
    en: 'What is sealed stays sealed: without the key file a backup cannot be read, so keep the keys apart. The lake is plain files: copy its folder. Stop the server first where the store is embedded; PostgreSQL may go on.',
  },
  takes: '',
  options: { out: { value: 'FILE', zh: '写到哪个文件', en: 'the file to write', required: true } },
  examples: [{ command: 'npx gangwan backup --out gangwan.backup', zh: '备份', en: 'back up' }],
  async run(call) {
    const digests = await withDatabase((db) => backup(db, textOption(call, 'out')!));
    call.print(call.json ? JSON.stringify(digests) : digestTable(digests, call.language));
    return 0;
  },
};
