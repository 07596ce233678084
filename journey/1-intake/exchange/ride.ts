import { yesNoUnknown } from './codes.ts';
import { code, day, fen, table, text } from './columns.ts';

/**
 * What a ride-hailing platform adds to an order the ministry's interface already has, by the order's number: the driver's share and what was
 * taken off. The order itself is never asked for: it comes from the city's data platform (`intake --format ride-ministry`).
 */
export const rideLabourItem = table(
  'rideLabourItem',
  {
    zh: '网约车订单劳动报酬项',
    en: 'Labour items of rides',
    legalBasis:
      '城人社发〔2022〕97号（六）（十七）：抽成、劳动者所得和扣款；订单本身依《网络预约出租汽车监管信息交互平台运行管理办法》由市级平台共享，不向企业重复收集（政务数据共享条例）',
    size: 'record',
    startColumn: 'finishedOn',
  },
  {
    workerId: text('平台内劳动者编号'),
    orderRecordId: text('部级平台订单编号'),
    finishedOn: day('订单完成日期'),
    workerGrossFen: fen('劳动者所得', -2147483647),
    platformFeeFen: fen('平台收取', -2147483647).optional(),
    penaltyFen: fen('扣罚').optional(),
    takeRateShown: code('是否向劳动者显示抽成', yesNoUnknown).optional(),
  },
);
