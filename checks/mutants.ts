import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '#measures/rule.ts';
import { root } from './files.ts';
import { importsOf } from './tokens.ts';

/** One comparison of a source file turned round at its limit: `<` for `<=`, `>=` for `>` and back. */
export interface Mutant {
  /** Path from the project's root. */
  file: string;
  /** The line with the comparison marked, `if (over ⟦<=⟧ 0)`; with `#2` and so on where a file has the same line again. */
  what: string;
  source: string;
}

const flipped: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

/** Every comparison of a file, each as a mutant. Generics, arrows and comments are none: the formatter puts spaces only round operators. */
export function comparisonMutants(file: string): Mutant[] {
  const text = readFileSync(root + file, 'utf8');
  const mutants: Mutant[] = [];
  const seen = new Map<string, number>();
  let at = 0;
  let comment = false;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed.startsWith('/*')) comment = true;
    const skip = comment || trimmed.startsWith('//');
    if (comment && trimmed.includes('*/')) comment = false;
    if (!skip) {
      for (const match of withoutStrings(line).matchAll(/(?<= )(<=|>=|<|>)(?= |$)/g)) {
        const from = match[0];
        const to = flipped[from]!;
        const marked = `${line.slice(0, match.index)}⟦${from}⟧${line.slice(match.index + from.length)}`.trim();
        const times = (seen.get(marked) ?? 0) + 1;
        seen.set(marked, times);
        mutants.push({
          file,
          what: times === 1 ? marked : `${marked} #${times}`,
          source: text.slice(0, at + match.index) + to + text.slice(at + match.index + from.length),
        });
      }
    }
    at += line.length + 1;
  }
  return mutants;
}

/** A line with the contents of its quoted strings blanked; code inside templates stays. */
const withoutStrings = (line: string) => line.replace(/'(?:\\.|[^'\\])*'/g, (text) => ' '.repeat(text.length));

/** Paths of a rule file and of the files of its own measure it is made of, the rule file first. */
export function filesOfRule(file: string): string[] {
  const measure = file.split('/').slice(0, 2).join('/');
  const files = [file];
  for (const one of files) {
    for (const name of importsOf(readFileSync(root + one, 'utf8'))) {
      const path = name?.startsWith('.') ? join(dirname(one), name) : null;
      if (path?.startsWith(`${measure}/`) && !files.includes(path)) files.push(path);
    }
  }
  return files;
}

const served = new Map<string, Mutant>();
const mark = 'mutant=';

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const query = context.parentURL === undefined ? '' : new URL(context.parentURL).search;
    if (!query.startsWith(`?${mark}`)) return resolved;
    const measure = /^.*\/measures\/[^/]+\//.exec(context.parentURL!)?.[0];
    const ofMeasure = measure !== undefined && resolved.url.startsWith(measure);
    return ofMeasure ? { ...resolved, url: resolved.url + query } : resolved;
  },
  load(url, context, next) {
    const { search, href } = new URL(url);
    const mutant = served.get(search.slice(1 + mark.length));
    if (mutant === undefined || href !== pathToFileURL(root + mutant.file).href + search) return next(url, context);
    return { format: 'module-typescript', source: mutant.source, shortCircuit: true };
  },
});

/** The rule a file exports, with a mutant in it or in a file of its measure it is made of. */
export async function ruleWith(mutant: Mutant, file: string, slug: string): Promise<Rule> {
  const id = String(served.size);
  served.set(id, mutant);
  const module = (await import(`${pathToFileURL(root + file).href}?${mark}${id}`)) as Record<string, unknown>;
  return ruleIn(module, slug);
}

function ruleIn(module: Readonly<Record<string, unknown>>, slug: string): Rule {
  const found = Object.values(module).find((one) => (one as Partial<Rule> | null)?.slug === slug);
  if (found === undefined) throw new Error(`no rule ${slug} in its file`);
  return found as Rule;
}
