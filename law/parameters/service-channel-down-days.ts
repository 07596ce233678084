import { parameter } from '../parameter.ts';

/** 网上服务中断的容许时间. Our setting. */
export const serviceChannelDownDays = parameter({
  name: 'service-channel-down-days',
  title: { zh: '网上服务中断的容许时间', en: 'Tolerated outage of an online service' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 1,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '一个工作日，系统设定。',
    },
  ],
});
