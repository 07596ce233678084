import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sm3 } from '#store/sm3.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** SM3 over the program that judges: every source of law, measures and audit. The same digest gives the same findings on the same seal. */
export function programDigest(): string {
  const parts: string[] = [];
  for (const room of ['basics', 'law', 'measures', 'journey/2-audit'])
    for (const file of readdirSync(root + room, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts') && !file.endsWith('.test.ts'))
        parts.push(`${room}/${file} ${sm3(readFileSync(`${root}${room}/${file}`))}`);
  return sm3(parts.join('\n'));
}
