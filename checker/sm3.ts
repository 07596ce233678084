import { createHash } from 'node:crypto';

/** SM3 (GB/T 32905-2016) of text as UTF-8, 64 hex digits. */
export const sm3 = (text: string): string => createHash('sm3').update(text, 'utf8').digest('hex');
