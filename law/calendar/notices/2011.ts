import { notice } from '../notice.ts';

/** 2011年节假日安排 as first published. */
export const notice2011 = notice({
  source: 'holiday-notice-2011',
  year: 2011,
  amends: null,
  knownFrom: '2010-12-10',
  festivals: [
    { name: '元旦', off: ['2011-01-01..2011-01-03'], work: [] },
    { name: '春节', off: ['2011-02-02..2011-02-08'], work: ['2011-01-30', '2011-02-12'] },
    { name: '清明节', off: ['2011-04-03..2011-04-05'], work: ['2011-04-02'] },
    { name: '劳动节', off: ['2011-04-30..2011-05-02'], work: [] },
    { name: '端午节', off: ['2011-06-04..2011-06-06'], work: [] },
    { name: '中秋节', off: ['2011-09-10..2011-09-12'], work: [] },
    { name: '国庆节', off: ['2011-10-01..2011-10-07'], work: ['2011-10-08', '2011-10-09'] },
  ],
});
