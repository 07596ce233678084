import { wrapped } from '#basics/text-columns.ts';
import type { ParagraphChange, Part, RuleDiff } from '#journey/1-intake/rule-texts/rule-diff.ts';
import { confidenceText } from '#journey/2-audit/explaining/binding-words.ts';
import { amountText, dayText, say } from '#journey/2-audit/explaining/value-text.ts';
import type { InForce } from '#law/in-force.types.ts';
import { instrumentById } from '#law/sources/all.ts';
import type { StepsOfChange } from '#measures/11-consultation/index.ts';
import type { RuleTopic } from '#measures/facts/registers/consultation/kinds.ts';
import { consultationWords } from '#measures/facts/registers/consultation/words.ts';
import type { Language } from './verb.ts';

/** What `rule-diff` tells of two versions. */
export interface RuleDiffReport extends RuleDiff {
  changes: (ParagraphChange & { topics: RuleTopic[] })[];
  topics: RuleTopic[];
  steps: StepsOfChange;
  unreadPages: { before: readonly number[]; after: readonly number[] };
  cut: boolean;
}

const LINE = 96;
/** Most characters of a run that stayed which are shown on each side of a change. */
const around = 24;

/** The report in lines for people. */
export function ruleDiffReport(report: RuleDiffReport, language: Language): string[] {
  const { paragraphs, changes, topics, steps, unreadPages, cut } = report;
  const count = (kind: ParagraphChange['kind']) => changes.filter((one) => one.kind === kind).length;
  const [changed, added, removed, moved] = [count('changed'), count('added'), count('removed'), count('moved')];
  const lines: string[] = [];
  for (const [which, pages] of [
    [say(language, '旧版', 'the old version'), unreadPages.before],
    [say(language, '新版', 'the new version'), unreadPages.after],
  ] as const)
    if (pages.length > 0)
      lines.push(
        say(
          language,
          `${which}第 ${pages.join('、')} 页没有文字，没有比较。`,
          `No text on page ${pages.join(', ')} of ${which}: not compared.`,
        ),
      );
  if (cut)
    lines.push(
      say(language, '文本太长，只比较了前面的部分。', 'The text is too long: only its first part was compared.'),
    );
  if (changes.length === 0)
    return [
      ...lines,
      say(language, `没有改动（${paragraphs.after}段）。`, `Nothing changed (${paragraphs.after} paragraphs).`),
    ];
  lines.push(
    say(
      language,
      `改${changed}段，增${added}段，删${removed}段，移${moved}段；${paragraphs.same}段未动。`,
      `${changed} changed, ${added} added, ${removed} removed, ${moved} moved; ${paragraphs.same} paragraphs as before.`,
    ),
  );
  for (const change of changes) lines.push('', ...changeLines(change, language));
  lines.push('', say(language, '【施行之前要走的步骤】', 'STEPS BEFORE IT TAKES EFFECT'));
  for (const line of stepLines(topics, steps, language)) lines.push(...indented(line));
  return lines;
}

const indented = (line: string) => wrapped(line, LINE - 4).map((one) => `  ${one}`);

function changeLines(change: RuleDiffReport['changes'][number], language: Language): string[] {
  const { kind, before, after, parts, topics } = change;
  const at = (number: number) => say(language, `第${number}段`, `paragraph ${number}`);
  const head = {
    changed: () =>
      say(
        language,
        `改　${at(before!.number)} → ${at(after!.number)}`,
        `changed  ${at(before!.number)} -> ${at(after!.number)}`,
      ),
    added: () => say(language, `增　${at(after!.number)}`, `added  ${at(after!.number)}`),
    removed: () => say(language, `删　原${at(before!.number)}`, `removed  ${at(before!.number)} of the old version`),
    moved: () =>
      say(
        language,
        `移　${at(before!.number)} → ${at(after!.number)}`,
        `moved  ${at(before!.number)} -> ${at(after!.number)}`,
      ),
  }[kind]();
  const text = kind === 'changed' ? runs(parts, language) : (after ?? before)!.text;
  const lines = [head, ...indented(text)];
  if (topics.length > 0) {
    const names = topics.map((topic) => topicName(topic, language));
    lines.push(...indented(say(language, `涉及：${names.join('、')}`, `About: ${names.join(', ')}`)));
  }
  return lines;
}

const topicName = (topic: RuleTopic, language: Language) =>
  consultationWords.ruleTopic![topic]![language === 'zh' ? 0 : 1];

/** A changed paragraph: what went and what came marked, long runs that stayed cut in the middle. */
function runs(parts: readonly Part[], language: Language): string {
  return parts
    .map(({ kind, text }, i) => {
      if (kind === 'removed') return say(language, `【删：${text}】`, `[-${text}-]`);
      if (kind === 'added') return say(language, `【增：${text}】`, `{+${text}+}`);
      const signs = Array.from(text);
      if (signs.length <= around * 2) return text;
      const start = signs.slice(0, i === 0 ? 8 : around);
      const end = i === parts.length - 1 ? [] : signs.slice(-around);
      return `${start.join('')}……${end.join('')}`;
    })
    .join('');
}

function stepLines(
  topics: readonly RuleTopic[],
  { consult, comments, notice }: StepsOfChange,
  language: Language,
): string[] {
  if (!consult)
    return [
      say(
        language,
        '改动里没有见到涉及劳动者切身利益的词句；是否涉及，由人判断。',
        'No word in the changes shows that workers’ vital interests are touched; a person decides whether they are.',
      ),
    ];
  const names = topics.map((topic) => topicName(topic, language));
  const lines = [
    say(language, `涉及：${names.join('、')}。`, `About: ${names.join(', ')}.`),
    say(
      language,
      '施行之前与工会或者劳动者代表协商，留下纪要（劳动合同法第四条；城人社发〔2022〕97号（十一））。',
      'Consult union or workers’ representatives before it takes effect, with minutes (labour contract law art. 4; county policy clause 11).',
    ),
  ];
  if (comments !== null)
    lines.push(
      say(
        language,
        `征求意见至少${comments.value.value}天：最迟${dayText(comments.latestFrom, language)}开始${sourceOf(comments.value, language)}。`,
        `Call for comments for at least ${amountText(comments.value.value!, 'days', language)}: begin by ${dayText(comments.latestFrom, language)}${sourceOf(comments.value, language)}.`,
      ),
    );
  if (notice !== null) {
    const asked = amountText(notice.value.value!, notice.value.unit, language);
    lines.push(
      say(
        language,
        `施行前至少公示${asked.replace(' ', '')}：最迟${dayText(notice.latestOn, language)}公示${sourceOf(notice.value, language)}。`,
        `Publish at least ${asked} before: by ${dayText(notice.latestOn, language)}${sourceOf(notice.value, language)}.`,
      ),
    );
  }
  if (comments === null && notice === null)
    lines.push(
      say(
        language,
        '写明 --effective，就算出最迟哪天公示、哪天开始征求意见。',
        'With --effective the last days for publishing and for the call are told.',
      ),
    );
  lines.push(say(language, '公示结果，并告知劳动者。', 'Publish the result and tell the workers.'));
  return lines;
}

/** Where a number of days comes from and how sure it is, in brackets. */
function sourceOf({ instrument, confidence }: InForce, language: Language): string {
  const said = [instrumentById(instrument)!.cite, confidenceText(confidence, language)];
  return say(language, `（${said.join('，')}）`, ` (${said.join(', ')})`);
}
