import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Coverage, type CoverageState, clauseAnswers, readCoverage, servers } from '#measures/coverage.ts';
import { policyClauses, policyTitles } from '#measures/policy/read.ts';
import { measureSlugs } from '#measures/rule.ts';

const clausesFile = (root: string) => readFileSync(join(root, 'measures/policy/clauses.md'), 'utf8');

/** Folder of a measure by its number: `measures/07-rest`. */
export const measureFolder = (index: number) =>
  `measures/${String(index + 1).padStart(2, '0')}-${measureSlugs[index]!}`;

/**
 * The state of all clauses, read from the measures' `clauses.yaml` below the project's root: what `gangwan coverage --json` prints.
 * Throws where a file is missing or does not fit, and where a clause is left out.
 */
export function coverage(root: string): Coverage {
  const answers = measureSlugs.map((_, index) =>
    clauseAnswers.parse(parse(readFileSync(join(root, measureFolder(index), 'clauses.yaml'), 'utf8'))),
  );
  return readCoverage(answers, policyClauses(clausesFile(root)));
}

const words: Record<'zh' | 'en', Record<CoverageState, string>> = {
  zh: { served: '已有', partly: '部分', 'not-yet': '尚无' },
  en: { served: 'served ', partly: 'partly ', 'not-yet': 'not yet' },
};

/** The same as a table for people: every measure with its counts, every clause with its state, what serves it and what is missing. */
export function coverageTable(root: string, state: Coverage, language: 'zh' | 'en' = 'zh'): string {
  const titles = policyTitles(clausesFile(root));
  const counts = ({ served, partly, notYet }: Coverage['counts']) =>
    language === 'zh'
      ? `已有 ${served} · 部分 ${partly} · 尚无 ${notYet}`
      : `served ${served} · partly ${partly} · not yet ${notYet}`;
  const lines: string[] = [];
  for (const measure of state.measures) {
    const title = language === 'zh' ? titles.get(measure.number) : measure.measure;
    lines.push('', `${measure.number} ${title}   ${counts(measure)}`);
    for (const clause of state.clauses.filter(({ id }) => id.startsWith(`${measure.number}.`))) {
      const by = servers.flatMap((server) => clause[server]).join(' ');
      lines.push(`  ${clause.id.padEnd(6)}${words[language][clause.state]}  ${clause.clause}${by && `  ← ${by}`}`);
      if (clause.notYet !== null) lines.push(`        ${clause.notYet[language]}`);
    }
  }
  const all = language === 'zh' ? `${state.counts.clauses} 条` : `${state.counts.clauses} clauses`;
  return `${[...lines.slice(1), '', `${all}   ${counts(state.counts)}`].join('\n')}\n`;
}
