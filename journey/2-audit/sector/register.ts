import { addMonths, type Day, formatDay, monthOf, parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Law } from '#law/in-force.types.ts';
import { type Trade, trades } from '#measures/facts/kinds.ts';
import type { RecordRow } from '#measures/facts/ledger.ts';
import { holdsOn, numberIn, textIn, tradeIn } from '#measures/facts/records.ts';
import {
  type SectorStandard,
  type StandardKind,
  type StandardStatus,
  type StandardUnit,
  sectorRows,
  standardsOn,
  statusOn,
} from '#measures/facts/registers/sector/standards.ts';
import { Engine } from '#store/engine.ts';
import { loadCounty } from '../engine/county.ts';
import { findSeal, monthsHeld, type SealedMonth } from '../seal-lake.ts';

/** An association that exists on the day, with the enterprises it bargains for. */
export interface AssociationShown {
  associationId: string;
  name: string;
  trade: Trade;
  registrationNo: string | null;
  /** USCC of the members of the day. */
  members: readonly string[];
}

/** A standard as it stands on the day; days as `YYYY-MM-DD`, null where the row does not say. */
export interface StandardShown {
  record: string;
  status: StandardStatus;
  kind: StandardKind | null;
  trade: Trade;
  area: string;
  unit: StandardUnit | null;
  value: number;
  aboveM: number | null;
  upToM: number | null;
  /** Vehicle code of the exchange; null: any. */
  vehicle: number | null;
  instrument: SectorStandard['instrument'];
  associationId: string | null;
  percentileBp: number | null;
  observedMonths: string | null;
  proposedOn: string | null;
  agreedOn: string | null;
  enterpriseSide: string | null;
  workerSide: string | null;
  minutesId: string | null;
  from: string | null;
  to: string | null;
}

/** The register of sector standards on a day. */
export interface SectorRegister {
  on: string;
  /** Month of the seal it was read from, and its digest. */
  month: string;
  digest: string;
  associations: readonly AssociationShown[];
  standards: readonly StandardShown[];
}

const dayText = (row: RecordRow, name: string) => {
  const day = numberIn(row, name);
  return day === null ? null : formatDay(day);
};

function shown(standard: SectorStandard, status: StandardStatus): StandardShown {
  const { row, kind, trade, area, unit, value, aboveM, upToM, vehicle, instrument, associationId } = standard;
  return {
    record: row.recordId,
    status,
    kind,
    trade: trades[trade]!,
    area,
    unit,
    value,
    aboveM,
    upToM,
    vehicle,
    instrument,
    associationId,
    percentileBp: numberIn(row, 'percentileBp'),
    observedMonths: textIn(row, 'observedMonths'),
    proposedOn: dayText(row, 'proposedOn'),
    agreedOn: dayText(row, 'agreedOn'),
    enterpriseSide: textIn(row, 'enterpriseSide'),
    workerSide: textIn(row, 'workerSide'),
    minutesId: textIn(row, 'minutesId'),
    from: dayText(row, 'from'),
    to: dayText(row, 'to'),
  };
}

/**
 * Associations, members and standards as the latest seal up to a day knows them; without a day, those of the last day of the latest sealed
 * month. Throws `audit-not-sealed` where no month of the two years before is sealed.
 */
export async function sectorRegister(lake: string, on: Day | null, law: Law): Promise<SectorRegister> {
  const { sealed, day } = latestSeal(lake, on);
  const engine = await Engine.open({ threads: 1, memory: '256MB' });
  try {
    const county = await loadCounty(engine, sealed.folder, sealed.seal, law);
    const members = sectorRows(county, 'sectorMember').filter((row) => holdsOn(row, day));
    const associations = sectorRows(county, 'sectorAssociation')
      .filter((row) => holdsOn(row, day))
      .map((row): AssociationShown => {
        const associationId = textIn(row, 'associationId') ?? '';
        return {
          associationId,
          name: textIn(row, 'name') ?? '',
          trade: trades[tradeIn(row)]!,
          registrationNo: textIn(row, 'registrationNo'),
          members: members
            .filter((each) => textIn(each, 'associationId') === associationId)
            .map((each) => textIn(each, 'memberUscc') ?? ''),
        };
      });
    const standards = standardsOn(county).flatMap((standard) => {
      const status = statusOn(standard, day);
      return status === null ? [] : [shown(standard, status)];
    });
    return { on: formatDay(day), month: sealed.seal.month, digest: sealed.seal.digest, associations, standards };
  } finally {
    engine.close();
  }
}

function latestSeal(lake: string, on: Day | null): { sealed: SealedMonth; day: Day } {
  if (on === null) {
    for (const month of monthsHeld(lake).reverse()) {
      const sealed = findSeal(lake, month);
      if (sealed !== null) return { sealed, day: parseMonth(month)!.last };
    }
    throw new GangwanError('audit-nothing-to-seal', { lake });
  }
  const month = monthOf(on);
  for (let back = 0; back < 24; back++) {
    const sealed = findSeal(lake, monthOf(addMonths(parseMonth(month)!.first, -back)));
    if (sealed !== null) return { sealed, day: on };
  }
  throw new GangwanError('audit-not-sealed', { month, lake });
}
