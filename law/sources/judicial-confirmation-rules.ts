import { instrument } from './instrument.ts';

export const judicialConfirmationRules = instrument({
  id: 'judicial-confirmation-rules',
  title: '最高人民法院关于人民调解协议司法确认程序的若干规定',
  cite: '法释〔2011〕5号',
  issuer: '最高人民法院',
  number: '法释〔2011〕5号',
  from: '2011-03-30',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第四条', says: '三日内决定是否受理' },
    { article: '第五条', says: '十五日内作出决定，可以延长十日' },
    { article: '第十一条', says: '办理司法确认不收费' },
  ],
  note: '文号、施行日和条号凭记忆，待核实；期限据存档文本。',
});
