import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { criterionIds } from '#measures/facts/registers/hiring/reading/criteria.ts';
import { readVacancy } from '#measures/facts/registers/hiring/reading/read-vacancy.ts';

/** One labelled sentence of `examples/texts/vacancies`. */
export interface LabelledVacancy {
  id: string;
  role: string;
  labels: string[];
  text: string;
}

/** The sentences of one half. */
export function vacancies(half: 'tuning' | 'held-out'): LabelledVacancy[] {
  return parse(readFileSync(new URL(`../examples/texts/vacancies/${half}.yaml`, import.meta.url), 'utf8'));
}

/** Hits and misses of one criterion. */
export interface Score {
  right: number;
  missed: number;
  wrong: number;
}

/** Precision and recall by criterion over one half, and the clean sentences flagged. */
export function score(half: 'tuning' | 'held-out'): {
  byCriterion: Map<string, Score>;
  cleanFlagged: number;
  clean: number;
} {
  const byCriterion = new Map<string, Score>(criterionIds.map((id) => [id, { right: 0, missed: 0, wrong: 0 }]));
  let [cleanFlagged, clean] = [0, 0];
  for (const { role, labels, text } of vacancies(half)) {
    const found = new Set<string>(readVacancy(text, role).map(({ criterion }) => criterion));
    if (labels.length === 0) {
      clean++;
      if (found.size > 0) cleanFlagged++;
    }
    for (const id of criterionIds) {
      const of = byCriterion.get(id)!;
      if (labels.includes(id)) found.has(id) ? of.right++ : of.missed++;
      else if (found.has(id)) of.wrong++;
    }
  }
  return { byCriterion, cleanFlagged, clean };
}

const perCent = (part: number, whole: number) => (whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`);

if (import.meta.main) {
  for (const half of ['tuning', 'held-out'] as const) {
    const { byCriterion, cleanFlagged, clean } = score(half);
    console.log(`${half}: ${cleanFlagged} of ${clean} clean sentences flagged`);
    const sum = { right: 0, missed: 0, wrong: 0 };
    for (const [id, { right, missed, wrong }] of byCriterion) {
      sum.right += right;
      sum.missed += missed;
      sum.wrong += wrong;
      console.log(
        `  ${id.padEnd(24)} precision ${perCent(right, right + wrong)}  recall ${perCent(right, right + missed)}  (${right + missed})`,
      );
    }
    console.log(
      `  all: precision ${perCent(sum.right, sum.right + sum.wrong)}, recall ${perCent(sum.right, sum.right + sum.missed)}`,
    );
  }
  const texts = vacancies('tuning').map(({ text }) => text);
  const started = performance.now();
  for (let i = 0; i < 10_000; i++)
    readVacancy(
      `${texts[i % texts.length]}。${texts[(i * 7) % texts.length]}。工作时间八小时，月薪五千元，地点城口县葛城街道。`.repeat(
        4,
      ),
    );
  console.log(`10,000 vacancies of some 300 characters: ${((performance.now() - started) / 1000).toFixed(2)} s`);
}
