import { notice } from '../notice.ts';

/** 2022年节假日安排 as first published. */
export const notice2022 = notice({
  source: 'holiday-notice-2022',
  year: 2022,
  amends: null,
  knownFrom: '2021-10-25',
  festivals: [
    { name: '元旦', off: ['2022-01-01..2022-01-03'], work: [] },
    { name: '春节', off: ['2022-01-31..2022-02-06'], work: ['2022-01-29', '2022-01-30'] },
    { name: '清明节', off: ['2022-04-03..2022-04-05'], work: ['2022-04-02'] },
    { name: '劳动节', off: ['2022-04-30..2022-05-04'], work: ['2022-04-24', '2022-05-07'] },
    { name: '端午节', off: ['2022-06-03..2022-06-05'], work: [] },
    { name: '中秋节', off: ['2022-09-10..2022-09-12'], work: [] },
    { name: '国庆节', off: ['2022-10-01..2022-10-07'], work: ['2022-10-08', '2022-10-09'] },
  ],
});
