import { closeSync, openSync, writeSync } from 'node:fs';
import type { ColumnPlan, TablePlan } from './column-plan.ts';
import { csvLine } from './csv-text.ts';
import { missing, type Problem, readValue, rowProblem } from './read-value.ts';
import { quarantineColumns } from './readers/relation.ts';
import { maskIdentityNumber } from './worker-key.ts';

/** A row that could not be read. */
export interface BadRow {
  row: number;
  problems: readonly Problem[];
}

/**
 * Every reason why a row cannot be read, told by the reference reader. `given` are values the package supplies for columns
 * the file lacks.
 */
export function problemsOf(
  plan: TablePlan,
  names: readonly string[],
  values: readonly (string | null)[],
  given: Readonly<Record<string, string>>,
): Problem[] {
  const problems: Problem[] = [];
  for (const column of plan.columns) {
    const at = names.indexOf(column.name);
    const text = at === -1 ? null : (values[at] ?? null);
    if (text === null || text === '') {
      if (column.required && given[column.name] === undefined) problems.push(missing(column));
      continue;
    }
    const reading = readValue(column, text);
    if ('problem' in reading) problems.push(reading.problem);
  }
  return problems;
}

/** Writes the quarantine file of one sent file: its own columns, then row, field, code and sentences. ID numbers are masked. */
export class QuarantineFile {
  readonly #handle: number;
  readonly #masked: readonly boolean[];
  readonly #lines: string[] = [];

  constructor(path: string, plan: TablePlan, names: readonly string[]) {
    this.#handle = openSync(path, 'w');
    this.#masked = names.map((name) => isIdentity(plan.byName.get(name)));
    this.#lines.push(csvLine([...names, ...quarantineColumns]));
  }

  add(bad: BadRow, values: readonly (string | null)[]): void {
    const shown = this.#masked.map((masked, at) =>
      masked ? maskIdentityNumber(values[at] ?? '') : (values[at] ?? ''),
    );
    this.#line(bad, shown, '');
  }

  /** A row whose fields could not even be told apart: its columns stay empty, the line itself is given back. */
  addLine(bad: BadRow, line: string): void {
    this.#line(
      bad,
      this.#masked.map(() => ''),
      line.replaceAll(/\d{17}[\dXx]/g, maskIdentityNumber),
    );
  }

  #line(bad: BadRow, shown: readonly string[], line: string): void {
    const problems = bad.problems.length > 0 ? bad.problems : [rowProblem('row-not-read')];
    const joined = (part: keyof Problem, mark: string) => problems.map((problem) => problem[part]).join(mark);
    this.#lines.push(
      csvLine([
        ...shown,
        bad.row,
        joined('field', ';'),
        joined('code', ';'),
        joined('zh', ''),
        joined('en', ' '),
        line,
      ]),
    );
    if (this.#lines.length >= 1000) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#handle);
  }

  #flush(): void {
    const data = Buffer.from(`${this.#lines.join('\n')}\n`);
    for (let at = 0; at < data.length; ) at += writeSync(this.#handle, data, at);
    this.#lines.length = 0;
  }
}

const isIdentity = (column: ColumnPlan | undefined) => column?.kind === 'identity-number';
