import { notice } from '../notice.ts';

/** 2015年节假日安排 as first published. */
export const notice2015 = notice({
  source: 'holiday-notice-2015',
  year: 2015,
  amends: null,
  knownFrom: '2014-12-16',
  festivals: [
    { name: '元旦', off: ['2015-01-01..2015-01-03'], work: ['2015-01-04'] },
    { name: '春节', off: ['2015-02-18..2015-02-24'], work: ['2015-02-15', '2015-02-28'] },
    { name: '清明节', off: ['2015-04-05..2015-04-06'], work: [] },
    { name: '劳动节', off: ['2015-05-01'], work: [] },
    { name: '端午节', off: ['2015-06-20', '2015-06-22'], work: [] },
    { name: '中秋节', off: ['2015-09-27'], work: [] },
    { name: '国庆节', off: ['2015-10-01..2015-10-07'], work: ['2015-10-10'] },
  ],
});
