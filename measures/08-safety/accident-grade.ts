import { z } from 'zod';
import { change, step } from '../explanation.ts';
import { rule } from '../rule.ts';
import { cannotTell, compliant } from '../verdict.ts';

/**
 * 按伤亡和损失确定事故等级: the highest grade that deaths, serious injuries or direct loss give; 以上 includes the number. Source: 生产安全事故报告和调查处理条例
 * art. 3.
 */
export const accidentGrade = rule({
  slug: 'accident-grade',
  sheetIds: ['pay-rest-safety/OSH-13'],
  measure: 'safety',
  title: { zh: '按伤亡和损失确定事故等级', en: 'Accident graded by casualties and loss' },
  departments: ['emergency'],
  level: 'LAW',
  basis: [{ instrument: 'accident-report-regulation', article: '第三条' }],
  kind: 'accident',
  facts: z.object({
    deaths: z.int().nullable(),
    seriousInjuries: z.int().nullable(),
    lossHundredYuan: z.int().nullable(),
    accidentGrade: z.enum(['general', 'larger', 'major', 'extraordinary']).nullable(),
  }),
  reads: ['accident'],
  parameters: [],
  from: '2007-06-01',
  to: null,
  judge(fact) {
    const { deaths, seriousInjuries, lossHundredYuan } = fact;
    if (fact.accidentGrade === null) return cannotTell('field-not-reported', 'accidentGrade');
    const due = gradeOf(deaths ?? 0, seriousInjuries ?? 0, lossHundredYuan ?? 0);
    // What is not told may only raise the grade: one reported below what is told is wrong whatever it is, and above the highest is nothing.
    if (grades.indexOf(fact.accidentGrade) >= due && due < grades.length - 1) {
      if (deaths === null) return cannotTell('field-not-reported', 'deaths');
      if (seriousInjuries === null) return cannotTell('field-not-reported', 'seriousInjuries');
      if (lossHundredYuan === null) return cannotTell('field-not-reported', 'lossHundredYuan');
    }
    if (grades[due] === fact.accidentGrade) return compliant;
    return { verdict: 'finding', quantity: { value: 1, unit: 'items' }, values: [], numbers: { due } };
  },
  explain(fact, _law, finding) {
    const { due = 0 } = finding.numbers ?? {};
    const { deaths, seriousInjuries, lossHundredYuan } = fact;
    const all = deaths !== null && seriousInjuries !== null && lossHundredYuan !== null;
    const told = (count: number | null, zh: string) => (count === null ? `${zh}人数未报` : `${zh}${count}人`);
    return {
      sentence: {
        zh: `${told(deaths, '死亡')}、${told(seriousInjuries, '重伤')}，按规定${all ? '' : '至少'}应为${['一般', '较大', '重大', '特别重大'][due]}事故，与报告的等级不同；线索。`,
        en: `With ${deaths ?? 'untold'} deaths and ${seriousInjuries ?? 'untold'} serious injuries the grade is ${all ? '' : 'at least '}${grades[due]}, not the one reported.`,
      },
      arithmetic: [step('gradesDiffering', '1', 1, 'items', '不同的等级', 'Grades that differ')],
      flip: change(
        'accidentGrade',
        fact.accidentGrade,
        grades[due] ?? 'general',
        '按此等级报告则不成立。',
        'Reported so there would be no finding.',
      ),
    };
  },
});

const grades = ['general', 'larger', 'major', 'extraordinary'] as const;

/** Index of the grade: the highest any column gives (art. 3); the loss in hundreds of yuan. */
function gradeOf(deaths: number, injuries: number, loss: number): number {
  const by = (value: number, limits: readonly number[]) => limits.filter((limit) => value >= limit).length;
  return Math.max(by(deaths, [3, 10, 30]), by(injuries, [10, 50, 100]), by(loss, [100_000, 500_000, 1_000_000]));
}
