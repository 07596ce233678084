import { clockSkew } from './clock-skew.ts';
import { dateBefore1992 } from './date-before-1992.ts';
import { duplicateConflict } from './duplicate-conflict.ts';
import { feedGap } from './feed-gap.ts';
import { feedSilent } from './feed-silent.ts';
import { holidayMark } from './holiday-mark.ts';
import { lateCorrection } from './late-correction.ts';
import { nightMark } from './night-mark.ts';
import { orderOverlapImpossible } from './order-overlap-impossible.ts';
import { orderWithoutSession } from './order-without-session.ts';
import { overLongSession } from './over-long-session.ts';
import { payWithoutOrder } from './pay-without-order.ts';
import { reversedInterval } from './reversed-interval.ts';
import { rideLabourUnmatched } from './ride-labour-unmatched.ts';
import { sessionOverlap } from './session-overlap.ts';
import { sessionSumMismatch } from './session-sum-mismatch.ts';
import { unlinkedWorker } from './unlinked-worker.ts';
import { weatherMark } from './weather-mark.ts';
import { zeroedTime } from './zeroed-time.ts';

export { feedQuality } from './feed-quality.ts';

/** 政企数据对接: the rules on what enterprises report. */
export const rules = [
  feedSilent,
  feedGap,
  sessionOverlap,
  overLongSession,
  sessionSumMismatch,
  orderWithoutSession,
  orderOverlapImpossible,
  payWithoutOrder,
  reversedInterval,
  clockSkew,
  zeroedTime,
  dateBefore1992,
  lateCorrection,
  duplicateConflict,
  holidayMark,
  nightMark,
  weatherMark,
  unlinkedWorker,
  rideLabourUnmatched,
];
export { procedures } from './procedures.ts';
