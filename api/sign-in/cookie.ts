/** Whether the cookie is for HTTPS only: everywhere but on this machine itself. */
const isSecure = (origin: string): boolean => origin.startsWith('https:');

/** `__Host-` binds a cookie to this host and to HTTPS; browsers refuse the prefix without HTTPS. */
export const cookieName = (origin: string, name = 'gangwan'): string => (isSecure(origin) ? `__Host-${name}` : name);

/** The header that gives a browser a cookie for so many seconds; 0 takes it away. */
export function setCookie(origin: string, value: string, seconds: number, name?: string): string {
  const secure = isSecure(origin) ? '; Secure' : '';
  return `${cookieName(origin, name)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** What a caller’s cookie of that name holds; null where there is none, two, or one with other characters than ours have. */
export function cookieOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  origin: string,
  name?: string,
): string | null {
  const wanted = cookieName(origin, name);
  const found = String(headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim().split('='))
    .filter(([key]) => key === wanted);
  const value = found.length === 1 ? found[0]![1]! : '';
  return /^[\w-]{20,200}$/.test(value) ? value : null;
}
