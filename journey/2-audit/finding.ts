import { canonicalJson } from '#basics/canonical.ts';
import { formatDay } from '#basics/day.ts';
import { formatInstant } from '#basics/instant.ts';
import type { InForce, Level } from '#law/in-force.types.ts';
import type { FactKind, Facts } from '#measures/facts/kinds.ts';
import type { Rule } from '#measures/rule.ts';
import type { CannotTell, Quantity, RuleFinding } from '#measures/verdict.ts';
import { sm3 } from '#store/sm3.ts';

/** A finding or a cannot-tell as written, one JSON line each; keys sorted, SM3 over everything but the id. */
export interface Finding {
  /** SM3 of the whole finding without `id`. */
  id: string;
  /** SM3 of rule, subject, platform and period: stable over seals. */
  key: string;
  rule: string;
  measure: string;
  departments: readonly string[];
  /** Pseudonym of the worker, or null where the finding is about an enterprise. */
  worker: string | null;
  /** USCC; null where several platforms together are meant. */
  platform: string | null;
  /** Day, instant a stretch started, `from/to` of a week or settlement, or month. */
  period: string;
  /** Record the finding is about (settlement, deduction, rule), where there is one. */
  record: string | null;
  verdict: 'finding' | 'cannot-tell';
  amountFen?: number;
  quantity?: Quantity;
  /** Days concerned (orders summed up, cannot tell). */
  days?: readonly string[];
  reason?: string;
  missing?: string;
  numbers?: Readonly<Record<string, number>>;
  level: Level;
  /** The weakest confidence of the values it rests on. */
  confidence: string;
  basis: readonly { instrument: string; article: string }[];
  values: readonly InForce[];
  /** Digests of the seal and the law it was found with. */
  seal: string;
  law: string;
  /** `worker` where it rests on records the worker brought; absent where it rests on what platforms reported. */
  source?: 'worker';
}

const weakestFirst = ['setting', 'memory', 'secondary', 'official'] as const;

/** The weakest confidence among values; `official` where a finding rests on none. A setting of ours is weaker than memory of a law. */
export function weakestConfidence(values: readonly InForce[]): string {
  for (const confidence of weakestFirst) if (values.some((value) => value.confidence === confidence)) return confidence;
  return 'official';
}

type AnyFact = Facts[FactKind];

/** What period a fact of a kind is about, as text. */
export function periodOf(kind: FactKind, fact: AnyFact): string {
  switch (kind) {
    case 'spell':
      return formatInstant((fact as Facts['spell']).start);
    case 'day':
      return formatDay((fact as Facts['day']).day);
    case 'week': {
      const { monday } = fact as Facts['week'];
      return `${formatDay(monday)}/${formatDay(monday + 6)}`;
    }
    case 'settlement': {
      const { periodFrom, periodTo } = fact as Facts['settlement'];
      return `${formatDay(periodFrom)}/${formatDay(periodTo)}`;
    }
    case 'cycle': {
      const { cycleFrom, cycleTo } = fact as Facts['cycle'];
      return `${formatDay(cycleFrom)}/${formatDay(cycleTo)}`;
    }
    case 'deduction':
      return formatDay((fact as Facts['deduction']).on);
    case 'rule-change':
      return formatDay((fact as Facts['rule-change']).effectiveOn);
    case 'correction-order': {
      const { deadline, judgedOn } = fact as Facts['correction-order'];
      return formatDay(deadline ?? judgedOn);
    }
    case 'order':
      return formatDay((fact as Facts['order']).day).slice(0, 7);
    default:
      return (fact as { month: string }).month;
  }
}

/** The record a fact is about, where it is about one. */
export function recordOf(kind: FactKind, fact: AnyFact): string | null {
  if (kind === 'settlement') return (fact as Facts['settlement']).payRecordId;
  if (kind === 'deduction') return (fact as Facts['deduction']).recordId;
  if (kind === 'rule-change') return (fact as Facts['rule-change']).ruleId;
  if (kind === 'correction-order') return (fact as Facts['correction-order']).orderNumber;
  if (kind === 'spell') return (fact as Facts['spell']).spell;
  if (kind === 'premium') return `${(fact as Facts['premium']).region}/${(fact as Facts['premium']).industry}`;
  if (kind === 'enterprise') return (fact as Facts['enterprise']).trade;
  return (fact as { record?: string | null }).record ?? null;
}

