import type { ErrorEntry } from './entry.ts';

/** Errors of documents people bring: agreements, vacancies. */
export const documentErrors = [
  {
    code: 'DOC-001',
    stem: 'document-too-large',
    zh: '{path} 有 {size} MiB，超过 {most} MiB，没有读。请只给这一份文本，或另存为纯文本。',
    en: '{path} is {size} MiB, more than {most} MiB, and was not read. Give the one document, or save it as plain text.',
  },
  {
    code: 'DOC-002',
    stem: 'document-empty',
    zh: '{path} 里没有文字。',
    en: 'There is no text in {path}.',
  },
  {
    code: 'DOC-003',
    stem: 'document-scanned',
    zh: '{path} 没有可读的文字：是图片或扫描件，或者用了没有内嵌的字体。请给文字版，或先用文字识别软件转换后再核对一遍。',
    en: '{path} holds no readable text: it is a picture or scan, or uses fonts that are not in it. Give the text itself, or recognise it first and read it over.',
  },
  {
    code: 'DOC-004',
    stem: 'document-encrypted',
    zh: '{path} 设了密码，读不了。请去掉密码后另存一份。',
    en: '{path} is protected by a password. Save a copy without it.',
  },
  {
    code: 'DOC-005',
    stem: 'document-old-format',
    zh: '{path} 是旧版 Office 文件（如 .doc），读不了。请另存为 .docx、PDF 或纯文本。',
    en: '{path} is an old Office file (such as .doc) and cannot be read. Save it as .docx, PDF or plain text.',
  },
  {
    code: 'DOC-006',
    stem: 'document-damaged',
    zh: '{path} 损坏或者不是能读的文件：{why}。请重新导出。',
    en: '{path} is damaged or no file that can be read: {why}. Export it again.',
  },
  {
    code: 'DOC-007',
    stem: 'document-takes-too-long',
    zh: '{path} 在 {seconds} 秒里没有读完，已停止。请另存为纯文本再试。',
    en: '{path} was not read within {seconds} seconds and reading was stopped. Save it as plain text and try again.',
  },
  {
    code: 'DOC-008',
    stem: 'document-swells',
    zh: '{path} 解开后超过 {most} MiB，没有读。请重新导出，或另存为纯文本。',
    en: '{path} swells to more than {most} MiB when unpacked and was not read. Export it again or save it as plain text.',
  },
  {
    code: 'DOC-009',
    stem: 'document-active',
    zh: '{path} 里有宏或者打开时会运行的脚本，没有读。请另存为不带宏的 .docx、PDF 或纯文本。',
    en: '{path} holds macros or a script that runs when it is opened, and was not read. Save it without them as .docx, PDF or plain text.',
  },
  {
    code: 'DOC-010',
    stem: 'document-other-format',
    zh: '{path} 是 {what} 文件，不能读。请另存为 .docx、PDF 或纯文本。',
    en: '{path} is a {what} file, which is not read. Save it as .docx, PDF or plain text.',
  },
  {
    code: 'DOC-011',
    stem: 'document-garbled',
    zh: '{path} 的字体里没有字形与文字的对照，读出来是乱码。请给 .docx 或纯文本，或先用文字识别软件转换。',
    en: '{path} has fonts that do not say which characters they show, so its text cannot be read. Give .docx or plain text, or recognise it first.',
  },
  {
    code: 'DOC-012',
    stem: 'document-takes-too-much',
    zh: '读 {path} 用的内存超过 {most} MiB，已停止。请另存为纯文本再试。',
    en: 'Reading {path} took more than {most} MiB of memory and was stopped. Save it as plain text and try again.',
  },
  {
    code: 'DOC-013',
    stem: 'document-versions-far-apart',
    zh: '{before} 和 {after} 相同的段落太少，看不出是同一条规则的两个版本，没有比较。请核对是不是选错了文件。',
    en: '{before} and {after} have too few paragraphs in common to be two versions of one rule and were not compared. See whether the right files were chosen.',
  },
  {
    code: 'DOC-014',
    stem: 'document-glyph-missing',
    zh: '《{title}》里有字打印不出来：{signs}，在“{where}”一处。没有出具。请核对是不是输错；确是人名、地名用字的，用文字说明字形（如“上口下土”）代替，并在出具的纸件上手写该字后盖校对章。',
    en: '{title} holds characters that cannot be printed: {signs}, at “{where}”. It was not issued. See whether they were mistyped; where a name is really written so, describe the character in words, and write it by hand on the paper copy under the correction seal.',
  },
] as const satisfies readonly ErrorEntry[];
