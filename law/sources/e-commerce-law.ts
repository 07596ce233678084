import { instrument } from './instrument.ts';

export const eCommerceLaw = instrument({
  id: 'e-commerce-law',
  title: '中华人民共和国电子商务法',
  cite: '电子商务法',
  issuer: '全国人民代表大会常务委员会',
  number: null,
  from: '2019-01-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    { article: '第三十一条', says: '商品和服务信息、交易信息自交易完成之日起保存不少于三年' },
    { article: '第三十三条', says: '在首页显著位置持续公示平台服务协议和交易规则，能够便利、完整地阅览和下载' },
    { article: '第三十四条', says: '修改应当公开征求意见；修改内容至少在实施前七日予以公示' },
  ],
  note: '条文已与公开法律文库中的文本核对。保护平台内经营者，对劳动者只能类推。',
});
