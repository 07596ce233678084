import { readDay } from './calendar.ts';
import { canonical, type Json, same } from './canonical.ts';
import { holdsAt } from './cited.ts';
import { type Complaint, say } from './complaint.ts';
import type { Explanation, Value } from './explanation.ts';
import type { Reading } from './reading.ts';
import { sm3 } from './sm3.ts';

/** The id must be the SM3 of the finding without it. */
export function idComplaints({ finding }: Explanation): Complaint[] {
  const { id, ...rest } = finding;
  const digest = sm3(canonical(rest as unknown as Json));
  return id === digest ? [] : [say(`由线索算得 ${digest}`, `the finding gives ${digest}`)];
}

/** The key must be the SM3 of rule, worker, platform, period, record, the worker's own records where they are meant, and a doubt's reason. */
export function keyComplaints({ finding }: Explanation): Complaint[] {
  const { rule, worker, platform, period, record, verdict, reason, missing } = finding;
  const doubt = verdict === 'cannot-tell' ? `${reason} ${missing}` : '';
  const source = finding.source === undefined ? [] : [finding.source];
  const key = sm3([rule, worker ?? '', platform ?? '', period, record ?? '', ...source, doubt].join('\n'));
  return finding.key === key ? [] : [say(`由规则、对象、期间算得 ${key}`, `rule, subject and period give ${key}`)];
}

/** What the explanation repeats of its finding must be the same there. */
export function repeatedComplaints({ finding, rule, values, seal, law, missing }: Explanation): Complaint[] {
  const complaints: Complaint[] = [];
  const agree = (what: string, a: unknown, b: unknown) => {
    if (!same(a as Json, b as Json)) complaints.push(say(`${what} 不一致`, `${what} differs`));
  };
  agree('rule', rule.slug, finding.rule);
  agree(
    'basis',
    rule.basis.map(({ instrument, article }) => ({ instrument, article })),
    finding.basis,
  );
  agree(
    'departments',
    rule.departments.map(({ slug }) => slug),
    finding.departments,
  );
  agree(
    'values',
    values.map(({ instrumentTitle: _title, instrumentNumber: _number, ...value }) => value),
    finding.values,
  );
  agree('seal', seal.digest, finding.seal);
  agree('law', law.digest, finding.law);
  if (finding.verdict === 'cannot-tell') {
    if (missing === null) complaints.push(say('没有写明缺少什么', 'missing is empty'));
    else {
      agree('reason', missing.reason, finding.reason ?? null);
      agree('missing', missing.what, finding.missing ?? null);
      agree('days', missing.days, finding.days ?? []);
    }
    if (finding.amountFen !== undefined || finding.quantity !== undefined || finding.numbers !== undefined)
      complaints.push(say('无法判断不应有数额', 'a cannot-tell has no amount'));
  } else if (missing !== null || finding.reason !== undefined || finding.missing !== undefined)
    complaints.push(say('线索不应写缺少', 'a finding has nothing missing'));
  // One instrument has one name.
  const names = new Map<string, string>();
  const cited = [
    ...rule.basis.map(({ instrument, title, number }) => [instrument, `${title} ${number}`] as const),
    ...values.map((value) => [value.instrument, `${value.instrumentTitle} ${value.instrumentNumber}`] as const),
  ];
  for (const [instrument, name] of cited) {
    if ((names.get(instrument) ?? name) !== name)
      complaints.push(say(`${instrument} 有两个名称`, `${instrument} has two names`));
    names.set(instrument, name);
  }
  return complaints;
}

/** Rule, measure and level as the sheets have them; a finding may bind otherwise only where the re-derivation says so. */
export function ruleComplaints({ finding, rule, kind }: Explanation, reading: Reading): Complaint[] {
  const complaints: Complaint[] = [];
  if (!rule.sheetIds.includes(reading.sheet))
    complaints.push(say(`没有列出 ${reading.sheet}`, `${reading.sheet} is not named`));
  if (finding.measure !== reading.measure)
    complaints.push(say(`所属措施是 ${reading.measure}`, `the measure is ${reading.measure}`));
  if (kind !== reading.kind) complaints.push(say(`该规则判断的是 ${reading.kind}`, `it is asked of a ${reading.kind}`));
  if (finding.verdict === 'cannot-tell' && finding.level !== reading.level)
    complaints.push(say(`效力层级是 ${reading.level}`, `the level is ${reading.level}`));
  return complaints;
}

const weakest = ['setting', 'memory', 'secondary', 'official'];

/** A finding is as sure as the least sure value it rests on; official where it rests on none. */
export function confidenceComplaints({ finding }: Explanation): Complaint[] {
  const least = weakest.find((level) => finding.values.some(({ confidence }) => confidence === level)) ?? 'official';
  return finding.confidence === least ? [] : [say(`由所依数值应为 ${least}`, `its values make it ${least}`)];
}

/** Every value is one the rule may rest on, was in force in the span and known by then, and stands alone on each of its days. */
export function valueComplaints(
  { finding, law, facts }: Explanation,
  reading: Reading,
  span: readonly [number, number],
): Complaint[] {
  const complaints: Complaint[] = [];
  const knownOn = law.knownOn === null ? null : readDay(law.knownOn);
  const places = facts.flatMap((fact) => [
    fact.place,
    ...(Array.isArray(fact.placeSeconds) ? fact.placeSeconds.map((each: { place?: unknown }) => each.place) : []),
  ]);
  finding.values.forEach((value, i) => {
    const [from, to] = [readDay(value.from)!, value.to === null ? Number.POSITIVE_INFINITY : readDay(value.to)!];
    const name = `${value.name} of ${value.from}`;
    if (!reading.parameters.includes(value.name))
      complaints.push(say(`该规则不依据 ${value.name}`, `the rule does not rest on ${value.name}`));
    if (from > to) complaints.push(say(`${name} 止日早于起日`, `${name} ends before it begins`));
    if (from > span[1] || to < span[0]) complaints.push(say(`${name} 当时没有生效`, `${name} was not in force`));
    if (knownOn !== null && readDay(value.knownFrom)! > knownOn)
      complaints.push(say(`${name} 当时尚未公布`, `${name} was not known yet`));
    if (finding.verdict === 'finding' && value.value === null)
      complaints.push(say(`${name} 没有数值`, `${name} has no value`));
    const told = places.filter((place): place is string => typeof place === 'string');
    if (value.place !== null && told.length > 0 && !told.some((place) => holdsAt(value, place)))
      complaints.push(say(`${name} 适用于别处`, `${name} holds for another place`));
    for (const other of finding.values.slice(i + 1))
      if (twice(value, other))
        complaints.push(say(`${value.name} 同一天有两行`, `${value.name} has two rows on one day`));
  });
  return complaints;
}

function twice(a: Value, b: Value): boolean {
  if (a.name !== b.name || a.place !== b.place || a.platform !== b.platform) return false;
  const end = (value: Value) => (value.to === null ? Number.POSITIVE_INFINITY : readDay(value.to)!);
  return readDay(a.from)! <= end(b) && readDay(b.from)! <= end(a);
}
