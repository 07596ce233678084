import { vehicleCodes } from './codes.ts';
import { code, day, fen, instant, integer, table, text } from './columns.ts';

const yesNo = { '0': '否', '1': '是' } as const;

/** Codes of safetyAppointmentRole. */
export const safetyAppointmentRoleCodes = {
  '1': '主要负责人',
  '2': '实际控制人',
  '3': '安全总监',
  '4': '总工程师',
  '5': '安全管理机构',
  '6': '专职安全员',
  '7': '兼职安全员',
} as const;

/** Codes of safetyDutyRole. */
export const safetyDutyRoleCodes = {
  '1': '主要负责人',
  '2': '实际控制人',
  '3': '安全总监',
  '4': '总工程师',
  '5': '安全管理机构',
  '6': '专职安全员',
  '7': '兼职安全员',
} as const;

/** Codes of changeSignOffChange. */
export const changeSignOffChangeCodes = { '1': '算法', '2': '路线', '3': '车辆' } as const;

/** Codes of hazardCheckCycle. */
export const hazardCheckCycleCodes = { '1': '日检查', '2': '周检查', '3': '月检查' } as const;

/** Codes of trainingRecordTraining. */
export const trainingRecordTrainingCodes = { '1': '岗前培训', '2': '年度再培训', '3': '职业卫生培训' } as const;

/** Codes of managerTrainingRole. */
export const managerTrainingRoleCodes = {
  '1': '主要负责人',
  '2': '实际控制人',
  '3': '安全总监',
  '4': '总工程师',
  '5': '安全管理机构',
  '6': '专职安全员',
  '7': '兼职安全员',
} as const;

/** Codes of appraisalIndicatorPenalises. */
export const appraisalIndicatorPenalisesCodes = {
  '1': '不影响安全',
  '2': '休息',
  '3': '拒绝危险订单',
  '4': '恶劣天气慢行',
  '5': '报告不适或事故',
} as const;

/** Codes of accidentGrade. */
export const accidentGradeCodes = { '1': '一般事故', '2': '较大事故', '3': '重大事故', '4': '特别重大事故' } as const;

/** Codes of weatherSignalSignal. */
export const weatherSignalSignalCodes = {
  '1': '暴雨',
  '2': '暴雪',
  '3': '大风',
  '4': '大雾',
  '5': '道路结冰',
  '6': '高温',
  '7': '其他预警',
  '8': '雷电',
  '9': '冰雹',
  '10': '寒潮',
  '11': '霾',
  '12': '霜冻',
  '13': '干旱',
  '14': '森林火险',
} as const;

/** Codes of weatherSignalLevel. */
export const weatherSignalLevelCodes = { '1': '蓝色', '2': '黄色', '3': '橙色', '4': '红色' } as const;

