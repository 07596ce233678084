import { parameter } from '../parameter.ts';

/** 跨平台连续接单提示阈值. */
export const crossPlatformContinuousSeconds = parameter({
  name: 'cross-platform-continuous-seconds',
  title: { zh: '跨平台连续接单提示阈值', en: 'Continuous order time over all platforms' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 14_400,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '没有法律规定跨平台合计的上限；参照外卖连续接单4小时设定，只提示劳动者本人。',
    },
  ],
});
