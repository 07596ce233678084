import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';

/** Where the fact sheets lie, beside the project; absent on most machines. */
export const sheets = join(root, '..', 'shared', 'law');
export const sheetsAreThere = existsSync(sheets);

/** Sections of the sheets that list candidate rules, by sheet: the heading they begin with and the ids of their rows. */
const sections: Readonly<Record<string, readonly [heading: RegExp, id: RegExp]>> = {
  relations: [/^## 8\. /, /^\| (R\d-\d\d|E-\d\d) \|/],
  'pay-rest-safety': [/^## 9\. /, /^\| ((?:PAY|REST|OSH)-\d\d) \|/],
  'insurance-injury': [/^## g\. /, /^\| ((?:SI|OI|SV)-\d\d) \|/],
};

/** Every row of every list of candidate rules, as `sheet/ID`. */
export function sheetRows(): string[] {
  const rows: string[] = [];
  for (const [sheet, [heading, id]] of Object.entries(sections)) {
    let inside = false;
    for (const line of readFileSync(join(sheets, `${sheet}.md`), 'utf8').split('\n')) {
      if (line.startsWith('## ')) inside = heading.test(line);
      const found = inside ? id.exec(line)?.[1] : undefined;
      if (found !== undefined) rows.push(`${sheet}/${found}`);
    }
  }
  return rows;
}
