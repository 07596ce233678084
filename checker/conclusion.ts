import { readDay } from './calendar.ts';
import type { Json } from './canonical.ts';
import { same } from './canonical.ts';
import { citedFrom } from './cited.ts';
import { type Complaint, say } from './complaint.ts';
import type { Explanation, Finding } from './explanation.ts';
import { complaintOf, type Fact } from './fact.ts';
import { isMissing } from './missing.ts';
import type { Derived, Reading } from './reading.ts';

/** A rule's conclusion from one fact, or why there is none. */
type Conclusion = { derived: Derived } | { why: Complaint };

/** Draws the conclusion from a fact again. `finding`: every value it rests on must be cited. */
export function conclude(explanation: Explanation, reading: Reading, fact: Fact, finding: boolean): Conclusion {
  const { law, finding: claimed } = explanation;
  const knownOn = law.knownOn === null ? null : readDay(law.knownOn);
  try {
    return { derived: reading.judge(fact, citedFrom(claimed.values, finding, knownOn)) };
  } catch (error) {
    const complaint = complaintOf(error);
    if (complaint !== null) return { why: complaint };
    throw error;
  }
}

/** What does not agree between the finding and what follows from its facts again. */
export function verdictComplaints(explanation: Explanation, reading: Reading): Complaint[] {
  const { finding, facts, kind } = explanation;
  const complaints: Complaint[] = [];
  let amount = 0;
  let money = false;
  for (const fact of facts) {
    const conclusion = conclude(explanation, reading, fact, true);
    if ('why' in conclusion) complaints.push(conclusion.why);
    else if (conclusion.derived.verdict !== 'finding')
      complaints.push(
        say(`有一个事实得出 ${conclusion.derived.verdict}`, `a fact gives ${conclusion.derived.verdict}`),
      );
    else if (kind === 'order') {
      amount += conclusion.derived.amountFen ?? 0;
      money ||= conclusion.derived.amountFen !== undefined;
      if (finding.level !== reading.level)
        complaints.push(say(`效力层级是 ${reading.level}`, `the level is ${reading.level}`));
    } else complaints.push(...differences(finding, conclusion.derived, reading));
  }
  if (kind === 'order' && complaints.length === 0) {
    if (!same((finding.quantity ?? null) as unknown as Json, { value: facts.length, unit: 'orders' }))
      complaints.push(say(`事实共 ${facts.length} 单`, `the facts are ${facts.length} orders`));
    if ((finding.amountFen ?? null) !== (money ? amount : null))
      complaints.push(say(`各单合计 ${amount} 分`, `the orders add up to ${amount} fen`));
    if (finding.numbers !== undefined) complaints.push(say('合计的订单不列中间数', 'orders summed up have no numbers'));
  }
  return complaints;
}

function differences(finding: Finding, derived: Derived & { verdict: 'finding' }, reading: Reading): Complaint[] {
  const complaints: Complaint[] = [];
  const agree = (what: string, claimed: unknown, again: unknown) => {
    if (!same((claimed ?? null) as Json, (again ?? null) as Json))
      complaints.push(
        say(
          `${what} 写作 ${JSON.stringify(claimed ?? null)}，重新得出 ${JSON.stringify(again ?? null)}`,
          `${what} is ${JSON.stringify(claimed ?? null)}, it follows ${JSON.stringify(again ?? null)}`,
        ),
      );
  };
  agree('amountFen', finding.amountFen, derived.amountFen);
  agree('quantity', finding.quantity, derived.quantity);
  agree('level', finding.level, derived.level ?? reading.level);
  for (const [name, value] of Object.entries(finding.numbers ?? {})) agree(name, value, derived.numbers?.[name]);
  return complaints;
}

/** A cannot-tell names what really is missing, and nothing found hides behind it. */
export function doubtComplaints(explanation: Explanation, reading: Reading): Complaint[] {
  const { finding, facts } = explanation;
  const complaints: Complaint[] = [];
  const doubt = `${finding.reason} ${finding.missing}`;
  for (const fact of facts) {
    const conclusion = conclude(explanation, reading, fact, false);
    if ('why' in conclusion) complaints.push(conclusion.why);
    else if (conclusion.derived.verdict === 'finding')
      complaints.push(say('事实已足以成立线索', 'the facts are enough for a finding'));
    else {
      const open = conclusion.derived.verdict === 'not-known' ? conclusion.derived.doubts : [];
      const reasons = new Set(open.map((each) => each.split(' ')[0]));
      const empty =
        ['table-not-reported', 'field-not-reported', 'class-unclear'].includes(finding.reason ?? '') &&
        isMissing(fact, finding.missing ?? '');
      if (!open.includes(doubt as never) && !empty)
        complaints.push(
          reasons.size === 0
            ? say(`${finding.missing} 并不缺少`, `${finding.missing} is not missing`)
            : say(`未定的是 ${open.join('、')}`, `what is open is ${open.join(', ')}`),
        );
    }
  }
  return complaints;
}
