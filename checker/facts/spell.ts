import { dayOfInstant, readInstant, writeInstant } from '../calendar.ts';
import { say } from '../complaint.ts';
import { stretches, union } from './intervals.ts';
import {
  acceptedBetween,
  byMotor,
  firstPrompt,
  inHandDone,
  isDelivery,
  isOpen,
  mostOf,
  perhapsByMotor,
  type Work,
  worksOf,
} from './orders.ts';
import type { Behind, Recount } from './recount.ts';
import { at, rowsOf, said, tradeOf } from './rows.ts';
import { agreementOn, classOn, term } from './worker.ts';

/** Four hours and twenty minutes: delivery (38号; GB/T 46862 7.4.1 b) and driving (road safety regulation art. 62) alike. */
const FOUR_HOURS = 14400;
const TWENTY_MINUTES = 1200;

/** A stretch of work, counted again from the orders: its length, the moment a limit was passed, and what came after. */
export function recountSpell(behind: Behind, to: Recount): void {
  const { finding, fact, rows } = behind;
  const { platform } = finding;
  const start = finding.verdict === 'finding' ? readInstant(finding.period) : (fact.start as number | null);
  const kind = fact.spell === 'driving' ? 'driving' : 'order';
  to.is('platform', platform);
  if (finding.verdict === 'finding') to.is('spell', finding.record);
  if (start === null || start === undefined) return;
  to.is('start', start);
  to.is('day', dayOfInstant(start));
  const wanted = kind === 'driving' ? byMotor : isDelivery;
  const works = worksOf(rows, platform).filter(wanted);
  const rest = behind.value(kind === 'driving' ? 'driving-rest-seconds' : 'delivery-stop-seconds', TWENTY_MINUTES);
  const stretch = stretches(union(works.flatMap(({ pieces }) => pieces)), rest).find(({ from }) => from === start);
  const unsure = worksOf(rows, platform).filter((work) => (isOpen(work) && wanted(work)) || perhapsByMotor(work));
  const end = stretch?.to ?? start;
  to.is('end', end);
  const open = unsure.length > 0;
  if (open) {
    const all = [...works.flatMap((work) => mostOf(work, rows)), ...unsure.flatMap((work) => mostOf(work, rows))];
    const most = stretches(union(all), rest).find(({ from, to }) => from <= start && start < to);
    to.is('stretchSeconds', end - start);
    to.atLeast('stretchSecondsAtMost', most === undefined ? end - start : most.to - most.from);
  } else if (stretch === undefined) {
    // Days a feed left out make stretches that are possible and of which nothing is known.
    if (finding.verdict === 'finding' || fact.stretchSeconds !== 0)
      to.complaints.push(
        say(`由证据没有始于 ${writeInstant(start)} 的时段`, `no stretch of the rows begins at ${writeInstant(start)}`),
      );
  }
  // Days a feed left out may lengthen what is possible, never what is known.
  else to.time('stretchSeconds', end - start, end - start, finding.verdict === 'finding');
  describe(behind, to, works, start, end);
  const inIt = new Set(
    works
      .filter(({ pieces }) => pieces.some((piece) => piece.from < end && piece.to > start))
      .map((work) => work.platform),
  );
  to.is('platforms', platform === null ? inIt.size : 1);
  if (platform === null) to.is('platformsInUnion', inIt.size);
  const limit = behind.value(
    kind === 'driving'
      ? 'driving-continuous-seconds'
      : platform === null
        ? 'cross-platform-continuous-seconds'
        : 'delivery-continuous-order-seconds',
    FOUR_HOURS,
  );
  statutoryStop(behind, to, works, end - start > limit ? start + limit : null, rest);
}

function describe(
  { finding, fact, rows }: Behind,
  to: Recount,
  works: readonly Work[],
  start: number,
  end: number,
): void {
  const first = works.find(({ pieces }) => pieces.some((piece) => piece.from === start));
  if (first !== undefined) to.is('trade', tradeOf[said(first.row, 'trade') ?? '']);
  if (finding.platform !== null) to.is('workerClass', classOn(rows, finding.platform, dayOfInstant(start)));
  const prompts = rowsOf(rows, 'restPrompt', finding.platform).length;
  to.oneOf('promptsReported', prompts > 0 ? [true] : [true, false]);
  if (finding.platform === null) return;
  const agreement = agreementOn(rows, finding.platform, String(fact.trade), dayOfInstant(start));
  const limit = term(agreement, 'continuousMaxS');
  const stop = term(agreement, 'stopS');
  to.is('agreedContinuousSeconds', limit);
  to.is('agreedStopSeconds', stop);
  const passed = limit !== null && end - start > limit ? start + limit : null;
  to.is('agreedLimitPassedAt', passed);
  if (passed === null) {
    to.is('agreedPromptedAt', null);
    to.is('ordersAcceptedInAgreedStop', 0);
    return;
  }
  const done = inHandDone(works, passed);
  to.is('ordersAcceptedInAgreedStop', acceptedBetween(works, passed, done + (stop ?? 0)));
  to.is('agreedPromptedAt', firstPrompt(rows, finding.platform, ['1'], passed, Math.max(done + (stop ?? 0), end)));
}

function statutoryStop(
  { finding, rows }: Behind,
  to: Recount,
  works: readonly Work[],
  passed: number | null,
  stop: number,
): void {
  to.is('limitPassedAt', passed);
  const offers = rowsOf(rows, 'allocation', finding.platform);
  if (passed === null) {
    to.is('ordersInHandDoneAt', null);
    to.is('ordersAcceptedInWindow', 0);
    to.oneOf('offersInWindow', [0, null]);
    to.is('promptedAt', null);
    return;
  }
  const done = inHandDone(works, passed);
  const within = offers.filter((row) => {
    const offered = at(row, 'offeredAt');
    return offered !== null && offered > passed && offered < done + stop;
  }).length;
  to.is('ordersInHandDoneAt', done);
  to.is('ordersAcceptedInWindow', acceptedBetween(works, passed, done + stop));
  // That nothing was offered and that offers are not reported look alike in rows.
  to.oneOf('offersInWindow', within > 0 ? [within] : [0, null]);
  to.is('promptedAt', firstPrompt(rows, finding.platform, ['1'], passed, done + stop));
}
