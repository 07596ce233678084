import type { ErrorEntry } from './entry.ts';

/** Errors of the store. */
export const storeErrors = [
  {
    code: 'STO-001',
    stem: 'store-locked',
    zh: '{folder} 正由进程 {pid}（{host}）使用，没有打开：两个进程同时打开会丢数据。先停掉那个进程；确认它已不在，再删除 {file}。',
    en: '{folder} is in use by process {pid} on {host} and was not opened: two processes on it would lose rows. Stop that process; once it is surely gone, delete {file}.',
  },
  {
    code: 'STO-002',
    stem: 'store-changed-outside',
    zh: '数据库里第 {number} 号迁移（{name}）与程序里的不一样，没有启动。请用当初的版本启动，或从备份恢复。',
    en: 'Migration {number} ({name}) in the database differs from the program’s; nothing was started. Start the version it was made with, or restore a backup.',
  },
  {
    code: 'STO-003',
    stem: 'store-newer',
    zh: '数据库已有第 {number} 号迁移（{name}），这个程序还不认识，没有启动。请用更新的版本。',
    en: 'The database holds migration {number} ({name}), which this program does not know; nothing was started. Use a newer version.',
  },
  {
    code: 'STO-004',
    stem: 'store-unreachable',
    zh: '连不上数据库 {url}：{why}。请核对 DATABASE_URL 和数据库是否在运行。',
    en: 'The database {url} cannot be reached: {why}. See DATABASE_URL and whether the server runs.',
  },
  {
    code: 'STO-005',
    stem: 'keys-unusable',
    zh: '密钥不能用：{where}：{why}。请核对 GANGWAN_KEYS_FILE 指的文件；密钥丢了，加密的内容打不开。',
    en: 'The keys cannot be used: {where}: {why}. See the file GANGWAN_KEYS_FILE names; without its keys what is encrypted cannot be opened.',
  },
  {
    code: 'STO-006',
    stem: 'keys-missing',
    zh: '没有第 {version} 版 {use} 密钥，用它加密的内容打不开。请把那一版放回密钥文件。',
    en: 'There is no {use} key of version {version}; what it sealed cannot be opened. Put that version back into the key file.',
  },
  {
    code: 'STO-007',
    stem: 'keys-do-not-open',
    zh: '{bound} 的密文打不开：内容被改过、挪过位置，或者密钥不对。没有显示任何内容；请告诉安全管理员。',
    en: 'The sealed text of {bound} does not open: it was changed, moved, or sealed with another key. Nothing was shown; tell the security administrator.',
  },
  {
    code: 'STO-008',
    stem: 'log-does-not-fit',
    zh: '日志与库外文件 {file} 记下的不符（第 {size} 条处）：有人改过、删过，或者恢复了旧备份。没有启动；请告诉审计管理员，用 npx gangwan check-log 核对。',
    en: 'The log does not fit what {file} outside the database says of its first {size} entries: it was changed, cut, or an old backup was restored. Nothing was started; tell the audit administrator and run npx gangwan check-log.',
  },
  {
    code: 'STO-009',
    stem: 'backup-unreadable',
    zh: '{path} 不是备份，或者不完整，没有恢复。请换一份备份。',
    en: '{path} is no backup or is cut short; nothing was restored. Use another one.',
  },
  {
    code: 'STO-010',
    stem: 'backup-other-version',
    zh: '{path} 是迁移到第 {made} 号时备份的，这个程序是第 {ours} 号，没有恢复。请先用当时的版本恢复，再升级。',
    en: '{path} was made at migration {made}, this program is at {ours}; nothing was restored. Restore with the version that made it, then upgrade.',
  },
  {
    code: 'STO-011',
    stem: 'backup-store-not-empty',
    zh: '数据库的 {table} 表里已有数据，没有恢复：恢复只能进空库。请换一个空的数据文件夹或数据库。',
    en: 'The table {table} already holds rows; nothing was restored: a backup goes into an empty store only. Give an empty folder or database.',
  },
  {
    code: 'STO-012',
    stem: 'backup-differs',
    zh: '恢复后 {table} 表与备份的摘要不符，已全部撤回。请换一份备份，并告诉系统管理员。',
    en: 'After restoring, the table {table} does not have the digest the backup says; everything was taken back. Use another backup and tell the administrator.',
  },
  {
    code: 'STO-013',
    stem: 'keys-machine-away',
    zh: '密码机没有给出能用的答复（{socket}：{why}）。加密的内容暂时读写不了，没有丢失。请核对密码机和它的适配程序是否在运行，GANGWAN_KEY_MACHINE 是否指对。',
    en: 'The cryptographic machine gave no answer that can be used ({socket}: {why}). What is encrypted cannot be read or written for now; nothing is lost. See whether the machine and its adapter run and GANGWAN_KEY_MACHINE names it.',
  },
  {
    code: 'STO-014',
    stem: 'keys-rotation-unfinished',
    zh: '还有 {rows} 行用旧版本的密钥加密，旧密钥不能删。请先运行 npx gangwan rotate-keys 做完轮换。',
    en: '{rows} rows still stand under older keys, which cannot be dropped. Finish the rotation first: npx gangwan rotate-keys.',
  },
  {
    code: 'STO-015',
    stem: 'keys-not-in-a-file',
    zh: '密钥不在文件里（{where}），这个命令不能替您改。请在密钥所在的地方加新版本或删旧版本；加好后用 npx gangwan rotate-keys --go-on 轮换。',
    en: 'The keys are not in a file ({where}), so this command cannot change them. Add or drop versions where the keys live; then rotate with npx gangwan rotate-keys --go-on.',
  },
  {
    code: 'STO-016',
    stem: 'store-migrations-broken',
    zh: '程序里的迁移文件不是一条连续的序列（{why}）：缺了号、重了号，或者名字不对。没有启动。请重新安装这一版程序。',
    en: 'The program’s migrations are not one unbroken row ({why}): a number is missing or doubled, or a name is none. Nothing was started. Install this version anew.',
  },
  {
    code: 'STO-017',
    stem: 'store-migration-missing',
    zh: '数据库记着第 {next} 号迁移，却没有第 {number} 号：记录被人改过。没有启动。请从备份恢复，并告诉系统管理员。',
    en: 'The database remembers migration {next} but not {number}: the record was changed. Nothing was started. Restore a backup and tell the administrator.',
  },
  {
    code: 'STO-018',
    stem: 'store-stopped',
    zh: '{folder} 里的内嵌数据库写不了日志（磁盘满或者只读），已经停下，没有办完的都没有存。磁盘能写之后它自己接着办，已确认的数据都在。请腾出磁盘空间。',
    en: 'The embedded database in {folder} could not write its journal (the disk is full or read-only) and has stopped; what was under way is not stored. It goes on by itself once the disk takes writes, with all it had acknowledged. Free some disk space.',
  },
  {
    code: 'STO-019',
    stem: 'store-no-room',
    zh: '{folder} 所在的磁盘写不进去，或者只剩 {free} MiB（至少要 {wanted} MiB），没有打开内嵌数据库。请腾出磁盘空间；已确认的数据都在，不用修复。',
    en: 'The disk of {folder} takes no writes or has only {free} MiB left (at least {wanted} are needed), so the embedded database was not opened. Free some disk space; what was acknowledged is there and needs no repair.',
  },
] as const satisfies readonly ErrorEntry[];
