import { instrument } from './instrument.ts';

export const humanResourcesMarketRegulation = instrument({
  id: 'human-resources-market-regulation',
  title: '人力资源市场暂行条例',
  cite: '国务院令第700号',
  issuer: '国务院',
  number: '国务院令第700号',
  from: '2018-10-01',
  to: null,
  level: 'LAW',
  confidence: 'official',
  articles: [
    {
      article: '第三十条',
      says: '接受委托提供人力资源服务外包的，不得改变用人单位与个人的劳动关系，不得串通侵害个人的合法权益',
    },
    {
      article: '第十八条',
      says: '从事职业中介活动应当取得人力资源服务许可证；开展其他人力资源服务自开展业务之日起十五日内备案',
    },
    { article: '第十一条', says: '不得限制劳动力流动' },
    {
      article: '第二十四条',
      says: '招聘信息真实合法，不得含有民族、种族、性别、宗教信仰等方面的歧视性内容，包括基本情况、人数、条件、内容、地点、报酬',
    },
    {
      article: '第二十六条',
      says: '人力资源服务机构应当要求提供并审查招聘简章、营业执照或者批准文件、经办人身份证件、委托证明',
    },
  ],
  note: '条文已与公开法律文库中的文本核对。',
});
