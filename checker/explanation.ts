import type { Json } from './canonical.ts';
import type { Fact } from './fact.ts';

/** A value in force as findings and explanations cite it. */
export interface Value {
  name: string;
  value: number | null;
  unit: string;
  from: string;
  to: string | null;
  knownFrom: string;
  place: string | null;
  platform: string | null;
  instrument: string;
  article: string;
  confidence: string;
  lastChecked: string;
  whereToLook?: string;
}

export interface Quantity {
  value: number;
  unit: string;
}

export interface Finding {
  id: string;
  key: string;
  rule: string;
  measure: string;
  departments: readonly string[];
  worker: string | null;
  platform: string | null;
  period: string;
  record: string | null;
  verdict: 'finding' | 'cannot-tell';
  amountFen?: number;
  quantity?: Quantity;
  days?: readonly string[];
  reason?: string;
  missing?: string;
  numbers?: Readonly<Record<string, number>>;
  level: string;
  confidence: string;
  basis: readonly { instrument: string; article: string }[];
  values: readonly Value[];
  seal: string;
  law: string;
  /** Where it rests on records the worker brought; absent for what platforms reported. */
  source?: 'worker';
}

export interface Step {
  name: string;
  zh: string;
  en: string;
  formula: string;
  result: number;
  unit: string;
}

export interface Change {
  field: string;
  from: Json;
  to: Json;
  zh: string;
  en: string;
}

/** A reported row behind a fact. */
export interface Row {
  table: string;
  platform: string;
  recordId: string;
  source: 'platform' | 'worker';
  segment: number;
  file: string;
  row: number;
  values: Readonly<Record<string, number | string | null>>;
}

/** What `gangwan explain --json` prints, format `gangwan-explanation/1`. */
export interface Explanation {
  format: 'gangwan-explanation/1';
  finding: Finding;
  rule: {
    slug: string;
    title: { zh: string; en: string };
    sheetIds: readonly string[];
    departments: readonly { slug: string; zh: string }[];
    basis: readonly { instrument: string; article: string; title: string; number: string | null }[];
  };
  kind: string;
  facts: readonly Fact[];
  values: readonly (Value & { instrumentTitle: string; instrumentNumber: string | null })[];
  sentence: { zh: string; en: string };
  arithmetic: readonly Step[];
  flip: Change | null;
  missing: { reason: string; what: string; zh: string; en: string; days: readonly string[] } | null;
  evidence: readonly Row[];
  seal: { month: string; digest: string; provisional: boolean };
  law: { digest: string; knownOn: string | null };
}
