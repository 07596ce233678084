import { instrument } from './instrument.ts';

export const rideHailingOpinion = instrument({
  id: 'ride-hailing-opinion',
  title: '关于加强交通运输新业态从业人员权益保障工作的意见',
  cite: '交运发〔2021〕122号',
  issuer: '交通运输部等八部门',
  number: '交运发〔2021〕122号',
  from: '2021-11-30',
  to: null,
  level: 'POLICY',
  confidence: 'secondary',
  articles: [
    {
      article: '完善平台和从业人员利益分配机制',
      says: '每单显示乘客支付总额、劳动报酬和抽成比例；设定并公开抽成比例上限；规则调整提前一个月公布并征求意见',
    },
    { article: '保障合理劳动报酬', says: '正常劳动报酬不低于当地最低工资标准' },
    { article: '保障足够休息时间', says: '科学确定工作时长和劳动强度，不以冲单奖励等引诱超时劳动' },
  ],
  note: '原文要求已见，条目名称凭摘要，待核实。',
});
