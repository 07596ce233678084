import { notice } from '../notice.ts';

/** 2018年节假日安排 as first published. */
export const notice2018 = notice({
  source: 'holiday-notice-2018',
  year: 2018,
  amends: null,
  knownFrom: '2017-11-30',
  festivals: [
    { name: '元旦', off: ['2018-01-01'], work: [] },
    { name: '春节', off: ['2018-02-15..2018-02-21'], work: ['2018-02-11', '2018-02-24'] },
    { name: '清明节', off: ['2018-04-05..2018-04-07'], work: ['2018-04-08'] },
    { name: '劳动节', off: ['2018-04-29..2018-05-01'], work: ['2018-04-28'] },
    { name: '端午节', off: ['2018-06-18'], work: [] },
    { name: '中秋节', off: ['2018-09-24'], work: [] },
    { name: '国庆节', off: ['2018-10-01..2018-10-07'], work: ['2018-09-29', '2018-09-30'] },
  ],
});
