import type { ErrorEntry } from './entry.ts';

/** Errors of the open interface for platforms: 0xx keys and calls, 1xx batches and uploads, 2xx the conformance kit. */
export const openErrors = [
  {
    code: 'OPN-001',
    stem: 'open-not-verified',
    zh: '没有通过验签，没有处理。请核对应用密钥、时间戳（毫秒，五分钟以内）、随机串（每次不同）、签名和出口地址；原因记在县里的日志里，可凭编号 {requestId} 询问。',
    en: 'The call did not pass verification and was not processed. Check app key, timestamp (milliseconds, within five minutes), nonce (new each time), signature and the address you call from; the county’s log holds the reason under {requestId}.',
  },
  {
    code: 'OPN-002',
    stem: 'open-quota',
    zh: '今天的额度 {rows} 行已经用完或者不够这一批。请过 {seconds} 秒再发；额度不够用的，请向县人力社保局申请调整。',
    en: 'Today’s quota of {rows} rows is used up or too small for this batch. Send it again in {seconds} seconds; ask the county bureau if the quota is too small.',
  },
  {
    code: 'OPN-003',
    stem: 'open-two-keys',
    zh: '这个应用已有两把有效密钥。请先停用其中一把，再换新的。',
    en: 'This application already has two live keys. Revoke one of them before issuing another.',
  },
  {
    code: 'OPN-004',
    stem: 'open-not-approved',
    zh: '接入申请还没有批准，或者已经停止，不能发放密钥。请等县人力社保局处理。',
    en: 'The application has not been approved, or was ended, so no key can be issued. Wait for the county bureau.',
  },
  {
    code: 'OPN-005',
    stem: 'open-decided-before',
    zh: '这份接入申请已经处理过了。需要改变的，请重新提交一份。',
    en: 'This application has been decided already. To change it, hand in a new one.',
  },
  {
    code: 'OPN-006',
    stem: 'open-bad-public-key',
    zh: '{why} 不能用作 SM2 公钥。请给出以 04 开头、130 位十六进制的未压缩公钥。',
    en: '{why} cannot serve as an SM2 public key. Give the uncompressed key: 130 hex digits that begin with 04.',
  },
  {
    code: 'OPN-007',
    stem: 'open-closed',
    zh: '开放接口没有启用。请稍后再试，或者联系县人力社保局。',
    en: 'The open interface is not switched on. Try again later or ask the county bureau.',
  },
  {
    code: 'OPN-101',
    stem: 'open-batch-number',
    zh: '缺少请求头 X-Batch-No，或者它不是 1 到 64 个字母、数字、点、横线、下划线。每批给一个不重复的批号，重发同一批用同一个批号。',
    en: 'The header X-Batch-No is missing or is not 1 to 64 letters, digits, dots, hyphens or underscores. Give each batch a number of its own and use it again only to send the same batch again.',
  },
  {
    code: 'OPN-102',
    stem: 'open-batch-other-content',
    zh: '批号 {batchNo} 已经用过，内容与这次不同，没有收。改过的内容请换一个批号，记录用更高的版本号。',
    en: 'Batch number {batchNo} was used before with other content; nothing was taken. Send changed content under another batch number and with higher record versions.',
  },
  {
    code: 'OPN-103',
    stem: 'open-batch-empty',
    zh: '这一批里没有记录。请每行放一个 JSON 对象（JSON Lines），至少一行。',
    en: 'The batch holds no record. Put one JSON object on each line (JSON Lines), at least one.',
  },
  {
    code: 'OPN-104',
    stem: 'open-batch-too-many',
    zh: '这一批有 {rows} 行，最多 {most} 行，没有收。请分成几批。',
    en: 'The batch has {rows} rows and at most {most} are taken; nothing was. Split it.',
  },
  {
    code: 'OPN-105',
    stem: 'open-encrypted-body',
    zh: '请求头 X-Enc 是 {given}，这里只收 none：传输加密由 TLS 负责。',
    en: 'The header X-Enc is {given}; only none is taken here: TLS encrypts the way.',
  },
  {
    code: 'OPN-106',
    stem: 'open-upload-offset',
    zh: '这个上传已有 {held} 字节，这一段却从 {offset} 开始。请从 {held} 接着传。',
    en: 'This upload holds {held} bytes, but the part begins at {offset}. Go on from {held}.',
  },
  {
    code: 'OPN-107',
    stem: 'open-upload-incomplete',
    zh: '上传不完整或者有差错：应有 {wanted}，实有 {found}。请补传，或者重新建一个上传。',
    en: 'The upload is incomplete or damaged: {wanted} stated, {found} found. Send the rest, or begin a new upload.',
  },
  {
    code: 'OPN-108',
    stem: 'open-upload-name',
    zh: '文件名 {name} 不能用。请用表名命名，例如 order-2026-09.jsonl.gz，或者 .zip 数据包，不带路径。',
    en: 'The file name {name} cannot be used. Name the file after its table, such as order-2026-09.jsonl.gz, or send a .zip package; no folders.',
  },
  {
    code: 'OPN-109',
    stem: 'open-other-enterprise',
    zh: '{file} 里有其他企业（{found}）的记录，没有收。只能报送本企业 {own} 的记录。',
    en: '{file} holds records of another enterprise ({found}) and was not taken. Report your own ({own}) only.',
  },
  {
    code: 'OPN-110',
    stem: 'open-lake-not-written',
    zh: '数据湖暂时写不进去，这一批没有收。请过 {seconds} 秒原样重发；请县里查看磁盘。',
    en: 'The lake cannot be written at the moment and the batch was not taken. Send the same again in {seconds} seconds; the county should look at the disk.',
  },
  {
    code: 'OPN-111',
    stem: 'open-up-to-ahead',
    zh: 'upTo 是 {given}，比县里的时间晚五分钟以上：还没有发生的不能说已经报齐，没有收。请写不晚于发送时的时刻，并核对本机时钟和时区（+08:00）。',
    en: 'upTo is {given}, more than five minutes ahead of the county’s clock: what has not happened yet cannot be told whole, and nothing was taken. Give a moment no later than when you send, and check your clock and zone (+08:00).',
  },
  {
    code: 'OPN-201',
    stem: 'conform-needs-key',
    zh: '对网址做一致性检查需要密钥：用 --app-key 和 GANGWAN_APP_SECRET（HMAC-SM3）或者 GANGWAN_SM2_PRIVATE_KEY（SM2）给出。',
    en: 'Checking an address needs a key: give --app-key, and GANGWAN_APP_SECRET (HMAC-SM3) or GANGWAN_SM2_PRIVATE_KEY (SM2).',
  },
  {
    code: 'OPN-202',
    stem: 'conform-unreachable',
    zh: '{url} 连不上：{why}。请核对地址和网络。',
    en: '{url} cannot be reached: {why}. Check the address and the network.',
  },
  {
    code: 'OPN-203',
    stem: 'conform-bad-private-key',
    zh: 'GANGWAN_SM2_PRIVATE_KEY 不能用作 SM2 私钥：要 64 位十六进制数字，不是 PEM 文件。怎样从 openssl 的密钥取得，见 docs/how-to/conform.md。',
    en: 'GANGWAN_SM2_PRIVATE_KEY cannot serve as an SM2 private key: 64 hex digits are wanted, not a PEM file. docs/how-to/conform.md says how to get them from a key of openssl.',
  },
] as const satisfies readonly ErrorEntry[];
