import { readFileSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { type CheckResult, checkExplanation } from '../checker/check.ts';
import { argument, type Call, type Verb } from './verb.ts';

/** The JSON values of a file: one, or one a line. `-` reads standard input. */
function explanationsIn(path: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new GangwanError('command-no-file', { path });
  }
  try {
    return [JSON.parse(text)];
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) throw new GangwanError('command-not-json', { path, why: (error as Error).message });
    return lines.map((line, i) => {
      try {
        return JSON.parse(line);
      } catch (problem) {
        throw new GangwanError('command-not-json', { path: `${path}:${i + 1}`, why: (problem as Error).message });
      }
    });
  }
}

export const verb: Verb = {
  name: 'check',
  zh: '独立核验一条或多条解释：只凭解释本身重新得出结论',
  en: 'check explanations independently: the conclusion again from the explanation alone',
  takes: 'FILE|-',
  options: {},
  async run(call) {
    const path = argument(call, 0, 'FILE');
    let accepted = true;
    for (const json of explanationsIn(path)) {
      const result = checkExplanation(json);
      accepted &&= result.accepted;
      if (call.json) call.print(JSON.stringify(result));
      else printResult(call, result);
    }
    return accepted ? 0 : 1;
  },
};

const words = {
  zh: { accepted: '核验通过', refused: '核验不通过', noId: '（没有编号）' },
  en: { accepted: 'accepted', refused: 'not accepted', noId: '(no id)' },
} as const;

function printResult(call: Call, { accepted, id, steps }: CheckResult): void {
  const { [call.language]: said } = words;
  call.print(`${id?.slice(0, 16) ?? said.noId}  ${accepted ? said.accepted : said.refused}`);
  for (const step of steps) call.print(`  ${step.ok ? '✔' : '✖'} ${step[call.language]}`);
}
