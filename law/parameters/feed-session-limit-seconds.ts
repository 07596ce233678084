import { parameter } from '../parameter.ts';

/** 在线时段的合理上限. */
export const feedSessionLimitSeconds = parameter({
  name: 'feed-session-limit-seconds',
  title: { zh: '在线时段的合理上限', en: 'Longest plausible online session' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 86_400,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '事实表 F.4：一段在线时段不超过24小时；超过的照收并标记。',
    },
  ],
});
