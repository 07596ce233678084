import { formatDay } from '#basics/day.ts';
import { dayOf } from '#basics/instant.ts';
import type { InForce, Law } from '#law/in-force.types.ts';
import { rulesByKind } from '#measures/catalogue.ts';
import type { FactKind, Facts } from '#measures/facts/kinds.ts';
import type { Rule } from '#measures/rule.ts';
import { type CannotTell, compliant, notApplicable, type RuleFinding, type Verdict } from '#measures/verdict.ts';
import { type Citing, type Finding, periodOf, recordOf, writtenFinding } from '../finding.ts';

/** How often each verdict fell, by rule. */
export interface RuleCounts {
  compliant: number;
  findings: number;
  cannotTell: number;
}

interface SummedOrders {
  rule: Rule;
  platform: string | null;
  amountFen: number;
  counted: number;
  money: boolean;
  values: InForce[];
  days: Set<number>;
}

interface SummedDoubt {
  rule: Rule;
  platform: string | null;
  verdict: CannotTell;
  period: string;
  days: Set<number>;
}

const noDay = -1;

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
  readonly counts = new Map<string, RuleCounts>();
  readonly #rules: Partial<Record<FactKind, readonly Rule[]>>;
  readonly #ruleCounts: Partial<Record<FactKind, readonly RuleCounts[]>> = {};
  #worker: string | null = null;
  #written: Finding[] = [];
  #orders = new Map<string, SummedOrders>();
  #doubts = new Map<string, SummedDoubt>();

  constructor(
    law: Law,
    citing: Citing,
    month: string,
    rules: Partial<Record<FactKind, readonly Rule[]>> = rulesByKind,
  ) {
    this.#rules = rules;
    this.law = law;
    this.citing = citing;
    this.month = month;
    for (const kind of Object.keys(rules) as FactKind[]) {
      this.#ruleCounts[kind] = rules[kind]!.map((rule) => {
        const counts = this.counts.get(rule.slug) ?? { compliant: 0, findings: 0, cannotTell: 0 };
        this.counts.set(rule.slug, counts);
        return counts;
      });
    }
  }

  /** Starts a subject; what was gathered before must have been taken with `finish`. */
  begin(worker: string | null): void {
    this.#worker = worker;
  }

  /** The judge of one kind of fact by all its rules; null where no rule judges it. Facts are not kept. */
  judgeOf(kind: FactKind): ((fact: Facts[FactKind]) => void) | null {
    const rules = this.#rules[kind];
    if (rules === undefined || rules.length === 0) return null;
    const counts = this.#ruleCounts[kind]!;
    return (fact) => {
      for (let i = 0; i < rules.length; i++) {
        const verdict = rules[i]!.judge(fact as never, this.law) as Verdict;
        if (verdict === compliant) counts[i]!.compliant++;
        else if (verdict !== notApplicable) this.#note(rules[i]!, counts[i]!, kind, fact, verdict);
      }
    };
  }

  #note(rule: Rule, counts: RuleCounts, kind: FactKind, fact: Facts[FactKind], verdict: Verdict): void {
    if (verdict.verdict === 'compliant') counts.compliant++;
    else if (verdict.verdict === 'cannot-tell') this.#doubt(rule, kind, fact, verdict);
    else if (verdict.verdict === 'finding') {
      if (kind === 'order') this.#sumOrder(rule, fact as Facts['order'], verdict);
      else {
        counts.findings++;
        const platform = (fact as { platform: string | null }).platform;
        const about = { worker: this.#worker, platform, period: periodOf(kind, fact), record: recordOf(kind, fact) };
        this.#written.push(writtenFinding(rule, about, verdict, this.citing));
      }
    }
  }

  #sumOrder(rule: Rule, fact: Facts['order'], verdict: RuleFinding): void {
    const key = `${rule.slug}\n${fact.platform ?? ''}`;
    let sum = this.#orders.get(key);
    if (sum === undefined) {
      sum = { rule, platform: fact.platform, amountFen: 0, counted: 0, money: false, values: [], days: new Set() };
      this.#orders.set(key, sum);
    }
    sum.counted++;
    sum.days.add(fact.day);
    if (verdict.amountFen !== undefined) {
      sum.amountFen += verdict.amountFen;
      sum.money = true;
    }
    for (const value of verdict.values) if (!sum.values.includes(value)) sum.values.push(value);
  }

  #doubt(rule: Rule, kind: FactKind, fact: Facts[FactKind], verdict: CannotTell): void {
    const platform = (fact as { platform: string | null }).platform;
    const day = dayOfFact(kind, fact);
    const period = day === noDay ? periodOf(kind, fact) : this.month;
    const key = [rule.slug, platform ?? '', verdict.reason, verdict.missing, period].join('\n');
    let sum = this.#doubts.get(key);
    if (sum === undefined) {
      sum = { rule, platform, verdict, period, days: new Set() };
      this.#doubts.set(key, sum);
    }
    if (day !== noDay) sum.days.add(day);
  }

  /** Everything gathered about the subject, in an order that does not depend on the order it was found in. */
  finish(): Finding[] {
    for (const sum of this.#orders.values()) {
      this.counts.get(sum.rule.slug)!.findings++;
      const verdict: RuleFinding = {
        verdict: 'finding',
        quantity: { value: sum.counted, unit: 'orders' },
        values: sum.values,
        ...(sum.money ? { amountFen: sum.amountFen } : {}),
      };
      this.#written.push(
        writtenFinding(
          sum.rule,
          { worker: this.#worker, platform: sum.platform, period: this.month, record: null, days: written(sum.days) },
          verdict,
          this.citing,
        ),
      );
    }
    for (const sum of this.#doubts.values()) {
      this.counts.get(sum.rule.slug)!.cannotTell++;
      const about = {
        worker: this.#worker,
        platform: sum.platform,
        period: sum.period,
        record: null,
        ...(sum.days.size > 0 ? { days: written(sum.days) } : {}),
      };
      this.#written.push(writtenFinding(sum.rule, about, sum.verdict, this.citing));
    }
    const lines = this.#written.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.#written = [];
    if (this.#orders.size > 0) this.#orders = new Map();
    if (this.#doubts.size > 0) this.#doubts = new Map();
    return lines;
  }
}

const written = (days: ReadonlySet<number>) => [...days].sort((a, b) => a - b).map(formatDay);
