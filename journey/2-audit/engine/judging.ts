import { day, formatDay, parseMonth } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { rulesByKind } from '#measures/catalogue.ts';
import type { FactKind, Facts } from '#measures/facts/kinds.ts';
import type { Rule } from '#measures/rule.ts';
import { type CannotTell, compliant, notApplicable, type RuleFinding, type Verdict } from '#measures/verdict.ts';
import { type Citing, type FindingLine, periodOf, recordOf, writeFinding } from '../finding.ts';
import {
  addRuleCounts,
  type CountsByEnterprise,
  type EnterpriseRuleCounts,
  noVerdicts,
  type RuleCounts,
} from './verdict-counts.ts';

interface SummedOrders {
  platform: string | null;
  amountFen: number;
  counted: number;
  money: boolean;
  values: InForce[];
  days: Set<number>;
}

interface SummedDoubt {
  platform: string | null;
  verdict: CannotTell;
  period: string;
  days: Set<number>;
}

/** One rule with what it gathered about the subject at hand. */
class RuleState {
  readonly rule: Rule;
  /** By USCC; null where several platforms together are meant. */
  readonly counts = new Map<string | null, EnterpriseRuleCounts>();
  #platform: string | null = null;
  #own: EnterpriseRuleCounts | null = null;
  orders: SummedOrders[] = [];
  doubts: SummedDoubt[] = [];

  /** Days of its life where they do not cover the month; null where they do. */
  readonly life: { from: number; to: number } | null;

  constructor(rule: Rule, life: { from: number; to: number } | null) {
    this.rule = rule;
    this.life = life;
  }

  /** The counts about one enterprise; those asked for last are at hand, since facts of one enterprise come in runs. */
  of(platform: string | null): EnterpriseRuleCounts {
    if (this.#own !== null && this.#platform === platform) return this.#own;
    let own = this.counts.get(platform);
    if (own === undefined) {
      own = noVerdicts();
      this.counts.set(platform, own);
    }
    this.#platform = platform;
    this.#own = own;
    return own;
  }
}

const noDay = -1;

/** The state of a rule in a month; none where the rule is not in its life on any day of it. */
function stateFor(rule: Rule, month: string): RuleState[] {
  const { first, last } = parseMonth(month)!;
  const from = day(rule.from);
  const to = rule.to === null ? Number.POSITIVE_INFINITY : day(rule.to);
  if (from > last || to < first) return [];
  return [new RuleState(rule, from <= first && to >= last ? null : { from, to })];
}

/** Whether a rule that begins or ends within the month lives on the first day a fact is about. */
function livesOn(life: { from: number; to: number }, kind: FactKind, fact: Facts[FactKind]): boolean {
  const {
    first = noDay,
    periodFrom = first,
    cycleFrom = periodFrom,
  } = fact as { first?: number; periodFrom?: number; cycleFrom?: number };
  const own = dayOfFact(kind, fact);
  const on = own === noDay ? cycleFrom : own;
  return on === noDay || (on >= life.from && on <= life.to);
}

/** The day a fact is about for the days of a cannot-tell line; months and settlements have none. */
function dayOfFact(kind: FactKind, fact: Facts[FactKind]): number {
  if (kind === 'day' || kind === 'order') return (fact as Facts['day']).day;
  if (kind === 'spell') return dayOf((fact as Facts['spell']).start);
  if (kind === 'week') return (fact as Facts['week']).monday;
  if (kind === 'deduction') return (fact as Facts['deduction']).on;
  return noDay;
}

/**
 * Judges facts as the folds hand them over and gathers what is to be written about one subject: single findings, order findings
 * summed to one a rule, platform and month, and cannot-tells summed to one a rule, platform, reason and period.
 */
export class Judging {
  readonly law: Law;
  readonly citing: Citing;
  readonly month: string;
  readonly #states: RuleState[] = [];
  readonly #byKind = new Map<FactKind, RuleState[]>();
  #worker: string | null = null;
  #source: { source?: 'worker' } = {};
  #written: FindingLine[] = [];
  /** States that gathered something about the subject. */
  #touched = new Set<RuleState>();

  constructor(
    law: Law,
    citing: Citing,
    month: string,
    rules: Partial<Record<FactKind, readonly Rule[]>> = rulesByKind,
  ) {
    this.law = law;
    this.citing = citing;
    this.month = month;
    for (const kind of Object.keys(rules) as FactKind[]) {
      const states = rules[kind]!.flatMap((rule) => stateFor(rule, month));
      this.#byKind.set(kind, states);
      this.#states.push(...states);
    }
  }

  /** How often each verdict fell, by rule. */
  get counts(): Record<string, RuleCounts> {
    const byRule: Record<string, RuleCounts> = {};
    for (const { rule, counts } of this.#states) {
      byRule[rule.slug] = { compliant: 0, findings: 0, cannotTell: 0 };
      for (const own of counts.values()) addRuleCounts(byRule, { [rule.slug]: own });
    }
    return byRule;
  }

