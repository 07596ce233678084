import { notice } from '../notice.ts';

/** 2007年节假日安排 as first published. */
export const notice2007 = notice({
  source: 'holiday-notice-2007',
  year: 2007,
  amends: null,
  knownFrom: '2006-12-30',
  festivals: [
    { name: '元旦', off: ['2007-01-01..2007-01-03'], work: ['2006-12-30', '2006-12-31'] },
    { name: '春节', off: ['2007-02-18..2007-02-24'], work: ['2007-02-17', '2007-02-25'] },
    { name: '劳动节', off: ['2007-05-01..2007-05-07'], work: ['2007-04-28', '2007-04-29'] },
    { name: '国庆节', off: ['2007-10-01..2007-10-07'], work: ['2007-09-29', '2007-09-30'] },
  ],
});
