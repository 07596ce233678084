import type { Day } from '#basics/day.ts';
import type { County, RecordRow } from '../../ledger.ts';
import { fromPlatform, holdsOn, numberIn, textIn, tradeIn } from '../../records.ts';
import { liesIn } from '../safety/bulletins.ts';
import type { sectorTables } from './tables.ts';

/*
 * The register of sector standards: what associations and unions agreed or a regulator published, dated. Rows count only from senders
 * that the register of enterprises does not list (the county office or an association): nobody sets a sector's standard alone.
 */

/** What a standard is about, in the order of the exchange's codes. */
export const standardKinds = ['minimum-pay', 'piece-norm', 'staffing-norm', 'hours', 'route-time'] as const;
export type StandardKind = (typeof standardKinds)[number];

/** What its value counts, in the order of the codes. */
const units = [
  'fen-per-hour',
  'fen-per-order',
  'orders-per-day',
  'workers-per-10000-orders',
  'seconds-per-day',
  'seconds-per-order',
] as const;
export type StandardUnit = (typeof units)[number];

/** Units in which each kind can be read; in another it is on file and no rule reads it. */
const unitsOfKind: Readonly<Record<StandardKind, readonly StandardUnit[]>> = {
  'minimum-pay': ['fen-per-hour', 'fen-per-order'],
  'piece-norm': ['orders-per-day'],
  'staffing-norm': ['workers-per-10000-orders'],
  hours: ['seconds-per-day'],
  'route-time': ['seconds-per-order'],
};

const instruments = ['collective-contract', 'agreement', 'published'] as const;

/** How far a standard has come on a day; `sides-not-named`: agreed by the row, with a side that is not named. */
export type StandardStatus = 'proposed' | 'sides-not-named' | 'agreed' | 'in-force' | 'ended';

/** One standard as its row says, every date as sent. */
export interface SectorStandard {
  row: RecordRow;
  kind: StandardKind | null;
  unit: StandardUnit | null;
  /** Whole number in `unit`. */
  value: number;
  instrument: (typeof instruments)[number] | null;
  associationId: string | null;
  /** Index of the trade. */
  trade: number;
  area: string;
  /** Vehicle code; null: any. */
  vehicle: number | null;
  /** Distances it holds for in metres, above one and up to the other; null: without that bound. */
  aboveM: number | null;
  upToM: number | null;
  from: Day | null;
}

function standardOf(row: RecordRow): SectorStandard {
  return {
    row,
    kind: standardKinds[Number(row.kind) - 1] ?? null,
    unit: units[Number(row.unit) - 1] ?? null,
    value: numberIn(row, 'value') ?? 0,
    instrument: instruments[Number(row.instrument) - 1] ?? null,
    associationId: textIn(row, 'associationId'),
    trade: tradeIn(row),
    area: textIn(row, 'place') ?? '',
    vehicle: row.vehicle === null || row.vehicle === undefined ? null : Number(row.vehicle),
    aboveM: numberIn(row, 'aboveM'),
    upToM: numberIn(row, 'upToM'),
    from: numberIn(row, 'from'),
  };
}

/**
 * How far a standard has come on a day, folded from its dates; null before it was proposed. What two sides agree needs both named, what a
 * regulator publishes does not. Nothing applies before the day it was agreed, whatever first day it names.
 */
export function statusOn({ row, instrument }: SectorStandard, day: Day): StandardStatus | null {
  const [proposedOn, agreedOn] = [numberIn(row, 'proposedOn'), numberIn(row, 'agreedOn')];
  if ((proposedOn ?? agreedOn ?? Number.POSITIVE_INFINITY) > day) return null;
  if (agreedOn === null || agreedOn > day) return 'proposed';
  const sides = textIn(row, 'enterpriseSide') !== null && textIn(row, 'workerSide') !== null;
  if (instrument !== 'published' && !sides) return 'sides-not-named';
  const [from, to] = [numberIn(row, 'from'), numberIn(row, 'to')];
  if (from === null || from > day) return 'agreed';
  return to !== null && to < day ? 'ended' : 'in-force';
}

