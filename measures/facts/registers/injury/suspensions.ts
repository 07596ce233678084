import { parseDay } from '#basics/day.ts';
import type { Suspension } from './kinds.ts';

/**
 * Suspensions as the exchange writes them: `无` for none, else `2026-03-01/2026-03-10 2026-04-02/` with a blank between; the last
 * may be open. Null where nothing was reported or the text cannot be read.
 */
export function suspensionsIn(text: string | null): readonly Suspension[] | null {
  if (text === null) return null;
  if (text.trim() === '无') return [];
  const found: Suspension[] = [];
  for (const part of text.trim().split(/\s+/)) {
    const [begin = '', end = '', ...more] = part.split('/');
    const from = parseDay(begin);
    const to = end === '' ? null : parseDay(end);
    const open = part.endsWith('/');
    if (from === null || more.length > 0 || (to === null && !open) || (to !== null && to < from)) return null;
    found.push({ from, to });
  }
  return found.sort((a, b) => a.from - b.from);
}
