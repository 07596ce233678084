import { changeComplaints } from './change.ts';
import { type Complaint, say } from './complaint.ts';
import { doubtComplaints, verdictComplaints } from './conclusion.ts';
import { factComplaints, rowComplaints } from './evidence.ts';
import type { Explanation } from './explanation.ts';
import { complaintOf } from './fact.ts';
import {
  confidenceComplaints,
  idComplaints,
  keyComplaints,
  repeatedComplaints,
  ruleComplaints,
  valueComplaints,
} from './identity.ts';
import { periodComplaints, spanOfPeriod } from './period.ts';
import type { Reading } from './reading.ts';
import { readExplanation } from './shape.ts';
import { type CheckResult, type CheckStep, outcome } from './step.ts';
import { arithmeticComplaints } from './steps.ts';
import { readings } from './verdicts/all.ts';
import { wordComplaints } from './words.ts';

export type { CheckResult } from './step.ts';

/**
 * Checks an explanation (`gangwan-explanation/1`) from itself alone: that it is whole, that its facts follow from the rows it lists, its
 * conclusion from the facts and values, its numbers from its arithmetic. Accepts only where every step holds. Never throws.
 */
export function checkExplanation(json: unknown): CheckResult {
  const read = readExplanation(json);
  if ('complaints' in read) {
    const id = (json as { finding?: { id?: unknown } } | null)?.finding?.id;
    return result(typeof id === 'string' ? id : null, [outcome('format', read.complaints)]);
  }
  const { explanation } = read;
  const { finding } = explanation;
  const steps = [
    outcome('format', []),
    outcome('id', idComplaints(explanation)),
    outcome('key', keyComplaints(explanation)),
    outcome('repeated', repeatedComplaints(explanation)),
    outcome('confidence', confidenceComplaints(explanation)),
  ];
  const reading = Object.hasOwn(readings, finding.rule) ? readings[finding.rule] : undefined;
  if (reading === undefined) {
    steps.push(
      outcome('rule', [say(`核验程序没有规则 ${finding.rule}`, `${finding.rule} is no rule this checker can read`)]),
    );
    return result(finding.id, steps);
  }
  steps.push(outcome('rule', ruleComplaints(explanation, reading)), ...content(explanation, reading));
  return result(finding.id, steps);
}

function content(explanation: Explanation, reading: Reading): CheckStep[] {
  const { finding } = explanation;
  if (explanation.facts.length === 0) return [outcome('facts', [say('没有事实', 'there is no fact')])];
  const steps = [
    guarded('period', () => periodComplaints(explanation)),
    guarded('values', () => valueComplaints(explanation, reading, spanOf(explanation, reading))),
    guarded('evidence', () => rowComplaints(explanation)),
    recounted(explanation),
  ];
  if (finding.verdict === 'finding') {
    steps.push(
      guarded('verdict', () => verdictComplaints(explanation, reading)),
      guarded('change', () => changeComplaints(explanation, reading)),
    );
  } else steps.push(guarded('missing', () => doubtComplaints(explanation, reading)));
  steps.push(
    guarded('arithmetic', () => arithmeticComplaints(explanation)),
    guarded('words', () => wordComplaints(explanation)),
  );
  return steps;
}

/** Days whose law applies: as the rule reads them from its fact, else the finding's period. */
function spanOf({ finding, facts }: Explanation, reading: Reading): readonly [number, number] {
  const own = reading.span(facts[0]!);
  return own[1] === 0 ? (spanOfPeriod(finding.period) ?? own) : own;
}

function recounted(explanation: Explanation): CheckStep {
  let note = { zh: '', en: '' };
  return guarded(
    'facts',
    () => {
      const { complaints, counted, asReported } = factComplaints(explanation);
      const list = (fields: readonly string[], none: string) => (fields.length === 0 ? none : fields.join(', '));
      note = {
        zh: `（重新计数：${list(counted, '无')}；照报：${list(asReported, '无')}）`,
        en: ` (recounted: ${list(counted, 'none')}; as reported: ${list(asReported, 'none')})`,
      };
      return complaints;
    },
    () => note,
  );
}

/** Runs one check; what it cannot read or has no source for is a complaint, not an error. */
function guarded(
  what: CheckStep['what'],
  check: () => Complaint[],
  note?: () => { zh: string; en: string },
): CheckStep {
  try {
    const complaints = check();
    return outcome(what, complaints, note?.());
  } catch (error) {
    const complaint = complaintOf(error);
    if (complaint !== null) return outcome(what, [complaint]);
    throw error;
  }
}

const result = (id: string | null, steps: CheckStep[]): CheckResult => ({
  accepted: steps.every(({ ok }) => ok),
  id,
  steps,
});
