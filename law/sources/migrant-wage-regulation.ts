import { instrument } from './instrument.ts';

export const migrantWageRegulation = instrument({
  id: 'migrant-wage-regulation',
  title: '保障农民工工资支付条例',
  cite: '国务院令第724号',
  issuer: '国务院',
  number: '国务院令第724号',
  from: '2020-05-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第十一条', says: '以货币形式，通过银行转账或者现金支付给本人' },
    { article: '第十二条', says: '按约定的周期和具体日期足额支付' },
    { article: '第十三条', says: '按月、周、日、小时为周期；计件的周期由双方约定' },
    { article: '第十四条', says: '支付日期遇法定节假日或者休息日的，在之前支付' },
    { article: '第十五条', says: '书面工资支付台账至少保存3年；提供工资清单；台账应记内容' },
    {
      article: '第十八条',
      says: '用工单位使用个人、不具备合法经营资格的单位或者未依法取得劳务派遣许可证的单位派遣的农民工，拖欠工资的，由用工单位清偿，并可以依法进行追偿',
    },
    {
      article: '第十九条',
      says: '允许个人、不具备合法经营资格的单位以用人单位的名义对外经营，导致拖欠所招用农民工工资的，由用人单位清偿，并可以依法进行追偿',
    },
    { article: '第三十八条', says: '工资支付监控预警平台；根据水电燃气、物业、信贷、税收等指标监控预警' },
    { article: '第四十八条', says: '失信联合惩戒对象在政府资金支持、招投标、融资、市场准入、税收优惠等方面受限' },
    { article: '第五十四条', says: '未以货币支付、未编制台账、扣押支付账户等的处罚' },
  ],
  note: '条文已与公开法律文库中的文本核对；县政策（六）参照适用于不完全符合确立劳动关系情形的劳动者。',
});
