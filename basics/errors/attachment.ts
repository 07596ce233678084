import type { ErrorEntry } from './entry.ts';

/** Errors of attachments of cases, and of how notices go out. */
export const attachmentErrors = [
  {
    code: 'ATT-001',
    stem: 'attachment-kind',
    zh: '这个文件是“{kind}”，不收。可以交 JPEG、PNG、WebP 图片，PDF，MP3、M4A、MP4、AMR、WAV 录音录像；其他的请打印成 PDF。苹果手机的照片请先在“设置—相机—格式”里选“兼容性最佳”。',
    en: 'This file is “{kind}”, which is not taken. Hand in JPEG, PNG or WebP pictures, PDF, or MP3, M4A, MP4, AMR or WAV recordings; print anything else as PDF. On an iPhone first choose Settings, Camera, Formats, Most Compatible.',
  },
  {
    code: 'ATT-002',
    stem: 'attachment-empty',
    zh: '文件是空的，没有收。请重新选文件。',
    en: 'The file is empty and was not taken. Choose the file again.',
  },
  {
    code: 'ATT-003',
    stem: 'attachment-too-large',
    zh: '文件有 {size} MiB，超过 {most} MiB，没有收。录音录像请分段，PDF 请分册。',
    en: 'The file is {size} MiB, more than {most} MiB, and was not taken. Hand in recordings and PDFs in parts.',
  },
  {
    code: 'ATT-004',
    stem: 'attachment-active',
    zh: '文件里有打开时会运行或者藏着别的文件的内容（{what}），没有收。请打印成 PDF 或者拍照后再交。',
    en: 'The file holds something that runs when it is opened, or another file inside ({what}), and was not taken. Print it as PDF or photograph it and hand that in.',
  },
  {
    code: 'ATT-005',
    stem: 'attachment-damaged',
    zh: '文件损坏，读不出来（{why}），没有收。请重新拍照或者重新导出。',
    en: 'The file is damaged and cannot be read ({why}); it was not taken. Photograph or export it again.',
  },
  {
    code: 'ATT-006',
    stem: 'attachment-swells',
    zh: '图片展开后超过 {most} 百万像素，没有收。请缩小后再交。',
    en: 'The picture has more than {most} million pixels when unpacked and was not taken. Make it smaller and hand it in again.',
  },
  {
    code: 'ATT-007',
    stem: 'attachment-locked',
    zh: 'PDF 设了密码，看不到里面有什么，没有收。请去掉密码后再交。',
    en: 'The PDF is protected by a password, so that nobody can look into it; it was not taken. Save a copy without it.',
  },
  {
    code: 'ATT-008',
    stem: 'attachment-takes-too-much',
    zh: '检查这个文件用的时间或者内存超过限度，没有收。请拍照或者重新导出后再交。',
    en: 'Checking this file took more time or memory than allowed, and it was not taken. Photograph or export it again.',
  },
  {
    code: 'ATT-009',
    stem: 'attachment-infected',
    zh: '杀毒程序在文件里查到 {found}，没有收。请用干净的设备重新导出。',
    en: 'The virus scanner found {found} in the file; it was not taken. Export it again on a clean device.',
  },
  {
    code: 'ATT-010',
    stem: 'attachment-not-scanned',
    zh: '杀毒程序现在没有回应，文件没有收。请过几分钟再交；一直这样请告诉系统管理员。',
    en: 'The virus scanner does not answer now, so the file was not taken. Try again in some minutes; if it goes on, tell the system administrator.',
  },
  {
    code: 'ATT-011',
    stem: 'attachment-id-taken',
    zh: '编号 {id} 已经是另一个附件，这一个没有收。请重新选文件再交。',
    en: 'The number {id} is another attachment already; this one was not taken. Choose the file again and hand it in.',
  },
  {
    code: 'ATT-012',
    stem: 'attachment-too-many',
    zh: '已有 {most} 个附件或者 {mebibytes} MiB，不能再加。请合并成一个 PDF，或者交给承办人员。',
    en: 'There are {most} attachments or {mebibytes} MiB already; no more can be added. Put them into one PDF, or hand them to the officer.',
  },
  {
    code: 'ATT-013',
    stem: 'attachment-case-over',
    zh: '案件 {id} 已经办结，不能再加附件。',
    en: 'Case {id} is over; nothing can be attached any more.',
  },
  {
    code: 'ATT-014',
    stem: 'attachment-settled',
    zh: '附件 {id} 已经是案卷的一部分，不能去掉。',
    en: 'Attachment {id} is part of the case file and cannot be taken away.',
  },
  {
    code: 'ATT-015',
    stem: 'attachment-name',
    zh: '附件的名称缺少或者读不出来。请在请求头 X-File-Name 里写百分号编码的名称，最多 200 个字。',
    en: 'The name of the attachment is missing or cannot be read. Give it percent-encoded in the header X-File-Name, 200 characters at most.',
  },
  {
    code: 'ATT-016',
    stem: 'notice-phone-not-yours',
    zh: '这个号码不是您登录用的手机号，没有记。请填登录用的号码。',
    en: 'This is not the phone you sign in with, and it was not kept. Give the number you sign in with.',
  },
] as const satisfies readonly ErrorEntry[];
