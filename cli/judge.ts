import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { rules } from '#measures/catalogue.ts';
import { lawOf } from './law.ts';
import { argument, type Call, textOption, type Verb } from './verb.ts';

/** Reads JSON from a file or, for `-`, from standard input. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new GangwanError('command-no-file', { path });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GangwanError('command-not-json', { path, why: (error as Error).message });
  }
}

/** The rule of a name, or an error with names near it. */
function ruleNamed(name: string) {
  const found = rules.find((rule) => rule.slug === name);
  if (found !== undefined) return found;
  const words = name.split('-').filter((word) => word.length > 2);
  const near = rules.map((rule) => rule.slug).filter((slug) => words.some((word) => slug.includes(word)));
  throw new GangwanError('command-unknown-rule', {
    rule: name,
    near: (near.length > 0 ? near : rules.map((rule) => rule.slug)).slice(0, 12).join(', '),
  });
}

export const verb: Verb = {
  name: 'judge',
  zh: '用一条规则判断手工填写的事实（例如一张工资单）',
  en: 'judge facts written by hand (a payslip, say) by one rule',
  takes: 'RULE --facts FILE|- | --schema',
  options: {
    facts: { value: 'FILE|-', zh: '事实（JSON）', en: 'the facts, JSON' },
    schema: { zh: '输出事实的 JSON Schema', en: 'print the JSON Schema of its facts' },
    'known-on': { value: 'DATE', zh: '当日所知的法律', en: 'the law as known on that day' },
  },
  async run(call) {
    const rule = ruleNamed(argument(call, 0, 'RULE'));
    if (call.options.schema === true) {
      call.print(JSON.stringify(z.toJSONSchema(rule.facts, { io: 'input', unrepresentable: 'any' }), null, 2));
      return 0;
    }
    const path = textOption(call, 'facts');
    if (path === undefined)
      throw new GangwanError('command-missing-argument', { verb: 'judge', argument: '--facts FILE|-' });
    const parsed = rule.facts.safeParse(readJson(path));
    if (!parsed.success) {
      const why = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
      throw new GangwanError('command-facts-do-not-fit', { path, rule: rule.slug, why });
    }
    const law = lawOf(call);
    const verdict = rule.judge(parsed.data, law);
    const explanation = verdict.verdict === 'finding' ? rule.explain(parsed.data, law, verdict) : null;
    if (call.json) call.print(JSON.stringify({ rule: rule.slug, ...verdict, explanation }));
    else printVerdict(call, rule.title[call.language], verdict.verdict, explanation?.sentence[call.language], verdict);
    return verdict.verdict === 'finding' ? 1 : 0;
  },
};

const words = {
  zh: { compliant: '符合', 'not-applicable': '不适用', finding: '线索', 'cannot-tell': '无法判断' },
  en: { compliant: 'met', 'not-applicable': 'does not apply', finding: 'finding', 'cannot-tell': 'cannot tell' },
} as const;

function printVerdict(
  call: Call,
  title: string,
  verdict: keyof (typeof words)['zh'],
  sentence: string | undefined,
  whole: object,
): void {
  call.print(`${title}: ${words[call.language][verdict]}`);
  if (sentence !== undefined) call.print(sentence);
  if ('reason' in whole) call.print(`${String(whole.reason)}: ${String((whole as { missing?: unknown }).missing)}`);
}