/** The register of one month. */
interface Kept {
  standards: readonly SectorStandard[];
  /** Member rows by association and USCC; and the associations of which any member is known. */
  members: ReadonlyMap<string, readonly RecordRow[]>;
  withMembers: ReadonlySet<string>;
}

const kept = new WeakMap<County, Kept>();

/** Rows of a table from senders that are no enterprise of the register. */
export function sectorRows(county: County, table: (typeof sectorTables)[number]): readonly RecordRow[] {
  const rows = county.registers?.[table] ?? [];
  if (rows.length === 0) return rows;
  const listed = new Set(county.records.enterprise.map(({ platform }) => platform));
  return rows.filter((row) => fromPlatform(row) && !listed.has(row.platform));
}

function registerOf(county: County): Kept {
  let found = kept.get(county);
  if (found === undefined) {
    const members = new Map<string, RecordRow[]>();
    for (const row of sectorRows(county, 'sectorMember')) {
      const key = `${textIn(row, 'associationId')} ${textIn(row, 'memberUscc')}`;
      members.set(key, [...(members.get(key) ?? []), row]);
    }
    found = {
      standards: sectorRows(county, 'sectorStandard').map(standardOf),
      members,
      withMembers: new Set([...members.keys()].map((key) => key.slice(0, key.lastIndexOf(' ')))),
    };
    kept.set(county, found);
  }
  return found;
}

/** Every standard on file, of one kind or of all. */
export function standardsOn(county: County, kind: StandardKind | null = null): readonly SectorStandard[] {
  const { standards } = registerOf(county);
  return kind === null ? standards : standards.filter((one) => one.kind === kind);
}

/**
 * Whether a standard binds an enterprise on a day: a collective contract and what a regulator published bind everybody of trade and area,
 * an agreement the members of the association that made it. Null: no list of its members was sent.
 */
export function binds(county: County, standard: SectorStandard, uscc: string, day: Day): boolean | null {
  const { instrument, associationId, row } = standard;
  if (instrument !== 'agreement') return instrument !== null;
  if (associationId === null) return null;
  const { members, withMembers } = registerOf(county);
  const own = members.get(`${associationId} ${uscc}`) ?? [];
  if (own.some((each) => holdsOn(each, day))) return true;
  return withMembers.has(associationId) || county.reported(row.platform, 'sectorMember') ? false : null;
}

/** Whether the standard is in force on a day, for that trade, and readable in its unit. */
export function appliesOn(standard: SectorStandard, trade: number, day: Day): boolean {
  const { kind, unit } = standard;
  if (standard.trade !== trade || kind === null || unit === null || !unitsOfKind[kind].includes(unit)) return false;
  return statusOn(standard, day) === 'in-force';
}

/** What binds an enterprise for a trade at a place on a day. */
export interface Bound {
  /** The one that began last, of several the one with the greater record id; null: none is known to bind. */
  standard: SectorStandard | null;
  /** What is not told, where another standard may bind: the place of work, or the members; null: nothing. */
  open: 'place' | 'sectorMember' | null;
}

const nothing: Bound = Object.freeze({ standard: null, open: null });

/** The standard of a kind that binds an enterprise for a trade at a place on a day. */
export function standardFor(
  county: County,
  kind: StandardKind,
  uscc: string,
  trade: number,
  place: string | null,
  day: Day,
): Bound {
  if (county.registers?.sectorStandard === undefined || county.registers.sectorStandard.length === 0) return nothing;
  let [standard, open]: [SectorStandard | null, Bound['open']] = [null, null];
  for (const each of registerOf(county).standards) {
    if (each.kind !== kind || !appliesOn(each, trade, day)) continue;
    if (place !== null && !liesIn(place, each.area)) continue;
    const bound = binds(county, each, uscc, day);
    if (bound === false) continue;
    if (bound === null) open = 'sectorMember';
    else if (place === null) open ??= 'place';
    else if (standard === null || later(each, standard)) standard = each;
  }
  return standard === null && open === null ? nothing : { standard, open };
}

function later(one: SectorStandard, than: SectorStandard): boolean {
  const from = (one.from ?? 0) - (than.from ?? 0);
  return from !== 0 ? from > 0 : one.row.recordId > than.row.recordId;
}
