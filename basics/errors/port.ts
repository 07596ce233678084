import type { ErrorEntry } from './entry.ts';

/** Errors of calls to systems outside. */
export const portErrors = [
  {
    code: 'PRT-001',
    stem: 'port-key-reused',
    zh: '调用编号 {key}（{port}）已经用于另一项请求，没有再发。新的请求请用新的编号。',
    en: 'The key {key} of {port} already names another request; nothing was sent. Give a new request a new key.',
  },
  {
    code: 'PRT-002',
    stem: 'port-unknown',
    zh: '没有名为 {port} 的外部接口。可用的见 docs/operate/ports.md。',
    en: 'There is no port named {port}. docs/operate/ports.md lists them.',
  },
  {
    code: 'PRT-003',
    stem: 'port-bad-request',
    zh: '发往 {port} 的请求不完整：{why}。补齐后再发。',
    en: 'The request to {port} is not complete: {why}. Complete it and send it again.',
  },
  {
    code: 'PRT-004',
    stem: 'port-wrong-reply',
    zh: '登记的答复与 {number} 所问的不符：{why}。请对照原件核对后重新登记。',
    en: 'The reply does not answer what {number} asked: {why}. Compare it with the original and register it again.',
  },
  {
    code: 'PRT-005',
    stem: 'port-not-on-paper',
    zh: '{number} 现在不是等待纸面答复（状态：{state}），没有登记。',
    en: '{number} does not wait for a reply on paper (state: {state}); nothing was registered.',
  },
  {
    code: 'PRT-006',
    stem: 'port-city-file-name',
    zh: '文件名 {name} 看不出是哪一种记录，没有收。请用原名，如 operate-pay-20260903.jsonl，可以加 .gz；种类见 docs/how-to/ride-hailing-data.md。',
    en: 'The name {name} does not say which records it holds; nothing was taken. Keep its own name, as operate-pay-20260903.jsonl, with .gz if compressed; docs/how-to/ride-hailing-data.md lists the kinds.',
  },
  {
    code: 'PRT-007',
    stem: 'port-city-file-differs',
    zh: '文件 {name} 与所述的不同：应为 {wanted}，实为 {found}。没有收，请重新取得这个文件再交。',
    en: 'The file {name} is not the one stated: {wanted} was stated, {found} came. Nothing was taken; fetch the file again and hand it over.',
  },
  {
    code: 'PRT-008',
    stem: 'port-city-file-not-shared',
    zh: '第 {call} 号共享申请的回执里没有文件 {name}，没有收。请核对申请编号，或登记市级平台的答复。',
    en: 'The receipt of share {call} names no file {name}; nothing was taken. Check the number of the share, or register the city’s reply first.',
  },
] as const satisfies readonly ErrorEntry[];
