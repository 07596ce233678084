/*
 * Made-up records of the ministry's interface for tests, with the faults real feeds have: a ride of 0.02 km in no time, a payment in
 * 1970, orders of other cities.
 */

export const company = 'CQQH0001';
export const companyUscc = '91500229MA5U0T0105';
/** Two drivers' licence numbers (identity numbers whose check digit fits). */
export const driverA = '500229198512312349';
export const driverB = '500229197803150023';

export type Raw = Record<string, string | number>;
/** Records by the name of the file they stand in. */
export type MinistryFiles = Readonly<Record<string, readonly Raw[]>>;

const common = { CompanyId: company, Encrypt: 2 };
const seat = { DepLongitude: 108660730, DepLatitude: 31948560 };
const bashan = { DestLongitude: 108467320, DestLatitude: 32111620 };

/** One finished ride, one cancelled, one in hand; a session closed and one open. */
export const aDay: MinistryFiles = {
  'baseinfo-company.jsonl': [
    {
      CompanyId: company,
      CompanyName: '清河出行（虚构）',
      Identifier: companyUscc,
      State: 0,
      Flag: 1,
      UpdateTime: '20260801000000',
    },
  ],
  'operate-login-20260903.jsonl': [
    {
      ...common,
      LicenseId: driverA,
      VehicleNo: '渝F00001',
      LoginTime: '20260903080000',
      Longitude: 108467320,
      Latitude: 32111620,
    },
    { ...common, LicenseId: driverB, VehicleNo: '渝F00002', LoginTime: '20260903090000' },
  ],
  'operate-logout-20260903.jsonl': [{ ...common, LicenseId: driverA, LogoutTime: '20260903120000' }],
  'order-create-20260903.jsonl': [
    {
      ...common,
      Address: '500229',
      OrderId: 'R1',
      DepartTime: '20260903083000',
      OrderTime: '20260903081500',
      PassengerNote: '张先生13800138000',
      Departure: '葛城街道土城路1号',
      ...seat,
      ...bashan,
    },
    { ...common, Address: '500229', OrderId: 'R2', OrderTime: '20260903091000', ...seat },
    { ...common, Address: '500229', OrderId: 'R3', OrderTime: '20260903110000' },
    { ...common, Address: '310000', OrderId: 'S1', OrderTime: '20260903110000' },
    { ...common, Address: '500229', OrderId: 'R4', OrderTime: '20260903110500' },
  ],
  'order-match-20260903.jsonl': [
    {
      ...common,
      Address: '500229',
      OrderId: 'R1',
      LicenseId: driverA,
      DriverPhone: '13900139000',
      VehicleNo: '渝F00001',
      DistributeTime: '20260903081600',
    },
    { ...common, Address: '500229', OrderId: 'R2', LicenseId: driverB, DistributeTime: '20260903091030' },
    { ...common, Address: '500229', OrderId: 'R3', LicenseId: driverA, DistributeTime: '20260903110010' },
  ],
  'order-cancel-20260903.jsonl': [
    {
      ...common,
      Address: '500229',
      OrderId: 'R2',
      OrderTime: '20260903091000',
      CancelTime: '20260903091500',
      Operator: '',
      CancelTypeCode: '4',
      CancelReason: '不要了',
    },
  ],
  'operate-depart-20260903.jsonl': [
    {
      ...common,
      OrderId: 'R1',
      LicenseId: driverA,
      VehicleNo: '渝F00001',
      ...seat,
      DepTime: '20260903083010',
      WaitMile: '0.50',
      WaitTime: 120,
    },
  ],
  'operate-arrive-20260903.jsonl': [
    {
      ...common,
      OrderId: 'R1',
      LicenseId: driverA,
      ...bashan,
      DestTime: '20260903091510',
      DriveMile: '23.46',
      DriveTime: 2700,
    },
  ],
  'operate-pay-20260903.jsonl': [
    {
      ...common,
      OnArea: '500229',
      OrderId: 'R1',
      DriverName: '张三',
      LicenseId: driverA,
      DriveMile: '23.46',
      DriveTime: 2700,
      FactPrice: '58.30',
      Price: '60.00',
      PayState: 1,
      PayTime: '20260903092000',
      OrderMatchTime: '20260903081600',
    },
  ],
};

/** The faults seen in real feeds (sheet F.1). */
export const faulty: MinistryFiles = {
  'baseinfo-company.jsonl': aDay['baseinfo-company.jsonl']!,
  'operate-pay-20260904.jsonl': [
    {
      ...common,
      OnArea: '500229',
      OrderId: 'F1',
      LicenseId: driverA,
      OrderMatchTime: '20260904081600',
      DepTime: '20260904082000',
      DestTime: '20260904082000',
      DriveMile: '0.02',
      DriveTime: 0,
      FactPrice: '8.00',
      PayTime: '19700101080000',
    },
    {
      ...common,
      OnArea: '500229',
      OrderId: 'F2',
      LicenseId: driverA,
      OrderMatchTime: '00000000000000',
      DepTime: '19700101080000',
      DestTime: '20260904092000',
      DriveMile: '3.1',
      DriveTime: 600,
      FactPrice: '8.005',
      PayTime: '20260904092100',
    },
    { ...common, OnArea: '110000', OrderId: 'F3', LicenseId: driverB, DestTime: '20260904092000', FactPrice: '9.00' },
  ],
  'operate-logout-20260904.jsonl': [{ ...common, LicenseId: driverB, LogoutTime: '20260904050000' }],
};

export const jsonLines = (rows: readonly Raw[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
