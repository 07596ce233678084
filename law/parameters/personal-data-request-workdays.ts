import { parameter } from '../parameter.ts';

/** 个人信息请求的答复期限. Working days from the day after the request. */
export const personalDataRequestWorkdays = parameter({
  name: 'personal-data-request-workdays',
  title: { zh: '个人信息请求的答复期限', en: 'Answer to a request about one’s personal data' },
  unit: 'days',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '2021-11-01',
      to: null,
      knownFrom: '2021-11-01',
      value: 15,
      instrument: 'county-setting',
      article: '设定',
      confidence: 'setting',
      lastChecked: '2026-11-25',
      note: '事实表 G.1：个人信息保护法第五十条只要求建立便捷的受理和处理机制，没有给出天数；取手机应用通行的15个工作日。',
    },
  ],
});
