import { instrument } from './instrument.ts';

export const criminalLaw = instrument({
  id: 'criminal-law',
  title: '中华人民共和国刑法',
  cite: '刑法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2011-05-01',
  to: null,
  level: 'LAW',
  confidence: 'memory',
  articles: [
    {
      article: '第二百七十六条之一',
      says: '拒不支付劳动报酬罪：转移财产、逃匿或者有能力支付而不支付，数额较大，经政府有关部门责令支付仍不支付',
    },
  ],
  note: '第二百七十六条之一由刑法修正案（八）增设，2011年5月1日起施行（凭记忆，待核实）；其内容由法释〔2013〕3号的引文印证。',
});
