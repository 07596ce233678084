import { instrument } from './instrument.ts';

export const employmentRelationshipNotice = instrument({
  id: 'employment-relationship-notice',
  title: '关于确立劳动关系有关事项的通知',
  cite: '劳社部发〔2005〕12号',
  issuer: '劳动和社会保障部',
  number: '劳社部发〔2005〕12号',
  from: '2005-05-25',
  to: null,
  level: 'NOTICE',
  confidence: 'official',
  articles: [
    { article: '第一条', says: '主体资格、规章制度管理和有报酬的劳动、业务组成部分三项同时具备的，劳动关系成立' },
    { article: '第二条', says: '工资支付凭证、工作证、招聘登记表、考勤记录等；工资、招聘、考勤记录由用人单位举证' },
  ],
});
