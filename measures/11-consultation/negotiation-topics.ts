import { choice, choicesOf } from '../form.ts';

/** 协商议题 of platform rules and algorithms (平台劳动规则和算法协商指引（试行）). */
export const negotiationTopics = choicesOf('协商议题', 'Topics', {
  orders: '订单分配',
  income: '收入和抽成',
  hours: '工作时间和休息',
  estimates: '时间预估和路线（算法取中、天气、道路、小区进出）',
  assessment: '考核和奖惩',
  other: '其他',
});

/** 协商层级: firm-wide talks, those of the municipality, those of the county. */
export const negotiationLevel = choice('协商层级', 'Level', { firm: '企业', province: '市级', county: '县级' });

/** 集体合同协商内容. */
export const contractSubjects = choicesOf('协商内容', 'Subjects', {
  pay: '劳动报酬',
  hours: '工作时间、休息休假',
  safety: '劳动安全卫生',
  insurance: '保险福利',
  training: '职业培训',
  rules: '奖惩、规章制度',
  women: '女职工特殊权益保护',
  other: '其他',
});
