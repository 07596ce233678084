import { notice } from '../notice.ts';

/** 2026年节假日安排 as first published. */
export const notice2026 = notice({
  source: 'holiday-notice-2026',
  year: 2026,
  amends: null,
  knownFrom: '2025-11-04',
  festivals: [
    { name: '元旦', off: ['2026-01-01..2026-01-03'], work: ['2026-01-04'] },
    { name: '春节', off: ['2026-02-15..2026-02-23'], work: ['2026-02-14', '2026-02-28'] },
    { name: '清明节', off: ['2026-04-04..2026-04-06'], work: [] },
    { name: '劳动节', off: ['2026-05-01..2026-05-05'], work: ['2026-05-09'] },
    { name: '端午节', off: ['2026-06-19..2026-06-21'], work: [] },
    { name: '国庆节', off: ['2026-10-01..2026-10-07'], work: ['2026-09-20', '2026-10-10'] },
    { name: '中秋节', off: ['2026-09-25..2026-09-27'], work: [] },
  ],
});
