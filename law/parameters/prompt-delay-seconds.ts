import { parameter } from '../parameter.ts';

/** 休息提示的容许延迟. */
export const promptDelaySeconds = parameter({
  name: 'prompt-delay-seconds',
  title: { zh: '休息提示的容许延迟', en: 'Tolerated delay of a rest prompt' },
  unit: 'seconds',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2007-01-01',
      to: null,
      knownFrom: '2007-01-01',
      value: 300,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-23',
      note: '指引要求到达上限即提示，没有容许的秒数；五分钟为系统设定，县里可改。',
    },
  ],
});
