import { instrument } from './instrument.ts';

export const minimumWageRules = instrument({
  id: 'minimum-wage-rules',
  title: '最低工资规定',
  cite: '劳动和社会保障部令第21号',
  issuer: '劳动和社会保障部',
  number: '劳动和社会保障部令第21号',
  from: '2004-03-01',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [
    { article: '第七条', says: '省、自治区、直辖市范围内的不同行政区域可以有不同的最低工资标准' },
    { article: '第十一条', says: '最低工资标准发布后应当公示' },
    {
      article: '第十二条',
      says: '剔除加班工资、特殊条件津贴和法定福利待遇；计件或提成工资在合理定额基础上不低于相应标准',
    },
    { article: '第十三条', says: '赔偿金一至五倍的规定，已由劳动合同法第八十五条取代' },
  ],
  note: '第十二条见于转载文本；施行日期及其余条文号凭记忆，待核实。',
});
