import type { MissingSource } from './missing-source.ts';

/** Headings of the columns of the tables on sector standards (measures 6, 7 and 18). */
export const sectorColumns: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'sectorAssociation.associationId': ['协会编号', 'association'],
  'sectorAssociation.name': ['协会名称', 'name'],
  'sectorAssociation.registrationNo': ['登记证号', 'registration number'],
  'sectorAssociation.place': ['所在区域', 'area'],
  'sectorAssociation.from': ['成立日期', 'founded on'],
  'sectorAssociation.to': ['注销日期', 'dissolved on'],
  'sectorMember.associationId': ['协会编号', 'association'],
  'sectorMember.memberUscc': ['会员企业', 'member'],
  'sectorMember.from': ['入会日期', 'member from'],
  'sectorMember.to': ['退会日期', 'member to'],
  'sectorStandard.associationId': ['协会编号', 'association'],
  'sectorStandard.instrument': ['依据的文书', 'laid down in'],
  'sectorStandard.kind': ['标准种类', 'kind'],
  'sectorStandard.place': ['适用区域', 'area'],
  'sectorStandard.vehicle': ['交通工具', 'vehicle'],
  'sectorStandard.unit': ['单位', 'unit'],
  'sectorStandard.value': ['数值', 'value'],
  'sectorStandard.aboveM': ['距离大于（米）', 'above metres'],
  'sectorStandard.upToM': ['距离不大于（米）', 'up to metres'],
  'sectorStandard.percentileBp': ['提出时取的百分位', 'percentile proposed from'],
  'sectorStandard.observedMonths': ['提出时依据的月份', 'months proposed from'],
  'sectorStandard.proposedOn': ['提出日期', 'proposed on'],
  'sectorStandard.agreedOn': ['商定或者公布日期', 'agreed or published on'],
  'sectorStandard.enterpriseSide': ['企业一方', 'enterprise side'],
  'sectorStandard.workerSide': ['劳动者一方', 'worker side'],
  'sectorStandard.minutesId': ['纪要或者文书编号', 'minutes'],
  'sectorStandard.from': ['施行日期', 'in force from'],
  'sectorStandard.to': ['失效日期', 'in force to'],
};

/** English for the Chinese words of their code lists. */
export const sectorCodes: Readonly<Record<string, string>> = {
  行业最低劳动报酬: 'sector minimum pay',
  计件定额: 'piece norm',
  定员标准: 'staffing norm',
  每日工时上限: 'longest working day',
  路线时限: 'route time',
  分每小时: 'fen an hour',
  分每单: 'fen an order',
  单每人每日: 'orders a worker and day',
  人每月每万单: 'workers for ten thousand orders a month',
  秒每日: 'seconds a day',
  秒每单: 'seconds an order',
  行业集体合同: 'sectoral collective contract',
  行业协商协议: 'agreement of the association',
  主管部门公布的定额标准: 'standard published by the regulator',
};

/** Where what these rules miss comes from. */
export const sectorSources: Readonly<Record<string, MissingSource>> = {
  staffedWorkers: { table: 'worker', column: 'place' },
};
