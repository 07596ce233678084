import { instrument } from './instrument.ts';

export const labourInspectionImplementation = instrument({
  id: 'labour-inspection-implementation',
  title: '关于实施《劳动保障监察条例》若干规定',
  cite: '劳动保障部令第25号',
  issuer: '劳动和社会保障部',
  number: '劳动和社会保障部令第25号',
  from: '2005-02-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十三条', says: '投诉文书应载明的事项' },
    { article: '第十四条', says: '应当通过争议处理程序解决的，告知投诉人' },
    { article: '第十五条', says: '已经仲裁或者诉讼的，告知投诉人' },
    { article: '第十八条', says: '五个工作日内立案' },
    { article: '第十九条', says: '举报应当及时查处（凭记忆）' },
    { article: '第三十一条', says: '当场作出处理' },
    { article: '第三十二条', says: '当场处罚决定报所属部门备案' },
    { article: '第三十七条', says: '调查完成之日起十五个工作日内作出处理' },
    { article: '第四十条', says: '监察档案保存三年以上（凭记忆）' },
  ],
  note: '2022年1月7日经人力资源社会保障部令第47号修改，凭记忆，待核实。',
});
