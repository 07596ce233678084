/** 就业技能培训的六类对象; a rider or driver must fit one of them, there is no group of platform workers (渝人社发〔2024〕13号). */
export const subsidyGroups = {
  'poverty-monitored': '脱贫人口、防返贫监测对象',
  graduate: '毕业年度高校毕业生',
  'school-leaver': '未继续升学的初高中毕业生（毕业一年内）',
  'rural-transferred': '农村转移就业劳动者',
  'registered-unemployed': '城镇登记失业人员',
  hardship: '就业困难人员',
  employee: '企业招用一年内的职工（岗位技能培训）',
} as const;
