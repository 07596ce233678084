import { instrument } from './instrument.ts';

export const platformAnnouncements = instrument({
  id: 'platform-announcements',
  title: '平台企业公开发布的规则',
  cite: '平台公告',
  issuer: '各平台企业',
  number: null,
  from: '2019-06-01',
  to: null,
  level: 'PRACTICE',
  confidence: 'secondary',
  articles: [
    { article: '抽成上限公告', says: '各平台自行公布的抽成或信息费上限' },
    { article: '防疲劳规则', says: '平台自行公布的在线、计费时长上限和强制休息' },
  ],
  note: '只作比较材料，不是法律要求；日期以报道为准。',
});
