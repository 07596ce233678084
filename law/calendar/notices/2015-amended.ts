import { notice } from '../notice.ts';

/** 抗战胜利70周年纪念日: three days off decided in May. Not a statutory holiday: the regulation names no such day. */
export const notice2015Amended = notice({
  source: 'holiday-notice-2015-amended',
  year: 2015,
  amends: 'holiday-notice-2015',
  knownFrom: '2015-05-13',
  festivals: [
    { name: '抗日战争暨世界反法西斯战争胜利70周年纪念日', off: ['2015-09-03..2015-09-05'], work: ['2015-09-06'] },
  ],
});
