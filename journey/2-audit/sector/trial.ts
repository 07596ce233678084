import type { Law } from '#law/in-force.types.ts';
import { findRule } from '#measures/catalogue.ts';
import { foldWorker } from '#measures/facts/fold.ts';
import type { Block, County } from '#measures/facts/ledger.ts';
import { foldWorkerRegisters } from '#measures/facts/registers/fold.ts';
import type { Verdict } from '#measures/verdict.ts';
import { orderScope, ordersOf } from './observe.ts';
import { asIfInForce, type EffectRequest, NOBODY, type ProposedColumns } from './request.ts';
import type { EffectTally } from './tally.ts';

/** A county as if a proposal were the only sector standard, in force for everybody of its trade and area. */
export function trialCounty(county: County, proposal: ProposedColumns): County {
  const { records } = county;
  return {
    ...county,
    records: { ...records, sectorAgreement: [] },
    registers: { ...county.registers, sectorStandard: [asIfInForce(proposal)], sectorMember: [] },
    reported: (platform, table) => platform === NOBODY || county.reported(platform, table),
  };
}

/**
 * Adds what the value would have come to for a block's workers: the very folds and rules that judge an agreed standard, run with the
 * proposal. `keyOf` gives the key of the worker at a place in the block.
 */
export function tryOn(
  block: Block,
  law: Law,
  request: EffectRequest,
  value: number,
  into: EffectTally,
  keyOf: (k: number) => string,
): void {
  for (let k = 0; k < block.workers; k++) {
    const key = keyOf(k);
    if (request.kind === 'route-time') tryRoutes(block, k, law, request, into, key);
    else if (request.kind === 'minimum-pay') tryPay(block, k, law, request, into, key);
    else tryDays(block, k, law, request, value, into, key);
  }
}

/** Orders beside the time, as the register's own fold counts them; those of people nobody registered are told apart. */
function tryRoutes(block: Block, k: number, law: Law, request: EffectRequest, into: EffectTally, key: string): void {
  const meant = new Map<string, number>();
  foldWorker(block, k, law, {
    order(fact) {
      if (fact.status === 'cancelled' || fact.acceptedAt === null || orderScope(fact, request) === 'out') return;
      meant.set(fact.platform!, (meant.get(fact.platform!) ?? 0) + 1);
    },
  });
  if (meant.size === 0) return;
  foldWorkerRegisters(block, k, law, {
    'sector-route-time'(fact) {
      const platform = fact.platform!;
      const lacking = {
        place: fact.routePlaceNotSaid,
        vehicle: fact.routeVehicleNotSaid,
        distanceM: fact.routeDistanceNotSaid,
        promisedS: fact.routePromiseNotSaid,
        extendedS: fact.routeExtensionNotSaid,
      };
      let counted = fact.routeOrders;
      for (const [what, orders] of Object.entries(lacking)) {
        into.lacks(platform, what, orders);
        counted += orders;
      }
      into.add(platform, key, { told: fact.routeOrders, beyond: fact.routeOrdersShort });
      meant.set(platform, (meant.get(platform) ?? 0) - counted);
    },
  });
  for (const [platform, orders] of meant) into.lacks(platform, 'workerId', orders);
}

function tryPay(block: Block, k: number, law: Law, request: EffectRequest, into: EffectTally, key: string): void {
  foldWorker(block, k, law, {
    settlement(fact) {
      if (fact.trade !== request.trade) return;
      const verdict = judged('sector-floor', fact, law);
      if (verdict.verdict === 'cannot-tell') into.lacks(fact.platform!, verdict.missing);
      else if (verdict.verdict === 'finding')
        into.add(fact.platform!, key, { told: 1, beyond: 1, amountFen: verdict.amountFen ?? 0 });
      else if (verdict.verdict === 'compliant') into.add(fact.platform!, key, { told: 1, beyond: 0 });
    },
  });
}

function tryDays(
  block: Block,
  k: number,
  law: Law,
  request: EffectRequest,
  value: number,
  into: EffectTally,
  key: string,
): void {
  foldWorker(block, k, law, {
    day(fact) {
      if (fact.platform === null || fact.trade !== request.trade || fact.workingSecondsAtMost === 0) return;
      if (request.kind === 'piece-norm') {
        const orders = ordersOf(fact, request);
        if (typeof orders === 'string') into.lacks(fact.platform, orders);
        else if (orders !== null)
          into.add(fact.platform, key, {
            told: 1,
            beyond: Number(orders > value),
            orders: Math.max(0, orders - value),
          });
        return;
      }
      if (fact.workingSeconds === 0 && fact.orders === 0) {
        into.lacks(fact.platform, 'workingSeconds');
        return;
      }
      const verdict = judged('sector-hours', fact, law);
      if (verdict.verdict === 'cannot-tell') into.lacks(fact.platform, verdict.missing);
      else if (verdict.verdict === 'finding')
        into.add(fact.platform, key, { told: 1, beyond: 1, seconds: verdict.quantity?.value ?? 0 });
      else if (verdict.verdict === 'compliant') into.add(fact.platform, key, { told: 1, beyond: 0 });
    },
  });
}

/** What a rule says of a fold's fact, which is a superset of what it reads. */
function judged(slug: string, fact: unknown, law: Law): Verdict {
  return findRule(slug)!.judge(fact as Record<string, unknown>, law);
}
