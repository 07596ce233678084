import { instrument } from './instrument.ts';

export const civilProcedureLaw = instrument({
  id: 'civil-procedure-law',
  title: '中华人民共和国民事诉讼法',
  cite: '民事诉讼法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2013-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    {
      article: '第八十五条',
      says: '期间以时、日、月、年计算，开始的时和日不计；最后一日是法定休假日的，顺延到之后第一日；不包括在途时间',
    },
    { article: '第八十六条', says: '耽误期限的，障碍消除后十日内申请顺延' },
    { article: '第八十七条', says: '送达回证，签收日期为送达日期' },
    { article: '第八十八条', says: '直接送达' },
    { article: '第八十九条', says: '留置送达' },
    { article: '第九十条', says: '电子送达：经同意，到达特定系统的日期为送达日期' },
    { article: '第九十一条', says: '委托、邮寄送达' },
    { article: '第九十二条（2021年修正前的条号）', says: '公告送达，六十日视为送达' },
    { article: '第九十五条', says: '公告送达，发出公告之日起经过三十日，视为送达' },
    { article: '第二百零五条', says: '自调解协议生效之日起三十日内共同申请司法确认' },
    { article: '第二百二十六条', says: '五日内通知是否受理支付令申请' },
    { article: '第二百二十七条', says: '受理之日起十五日内发出支付令；债务人十五日内清偿或者提出异议' },
    { article: '第二百二十八条', says: '异议成立的，支付令自行失效' },
    { article: '第二百五十条', says: '申请执行的期间为二年' },
  ],
  note: '条号取2024年1月1日施行的文本，已与公开法律文库中的文本核对；2022年1月1日前的公告期凭记忆，待核实。',
});
