import { tradeCodes, vehicleCodes } from './codes.ts';
import { code, day, integer, table, text, uscc } from './columns.ts';

/** What a sector standard is about. */
export const standardKindCodes = {
  '1': '行业最低劳动报酬',
  '2': '计件定额',
  '3': '定员标准',
  '4': '每日工时上限',
  '5': '路线时限',
} as const;

/** What the value of a sector standard counts. */
export const standardUnitCodes = {
  '1': '分每小时',
  '2': '分每单',
  '3': '单每人每日',
  '4': '人每月每万单',
  '5': '秒每日',
  '6': '秒每单',
} as const;

/** What a sector standard is laid down in; it decides whom it binds. */
export const standardInstrumentCodes = {
  '1': '行业集体合同',
  '2': '行业协商协议',
  '3': '主管部门公布的定额标准',
} as const;

const record = { size: 'record', startColumn: null } as const;

/** Industry associations of the county; kept by the sector regulator or the association itself. */
const sectorAssociation = table(
  'sectorAssociation',
  { zh: '行业协会', en: 'Industry associations', legalBasis: '城人社发〔2022〕97号（六）（十八）', ...record },
  {
    associationId: text('协会编号'),
    name: text('协会名称', 100),
    trade: code('行业', tradeCodes),
    registrationNo: text('社会团体登记证号', 40).optional(),
    place: text('所在区域代码', 9).optional(),
    from: day('成立日期'),
    to: day('注销日期').optional(),
  },
);

/** Enterprises an association bargains for, dated. */
const sectorMember = table(
  'sectorMember',
  { zh: '行业协会会员', en: 'Association members', legalBasis: '城人社发〔2022〕97号（六）（十八）', ...record },
  {
    associationId: text('协会编号'),
    memberUscc: uscc('会员企业代码'),
    from: day('入会日期'),
    to: day('退会日期').optional(),
  },
);

/** Sector standards from proposal to end: what is proposed from which observation, who agreed to it and when, from when it applies. */
const sectorStandard = table(
  'sectorStandard',
  { zh: '行业标准', en: 'Sector standards', legalBasis: '城人社发〔2022〕97号（六）（七）（十八）', ...record },
  {
    associationId: text('协会编号').optional(),
    instrument: code('依据的文书', standardInstrumentCodes),
    kind: code('标准种类', standardKindCodes),
    trade: code('行业', tradeCodes),
    place: text('适用区域代码', 9),
    vehicle: code('交通工具', vehicleCodes).optional(),
    unit: code('单位', standardUnitCodes),
    value: integer('数值'),
    aboveM: integer('距离大于（米）').optional(),
    upToM: integer('距离不大于（米）').optional(),
    percentileBp: integer('提出时取的百分位（万分之一）', 0, 10000).optional(),
    observedMonths: text('提出时依据的月份', 40).optional(),
    proposedOn: day('提出日期'),
    agreedOn: day('商定或者公布日期').optional(),
    enterpriseSide: text('企业一方', 100).optional(),
    workerSide: text('劳动者一方', 100).optional(),
    minutesId: text('纪要或者文书编号', 100).optional(),
    from: day('施行日期').optional(),
    to: day('失效日期').optional(),
  },
);

/** Tables of the exchange on sector standards (measures 6, 7 and 18). */
export const sector = { sectorAssociation, sectorMember, sectorStandard };
