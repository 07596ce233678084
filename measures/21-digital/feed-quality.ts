import { divideHalfUp } from '#basics/money.ts';
import type { FeedDefect } from '../facts/feed-counts.ts';
import type { FeedMonth } from '../facts/feed-month.ts';

/** What a defect takes from a part of the score; `rows` of a kind are found by folding again with `FeedSink.defect`. */
export interface PointLost {
  /** A kind of row defect, or what the seal set aside: its register opens the records. */
  kind: FeedDefect | 'quarantined' | 'late-arrival' | 'duplicate-conflict';
  rows: number;
}

/** One of the four parts, basis points of its own whole; null where nothing was there to look at. */
export interface QualityPart {
  name: 'complete' | 'standard' | 'timely' | 'true';
  zh: string;
  en: string;
  /** Passed and looked at; `unknown` of those looked at cannot be told either way. */
  passed: number | null;
  checked: number | null;
  unknown: number;
  atLeastBp: number;
  atMostBp: number;
  lost: readonly PointLost[];
}

/** 数据质量分: how good one enterprise's feed of one month was. Shown, never a finding by itself. */
export interface FeedQuality {
  platform: string;
  month: string;
  /** The score, 10000 = all of it; null where its bounds differ. */
  scoreBp: number | null;
  atLeastBp: number;
  atMostBp: number;
  parts: readonly QualityPart[];
  /** Tables owed of which nothing came: the score says nothing of them. Null: the register does not say. */
  silentTables: number | null;
}

type Fraction = readonly [numerator: number, denominator: number];

/**
 * The score of a feed: complete, standard, timely and true a quarter each, exact and rounded once half up. Complete: mandatory
 * fields with a value. Standard: values of the right type and code. Timely: orders and sessions in by 06:00 of the next day,
 * settlements a day after settlement. True: rows that pass the cross-checks. A part that cannot be told widens the bounds.
 * Source: setting (sheet services-statistics-standards, F.3, after the four ministry dimensions; indicator I47). Not done of F.3:
 * order count against the mean of four weeks (needs earlier months), township against coordinates (none are collected).
 */
export function feedQuality(fact: FeedMonth): FeedQuality {
  const { defects } = fact;
  const rows = (...kinds: FeedDefect[]): PointLost[] =>
    kinds.map((kind) => ({ kind, rows: defects[kind] })).filter((point) => point.rows > 0);
  const sealed = (kind: PointLost['kind'], count: number | null): PointLost[] =>
    count === null || count === 0 ? [] : [{ kind, rows: count }];
  const undated = fact.arrivedUndated ?? 0;
  const conflicts = fact.conflicts ?? 0;
  const parts = [
    part('complete', '完整', 'Complete', fact.filledCells, fact.mandatoryCells, 0, rows('field-missing')),
    part(
      'standard',
      '规范',
      'Standard',
      fact.valuesRead,
      fact.valuesRead === null ? null : fact.valuesRead + (fact.valuesRefused ?? 0) + fact.valuesMarked,
      0,
      [...rows('zeroed-time', 'date-before-1992'), ...sealed('quarantined', fact.quarantined)],
    ),
    part(
      'timely',
      '及时',
      'Timely',
      fact.arrivedInTime,
      fact.arrivedInTime === null ? null : fact.arrivedInTime + (fact.arrivedLate ?? 0) + undated,
      undated,
      sealed('late-arrival', fact.arrivedLate),
    ),
    part('true', '真实', 'True', Math.max(0, fact.rowsChecked - fact.rowsFailed - conflicts), fact.rowsChecked, 0, [
      ...rows(
        'session-overlap',
        'over-long-session',
        'session-sum-mismatch',
        'order-overlap-impossible',
        'order-without-session',
        'pay-without-order',
        'pay-sum-mismatch',
        'reversed-interval',
        'impossible-speed',
        'zero-distance',
        'clock-skew',
        'holiday-mark',
        'night-mark',
      ),
      // Between platforms nobody is known to be right, so only a mark against a warning costs points.
      ...(fact.weatherWarningsLoaded ? rows('weather-mark') : []),
      ...sealed('duplicate-conflict', fact.conflicts),
    ]),
  ];
  const atLeastBp = quarters(parts.map(({ passed, checked }) => fraction(passed, checked, 0, 0)));
  const atMostBp = quarters(parts.map(({ passed, checked, unknown }) => fraction(passed, checked, unknown, 1)));
  return {
    platform: fact.platform,
    month: fact.month,
    scoreBp: atLeastBp === atMostBp ? atLeastBp : null,
    atLeastBp,
    atMostBp,
    parts,
    silentTables: fact.silentTables,
  };
}

function part(
  name: QualityPart['name'],
  zh: string,
  en: string,
  passed: number | null,
  checked: number | null,
  unknown: number,
  lost: readonly PointLost[],
): QualityPart {
  const known = passed !== null && checked !== null && checked > 0;
  const bp = ([numerator, denominator]: Fraction) => divideHalfUp(10000 * numerator, denominator);
  return {
    name,
    zh,
    en,
    passed: known ? passed : null,
    checked: known ? checked : null,
    unknown,
    atLeastBp: bp(fraction(passed, checked, 0, 0)),
    atMostBp: bp(fraction(passed, checked, unknown, 1)),
    lost,
  };
}

/** Share passed; `otherwise` (nothing or all) where there was nothing to look at. */
function fraction(passed: number | null, checked: number | null, more: number, otherwise: 0 | 1): Fraction {
  return passed === null || checked === null || checked === 0 ? [otherwise, 1] : [passed + more, checked];
}

/** A quarter of each share in basis points, rounded once. */
function quarters(shares: readonly Fraction[]): number {
  const denominator = shares.reduce((product, [, d]) => product * BigInt(d), 1n);
  const numerator = shares.reduce((sum, [n, d]) => sum + (BigInt(n) * denominator) / BigInt(d), 0n);
  return divideHalfUp(2500n * numerator, denominator);
}
