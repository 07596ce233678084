import type { RegisterRows } from './index.ts';

/** What ordinary enterprises report on hiring (measure 5); all of it in order. */
export const hiringRows: RegisterRows = {
  tables: ['vacancy', 'hiringItem', 'documentHeld', 'dismissal', 'hiringRecord', 'accountLimit', 'joiningConsent'],
  enterprise(feed) {
    const { mark, trade, name } = feed.profile;
    const publishedOn = feed.month.first;
    feed.add('vacancy', {
      recordId: `${mark}-V${feed.month.month}`,
      publishedOn,
      trade,
      title: '配送和运力岗位',
      headcount: 10,
      conditions: '男女不限，年满18周岁，持有与车型相符的证照，不收押金',
      workContent: '按平台规则完成订单',
      workPlace: '城口县',
      payText: '每单6元起，每月结算',
      employerProfile: name,
      validTo: feed.month.last,
      engagement: '4',
      channel: '1',
      township: '500229',
      payUnit: '3',
      payLeastFen: 600,
      normalPieces: 4,
      charges: '0',
      multiPlatform: '1',
    });
  },
  worker() {},
};