/** What a finding is cited with, apart from its fact. */
export interface Citing {
  seal: string;
  law: string;
}

/** What a finding is about. */
export interface About {
  worker: string | null;
  platform: string | null;
  period: string;
  record: string | null;
  days?: readonly string[];
  source?: 'worker';
}

/** A finding as written: its id and its whole line, the canonical JSON of `Finding`. */
export interface FindingLine {
  id: string;
  line: string;
}

/** The parts of a line that are the same for every finding of a rule. */
interface RuleText {
  basis: string;
  departments: string;
  measure: string;
}

const ruleTexts = new WeakMap<Rule, RuleText>();
const valueTexts = new WeakMap<InForce, string>();

function textOfRule(rule: Rule): RuleText {
  let text = ruleTexts.get(rule);
  if (text === undefined) {
    text = {
      basis: canonicalJson(rule.basis as never),
      departments: canonicalJson(rule.departments as never),
      measure: JSON.stringify(rule.measure),
    };
    ruleTexts.set(rule, text);
  }
  return text;
}

/** Values in force are frozen and few: each is written once. */
function textOfValues(values: readonly InForce[]): string {
  let all = '';
  for (const value of values) {
    let text = valueTexts.get(value);
    if (text === undefined) {
      text = canonicalJson(value as never);
      valueTexts.set(value, text);
    }
    all += all === '' ? text : `,${text}`;
  }
  return `[${all}]`;
}

const quoted = (text: string | null) => (text === null ? 'null' : JSON.stringify(text));

/**
 * Writes a rule's verdict on a subject as a finding. The text is put together member by member in canonical order, since an
 * audit writes hundreds of thousands; a test holds it against `canonicalJson` of the same finding.
 */
export function writeFinding(rule: Rule, about: About, verdict: RuleFinding | CannotTell, citing: Citing): FindingLine {
  const { basis, departments, measure } = textOfRule(rule);
  const values = verdict.values ?? [];
  const finding = verdict.verdict === 'finding' ? verdict : null;
  const doubt = verdict.verdict === 'cannot-tell' ? verdict : null;
  const subject = [rule.slug, about.worker ?? '', about.platform ?? '', about.period, about.record ?? ''];
  if (about.source !== undefined) subject.push(about.source);
  const key = sm3([...subject, doubt === null ? '' : `${doubt.reason} ${doubt.missing}`].join('\n'));
  const before =
    (finding?.amountFen === undefined ? '' : `"amountFen":${finding.amountFen},`) +
    `"basis":${basis},"confidence":"${weakestConfidence(values)}",` +
    (about.days === undefined ? '' : `"days":${JSON.stringify(about.days)},`) +
    `"departments":${departments},`;
  const after =
    `"key":"${key}","law":"${citing.law}","level":"${finding?.level ?? rule.level}","measure":${measure},` +
    (doubt === null ? '' : `"missing":${quoted(doubt.missing)},`) +
    (finding?.numbers === undefined ? '' : `"numbers":${canonicalJson(finding.numbers)},`) +
    `"period":"${about.period}","platform":${quoted(about.platform)},` +
    (finding?.quantity === undefined
      ? ''
      : `"quantity":{"unit":"${finding.quantity.unit}","value":${finding.quantity.value}},`) +
    (doubt === null ? '' : `"reason":"${doubt.reason}",`) +
    `"record":${quoted(about.record)},"rule":"${rule.slug}","seal":"${citing.seal}",` +
    (about.source === undefined ? '' : `"source":"${about.source}",`) +
    `"values":${textOfValues(values)},` +
    `"verdict":"${verdict.verdict}","worker":${quoted(about.worker)}}`;
  const id = sm3(`{${before}${after}`);
  return { id, line: `{${before}"id":"${id}",${after}` };
}
