import { notice } from '../notice.ts';

/** 劳动节 made four days long in March. */
export const notice2019Amended = notice({
  source: 'holiday-notice-2019-amended',
  year: 2019,
  amends: 'holiday-notice-2019',
  knownFrom: '2019-03-22',
  festivals: [{ name: '劳动节', off: ['2019-05-01..2019-05-04'], work: ['2019-04-28', '2019-05-05'] }],
});
