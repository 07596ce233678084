import { notice } from '../notice.ts';

/** 2014年节假日安排 as first published. */
export const notice2014 = notice({
  source: 'holiday-notice-2014',
  year: 2014,
  amends: null,
  knownFrom: '2013-12-11',
  festivals: [
    { name: '元旦', off: ['2014-01-01'], work: [] },
    { name: '春节', off: ['2014-01-31..2014-02-06'], work: ['2014-01-26', '2014-02-08'] },
    { name: '清明节', off: ['2014-04-05', '2014-04-07'], work: [] },
    { name: '劳动节', off: ['2014-05-01..2014-05-03'], work: ['2014-05-04'] },
    { name: '端午节', off: ['2014-06-02'], work: [] },
    { name: '中秋节', off: ['2014-09-08'], work: [] },
    { name: '国庆节', off: ['2014-10-01..2014-10-07'], work: ['2014-09-28', '2014-10-11'] },
  ],
});
