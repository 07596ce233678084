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
  /** Null where the rule is judged over several platforms. */
  platform: string | null;
  worker: string | null;
  /** Platform whose number `worker` is, where `platform` is null. */
  workerPlatform?: string;
  month: string;
  why: { zh: string; en: string };
}

/** One kind of defect planted in one enterprise's feed of a month. */
export interface PlantedDefect {
  kind: DefectKind;
  platform: string;
  month: string;
  /** Rows, days, tables or workers concerned, in `unit`. */
  count: number;
  unit: string;
  /** Days the defect lies on, where it lies on days. */
  days?: string[];
  why: { zh: string; en: string };
}

/** Kinds of feed defects; each is the slug of the rule that finds it, and the unit it is counted in. */
const units = {
  'feed-gap': 'days',
  'feed-silent': 'items',
  'session-overlap': 'items',
  'over-long-session': 'items',
  'order-without-session': 'orders',
  'pay-without-order': 'items',
  'session-sum-mismatch': 'items',
  'clock-skew': 'items',
  'zeroed-time': 'items',
  'date-before-1992': 'items',
  'reversed-interval': 'items',
  'late-correction': 'items',
  'duplicate-conflict': 'items',
  'holiday-mark': 'orders',
  'night-mark': 'orders',
  'weather-mark': 'orders',
  'order-overlap-impossible': 'orders',
  'unlinked-worker': 'workers',
  'ride-labour-unmatched': 'items',
} as const;

export type DefectKind = keyof typeof units;

export const defectKinds = Object.keys(units) as DefectKind[];
export const unitOf = (kind: DefectKind): string => units[kind];

/** Something planted so that a rule must answer `cannot tell`. */
export interface PlantedCannotTell {
  rule: string;
  platform: string | null;
  worker: string | null;
  /** Platform whose number `worker` is, where `platform` is null. */
  workerPlatform?: string;
  month: string;
  /** It is about the enterprise itself; else without a worker about everybody it has. */
  ofEnterprise?: true;
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
