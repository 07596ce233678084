import type { Day } from '#basics/day.ts';
import type { Law } from '#law/in-force.types.ts';
import type { DrawTarget } from './random-draw.ts';

/** What is known of an enterprise that may be drawn. */
export interface KnownEnterprise {
  /** 统一社会信用代码. */
  readonly id: string;
  /** 守法诚信等级 as last decided; null: none was. */
  readonly grade: 'A' | 'B' | 'C' | null;
  /** Findings of the months counted. Nobody has checked them: they order who is looked at first and say nothing else. */
  readonly findings: number;
  /** Why it is in the pool where the county register does not hold it; null: it does. */
  readonly added: string | null;
}

/** 分层: those to be looked at first, and the others. */
export const drawStrata = { first: '重点', others: '一般' } as const;

const gradeWeights = {
  A: 'draw-weight-grade-a',
  B: 'draw-weight-grade-b',
  C: 'draw-weight-grade-c',
  none: 'draw-weight-ungraded',
} as const;

/**
 * 名录库的一行 of an enterprise: weight by credit grade, and one more for every so many findings up to a most; grade C, or findings enough
 * for one, put it into the stratum looked at first. All numbers are settings of the county (分类监管: 国办发〔2019〕5号).
 */
export function drawTargetOf({ id, grade, findings, added }: KnownEnterprise, law: Law, today: Day): DrawTarget {
  const settingOf = (name: string) => law.inForce(name, today).value!;
  const ofGrade = settingOf(gradeWeights[grade ?? 'none']);
  const step = settingOf('draw-weight-finding-step');
  const ofFindings = Math.min(Math.floor(findings / step), settingOf('draw-weight-finding-most'));
  const reasons = [
    grade === null ? `未评守法诚信等级：权重${ofGrade}（设定）` : `守法诚信等级${grade}：权重${ofGrade}（设定）`,
    ...(ofFindings === 0 ? [] : [`未经核实的线索每${step}条加1：权重加${ofFindings}（设定，不是违法认定）`]),
    ...(added === null ? [] : [`名录外补入：${added}`]),
  ];
  const first = grade === 'C' || ofFindings > 0;
  return { id, stratum: first ? drawStrata.first : drawStrata.others, weight: ofGrade + ofFindings, reasons };
}

/** 回避的情形 (行政处罚法第四十三条, from memory, to be verified); no more is made public than which of the two it is. */
export const recusalGrounds = {
  interest: '与检查对象有直接利害关系',
  relation: '与检查对象有其他关系，可能影响公正执法',
} as const;
export type RecusalGround = keyof typeof recusalGrounds;
