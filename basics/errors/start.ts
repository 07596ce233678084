import type { ErrorEntry } from './entry.ts';

/** Errors of starting the server. */
export const startErrors = [
  {
    code: 'STA-001',
    stem: 'start-example-key-open',
    zh: '没有设 GANGWAN_COUNTY_KEY_FILE，用的是公开的示例密钥，它谁也保护不了；而 {settings} 说明这不只是在本机试用，所以没有启动。正式使用请用本县的密钥（npx gangwan new-keys 做一套）；试用请去掉这些设置。',
    en: 'GANGWAN_COUNTY_KEY_FILE is not set, so the published example key is in use, which protects nobody; but {settings} says that this is more than trying out on this machine, so nothing was started. For real use set the county’s own keys (npx gangwan new-keys makes them); to try out, take those settings away.',
  },
  {
    code: 'STA-002',
    stem: 'start-needs-keys',
    zh: '用本县密钥启动时，每一把密钥都要指明，还缺：{missing}。没有启动。npx gangwan new-keys 做一套新的；已有的请从保管处取来。',
    en: 'With the county’s own key every other key must be named too; missing: {missing}. Nothing was started. npx gangwan new-keys makes a new set; fetch existing ones from where they are kept.',
  },
  {
    code: 'STA-003',
    stem: 'start-keys-in-data',
    zh: '{setting} 指的 {file} 在数据文件夹 {data} 里：复制或备份数据就把密钥一起带走了。没有启动。请把密钥移到别处。',
    en: '{setting} names {file}, which lies in the data folder {data}: whoever copies the data has the keys as well. Nothing was started. Move the keys elsewhere.',
  },
  {
    code: 'STA-004',
    stem: 'start-demo-store',
    zh: '数据库里有演示账号，密码是公开的，不能用来保存真实数据。没有启动。请换一个空的数据文件夹（GANGWAN_DATA）或数据库（DATABASE_URL）。',
    en: 'The store holds the demo’s accounts, whose passwords are published; it cannot take real data. Nothing was started. Use an empty data folder (GANGWAN_DATA) or database (DATABASE_URL).',
  },
  {
    code: 'STA-005',
    stem: 'start-county-store',
    zh: '数据库里已有不是演示用的账号，而现在用的是公开的示例密钥。没有启动，没有动数据。请设 GANGWAN_COUNTY_KEY_FILE，或者换一个空的数据文件夹试用。',
    en: 'The store holds accounts that are not the demo’s, but the published example key is in use. Nothing was started and no data touched. Set GANGWAN_COUNTY_KEY_FILE, or try out in an empty data folder.',
  },
  {
    code: 'STA-006',
    stem: 'start-lake-not-example',
    zh: '{lake} 里有不是示例县的数据，生成示例县会把它抹掉，所以什么也没做。请设 GANGWAN_COUNTY_KEY_FILE 用本县的密钥启动，或者用 --data 换一个空文件夹试用。',
    en: '{lake} holds data that is not the example county’s and would be wiped by generating it, so nothing was done. Set GANGWAN_COUNTY_KEY_FILE to start with the county’s key, or try out in an empty folder with --data.',
  },
  {
    code: 'STA-007',
    stem: 'start-no-example',
    zh: '用的是本县的密钥，不生成示例数据，{option} 没有意义，什么也没做。请去掉它。',
    en: 'The county’s own key is in use and no example data is made; {option} means nothing here and nothing was done. Leave it out.',
  },
  {
    code: 'STA-008',
    stem: 'start-port-taken',
    zh: '{host}:{port} 已被别的程序占用，没有启动。请停掉那个程序，或者用 GANGWAN_PORT 换一个端口。',
    en: 'Another program listens on {host}:{port}; nothing was started. Stop it, or choose another port with GANGWAN_PORT.',
  },
] as const satisfies readonly ErrorEntry[];
