import { parameter } from '../parameter.ts';

/** 里程为零可信的最长时间. */
export const feedZeroDistanceSeconds = parameter({
  name: 'feed-zero-distance-seconds',
  title: { zh: '里程为零可信的最长时间', en: 'Longest time for which a distance of nothing is plausible' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 60,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '事实表 F.3：用时超过60秒，里程应大于零。',
    },
  ],
});
