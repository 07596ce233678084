import { same } from './canonical.ts';
import { type Complaint, say } from './complaint.ts';
import { conclude } from './conclusion.ts';
import type { Explanation } from './explanation.ts';
import type { Fact } from './fact.ts';
import type { Reading } from './reading.ts';

/**
 * The smallest change starts from the fact as it is and turns the conclusion, and where it is a number, one step less does not.
 * Where orders are summed it speaks of the first.
 */
export function changeComplaints(explanation: Explanation, reading: Reading): Complaint[] {
  const { finding, facts, flip } = explanation;
  if (finding.verdict === 'cannot-tell')
    return flip === null ? [] : [say('无法判断不应有变化', 'a cannot-tell has no change')];
  if (flip === null) return [say('没有给出变化', 'no change is given')];
  const fact = facts[0]!;
  if (!Object.hasOwn(fact, flip.field))
    return [say(`事实没有 ${flip.field} 一栏`, `${flip.field} is no field of the fact`)];
  const complaints: Complaint[] = [];
  if (!same(fact[flip.field] as never, flip.from))
    complaints.push(
      say(`${flip.field} 并不是 ${JSON.stringify(flip.from)}`, `${flip.field} is not ${JSON.stringify(flip.from)}`),
    );
  if (same(flip.from, flip.to)) complaints.push(say('没有变化', 'nothing changes'));
  const changed = turned(explanation, reading, { ...fact, [flip.field]: flip.to });
  if (changed === 0)
    complaints.push(
      say(
        `${flip.field} = ${JSON.stringify(flip.to)} 时线索仍成立`,
        `${flip.field} = ${JSON.stringify(flip.to)} leaves the finding`,
      ),
    );
  if (typeof flip.to !== 'number') return complaints;
  if (typeof flip.from === 'number') {
    const oneLess = flip.to + Math.sign(flip.from - flip.to);
    if (turned(explanation, reading, { ...fact, [flip.field]: oneLess }) >= changed)
      complaints.push(say(`${flip.field} = ${oneLess} 就够了`, `${flip.field} = ${oneLess} would do`));
  } else {
    // From nothing to a number: it lies at the edge of what would do.
    const beside = [flip.to - 1, flip.to + 1].map((to) => turned(explanation, reading, { ...fact, [flip.field]: to }));
    if (Math.min(...beside) >= changed)
      complaints.push(say(`${flip.field} = ${flip.to} 不是界限`, `${flip.field} = ${flip.to} is no edge`));
  }
  return complaints;
}

/** How far a changed fact is turned: 0 a finding or nothing that can be said, 1 no longer certain, 2 met or no longer asked. */
function turned(explanation: Explanation, reading: Reading, fact: Fact): number {
  const strict = conclude(explanation, reading, fact, true);
  // A changed fact may rest on a value the finding had no need of; without it nothing is found.
  const conclusion = 'why' in strict ? conclude(explanation, reading, fact, false) : strict;
  if ('why' in conclusion || conclusion.derived.verdict === 'finding') return 0;
  return conclusion.derived.verdict === 'not-known' ? 1 : 2;
}
