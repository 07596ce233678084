import type { Day } from '#basics/day.ts';
import type { RecordRow } from '../../ledger.ts';
import { holdsOn, numberIn, textIn, yesIn } from '../../records.ts';
import type { WorkerFile } from '../register.ts';

/** Who is who in an engagement, and how it came about, as reported; null: not known. Names are USCCs where read from the lake. */
export interface Arrangement {
  /** Who signed the agreement, who directs the work, who pays, who insures. */
  signer?: string | null;
  manager?: string | null;
  payer?: string | null;
  insurer?: string | null;
  /** The brand or platform under whose name the service is sold. */
  brand?: string | null;
  /** Units that stand between the brand and the worker. */
  units?: readonly string[] | null;
  /** Registered as a sole trader through the enterprise or an agent. */
  soleTraderArranged?: boolean | null;
  /** The agreement is called cooperation, contracting or brokerage. */
  calledCooperation?: boolean | null;
  /** A labour contract was in force when another agreement began, and the work did not change. */
  convertedFromContract?: boolean | null;
  /** The unit that signed may lawfully do the business. */
  signerLicensed?: boolean | null;
  /** The signer is a natural person who runs a contracted operation. */
  signerIsPerson?: boolean | null;
  /** Unit whose name the operation is run under (挂靠). */
  nameLentBy?: string | null;
  /** The units are under one control. */
  sameControl?: boolean | null;
  waivesInsurance?: boolean | null;
}

/** A change from a labour contract to another agreement, read from the agreements themselves. */
export interface Conversion {
  /** Record of the agreement that came after. */
  record: string;
  convertedOn: Day;
  /** Last day of the labour contract; of an open-ended one the month's last day, on which it still holds at least. */
  priorContractTo: Day | null;
}

const labourContracts = new Set(['1', '2']);

/** Agreements other than labour contracts that began after a labour contract with the same enterprise. */
export function conversionsOf(file: WorkerFile, platform: number): Conversion[] {
  const { last } = file.county;
  const rows = file.rows('agreement', platform);
  const begun = (row: RecordRow) => numberIn(row, 'from');
  const found: Conversion[] = [];
  for (const after of rows) {
    const on = begun(after);
    if (labourContracts.has(String(after.form)) || on === null || on > last) continue;
    const [prior] = rows
      .filter((row) => labourContracts.has(String(row.form)) && begun(row) !== null && begun(row)! < on)
      .sort((a, b) => begun(b)! - begun(a)!);
    if (prior === undefined) continue;
    const openEnded = yesIn(prior, 'openEnded') === true;
    const priorContractTo = numberIn(prior, 'to') ?? (openEnded ? last : null);
    found.push({ record: after.recordId, convertedOn: on, priorContractTo });
  }
  return found;
}

/** What the registers say on a day of who is who in an engagement, and how it came about. */
export function arrangementOf(file: WorkerFile, platform: number, on: Day): Arrangement {
  const who = file.rows('manager', platform).findLast((row) => holdsOn(row, on));
  const agreements = file.rows('agreement', platform).filter((row) => holdsOn(row, on));
  const traders = file.rows('soleTrader', platform).filter((row) => (numberIn(row, 'registeredOn') ?? on + 1) <= on);
  const unchanged = file.rows('conversion', platform).some((row) => yesIn(row, 'workUnchanged') === true);
  const converted = conversionsOf(file, platform).some(
    ({ priorContractTo, convertedOn }) => priorContractTo !== null && priorContractTo >= convertedOn,
  );
  const said = (column: string) => (who === undefined ? null : textIn(who, column));
  const units = said('units');
  return {
    signer: said('signerUscc'),
    manager: said('managerUscc'),
    payer: said('payerUscc'),
    insurer: said('insurerUscc'),
    brand: said('brandUscc'),
    units: units === null ? null : units.split(/[,，]/).filter((unit) => unit !== ''),
    soleTraderArranged: traders.length === 0 ? null : traders.some((row) => ['2', '3'].includes(String(row.through))),
    calledCooperation: agreements.length === 0 ? null : agreements.some((row) => String(row.form) === '5'),
    convertedFromContract: unchanged || (converted && file.rows('conversion', platform).length === 0 ? true : null),
    signerLicensed: who === undefined ? null : yesIn(who, 'signerLicensed'),
    signerIsPerson: who === undefined ? null : yesIn(who, 'signerIsPerson'),
    nameLentBy: said('nameLentBy'),
    sameControl: who === undefined ? null : yesIn(who, 'sameControl'),
    waivesInsurance: agreements.length === 0 ? null : agreements.some((row) => yesIn(row, 'waivesInsurance') === true),
  };
}
