import { Engine } from 'json-rules-engine';
import { lawAsKnown } from '#law/in-force.ts';
import { findRule } from '#measures/catalogue.ts';

/** The same three questions about an order put to our rules and to a general rule engine. */
export interface RuleEngineBench {
  orders: number;
  ours: { ordersPerSecond: number; findings: number };
  jsonRulesEngine: { ordersPerSecond: number; findings: number };
  ratio: number;
  equal: boolean;
}

interface Order {
  trade: 'delivery';
  platform: string;
  workerClass: 'quasi-employee';
  day: number;
  place: string;
  status: 'done';
  vehicle: 'e-bike';
  distanceM: number;
  promisedSeconds: number;
  extendedSeconds: number;
  identity: 'matches' | 'mismatched';
  injuryCoverDue: true;
  injuryPremiumMilli: number;
}

/** Made-up orders, one in a hundred with a promised time too short, one in a hundred without premium, one in two hundred mismatched. */
function madeUp(orders: number): Order[] {
  return Array.from({ length: orders }, (_, i) => ({
    trade: 'delivery',
    platform: '91500229MA5U0T0105',
    workerClass: 'quasi-employee',
    day: 20_698,
    place: '500229001',
    status: 'done',
    vehicle: 'e-bike',
    distanceM: 800 + ((i * 7919) % 3000),
    promisedSeconds: i % 100 === 3 ? 120 : 2400,
    extendedSeconds: 0,
    identity: i % 200 === 5 ? 'mismatched' : 'matches',
    injuryCoverDue: true,
    injuryPremiumMilli: i % 100 === 7 ? 0 : 70,
  }));
}

/** Runs both over the same orders. Slow by nature: an engine that reads its rules as data asks and answers through promises. */
export async function benchRuleEngine(orders: number): Promise<RuleEngineBench> {
  const facts = madeUp(orders);
  const law = lawAsKnown({});
  const rules = ['delivery-time-speed', 'order-premium', 'real-name-account'].map((slug) => findRule(slug)!);
  let started = performance.now();
  let ours = 0;
  for (const fact of facts) for (const rule of rules) if (rule.judge(fact as never, law).verdict === 'finding') ours++;
  const ourSeconds = (performance.now() - started) / 1000;

  const engine = new Engine([
    {
      conditions: {
        all: [
          { fact: 'vehicle', operator: 'equal', value: 'e-bike' },
          { fact: 'speed', operator: 'greaterThan', value: 15_000 },
        ],
      },
      event: { type: 'delivery-time-speed' },
    },
    {
      conditions: {
        all: [
          { fact: 'injuryCoverDue', operator: 'equal', value: true },
          { fact: 'injuryPremiumMilli', operator: 'equal', value: 0 },
        ],
      },
      event: { type: 'order-premium' },
    },
    {
      conditions: {
        any: [
          { fact: 'identity', operator: 'equal', value: 'mismatched' },
          { fact: 'identity', operator: 'equal', value: 'not-real-name' },
        ],
      },
      event: { type: 'real-name-account' },
    },
  ]);
  started = performance.now();
  let theirs = 0;
  for (const fact of facts) {
    const speed = Math.round((fact.distanceM * 3600) / (fact.promisedSeconds + fact.extendedSeconds));
    theirs += (await engine.run({ ...fact, speed })).events.length;
  }
  const theirSeconds = (performance.now() - started) / 1000;
  const perSecond = (seconds: number) => Math.round(orders / seconds);
  return {
    orders,
    ours: { ordersPerSecond: perSecond(ourSeconds), findings: ours },
    jsonRulesEngine: { ordersPerSecond: perSecond(theirSeconds), findings: theirs },
    ratio: Math.round(theirSeconds / ourSeconds),
    equal: ours === theirs,
  };
}
