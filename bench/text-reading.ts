import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { criterionIds, type Role } from '#measures/facts/registers/hiring/reading/criterion.ts';
import { readVacancy } from '#measures/facts/registers/hiring/reading/read-vacancy.ts';

/** The half that wordings were first tuned on, the later one they are developed on, and the half that is only ever counted. */
export type Half = 'tuning' | 'development' | 'held-out';

/** One labelled sentence of `examples/texts/vacancies`; no label means clean. */
export interface LabelledVacancy {
  id: string;
  role: Role;
  labels: string[];
  text: string;
}

/** The sentences of one half. */
export function vacancies(half: Half): LabelledVacancy[] {
  return parse(readFileSync(new URL(`../examples/texts/vacancies/${half}.yaml`, import.meta.url), 'utf8'));
}

/** Sentences of one criterion found, missed, and flagged without a label. */
export interface Score {
  right: number;
  missed: number;
  wrong: number;
}

/** What reading one half comes to. */
export interface Scores {
  byCriterion: Map<string, Score>;
  /** Sentences without a label, and how many of them were flagged for anything. */
  clean: number;
  cleanFlagged: number;
}

/** Reads one half, or some sentences of it, and counts by criterion; says nothing of single sentences. */
export function score(half: Half, some: (one: LabelledVacancy) => boolean = () => true): Scores {
  const byCriterion = new Map<string, Score>(criterionIds.map((id) => [id, { right: 0, missed: 0, wrong: 0 }]));
  let [clean, cleanFlagged] = [0, 0];
  for (const { role, labels, text } of vacancies(half).filter(some)) {
    const { hits } = readVacancy(text, { role, labourContract: null });
    const found = new Set<string>(hits.map(({ criterion }) => criterion));
    if (labels.length === 0) {
      clean++;
      if (found.size > 0) cleanFlagged++;
    }
    for (const [id, counts] of byCriterion) {
      const labelled = labels.includes(id);
      if (labelled && found.has(id)) counts.right++;
      else if (labelled) counts.missed++;
      else if (found.has(id)) counts.wrong++;
    }
  }
  return { byCriterion, clean, cleanFlagged };
}

/** All criteria together. */
export function together({ byCriterion }: Scores): Score {
  const sum: Score = { right: 0, missed: 0, wrong: 0 };
  for (const { right, missed, wrong } of byCriterion.values()) {
    sum.right += right;
    sum.missed += missed;
    sum.wrong += wrong;
  }
  return sum;
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

function line(name: string, { right, missed, wrong }: Score): string {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  return `  ${name.padEnd(24)}precision ${precision.padEnd(9)}recall ${recall.padEnd(9)}(${right + missed} labelled, ${right} found, ${wrong} flagged beside)`;
}

/*
 * node bench/text-reading.ts              the half wordings were first tuned on
 * node bench/text-reading.ts development  the half they are developed on
 * node bench/text-reading.ts held-out     the other half: only to be reported, never to be tuned on
 */
if (import.meta.main) {
  const half: Half = (['development', 'held-out'] as const).find((one) => one === process.argv[2]) ?? 'tuning';
  const scores = score(half);
  console.log(`${half}: ${scores.cleanFlagged} of ${scores.clean} clean sentences flagged`);
  for (const [id, counts] of scores.byCriterion) console.log(line(id, counts));
  console.log(line('all', together(scores)));
}
