/*
 * The ministry's ride-hailing interface, as far as this county reads it: 网络预约出租汽车监管信息交互平台总体技术要求（暂行）, field names as observed
 * (sheet services-statistics-standards, F.2). Everything else a record carries (names, phones, plates, notes, coordinates) is
 * passed over and never kept.
 */

/** Tables read, by the path of the interface. */
export const ministryTables = {
  company: 'baseinfo/company',
  login: 'operate/login',
  logout: 'operate/logout',
  create: 'order/create',
  match: 'order/match',
  cancel: 'order/cancel',
  depart: 'operate/depart',
  arrive: 'operate/arrive',
  pay: 'operate/pay',
} as const;
export type MinistryTable = keyof typeof ministryTables;

const squeezed = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '');

/** Which table a file or a path of the interface is: `operate/pay`, `operatePay-20260903.jsonl`, `order_create.csv`; null for the rest. */
export function ministryTableOf(name: string): MinistryTable | null {
  const text = squeezed(name);
  const found = (Object.keys(ministryTables) as MinistryTable[]).filter((one) =>
    text.includes(squeezed(ministryTables[one])),
  );
  return found.length === 1 ? found[0]! : null;
}

/** `Encrypt`: in which coordinates a place is given. */
export const encryptCodes = { '0': 'other', '1': 'GCJ-02', '2': 'WGS84', '3': 'BD-09', '4': 'CGCS2000' } as const;

/** `Operator` of a cancellation → who cancelled in the exchange: passenger, driver, platform. */
export const operatorCodes: Readonly<Record<string, string>> = { '1': '1', '2': '2', '3': '3' };

/** `CancelTypeCode`: passenger before, driver before, platform, passenger default, driver default → who cancelled. */
export const cancelTypeCodes: Readonly<Record<string, string>> = { '1': '1', '2': '2', '3': '3', '4': '1', '5': '2' };
