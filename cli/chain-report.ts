import { wrapped } from '#basics/text-columns.ts';
import { confidenceText } from '#journey/2-audit/explaining/binding-words.ts';
import { missingThing } from '#journey/2-audit/explaining/missing-text.ts';
import { say } from '#journey/2-audit/explaining/value-text.ts';
import { instrumentById } from '#law/sources/all.ts';
import { grounds, type Respondent, type WhoAnswers } from '#measures/04-partner-engagement/index.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import type { ChainOn, LinkOn } from '#measures/facts/registers/partners/chain-on.ts';
import type { Language } from './verb.ts';

/** What `chain` tells of one worker on a day. */
export interface ChainReport {
  worker: string;
  on: string;
  provisional: boolean;
  engagements: readonly (WhoAnswers & { workerClass: string; trade: string; chain: ChainOn })[];
}

const LINE = 96;

/** The report in lines for people; `name` says who an enterprise is. */
export function chainReport(report: ChainReport, name: (uscc: string) => string, language: Language): string[] {
  const lines = [
    `${report.on}  ${report.worker.slice(0, 12)}${report.provisional ? say(language, '（尚未封存）', ' (not sealed)') : ''}`,
  ];
  if (report.engagements.length === 0) lines.push(say(language, '那天没有用工记录。', 'No engagement on that day.'));
  for (const { workerClass, trade, chain, respondents, open } of report.engagements) {
    const words = [valueWord('workerClass', workerClass, language), valueWord('trade', trade, language)];
    lines.push('', `${name(chain.platform)}  ${words.join(say(language, '，', ', '))}`);
    lines.push(...chain.links.map((link) => `  ${linkText(link, name, language)}`));
    if (chain.links.length === 0)
      lines.push(
        chain.reported
          ? say(language, '  没有报送中间的单位', '  nobody between platform and worker was reported')
          : say(
              language,
              '  平台没有报送用工链条，看不出中间有没有别的单位',
              '  the platform reported no chains: it cannot be told whether somebody stands between',
            ),
      );
    if (respondents.length > 0) lines.push(say(language, '  可以找谁、凭什么', '  Who may be asked, and why'));
    for (const one of respondents) lines.push(...respondentLines(one, name, language));
    if (open.length > 0) lines.push(...openLines(open, language));
  }
  return lines;
}

const place = (tier: number, language: Language) =>
  tier === 0 ? say(language, '平台', 'platform') : say(language, `第${tier}层`, `tier ${tier}`);

function linkText(link: LinkOn, name: (uscc: string) => string, language: Language): string {
  const standing = {
    valid: say(language, '许可有效', 'licence in force'),
    'run-on': say(language, '许可已失效，许可期内的合同继续履行', 'licence ended, a contract made under it runs on'),
    none: say(language, '未见有效许可', 'no licence in force was seen'),
    open: say(language, '许可看不清', 'its licence cannot be told'),
    'not-kept': say(language, '县里没有许可登记', 'no licences are kept here'),
  }[link.standing];
  const party = link.natural
    ? say(language, '自然人', 'an individual')
    : link.party === null
      ? say(language, '单位没有报送', 'party not reported')
      : name(link.party);
  const said = [
    party,
    link.form === null ? null : valueWord('linkKind', link.form, language),
    link.natural ? null : standing,
    link.nameLent === true ? say(language, '出借名义', 'lent its name') : null,
    link.vanished ? say(language, '已失去联系', 'can no longer be found') : null,
  ].filter((one) => one !== null);
  return `${place(link.tier, language)}${say(language, '：', ': ')}${said.join(say(language, '，', ', '))}`;
}

function respondentLines(one: Respondent, name: (uscc: string) => string, language: Language): string[] {
  const party =
    one.party === null
      ? say(
          language,
          `${place(one.tier ?? 0, language)}的自然人`,
          `the individual at ${place(one.tier ?? 0, language)}`,
        )
      : name(one.party);
  const gone = one.vanished ? say(language, '（已失去联系）', ' (can no longer be found)') : '';
  const cites = one.basis.map(({ instrument, article }) => {
    const { title, confidence } = instrumentById(instrument)!;
    const sure =
      confidence === 'official'
        ? ''
        : say(language, `（${confidenceText(confidence, 'zh')}）`, ` (${confidenceText(confidence, 'en')})`);
    return `《${title}》${article}${sure}`;
  });
  const text = `${party}${gone}${say(language, '：', ': ')}${grounds[one.ground][language]}${say(language, '。', '. ')}${cites.join('、')}`;
  return wrapped(text, LINE - 6).map((line, i) => (i === 0 ? `    · ${line}` : `      ${line}`));
}

function openLines(open: WhoAnswers['open'], language: Language): string[] {
  const things = open.map(({ tier, missing }) => {
    const thing =
      missing === 'manager' ? say(language, '谁在实际管理', 'who directs the work') : missingThing(missing, language);
    return tier === null
      ? thing
      : say(language, `${place(tier, language)}的${thing}`, `${thing} of ${place(tier, language)}`);
  });
  const text = say(
    language,
    `没有报送，可能还有别人要负责：${things.join('、')}`,
    `Not reported, others may have to answer: ${things.join(', ')}`,
  );
  return wrapped(text, LINE - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`));
}
