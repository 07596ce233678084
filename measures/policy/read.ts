/** One of the 22 measures as the policy writes it. */
export interface PolicyMeasure {
  /** 1-22. */
  number: number;
  /** The whole paragraph, from `（一）` to the closing bracket of the 责任单位 line. */
  text: string;
  /** Units of the 责任单位 line, as written. */
  units: string[];
}

/** One clause of `clauses.md`. */
export interface PolicyClause {
  /** `7.4`: measure and clause. */
  id: string;
  measure: number;
  /** The clause in Chinese, as `clauses.md` words it. */
  clause: string;
  /** What a working system lets whom do about it. */
  lets: string;
}

const ones = '一二三四五六七八九';

function measureNumber(chinese: string): number {
  const ten = chinese.indexOf('十');
  if (ten < 0) return ones.indexOf(chinese) + 1;
  const tens = ten === 0 ? 1 : ones.indexOf(chinese[0]!) + 1;
  return tens * 10 + ones.indexOf(chinese.slice(ten + 1) || '　') + 1;
}

/**
 * The numbered paragraphs of the policy text. The source file carries one mark of its word processor (`[bookmark: …]`)
 * before a paragraph; it is no part of the text and is left out.
 */
export function policyMeasures(policyText: string): PolicyMeasure[] {
  const measures: PolicyMeasure[] = [];
  for (const line of policyText.split('\n')) {
    const match = /^(?:\[bookmark: [^\]]*\])?(（([一二三四五六七八九十]+)）.*（责任单位：(.+)）)$/.exec(line);
    if (match === null) continue;
    measures.push({ number: measureNumber(match[2]!), text: match[1]!, units: match[3]!.split('、') });
  }
  return measures;
}

/** The rows of `clauses.md` that carry a clause id, in order. */
export function policyClauses(markdown: string): PolicyClause[] {
  const clauses: PolicyClause[] = [];
  for (const line of markdown.split('\n')) {
    const match = /^\| (\d+)\.(\d+) \| (.+?) \| (.+?) \|$/.exec(line);
    if (match === null) continue;
    clauses.push({
      id: `${match[1]}.${match[2]}`,
      measure: Number(match[1]),
      clause: match[3]!,
      lets: match[4]!,
    });
  }
  return clauses;
}

/** The short titles `clauses.md` gives the measures, by number. */
export function policyTitles(markdown: string): Map<number, string> {
  const titles = new Map<number, string>();
  for (const match of markdown.matchAll(/^\| \*\*(\d+)\*\* \| \*\*(.+?)\*\*/gm))
    titles.set(Number(match[1]), match[2]!);
  return titles;
}
