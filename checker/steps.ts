import { workOut } from './arithmetic.ts';
import { type Complaint, say } from './complaint.ts';
import type { Explanation, Value } from './explanation.ts';
import type { Fact } from './fact.ts';

/** `minimum-wage-hourly` as formulas name it. */
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * What a formula may name before its first step: number fields of the fact; of a list its length as `field_length` and the numbers of
 * its entries as `field_0_key`; values by parameter, a second and third different value of one as `name_2`, `name_3`.
 */
export function namesOf(fact: Fact, values: readonly Value[]): Map<string, bigint> {
  const names = new Map<string, bigint>();
  for (const [field, value] of Object.entries(fact)) {
    if (typeof value === 'number') names.set(field, BigInt(value));
    if (!Array.isArray(value)) continue;
    names.set(`${field}_length`, BigInt(value.length));
    value.forEach((entry: unknown, at) => {
      if (typeof entry !== 'object' || entry === null) return;
      for (const [key, number] of Object.entries(entry))
        if (typeof number === 'number') names.set(`${field}_${at}_${key}`, BigInt(number));
    });
  }
  const different = new Map<string, number[]>();
  for (const { name, value } of values) {
    const before = different.get(name) ?? [];
    if (value === null || before.includes(value)) continue;
    different.set(name, [...before, value]);
    names.set(before.length === 0 ? camel(name) : `${camel(name)}_${before.length + 1}`, BigInt(value));
  }
  return names;
}

/** Steps that do not come out, or an end that is not the amount or count of the finding (of one order, where orders are summed). */
export function arithmeticComplaints({ finding, kind, facts, arithmetic }: Explanation): Complaint[] {
  if (finding.verdict === 'cannot-tell')
    return arithmetic.length === 0 ? [] : [say('无法判断不应有算式', 'a cannot-tell has no arithmetic')];
  const complaints: Complaint[] = [];
  const names = namesOf(facts[0]!, finding.values);
  for (const { name, formula, result } of arithmetic) {
    if (names.has(name) || !/^[A-Za-z_]\w*$/.test(name))
      complaints.push(say(`名称 ${name} 已用`, `${name} is a name in use`));
    try {
      const worked = workOut(formula, names);
      if (worked !== BigInt(result))
        complaints.push(
          say(`${name} = ${formula} 得 ${worked}，不是 ${result}`, `${name} = ${formula} is ${worked}, not ${result}`),
        );
    } catch (error) {
      complaints.push(say(`${name} 算不出：${(error as Error).message}`, `${name}: ${(error as Error).message}`));
    }
    names.set(name, BigInt(result));
  }
  const last = arithmetic.at(-1);
  if (last === undefined) return [...complaints, say('没有算式', 'no arithmetic')];
  if (kind !== 'order') {
    const [main, unit] =
      finding.amountFen === undefined ? [finding.quantity?.value, finding.quantity?.unit] : [finding.amountFen, 'fen'];
    if (last.result !== main)
      complaints.push(
        say(
          `算式得 ${last.result}，线索写作 ${main}`,
          `the arithmetic ends in ${last.result}, the finding says ${main}`,
        ),
      );
    if (last.unit !== unit)
      complaints.push(
        say(
          `算式的单位是 ${last.unit}，线索是 ${unit}`,
          `the arithmetic ends in ${last.unit}, the finding counts ${unit}`,
        ),
      );
  }
  for (const [name, value] of Object.entries(finding.numbers ?? {})) {
    const shown = arithmetic.find((step) => step.name === name);
    if (shown !== undefined && shown.result !== value)
      complaints.push(say(`${name} 有 ${value} 和 ${shown.result} 两个数`, `${name} is ${value} and ${shown.result}`));
  }
  return complaints;
}
