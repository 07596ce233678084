import { planOf } from '#journey/1-intake/column-plan.ts';
import { exchange } from '#journey/1-intake/exchange/exchange.ts';

/** How the generator writes a column: text and codes as they are, whole numbers, instants and days from numbers. */
export type Kind = 'text' | 'integer' | 'instant' | 'day';

type Columns = Readonly<Record<string, Kind>>;

/**
 * A row of a table: text columns hold text, the others numbers (epoch seconds, days since 1970-01-01); absent is empty. An
 * instant may be text where a planted one must be written as no clock would.
 */
export type Row<C extends Columns> = {
  -readonly [K in keyof C]?: C[K] extends 'text' ? string : C[K] extends 'instant' ? number | string : number;
};

const common = { platformUscc: 'text', recordId: 'text', ver: 'integer', op: 'text', sentTime: 'instant' } as const;
const table = <const C extends Columns>(columns: C): typeof common & C => ({ ...common, ...columns });

/** The columns the generator fills, by table of `gangwan-exchange/1`, in the order they are written. */
const ownTables = {
  enterprise: table({
    name: 'text',
    kind: 'text',
    trade: 'text',
    injuryIndustry: 'text',
    injuryListedFrom: 'day',
    injuryBenchmarkMilli: 'integer',
    injuryFloatBp: 'integer',
    mustReport: 'text',
    onDate: 'day',
    offDate: 'day',
    place: 'text',
  }),
  worker: table({
    workerId: 'text',
    idNo: 'text',
    trade: 'text',
    relation: 'text',
    chain: 'text',
    partnerUscc: 'text',
    onDate: 'day',
    offDate: 'day',
    identity: 'text',
    place: 'text',
  }),
  payTerms: table({
    workerId: 'text',
    from: 'day',
    to: 'day',
    cycle: 'text',
    cycleDays: 'integer',
    agreedPayDay: 'integer',
    wageStandardFen: 'integer',
    overtimeBaseFen: 'integer',
    piecePriceFen: 'integer',
    holidayRateBp: 'integer',
    hoursSystem: 'text',
    minimumWageAppliedFen: 'integer',
    minimumWageAppliedUnit: 'text',
  }),
  limitAgreement: table({
    trade: 'text',
    from: 'day',
    to: 'day',
    continuousMaxS: 'integer',
    dailyMaxS: 'integer',
    allowanceS: 'integer',
    stopS: 'integer',
    appraisalPercentileBp: 'integer',
    signedBy: 'text',
  }),
  restRule: table({ trade: 'text', documentId: 'text', from: 'day', to: 'day' }),
  workingTimeApproval: table({ system: 'text', cycle: 'text', approvalNumber: 'text', from: 'day', to: 'day' }),
  sectorAgreement: table({
    trade: 'text',
    place: 'text',
    from: 'day',
    to: 'day',
    floorUnit: 'text',
    floorFen: 'integer',
  }),
  publishedRule: table({
    trade: 'text',
    kind: 'text',
    title: 'text',
    publishedOn: 'day',
    effectiveOn: 'day',
    endedOn: 'day',
    consultedOn: 'day',
    consultationRecordId: 'text',
    takeRateCeilingBp: 'integer',
    allowedTimePercentileBp: 'integer',
  }),
  noticeDisplay: table({ subject: 'text', standardFrom: 'day', displayedOn: 'day' }),
  recordRetention: table({ firstEngagedOn: 'day', oldestLedgerOn: 'day', checkedOn: 'day' }),
  purchaseRequirement: table({
    trade: 'text',
    item: 'text',
    brandNamed: 'text',
    compulsory: 'text',
    from: 'day',
    to: 'day',
  }),
  session: table({
    workerId: 'text',
    trade: 'text',
    loginAt: 'instant',
    logoutAt: 'instant',
    onlineSec: 'integer',
    onTaskSec: 'integer',
    orders: 'integer',
    mandated: 'text',
    place: 'text',
  }),
  order: table({
    workerId: 'text',
    sessionId: 'text',
    trade: 'text',
    createdAt: 'instant',
    acceptedAt: 'instant',
    readyAt: 'instant',
    pickedAt: 'instant',
    finishedAt: 'instant',
    cancelledAt: 'instant',
    restFrom: 'instant',
    restTo: 'instant',
    status: 'text',
    cancelBy: 'text',
    assignMode: 'text',
    vehicle: 'text',
    fromPlace: 'text',
    toPlace: 'text',
    distanceM: 'integer',
    durationS: 'integer',
    promisedS: 'integer',
    extendedS: 'integer',
    userPaidFen: 'integer',
    platformFeeFen: 'integer',
    workerGrossFen: 'integer',
    takeRateShown: 'text',
    injuryPremiumMilli: 'integer',
    penaltyFen: 'integer',
    holiday: 'text',
    night: 'text',
    weather: 'text',
    identity: 'text',
    currency: 'text',
  }),
  allocation: table({ workerId: 'text', orderRecordId: 'text', offeredAt: 'instant', response: 'text' }),
  restPrompt: table({
    workerId: 'text',
    promptedAt: 'instant',
    kind: 'text',
    stopUntil: 'instant',
    answer: 'text',
    answeredAt: 'instant',
  }),
  roster: table({
    workerId: 'text',
    date: 'day',
    kind: 'text',
    startAt: 'instant',
    endAt: 'instant',
    breakS: 'integer',
    specialReason: 'text',
    compensatoryLeaveOn: 'day',
    pieces: 'integer',
    overtimePieces: 'integer',
    place: 'text',
  }),
  pay: table({
    workerId: 'text',
    trade: 'text',
    periodFrom: 'day',
    periodTo: 'day',
    dueOn: 'day',
    paidAt: 'instant',
    payer: 'text',
    payerUscc: 'text',
    form: 'text',
    basicFen: 'integer',
    pieceFen: 'integer',
    overtimeFen: 'integer',
    pieceOvertimeFen: 'integer',
    holidayPremiumFen: 'integer',
    subsidyNightFen: 'integer',
    subsidyWeatherFen: 'integer',
    subsidyHeatFen: 'integer',
    rewardFen: 'integer',
    tipsFen: 'integer',
    inKindFen: 'integer',
    welfareFen: 'integer',
    otherPayFen: 'integer',
    deductionPenaltyFen: 'integer',
    deductionDamageFen: 'integer',
    deductionInsuranceFen: 'integer',
    deductionSocialFen: 'integer',
    taxFen: 'integer',
    deductionOtherFen: 'integer',
    grossFen: 'integer',
    netFen: 'integer',
    paidFen: 'integer',
    orders: 'integer',
    onTaskSec: 'integer',
    scheduledDays: 'integer',
    attendedDays: 'integer',
    status: 'text',
    currency: 'text',
  }),
  payStatement: table({ workerId: 'text', payRecordId: 'text', deliveredOn: 'day', fields: 'text' }),
  deduction: table({
    workerId: 'text',
    payRecordId: 'text',
    deductedOn: 'day',
    amountFen: 'integer',
    ground: 'text',
    ruleRecordId: 'text',
    evidenceId: 'text',
    compulsory: 'text',
    brandNamed: 'text',
    item: 'text',
  }),
  lossClaim: table({
    workerId: 'text',
    deductedOn: 'day',
    lossFen: 'integer',
    deductedFen: 'integer',
    monthWageFen: 'integer',
    place: 'text',
    evidenceId: 'text',
  }),
  correctionOrder: table({
    orderNumber: 'text',
    issuedOn: 'day',
    deadline: 'day',
    workerId: 'text',
    arrearsFrom: 'day',
    arrearsTo: 'day',
    dueFen: 'integer',
    paidFen: 'integer',
    paidOn: 'day',
  }),
  injuryRegistration: table({ region: 'text', registeredFrom: 'day', registeredTo: 'day' }),
  injuryPremium: table({
    month: 'text',
    region: 'text',
    industry: 'text',
    orders: 'integer',
    benchmarkMilli: 'integer',
    floatBp: 'integer',
    paidFen: 'integer',
    payeeRegion: 'text',
  }),
};

/** Register tables are written with all their columns, as the exchange has them. */
type RegisterTable = Exclude<keyof typeof exchange, keyof typeof ownTables>;
const registers = Object.fromEntries(
  (Object.keys(exchange).filter((name) => !(name in ownTables)) as RegisterTable[]).map((name) => [
    name,
    Object.fromEntries(
      planOf(name).columns.map(({ name: column, kind }): [string, Kind] => [
        column,
        kind === 'instant' || kind === 'day' || kind === 'integer' ? kind : 'text',
      ]),
    ),
  ]),
) as Record<RegisterTable, Columns>;

/** Every table the generator writes, with the kinds of its columns. */
export const tables: Readonly<Record<TableName, Columns>> = { ...ownTables, ...registers };

type Tables = typeof ownTables;
export type TableName = keyof Tables | RegisterTable;
/** A row of a register table: text and codes as text, days, instants and whole numbers as numbers. */
export type RegisterRow = { [column: string]: string | number | undefined };
export type RowOf<T extends TableName> = T extends keyof Tables ? Row<Tables[T]> : RegisterRow;
