import { notice } from '../notice.ts';

/** 2019年节假日安排 as first published. */
export const notice2019 = notice({
  source: 'holiday-notice-2019',
  year: 2019,
  amends: null,
  knownFrom: '2018-12-06',
  festivals: [
    { name: '元旦', off: ['2018-12-30..2019-01-01'], work: ['2018-12-29'] },
    { name: '春节', off: ['2019-02-04..2019-02-10'], work: ['2019-02-02', '2019-02-03'] },
    { name: '清明节', off: ['2019-04-05'], work: [] },
    { name: '劳动节', off: ['2019-05-01'], work: [] },
    { name: '端午节', off: ['2019-06-07'], work: [] },
    { name: '中秋节', off: ['2019-09-13'], work: [] },
    { name: '国庆节', off: ['2019-10-01..2019-10-07'], work: ['2019-09-29', '2019-10-12'] },
  ],
});
