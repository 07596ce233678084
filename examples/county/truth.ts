/** A count or time a planted finding is about. */
export interface PlantedQuantity {
  value: number;
  unit: string;
}

/** One planted breach: the audit must find exactly these, no more and no less. */
export interface Planted {
  /** Slug of the rule that must find it. */
  rule: string;
  /** USCC of the reporting platform; null where the breach shows only in the union over platforms. */
  platform: string | null;
  /** The platform's own worker number; null for a breach of the enterprise. Never an identity number. */
  worker: string | null;
  /** Platform whose number `worker` is, where `platform` is null. */
  workerPlatform?: string;
  /** Month it is judged in, `YYYY-MM`. */
  month: string;
  /** Day it falls on, `YYYY-MM-DD`, where the rule judges a day, spell, week (its Sunday), deduction or order to pay. */
  day?: string;
  /** Settlement it falls in, `YYYY-MM-DD/YYYY-MM-DD`. */
  period?: string;
  verdict: 'finding';
  amountFen?: number;
  quantity?: PlantedQuantity;
  why: { zh: string; en: string };
  /** Other rules the same events trip; each has an entry of its own. */
  alsoTrips: string[];
}

/** A case placed exactly on the lawful side of a limit: the audit must not find it. */
export interface Boundary {
  rule: string;
  platform: string;
  worker: string | null;
  month: string;
  why: { zh: string; en: string };
}

/** One planted feed defect. */
export interface PlantedDefect {
  kind: DefectKind;
  platform: string;
  month: string;
  /** Rows (or days, for `gap`) concerned. */
  count: number;
  /** Days the defect lies on, where it lies on days. */
  days?: string[];
  worker?: string;
  /** Records concerned, where it lies on records. */
  records?: string[];
  why: { zh: string; en: string };
}

export const defectKinds = [
  'gap',
  'feed-silent',
  'session-overlap',
  'order-without-session',
  'pay-without-order',
  'session-sum-mismatch',
  'clock-skew',
  'zeroed-time',
  'date-1970',
  'late-correction',
  'conflict',
  'holiday-mark',
  'night-mark',
  'weather-mark',
  'order-overlap-impossible',
] as const;
export type DefectKind = (typeof defectKinds)[number];

/** Something planted so that a rule must answer `cannot tell`. */
export interface PlantedCannotTell {
  rule: string;
  platform: string | null;
  worker: string | null;
  month: string;
  reason: string;
  why: { zh: string; en: string };
}

/** What `truth.json` holds. */
export interface Truth {
  generated: true;
  label: string;
  seed: string;
  months: string[];
  workers: number;
  planted: Planted[];
  boundaries: Boundary[];
  defects: PlantedDefect[];
  cannotTell: PlantedCannotTell[];
}
