import { divideHalfUp } from '#basics/money.ts';
import type { MinistryTable } from './ministry-tables.ts';
import { cancelTypeCodes, operatorCodes } from './ministry-tables.ts';
import { townshipOf } from './place.ts';

/**
 * What is kept of one record of the interface: no name, phone, plate, note or coordinate; the driver as the county's worker key. Times are
 * county time as text; what could not be read stands as it was sent, so that the row made of it says what is wrong.
 */
export interface MinistryRecord {
  table: MinistryTable;
  company: string;
  order?: string;
  /** HMAC-SM3 of the licence number (which is the identity number) under the county key. */
  worker?: string;
  /** Area code the record names. */
  area?: string;
  /** The moment the record is about; decides between two records of one kind. */
  at?: string;
  orderedAt?: string;
  matchedAt?: string;
  departedAt?: string;
  arrivedAt?: string;
  paidAt?: string;
  from?: string;
  to?: string;
  driveM?: string;
  driveS?: string;
  userPaidFen?: string;
  cancelBy?: string;
  uscc?: string;
}

/** Reads a field by its name, whatever its letters' case; '' where absent. */
export type FieldReader = (name: string) => string;

/** `YYYYMMDDhhmmss` → county time; zeros stay zeros; other text stays as it is. */
export function timeOf(text: string): string {
  if (/^0+$/.test(text)) return '0';
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (match === null) return text;
  const [, year, month, day, hour, minute, second] = match;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`;
}

/** Yuan with at most two decimals → fen; other text stays as it is. */
export function fenOf(text: string): string {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text);
  return match === null ? text : String(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')));
}

/** Kilometres with decimals → metres, half up; other text stays as it is. */
export function metresOf(text: string): string {
  const match = /^(\d{1,6})(?:\.(\d{1,9}))?$/.exec(text);
  if (match === null) return text;
  const decimals = match[2] ?? '';
  return String(divideHalfUp(BigInt(`${match[1]}${decimals}`) * 1000n, 10n ** BigInt(decimals.length)));
}

/** Which moment each kind of record is about. */
const moment: Readonly<Record<MinistryTable, string>> = {
  company: 'UpdateTime',
  login: 'LoginTime',
  logout: 'LogoutTime',
  create: 'OrderTime',
  match: 'DistributeTime',
  cancel: 'CancelTime',
  depart: 'DepTime',
  arrive: 'DestTime',
  pay: 'PayTime',
};

/** Keeps of a record what the county needs and nothing more; null where it names no company, or neither order nor driver. */
export function keptOf(
  table: MinistryTable,
  read: FieldReader,
  keyOf: (licence: string) => string,
): MinistryRecord | null {
  const company = read('CompanyId');
  if (company === '') return null;
  const kept: MinistryRecord = { table, company };
  const keep = (name: keyof MinistryRecord, value: string) => {
    if (value !== '') kept[name] = value as never;
  };
  keep('at', timeOf(read(moment[table])));
  if (table === 'company') {
    keep('uscc', read('Identifier').toUpperCase());
    return kept.uscc === undefined ? null : kept;
  }
  const licence = read('LicenseId').toUpperCase();
  if (licence !== '') kept.worker = keyOf(licence);
  if (table === 'login' || table === 'logout') {
    keep('from', townshipOf(read('Longitude'), read('Latitude'), read('Encrypt')) ?? '');
    return kept.worker === undefined ? null : kept;
  }
  keep('order', read('OrderId'));
  if (kept.order === undefined) return null;
  const area = table === 'pay' ? read('OnArea') : read('Address');
  if (/^\d{6}$/.test(area)) kept.area = area;
  keep('orderedAt', timeOf(read('OrderTime')));
  keep('matchedAt', timeOf(read(table === 'pay' ? 'OrderMatchTime' : 'DistributeTime')));
  keep('departedAt', timeOf(read('DepTime')));
  keep('arrivedAt', timeOf(read('DestTime')));
  const place = (name: string) => townshipOf(read(`${name}Longitude`), read(`${name}Latitude`), read('Encrypt')) ?? '';
  keep('from', place('Dep'));
  keep('to', place('Dest'));
  if (table === 'arrive' || table === 'pay') {
    keep('driveM', metresOf(read('DriveMile')));
    keep('driveS', read('DriveTime'));
  }
  if (table === 'pay') {
    keep('paidAt', timeOf(read('PayTime')));
    keep('userPaidFen', fenOf(read('FactPrice')));
  }
  if (table === 'cancel')
    keep('cancelBy', operatorCodes[read('Operator')] ?? cancelTypeCodes[read('CancelTypeCode')] ?? '');
  return kept;
}
