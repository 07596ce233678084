import { instrument } from './instrument.ts';

export const labourDispatchRules = instrument({
  id: 'labour-dispatch-rules',
  title: '劳务派遣暂行规定',
  cite: '人社部令第22号',
  issuer: '人力资源和社会保障部',
  number: '人力资源和社会保障部令第22号',
  from: '2014-03-01',
  to: null,
  level: 'LAW',
  confidence: 'secondary',
  articles: [
    { article: '第二十七条', says: '以承揽、外包等名义，按劳务派遣用工形式使用劳动者的，按照本规定处理' },
    { article: '第十一条', says: '有效期未延续或者许可证被撤销、吊销的，已经依法订立的劳动合同应当履行至期限届满' },
    { article: '第七条', says: '劳务派遣协议应当载明的十三项内容' },
    { article: '第五条', says: '派遣单位与被派遣劳动者订立二年以上的固定期限书面劳动合同' },
    {
      article: '第四条',
      says: '被派遣劳动者不得超过用工总量的百分之十；用工总量为订立劳动合同的人数与被派遣劳动者人数之和',
    },
    {
      article: '第三条',
      says: '临时性、辅助性、替代性岗位；辅助性岗位经职工代表大会或者全体职工讨论，与工会或者职工代表协商确定，并在用工单位内公示',
    },
    {
      article: '第十条',
      says: '被派遣劳动者在用工单位受伤的，派遣单位依法申请工伤认定，用工单位协助；派遣单位承担工伤保险责任',
    },
  ],
  note: '转载文本，待核实；第十条凭记忆。',
});