  /** The same by enterprise, with what did not apply; facts about several platforms together, and from a worker's own records, belong to none. */
  get byEnterprise(): CountsByEnterprise {
    const all: CountsByEnterprise = {};
    for (const { rule, counts } of this.#states)
      for (const [uscc, own] of counts) {
        if (uscc === null) continue;
        all[uscc] ??= {};
        all[uscc][rule.slug] = own;
      }
    return all;
  }

  /** Starts a subject; what was gathered before must have been taken with `finish`. */
  begin(worker: string | null): void {
    this.#worker = worker;
    this.#source = {};
  }

  /** What follows about the subject rests on the worker's own records; what came before is written as it was. */
  turnToOwnRecords(): void {
    for (const state of this.#touched) this.#writeSums(state);
    this.#touched = new Set();
    this.#source = { source: 'worker' };
  }

  /** The enterprise a verdict is counted for; what rests on a worker's own records is counted for none. */
  #counted(platform: string | null): string | null {
    return this.#source.source === undefined ? platform : null;
  }

  /** The judge of one kind of fact by all its rules; null where no rule judges it. Facts are not kept. */
  judgeOf(kind: FactKind): ((fact: Facts[FactKind]) => void) | null {
    const states = this.#byKind.get(kind);
    if (states === undefined || states.length === 0) return null;
    return (fact) => {
      for (let i = 0; i < states.length; i++) {
        const state = states[i]!;
        if (state.life !== null && !livesOn(state.life, kind, fact)) continue;
        const verdict = state.rule.judge(fact as never, this.law) as Verdict;
        const { platform } = fact as { platform: string | null };
        if (verdict === compliant) state.of(this.#counted(platform)).compliant++;
        else if (verdict === notApplicable) state.of(this.#counted(platform)).notApplicable++;
        else this.#note(state, kind, fact, verdict);
      }
    };
  }

  #note(state: RuleState, kind: FactKind, fact: Facts[FactKind], verdict: Verdict): void {
    const { platform } = fact as { platform: string | null };
    if (verdict.verdict === 'compliant') state.of(this.#counted(platform)).compliant++;
    else if (verdict.verdict === 'not-applicable') state.of(this.#counted(platform)).notApplicable++;
    else if (verdict.verdict === 'cannot-tell') this.#doubt(state, kind, fact, verdict);
    else if (verdict.verdict === 'finding') {
      if (kind === 'order') this.#sumOrder(state, fact as Facts['order'], verdict);
      else {
        state.of(this.#counted(platform)).findings++;
        const about = {
          worker: this.#worker,
          platform,
          period: periodOf(kind, fact),
          record: recordOf(kind, fact),
          ...this.#source,
        };
        this.#written.push(writeFinding(state.rule, about, verdict, this.citing));
      }
    }
  }

  #sumOrder(state: RuleState, fact: Facts['order'], verdict: RuleFinding): void {
    let sum = state.orders.find(({ platform }) => platform === fact.platform);
    if (sum === undefined) {
      sum = { platform: fact.platform, amountFen: 0, counted: 0, money: false, values: [], days: new Set() };
      state.orders.push(sum);
      this.#touched.add(state);
    }
    sum.counted++;
    sum.days.add(fact.day);
    if (verdict.amountFen !== undefined) {
      sum.amountFen += verdict.amountFen;
      sum.money = true;
    }
    for (const value of verdict.values) if (!sum.values.includes(value)) sum.values.push(value);
  }

  #doubt(state: RuleState, kind: FactKind, fact: Facts[FactKind], verdict: CannotTell): void {
    const platform = (fact as { platform: string | null }).platform;
    const on = dayOfFact(kind, fact);
    const period = on === noDay ? periodOf(kind, fact) : this.month;
    let sum: SummedDoubt | undefined;
    for (const known of state.doubts) {
      const same =
        known.verdict === verdict ||
        (known.verdict.reason === verdict.reason && known.verdict.missing === verdict.missing);
      if (same && known.platform === platform && known.period === period) {
        sum = known;
        break;
      }
    }
    if (sum === undefined) {
      sum = { platform, verdict, period, days: new Set() };
      state.doubts.push(sum);
      this.#touched.add(state);
    }
    if (on !== noDay) sum.days.add(on);
  }

  /** Everything gathered about the subject, in an order that does not depend on the order it was found in. */
  finish(): FindingLine[] {
    for (const state of this.#touched) this.#writeSums(state);
    if (this.#touched.size > 0) this.#touched = new Set();
    const lines = this.#written;
    if (lines.length > 1) lines.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    if (lines.length > 0) this.#written = [];
    return lines;
  }

  #writeSums(state: RuleState): void {
    const { rule } = state;
    for (const sum of state.orders) {
      state.of(this.#counted(sum.platform)).findings++;
      const verdict: RuleFinding = {
        verdict: 'finding',
        quantity: { value: sum.counted, unit: 'orders' },
        values: sum.values,
        ...(sum.money ? { amountFen: sum.amountFen } : {}),
      };
      const about = {
        worker: this.#worker,
        platform: sum.platform,
        period: this.month,
        record: null,
        days: written(sum.days),
        ...this.#source,
      };
      this.#written.push(writeFinding(rule, about, verdict, this.citing));
    }
    for (const sum of state.doubts) {
      state.of(this.#counted(sum.platform)).cannotTell++;
      const days = sum.days.size > 0 ? { days: written(sum.days) } : {};
      const about = {
        worker: this.#worker,
        platform: sum.platform,
        period: sum.period,
        record: null,
        ...days,
        ...this.#source,
      };
      this.#written.push(writeFinding(rule, about, sum.verdict, this.citing));
    }
    state.orders = [];
    state.doubts = [];
  }
}

const written = (days: ReadonlySet<number>) => [...days].sort((a, b) => a - b).map(formatDay);
