import { notice } from '../notice.ts';

/** 2023年节假日安排 as first published. */
export const notice2023 = notice({
  source: 'holiday-notice-2023',
  year: 2023,
  amends: null,
  knownFrom: '2022-12-08',
  festivals: [
    { name: '元旦', off: ['2022-12-31..2023-01-02'], work: [] },
    { name: '春节', off: ['2023-01-21..2023-01-27'], work: ['2023-01-28', '2023-01-29'] },
    { name: '清明节', off: ['2023-04-05'], work: [] },
    { name: '劳动节', off: ['2023-04-29..2023-05-03'], work: ['2023-04-23', '2023-05-06'] },
    { name: '端午节', off: ['2023-06-22..2023-06-24'], work: ['2023-06-25'] },
    { name: '中秋节、国庆节', off: ['2023-09-29..2023-10-06'], work: ['2023-10-07', '2023-10-08'] },
  ],
});
