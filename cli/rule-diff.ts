import { readFileSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { readDocument } from '#journey/1-intake/documents/document-text.ts';
import { ruleDiff } from '#journey/1-intake/rule-texts/rule-diff.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { stepsOfChange, topicsInText } from '#measures/11-consultation/index.ts';
import { sm3 } from '#store/sm3.ts';
import { ruleDiffReport } from './rule-diff-report.ts';
import { argument, choiceOption, dayOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'rule-diff',
  zh: '比较一条规则的两个版本：改了什么，涉及哪些事项，施行之前要走哪几步',
  en: 'compare two versions of a rule: what changed, which matters it touches, which steps come before it takes effect',
  about: {
    zh: '读 DOCX、PDF（有文字的）或纯文本，逐段比较；全角半角和空格的不同不算改动。事项按词句提示，没有词句的不等于不涉及，由人判断。写明 --effective，就算出最迟哪天公示、哪天开始征求意见。退出码：0 没有改动，1 有改动，2 读不了。',
    en: 'Reads DOCX, PDF with text, or plain text, paragraph by paragraph; widths of signs and blanks are no change. Matters are told by words; where there are none a person decides. With --effective it says by which day to publish and to call for comments. Ends with 0 where nothing changed, 1 where something did, 2 when a file cannot be read.',
  },
  takes: 'OLD NEW',
  options: {
    effective: { value: 'DATE', zh: '打算从哪天起施行', en: 'the day it is to take effect' },
    trade: {
      value: 'ride|other',
      zh: '网约车写 ride：计价和收入规则提前一个月',
      en: 'ride for ride-hailing: a month’s notice of income rules',
    },
  },
  examples: [
    {
      command: 'npx gangwan rule-diff v1.docx v2.docx --effective 2026-12-01',
      zh: '比较两版，打算12月1日施行',
      en: 'compare two versions, to take effect on 1 December',
    },
  ],
  async run(call) {
    const [before, after] = [argument(call, 0, 'OLD'), argument(call, 1, 'NEW')];
    const effectiveOn = dayOption(call, 'effective');
    const ride = choiceOption(call, 'trade', ['ride', 'other']) === 'ride';
    const [old, next] = [await readDocument(before), await readDocument(after)];
    const diff = ruleDiff(old.text, next.text);
    if (diff === null) throw new GangwanError('document-versions-far-apart', { before, after });
    const changes = diff.changes.map((change) => {
      const texts = change.kind === 'moved' ? [] : [change.before?.text ?? '', change.after?.text ?? ''];
      return { ...change, topics: topicsInText(texts.join('\n')) };
    });
    const topics = [...new Set(changes.flatMap((change) => change.topics))];
    const steps = stepsOfChange(topics, effectiveOn, ride, lawAsKnown());
    const report = {
      paragraphs: diff.paragraphs,
      changes,
      topics,
      steps,
      unreadPages: { before: old.unreadPages, after: next.unreadPages },
      cut: old.cut || next.cut,
    };
    if (call.json) {
      const fileSm3 = { before: sm3(readFileSync(before)), after: sm3(readFileSync(after)) };
      call.print(JSON.stringify({ fileSm3, ...report }));
    } else for (const line of ruleDiffReport(report, call.language)) call.print(line);
    return changes.length === 0 ? 0 : 1;
  },
};
