import { readFileSync } from 'node:fs';
import { policyTitles } from '#measures/policy/read.ts';
import { type MeasureSlug, measureSlugs } from '#measures/rule.ts';
import type { Language } from './verb.ts';

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A whole number up to 22 as the policy counts its measures: 21 → 二十一. */
function chinese(number: number): string {
  if (number <= 10) return numerals[number]!;
  return `${number < 20 ? '' : numerals[Math.floor(number / 10)]}十${numerals[number % 10]}`;
}

const english: Readonly<Record<MeasureSlug, string>> = {
  guidance: 'Guidance of engagement',
  'employment-relationship': 'Employment relationship',
  'written-agreement': 'Written agreement',
  'partner-engagement': 'Partner engagement',
  'equal-employment': 'Equal employment',
  pay: 'Pay',
  rest: 'Rest and leave',
  safety: 'Occupational safety and health',
  'social-insurance': 'Social insurance',
  'occupational-injury': 'Occupational injury protection',
  consultation: 'Democratic consultation',
  'employment-services': 'Employment services',
  'insurance-services': 'Insurance services',
  training: 'Training',
  'city-services': 'City services',
  'culture-education': 'Culture and education',
  coordination: 'Coordination',
  union: 'Trade union',
  disputes: 'Disputes',
  supervision: 'Supervision',
  digital: 'Digital supervision',
  publicity: 'Publicity',
};

let titles: Map<number, string> | null = null;

/** A measure as people name it: （六）劳动报酬, (6) Pay. */
export function measureTitle(slug: MeasureSlug, language: Language): string {
  const number = measureSlugs.indexOf(slug) + 1;
  if (language === 'en') return `(${number}) ${english[slug]}`;
  titles ??= policyTitles(readFileSync(new URL('../measures/policy/clauses.md', import.meta.url), 'utf8'));
  return `（${chinese(number)}）${titles.get(number) ?? ''}`;
}
