import type { Language } from '../verb.ts';

type Both = Readonly<Record<Language, string>>;

/** One thing that was looked at: whether it is as it should be, what was found and what to do. */
export interface Conformity {
  name: string;
  title: Both;
  ok: boolean;
  /** What was found, and what to do about it where it is not right. */
  found: Both;
}

/** The list for people: green and red on a terminal, marks elsewhere. */
export function conformityText(list: readonly Conformity[], language: Language, coloured: boolean): string {
  const paint = (ok: boolean, text: string) => (coloured ? `\u001b[${ok ? 32 : 31}m${text}\u001b[0m` : text);
  const lines = list.map(({ title, ok, found }) =>
    [`${paint(ok, ok ? '✓' : '✗')} ${title[language]}`, ...(ok ? [] : [`    ${found[language]}`])].join('\n'),
  );
  const bad = list.filter(({ ok }) => !ok).length;
  const sum =
    language === 'zh'
      ? bad === 0
        ? `${list.length} 项全部通过。`
        : `${list.length} 项里有 ${bad} 项没有通过。`
      : bad === 0
        ? `All ${list.length} checks passed.`
        : `${bad} of ${list.length} checks did not pass.`;
  return [...lines, '', paint(bad === 0, sum)].join('\n');
}
