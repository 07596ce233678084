import { GangwanError } from '#basics/errors/catalogue.ts';

/**
 * A file's own name as it was sent, percent-encoded, without what could hide its ending or lead elsewhere: folders, control characters,
 * signs that turn the direction of writing. @throws attachment-name
 */
export function sentName(given: unknown): string {
  let text: string;
  try {
    if (typeof given !== 'string') throw new URIError();
    text = decodeURIComponent(given);
  } catch {
    throw new GangwanError('attachment-name', {});
  }
  const name = text
    .normalize('NFC')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  if (name === '' || name.length > 200 || !name.isWellFormed()) throw new GangwanError('attachment-name', {});
  return name;
}

/** How a browser is told to save a file, whatever it is, under its name (RFC 6266, RFC 8187). */
export function savedAs(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
