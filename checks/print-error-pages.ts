/** Prints `docs/errors/README.md` from the error catalogue: `node checks/print-error-pages.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ErrorEntry, errorCatalogue } from '#basics/errors/catalogue.ts';

export const errorPage = fileURLToPath(new URL('../docs/errors/README.md', import.meta.url));

const head = `# 错误一览 · Errors

每个错误有一个永久的代码，不会改作他用；标题是它的名称，也是本页的锚点。句子先说哪里不对，再说怎么办；花括号里的词由程序填上实际的值。
本页由 \`checks/print-error-pages.ts\` 从 \`basics/errors/catalogue.ts\` 印出，请勿手改。

Every error has a permanent code that is never reused; the heading is its name and its anchor on this page. The sentence says
what is wrong, then what to do; words in braces are filled in by the program. This page is printed by
\`checks/print-error-pages.ts\` from \`basics/errors/catalogue.ts\`; do not edit it by hand.
`;

/** The page for a list of errors: grouped by the letters of their codes, in the order of the codes. */
export function errorPageText(entries: readonly ErrorEntry[]): string {
  const byCode = [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));
  const parts = [head];
  let group = '';
  for (const { code, stem, zh, en } of byCode) {
    const letters = code.slice(0, code.indexOf('-'));
    if (letters !== group) parts.push(`## ${letters}\n`);
    group = letters;
    parts.push(`### ${stem}\n\n**${code}**\n\n${zh}\n\n${en}\n`);
  }
  return parts.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(errorPage, errorPageText(errorCatalogue));
