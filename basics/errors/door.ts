import type { ErrorEntry } from './entry.ts';

/** Errors a caller of the interface meets. */
export const doorErrors = [
  {
    code: 'API-001',
    stem: 'door-not-found',
    zh: '没有这样的地址或者对象，或者您不能看它。请核对地址；该看得到的，请让本单位管理员核对权限。',
    en: 'There is no such address or object, or you may not see it. Check the address; if you should see it, ask your administrator about your rights.',
  },
  {
    code: 'API-002',
    stem: 'door-sign-in',
    zh: '需要先登录。请登录后再试。',
    en: 'Sign in first, then try again.',
  },
  {
    code: 'API-003',
    stem: 'door-bad-request',
    zh: '发来的内容不对：{where}：{why}。改好后再发。',
    en: 'What was sent is not right: {where}: {why}. Put it right and send it again.',
  },
  {
    code: 'API-004',
    stem: 'door-body-too-large',
    zh: '内容超过 {most} 字节，没有收。请分成几次发。',
    en: 'The body is larger than {most} bytes and was not taken. Send it in parts.',
  },
  {
    code: 'API-005',
    stem: 'door-too-many',
    zh: '请求太密。请过 {seconds} 秒再试。',
    en: 'Too many requests. Try again in {seconds} seconds.',
  },
  {
    code: 'API-006',
    stem: 'door-busy',
    zh: '系统正忙，这次没有处理。请过 {seconds} 秒再试。',
    en: 'The system is busy and did not take this call. Try again in {seconds} seconds.',
  },
  {
    code: 'API-007',
    stem: 'door-failed',
    zh: '系统出错，没有处理完。编号 {requestId}，请把它告诉系统管理员。',
    en: 'Something failed and the call was not completed. Tell the administrator this number: {requestId}.',
  },
  {
    code: 'API-008',
    stem: 'door-other-media',
    zh: '这个地址收 {takes}，不收 {given}。',
    en: 'This address takes {takes}, not {given}.',
  },
  {
    code: 'API-009',
    stem: 'door-not-allowed',
    zh: '您的身份不能做这件事。需要的，请找本单位管理员。',
    en: 'Your role may not do this. If you need to, ask your administrator.',
  },
  {
    code: 'API-010',
    stem: 'door-not-stored',
    zh: '系统现在存不进东西（磁盘满、只读，或者数据库没有应答），这次没有办成。请过 {seconds} 秒再试；系统管理员请看磁盘空间和数据库，恢复后系统自己接着办，不用修复。',
    en: 'Nothing can be stored at the moment (the disk is full or read-only, or the database does not answer), so this was not done. Try again in {seconds} seconds; administrators: look at the disk and the database. Once they are back the system goes on by itself and needs no repair.',
  },
  {
    code: 'API-011',
    stem: 'door-encoded-body',
    zh: '请求头 Content-Encoding 是 {given}，这里不解压正文，没有处理。请去掉压缩原样发送；大文件可以用 .gz 文件分段上传。',
    en: 'The header Content-Encoding is {given}; bodies are not unpacked here and nothing was done. Send the body as it is; a large file can go as a .gz file in parts.',
  },
] as const satisfies readonly ErrorEntry[];
