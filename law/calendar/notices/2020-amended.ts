import { notice } from '../notice.ts';

/** 春节 extended to 2 February during the epidemic; Monday 3 February stays an ordinary working day. */
export const notice2020Amended = notice({
  source: 'holiday-notice-2020-amended',
  year: 2020,
  amends: 'holiday-notice-2020',
  knownFrom: '2020-01-27',
  festivals: [{ name: '春节', off: ['2020-01-31..2020-02-02'], work: [] }],
});
