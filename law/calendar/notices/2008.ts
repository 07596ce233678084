import { notice } from '../notice.ts';

/** 2008年节假日安排 as first published. */
export const notice2008 = notice({
  source: 'holiday-notice-2008',
  year: 2008,
  amends: null,
  knownFrom: '2007-12-29',
  festivals: [
    { name: '元旦', off: ['2007-12-30..2008-01-01'], work: ['2007-12-29'] },
    { name: '春节', off: ['2008-02-06..2008-02-12'], work: ['2008-02-02', '2008-02-03'] },
    { name: '清明节', off: ['2008-04-04..2008-04-06'], work: [] },
    { name: '“五一”国际劳动节', off: ['2008-05-01..2008-05-03'], work: ['2008-05-04'] },
    { name: '端午节', off: ['2008-06-07..2008-06-09'], work: [] },
    { name: '中秋节', off: ['2008-09-13..2008-09-15'], work: [] },
    { name: '国庆节', off: ['2008-09-29..2008-10-05'], work: ['2008-09-27', '2008-09-28'] },
  ],
});
