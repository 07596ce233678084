import { GangwanError } from '#basics/errors/catalogue.ts';
import { padRight, table, wrapped } from '#basics/text-columns.ts';
import { confidenceText } from '#journey/2-audit/explaining/binding-words.ts';
import { isParameter, parameterTitle } from '#journey/2-audit/explaining/parameter-title.ts';
import { amountText, dayIn, dayText, placeText } from '#journey/2-audit/explaining/value-text.ts';
import { type LawAnswer, lawAnswer } from '#law/answers.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { shippedParameters } from '#law/parameters/all.ts';
import { instrumentById } from '#law/sources/all.ts';
import { knownOnOption } from './lake-option.ts';
import { type Call, dayOption, nearest, textOption, type Verb } from './verb.ts';

/** The law as known on `--known-on`, or everything loaded. */
export function lawOf(call: Call) {
  const knownOn = dayOption(call, 'known-on');
  return knownOn === null ? lawAsKnown({}) : lawAsKnown({ knownOn });
}

export const verb: Verb = {
  name: 'law',
  zh: '查某日生效的法定数值及出处',
  en: 'a value in force on a day, and where it comes from',
  about: {
    zh: '不写名称，就列出全部可查的数值。每个数值写明依据哪份文件哪一条、从哪天起施行、我们有多大把握；没有公布的，写明到哪里查。',
    en: 'Without a name it lists every value there is. Each says by which provision it holds, from which day, and how sure we are of it; one nobody published says where to look.',
  },
  takes: 'NAME --on DATE',
  options: {
    on: { value: 'DATE', zh: '哪一天（写了名称就必填）', en: 'the day (required with a name)' },
    place: {
      value: 'CODE',
      zh: '行政区划代码，按地区不同的数值要写',
      en: 'area code, for values that depend on the place',
    },
    platform: {
      value: 'NAME',
      zh: '平台代码或名称，按平台不同的数值要写',
      en: 'platform, for values that depend on it',
    },
    'known-on': knownOnOption,
  },
  examples: [
    { command: 'npx gangwan law', zh: '有哪些数值可查', en: 'which values there are' },
    {
      command: 'npx gangwan law minimum-wage-hourly --on 2026-09-01 --place 500229',
      zh: '城口县2026年9月1日的小时最低工资',
      en: 'the hourly minimum wage of Chengkou on 1 September 2026',
    },
    {
      command: 'npx gangwan law minimum-wage-monthly --on 2025-02-01 --place 500229 --known-on 2024-11-01',
      zh: '2024年11月1日的人知道的是哪个数',
      en: 'what people knew of it on 1 November 2024',
    },
  ],
  async run(call) {
    const [name] = call.arguments;
    if (name === undefined) {
      printNames(call);
      return 0;
    }
    assertKnown(name);
    const on = textOption(call, 'on');
    if (on === undefined) throw new GangwanError('command-missing-argument', { verb: 'law', argument: '--on DATE' });
    const answer = lawAnswer(lawOf(call), name, on, textOption(call, 'place'), textOption(call, 'platform'));
    if (call.json) call.print(JSON.stringify(answer));
    else printAnswer(call, answer, on);
    return 0;
  },
};

/** Refuses a name there is no value for, with those it may have meant: by their Chinese title, or a few letters off. */
function assertKnown(name: string): void {
  if (isParameter(name)) return;
  const parts = name.split('-').filter((part) => part.length > 2);
  const alike = shippedParameters.filter(
    (one) => one.title.zh.includes(name) || parts.some((part) => one.name.split('-').includes(part)),
  );
  const near =
    alike.length > 0
      ? alike.map((one) => one.name)
      : nearest(
          name,
          shippedParameters.map((one) => one.name),
          5,
        );
  throw new GangwanError('law-unknown-name', { name, near: near.slice(0, 12).join(', ') });
}

function printNames(call: Call): void {
  const names = shippedParameters.map(({ name, title, unit, keyedByPlace, keyedByPlatform }) => ({
    name,
    title,
    unit,
    byPlace: keyedByPlace !== 'none',
    byPlatform: keyedByPlatform,
  }));
  if (call.json) {
    call.print(JSON.stringify(names));
    return;
  }
  const zh = call.language === 'zh';
  const needs = (one: (typeof names)[number]) =>
    [one.byPlace ? (zh ? '地区' : 'place') : '', one.byPlatform ? (zh ? '平台' : 'platform') : '']
      .filter((word) => word !== '')
      .join(zh ? '、' : ', ');
  call.print(
    table(
      zh ? ['名称', '是什么', '还要写明'] : ['name', 'what it is', 'needs'],
      names.map((one) => [one.name, one.title[call.language], needs(one)]),
    ),
  );
  call.print(zh ? '\n查一个：npx gangwan law 名称 --on 日期' : '\nLook one up: npx gangwan law NAME --on DATE');
}

function printAnswer(call: Call, answer: LawAnswer, on: string): void {
  const { language } = call;
  const zh = language === 'zh';
  const day = (text: string) => dayText(dayIn(text)!, language);
  const { title } = instrumentById(answer.source);
  const where = [
    answer.place === null ? '' : placeText(answer.place, language),
    answer.platform === null ? '' : answer.platform,
  ].filter((part) => part !== '');
  const named = `${parameterTitle(answer.name, language)}${where.length === 0 ? '' : zh ? `（${where.join('，')}）` : ` (${where.join(', ')})`}`;
  const value =
    answer.value === null ? (zh ? '没有公布' : 'not published') : amountText(answer.value, answer.unit, language);
  call.print(zh ? `${day(on)}的${named}：${value}` : `${named} on ${day(on)}: ${value}`);
  const lines: [string, string][] = [
    [
      zh ? '依据' : 'By',
      `《${title}》${answer.instrument === title ? '' : zh ? `（${answer.instrument}）` : ` (${answer.instrument})`}${zh ? '' : ' '}${answer.article}`,
    ],
    [
      zh ? '施行' : 'In force',
      zh
        ? `${day(answer.from)}起${answer.to === null ? '' : `，至${day(answer.to)}`}`
        : `from ${day(answer.from)}${answer.to === null ? '' : ` to ${day(answer.to)}`}`,
    ],
    [zh ? '为人所知' : 'Known', zh ? `${day(answer.knownFrom)}起` : `from ${day(answer.knownFrom)}`],
    [
      zh ? '把握' : 'How sure',
      `${confidenceText(answer.confidence, language)}${zh ? `（${day(answer.lastChecked)}核对）` : ` (checked ${day(answer.lastChecked)})`}`,
    ],
  ];
  if (answer.whereToLook !== undefined) lines.push([zh ? '到哪里查' : 'Look in', answer.whereToLook]);
  for (const [label, text] of lines) {
    const [first, ...rest] = wrapped(text, 84);
    call.print(`  ${padRight(label, 10)}${first}`);
    for (const line of rest) call.print(`  ${padRight('', 10)}${line}`);
  }
}
