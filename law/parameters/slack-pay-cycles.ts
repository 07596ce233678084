import { parameter } from '../parameter.ts';

/** 停工停产按劳动合同标准支付的工资周期. */
export const slackPayCycles = parameter({
  name: 'slack-pay-cycles',
  title: { zh: '停工停产按劳动合同标准支付的工资周期', en: 'Wage cycles of a stoppage paid by the contract' },
  unit: 'items',
  keyedByPlace: 'none',
  keyedByPlatform: false,
  rows: [
    {
      from: '1995-01-01',
      to: null,
      knownFrom: '1995-01-01',
      value: 1,
      instrument: 'wage-payment-rules',
      article: '第十二条',
      confidence: 'official',
      lastChecked: '2026-11-25',
      note: '发布日未另记，取施行日；超过一个周期而未提供劳动的按国家和地方规定，本市数字未见。',
    },
  ],
});
