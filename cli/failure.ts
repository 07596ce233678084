import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Language } from './verb.ts';

/** What a system call says when it fails, as far as Node gives it. */
interface SystemError extends Error {
  code?: string;
  path?: string;
}

/** One line, without the full stop the sentence of the catalogue ends with. */
const oneLine = (text: string) =>
  text
    .split('\n')[0]!
    .replace(/\s+/g, ' ')
    .replace(/[.。]$/, '')
    .slice(0, 300);

/**
 * Any failure as an error of the catalogue: what the system refuses (permission, space, memory, no such file) by name, what the
 * program did not foresee as such.
 */
export function asGangwanError(error: unknown): GangwanError {
  if (error instanceof GangwanError) return error;
  const { message, code, path } =
    error instanceof Error ? (error as SystemError) : ({ message: String(error) } as SystemError);
  const why = oneLine(message);
  const cause = { cause: error };
  if (code === 'ENOENT') return new GangwanError('command-no-file', { path: path ?? why }, cause);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new GangwanError('command-no-permission', { path: path ?? why }, cause);
  if (code === 'ENOTDIR' || code === 'EISDIR')
    return new GangwanError('command-not-a-folder', { path: path ?? why }, cause);
  if (code === 'ENOSPC' || /no space left|disk is full/i.test(message))
    return new GangwanError('command-disk-full', { why }, cause);
  if (code === 'ERR_OUT_OF_MEMORY' || /^out of memory|could not allocate|allocation failed/i.test(message))
    return new GangwanError('command-out-of-memory', { why }, cause);
  if (/^GANGWAN_|^The county key/.test(message)) return new GangwanError('command-bad-setting', { why }, cause);
  return new GangwanError('command-unexpected', { why }, cause);
}

/**
 * What a person reads of a failure: code and sentence, in the language asked for or, where none was, in both. With
 * `GANGWAN_DEBUG=1` the stack of what lies behind it follows.
 */
export function failureText(error: GangwanError, language: Language | null, debug: boolean): string {
  const languages: readonly Language[] = language === null ? ['zh', 'en'] : [language];
  // A reason from elsewhere may bring its own full stop.
  const lines = languages.map((one) => `${error.code} ${error.sentence(one).replace(/[.。]+([.。])$/, '$1')}`);
  if (debug) lines.push(String((error.cause instanceof Error ? error.cause : error).stack));
  return `${lines.join('\n')}\n`;
}
