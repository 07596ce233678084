import type { InForce } from '#law/in-force.types.ts';
import type { FactKind } from '#measures/facts/kinds.ts';
import type { ArithmeticStep, SmallestChange } from '#measures/rule.ts';
import type { Finding } from './finding.ts';

/** Version name of an explanation; what `gangwan explain --json` prints and `gangwan check` reads. */
export const explanationFormat = 'gangwan-explanation/1';

/** A fact as the rule saw it: exactly the fields it reads. */
export type FactFields = Readonly<Record<string, unknown>>;

/** A reported row behind a fact. Times as `YYYY-MM-DDThh:mm:ss+08:00`, days as `YYYY-MM-DD`; null where not reported. */
export interface EvidenceRow {
  table: string;
  platform: string;
  recordId: string;
  source: 'platform' | 'worker';
  /** Segment of the lake, the file it came in and the row's number there. */
  segment: number;
  file: string;
  row: number;
  /** The table's own columns that were reported. */
  values: Readonly<Record<string, number | string | null>>;
}

/** A value in force with the instrument's name beside its id. */
export interface CitedValue extends InForce {
  instrumentTitle: string;
  instrumentNumber: string | null;
}

/** A finding explained, complete enough that a separate program derives the verdict from it again. */
export interface Explanation {
  format: typeof explanationFormat;
  finding: Finding;
  rule: {
    slug: string;
    title: { zh: string; en: string };
    sheetIds: readonly string[];
    /** Names of the responsible units. */
    departments: readonly { slug: string; zh: string }[];
    basis: readonly { instrument: string; article: string; title: string; number: string | null }[];
  };
  kind: FactKind;
  /** One fact; or, where orders were summed up, every order's fact that counted. */
  facts: readonly FactFields[];
  values: readonly CitedValue[];
  sentence: { zh: string; en: string };
  arithmetic: readonly ArithmeticStep[];
  flip: SmallestChange | null;
  /** What was missing, for a cannot-tell; null for a finding. */
  missing: { reason: string; what: string; zh: string; en: string; days: readonly string[] } | null;
  evidence: readonly EvidenceRow[];
  seal: { month: string; digest: string; provisional: boolean };
  law: { digest: string; knownOn: string | null };
}
