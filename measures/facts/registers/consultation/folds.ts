import { startOf } from '#basics/instant.ts';
import { trades } from '../../kinds.ts';
import { numberIn, textIn, tradeIn } from '../../records.ts';
import type { EnterpriseRegister, WorkerRegister } from '../register.ts';
import { perRow } from '../row-fold.ts';
import { addressees, ruleTopics } from './kinds.ts';

const ruleVersion = perRow('rule-version', 'ruleVersion', (row, file) => {
  const { first, last } = file.county;
  const effectiveAt = numberIn(row, 'effectiveAt');
  const withdrawnAt = numberIn(row, 'withdrawnAt');
  if (effectiveAt === null || effectiveAt >= startOf(last + 1)) return null;
  if (withdrawnAt !== null && withdrawnAt <= startOf(first)) return null;
  return {
    trade: trades[file.register === undefined ? trades.length - 1 : tradeIn(file.register)]!,
    ruleTopic: ruleTopics[Number(row.topic ?? 0) - 1] ?? null,
    addressed: addressees[Number(row.addressed ?? 0) - 1] ?? null,
    effectiveAt,
    withdrawnAt,
    commentFrom: numberIn(row, 'commentFrom'),
    commentTo: numberIn(row, 'commentTo'),
    consultedOn: numberIn(row, 'consultedOn'),
    minutesId: textIn(row, 'consultationRecordId'),
    publishedOn: numberIn(row, 'publishedOn'),
    toldOn: numberIn(row, 'toldOn'),
  };
});

/** Until the month in which it was answered and met on: what was late stays late, and is told once. */
const negotiation = perRow('negotiation', 'negotiationRequest', (row, file) => {
  const { first, last } = file.county;
  const requestedOn = numberIn(row, 'requestedOn');
  if (requestedOn === null || requestedOn > last) return null;
  const [answeredOn, meetingOn] = [numberIn(row, 'answeredOn'), numberIn(row, 'meetingOn')];
  const done = Math.max(answeredOn ?? last, meetingOn ?? answeredOn ?? last);
  if (done < first) return null;
  return {
    requestAbout: addressees[Number(row.about ?? 0) - 1] ?? null,
    requestedOn,
    answeredOn,
    meetingOn,
    informationOn: numberIn(row, 'informationOn'),
  };
});

/** Folds over one worker's register rows on rule texts (measure 11). */
export const workerFolds: readonly WorkerRegister[] = [];

/** Folds over one enterprise's register rows. */
export const enterpriseFolds: readonly EnterpriseRegister[] = [ruleVersion, negotiation];
