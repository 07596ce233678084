/** The statements of an SQL text, one each, without the semicolon; strings, quoted names, dollar quotes and comments are left whole. */
export function statements(text: string): string[] {
  const found: string[] = [];
  let [from, at] = [0, 0];
  const keep = (to: number) => {
    const one = text.slice(from, to).trim();
    if (one.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, '').trim() !== '') found.push(one);
    from = to + 1;
  };
  while (at < text.length) {
    const rest = text.slice(at, at + 64);
    const opens = /^(?:--|\/\*|\$\w*\$|'|"|;)/.exec(rest)?.[0];
    if (opens === undefined) at++;
    else if (opens === ';') keep(at++);
    else {
      const ends = { '--': '\n', '/*': '*/' }[opens] ?? opens;
      const end = text.indexOf(ends, at + opens.length);
      at = end === -1 ? text.length : end + ends.length;
    }
  }
  keep(text.length);
  return found;
}
