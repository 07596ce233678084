/** Code lists of `gangwan-exchange/1`, code to Chinese meaning; from section F.4 and F.8 of the standards sheet as amended. */
export const tradeCodes = {
  '01': '网约车',
  '02': '即时配送（含外卖）',
  '03': '快递',
  '04': '同城货运',
  '05': '长途货运',
  '06': '直播营销',
  '07': '家政',
  '99': '其他',
} as const;
export const relationCodes = {
  '1': '劳动关系',
  '2': '不完全符合确立劳动关系情形',
  '3': '个人经营者',
  '4': '非全日制用工',
  '9': '不明',
} as const;
export const chainCodes = {
  '1': '直接用工',
  '2': '劳务派遣',
  '3': '外包',
  '4': '代理或加盟站点',
  '5': '众包',
  '6': '经人力资源服务机构',
  '9': '其他',
} as const;
export const orderStatusCodes = { '1': '完成', '2': '取消', '3': '异常', '4': '进行中' } as const;
export const vehicleCodes = {
  '1': '电动自行车',
  '2': '摩托车',
  '3': '小客车',
  '4': '货车',
  '5': '步行',
  '9': '不明',
} as const;
export const assignModeCodes = { '1': '派单', '2': '抢单', '3': '批量', '4': '直播场次' } as const;
export const cancelByCodes = { '1': '用户', '2': '劳动者', '3': '平台', '6': '商家' } as const;
export const yesNoUnknown = { '0': '否', '1': '是', '9': '不明' } as const;
export const holidayCodes = { '0': '无', '1': '法定节假日', '2': '休息日' } as const;
export const weatherCodes = {
  '00': '无',
  '01': '高温',
  '02': '雨雪',
  '03': '结冰',
  '04': '大风',
  '99': '其他',
} as const;
export const identityCodes = { '1': '与实名一致', '2': '与实名不符', '3': '未实名', '9': '不明' } as const;
export const payFormCodes = { '1': '货币', '2': '实物', '3': '有价证券、代金券', '4': '积分' } as const;
export const payStatusCodes = { '1': '已付', '2': '失败', '3': '暂扣' } as const;
export const payerCodes = { '1': '平台', '2': '代理或站点', '3': '派遣单位', '4': '代付机构' } as const;
export const cycleCodes = { '1': '日', '2': '周', '3': '半月', '4': '月', '5': '按任务', '6': '长于一个月' } as const;
export const hoursSystemCodes = { '1': '标准工时', '2': '综合计算工时', '3': '不定时' } as const;
export const groundCodes = {
  '01': '超时送达',
  '02': '差评投诉',
  '03': '损坏赔偿',
  '04': '购买商品或服务',
  '05': '装备',
  '06': '商业保险',
  '07': '职业伤害保障费',
  '08': '押金保证金',
  '09': '个人所得税',
  '10': '社会保险个人部分',
  '11': '法院裁判代扣',
  '99': '其他',
} as const;
export const ruleKindCodes = {
  '1': '进入退出',
  '2': '订单分配',
  '3': '计件单价',
  '4': '抽成比例',
  '5': '报酬构成及支付',
  '6': '工作时间',
  '7': '奖惩',
  '8': '扣款',
} as const;
export const signedByCodes = { '1': '工会', '2': '劳动者代表', '3': '仅企业' } as const;
export const rosterCodes = { '1': '工作日', '2': '休息日', '3': '休假' } as const;
export const promptKindCodes = { '1': '连续接单达到上限', '2': '当日接单达到上限', '9': '其他' } as const;
export const promptAnswerCodes = { '0': '未答复', '1': '继续', '2': '停止' } as const;
export const responseCodes = { '1': '接受', '2': '拒绝', '3': '超时未答' } as const;
export const enterpriseKindCodes = { '1': '平台企业', '2': '合作用工企业', '3': '站点', '4': '劳务派遣单位' } as const;
export const industryCodes = {
  '1': '出行',
  '2': '即时配送',
  '3': '外卖',
  '4': '同城货运',
  '0': '不在试点行业',
} as const;
export const approvalCycleCodes = { '1': '周', '2': '月', '3': '季', '4': '年' } as const;
export const statementFieldCodes = {
  employer: '用人单位',
  cycle: '支付周期',
  payDate: '支付日期',
  name: '姓名',
  idNumber: '身份证号码',
  contact: '联系方式',
  workingTime: '工作时间',
  items: '应发项目及数额',
  deductions: '代扣、代缴、扣除项目和数额',
  net: '实发数额',
  proof: '银行代发凭证或签字',
} as const;