/** Tables of the exchange on safety (measure 8). */
export const safety = {
  safetyPost: table(
    'safetyPost',
    {
      zh: '岗位安全责任',
      en: 'Safety duties by post',
      legalBasis: '安全生产法第二十二条',
      size: 'record',
      startColumn: null,
    },
    {
      post: text('岗位', 200),
      from: day('起'),
      to: day('止').optional(),
      holderNamed: code('责任人员明确', yesNo).optional(),
      dutyListOn: day('责任清单日期').optional(),
      signedOn: day('签字日期').optional(),
      appraisalStandard: code('有考核标准', yesNo).optional(),
    },
  ),
  safetyAppointment: table(
    'safetyAppointment',
    {
      zh: '安全任职',
      en: 'Safety appointments',
      legalBasis: '安全生产法第二十四条；城人社发〔2022〕97号（八）',
      size: 'record',
      startColumn: null,
    },
    { role: code('职务', safetyAppointmentRoleCodes), from: day('起'), to: day('止').optional() },
  ),
  safetyDuty: table(
    'safetyDuty',
    {
      zh: '负责人履职记录',
      en: 'Duties carried out',
      legalBasis: '安全生产法第五条、第二十一条；城人社发〔2022〕97号（八）',
      size: 'record',
      startColumn: null,
    },
    {
      role: code('职务', safetyDutyRoleCodes),
      duty: integer('职责序号（一至七）'),
      doneOn: day('履行日期'),
      evidenceId: text('证据编号', 200).optional(),
    },
  ),
  safetyCard: table(
    'safetyCard',
    {
      zh: '操作规程和操作卡',
      en: 'Operating cards',
      legalBasis: '城人社发〔2022〕97号（八）',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      post: text('岗位或车型', 200),
      givenOn: day('发放日期'),
      readOn: day('阅读确认日期').optional(),
    },
  ),
  standardisation: table(
    'standardisation',
    {
      zh: '安全标准化等级',
      en: 'Standardisation grades',
      legalBasis: '城人社发〔2022〕97号（八）',
      size: 'record',
      startColumn: null,
    },
    { grade: text('等级', 200), from: day('起'), expiresOn: day('到期日').optional() },
  ),
  changeSignOff: table(
    'changeSignOff',
    {
      zh: '关键环节变更',
      en: 'Changes signed off',
      legalBasis: '城人社发〔2022〕97号（八）',
      size: 'record',
      startColumn: 'effectiveOn',
    },
    {
      change: code('变更内容', changeSignOffChangeCodes),
      effectiveOn: day('施行日期'),
      signedOffOn: day('总工程师签认日期').optional(),
    },
  ),
  hazardCheck: table(
    'hazardCheck',
    {
      zh: '隐患排查',
      en: 'Hazard checks',
      legalBasis: '安全生产法第四十一条；城人社发〔2022〕97号（八）',
      size: 'record',
      startColumn: 'dueOn',
    },
    {
      cycle: code('排查周期', hazardCheckCycleCodes),
      dueOn: day('应查日期'),
      doneOn: day('实查日期').optional(),
      hazards: integer('发现隐患').optional(),
      closeBy: day('整改期限').optional(),
      closedOn: day('整改完成日期').optional(),
    },
  ),
  trainingRecord: table(
    'trainingRecord',
    {
      zh: '安全培训记录',
      en: 'Training records',
      legalBasis: '安全生产法第二十八条',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      training: code('培训种类', trainingRecordTrainingCodes),
      hours: integer('学时'),
      completedOn: day('完成日期'),
    },
  ),
  managerTraining: table(
    'managerTraining',
    {
      zh: '负责人安全培训',
      en: 'Training of managers',
      legalBasis: '安全生产法第二十八条',
      size: 'record',
      startColumn: null,
    },
    {
      role: code('职务', managerTrainingRoleCodes),
      initialHours: integer('初次培训学时').optional(),
      yearlyHours: integer('近一年再培训学时').optional(),
      from: day('任职起'),
      to: day('任职止').optional(),
    },
  ),
  appraisalIndicator: table(
    'appraisalIndicator',
    {
      zh: '考核指标',
      en: 'Appraisal indicators',
      legalBasis: '城人社发〔2022〕97号（八）',
      size: 'record',
      startColumn: null,
    },
    {
      name: text('指标', 200),
      wording: text('指标内容', 1000).optional(),
      penalises: code('扣减的行为', appraisalIndicatorPenalisesCodes).optional(),
      releasedOn: day('施行日期'),
      screenedOn: day('安全审看日期').optional(),
      endedOn: day('停用日期').optional(),
    },
  ),
  conditionChannel: table(
    'conditionChannel',
    {
      zh: '身体状况报告渠道',
      en: 'Channels to report unwell',
      legalBasis: '城人社发〔2022〕97号（八）',
      size: 'record',
      startColumn: null,
    },
    { from: day('起'), to: day('止').optional() },
  ),
  unwellReport: table(
    'unwellReport',
    {
      zh: '身体不适报告',
      en: 'Reports of being unwell',
      legalBasis: '安全生产法第四十四条；城人社发〔2022〕97号（八）',
      size: 'record',
      startColumn: 'reportedOn',
    },
    {
      workerId: text('平台内劳动者编号'),
      reportedOn: day('报告日期'),
      reportedAt: instant('报告时间'),
      answeredAt: instant('答复时间').optional(),
      answeredBy: text('答复人职务', 100).optional(),
      ordersStopped: code('停止派单', yesNo).optional(),
      payLossFen: fen('因此减少的报酬').optional(),
      rankLost: code('因此降低等级', yesNo).optional(),
    },
  ),
  accident: table(
    'accident',
    {
      zh: '生产安全事故',
      en: 'Accidents',
      legalBasis: '生产安全事故报告和调查处理条例第九条、第十三条',
      size: 'record',
      startColumn: 'occurredOn',
    },
    {
      occurredOn: day('发生日期'),
      knownAt: instant('负责人接报时间').optional(),
      reportedAt: instant('向县报告时间').optional(),
      deaths: integer('死亡人数').optional(),
      seriousInjuries: integer('重伤人数').optional(),
      lossHundredYuan: integer('直接经济损失（百元）').optional(),
      grade: code('报告的等级', accidentGradeCodes).optional(),
      traffic: code('道路交通或火灾', yesNo).optional(),
      casualtiesChangedOn: day('伤亡人数变化日期').optional(),
      supplementedOn: day('补报日期').optional(),
    },
  ),
  heatDay: table(
    'heatDay',
    {
      zh: '日最高气温',
      en: 'Day maxima',
      legalBasis: '防暑降温措施管理办法；重庆市高温天气劳动保护办法',
      size: 'record',
      startColumn: 'on',
    },
    {
      on: day('日期'),
      place: text('地区代码', 9),
      maxTenths: integer('最高气温（十分之一度）'),
      issuedBy: text('发布单位', 200),
    },
  ),
  weatherSignal: table(
    'weatherSignal',
    {
      zh: '气象灾害预警信号',
      en: 'Weather warning signals',
      legalBasis: '重庆市气象灾害预警信号发布与传播办法',
      size: 'record',
      startColumn: 'on',
    },
    {
      on: day('发布日期'),
      signal: code('种类', weatherSignalSignalCodes),
      level: code('级别', weatherSignalLevelCodes),
      areas: text('地区代码（多个用逗号分开）', 400),
      belowMetres: integer('只对海拔多少米以下').optional(),
      issuedAt: instant('发布时间'),
      liftedAt: instant('解除时间').optional(),
      forecastLeast: integer('预报下限（高温为十分之一度）').optional(),
      forecastMost: integer('预报上限（高温为十分之一度）').optional(),
      issuedBy: text('发布单位', 200),
    },
  ),
  riderVehicle: table(
    'riderVehicle',
    {
      zh: '头盔和车辆登记',
      en: 'Helmets and vehicles',
      legalBasis: '渝人社发〔2021〕38号；道路交通安全法',
      size: 'record',
      startColumn: null,
    },
    {
      workerId: text('平台内劳动者编号'),
      from: day('起'),
      to: day('止').optional(),
      vehicle: code('交通工具', vehicleCodes).optional(),
      helmetIssuedOn: day('头盔发放日期').optional(),
      plated: code('号牌', yesNo).optional(),
      licensed: code('驾驶证与车型相符', yesNo).optional(),
    },
  ),
};
