import { GangwanError } from '#basics/errors/catalogue.ts';
import { formatClock, formatInstant } from '#basics/instant.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { enterpriseText } from '#journey/2-audit/explaining/table-words.ts';
import { workerInjuryFile } from '#journey/3-cases/injury-file/collect.ts';
import type { InjuryFile } from '#measures/10-occupational-injury/index.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import { knownOnOption, lakeOption, workerOption } from './lake-option.ts';
import { lawOf } from './law.ts';
import { type Call, instantOption, type Language, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'injury-file',
  zh: '汇集一名劳动者某一分钟的伤害卷：订单阶段、在线、预警、用工、保障，各项测试在、不在或者灰',
  en: 'the injury file of a worker and a minute: order phase, sessions, signals, engagement, cover, each test in, out or grey',
  about: {
    zh: '只显示记录说了什么、缺什么。灰的和不在的都由人判断，这里不确认也不拒绝。',
    en: 'Shows what the records say and what is missing. Grey and out are for a person; nothing here confirms or refuses.',
  },
  takes: '--lake DIR --worker KEY --at TIME',
  options: {
    lake: lakeOption,
    worker: workerOption,
    at: { value: 'TIME', zh: '事故时刻，带时区', en: 'minute of the accident, with its offset', required: true },
    place: { value: 'CODE', zh: '事故地区划代码（默认 500229）', en: 'area code where it happened (500229)' },
    'known-on': knownOnOption,
  },
  examples: [
    {
      command: 'npx gangwan injury-file --lake data/lake --worker 3f2a --at 2026-08-16T08:20:00+08:00',
      zh: '八月十六日八点二十分的伤害卷',
      en: 'the file for 08:20 on 16 August',
    },
  ],
  async run(call) {
    const at = instantOption(call, 'at');
    if (at === null) throw new GangwanError('command-missing-argument', { verb: 'injury-file', argument: '--at TIME' });
    const lake = textOption(call, 'lake')!;
    const place = textOption(call, 'place') ?? '500229';
    const { worker, provisional, file } = await workerInjuryFile(
      lake,
      textOption(call, 'worker')!,
      { at, place, county: '500229' },
      lawOf(call),
    );
    if (call.json) {
      call.print(JSON.stringify({ worker, provisional, ...file }));
      return 0;
    }
    const zh = call.language === 'zh';
    call.print(
      `${formatInstant(at)}  ${worker.slice(0, 12)}${provisional ? (zh ? '（尚未封存）' : ' (not sealed)') : ''}`,
    );
    printFile(call, file, await enterpriseNames(lake));
    return 0;
  },
};

const words = {
  phase: {
    in: ['在订单中', 'on an order'],
    out: ['离线且没有订单', 'offline, no order'],
    grey: ['两者之间', 'in between'],
  },
  answer: { in: ['在', 'in'], out: ['不在', 'out'], grey: ['灰', 'grey'] },
  scheme: {
    occupational: ['职业伤害保障', 'occupational injury protection'],
    'work-injury': ['工伤保险', 'work injury insurance'],
  },
} as const;

function printFile(call: Call, file: InjuryFile, names: ReadonlyMap<string, string>): void {
  const { language } = call;
  const zh = language === 'zh';
  const of = (pair: readonly [zh: string, en: string]) => pair[zh ? 0 : 1];
  const weather = file.weather?.map((one) => one[language]).join(zh ? '、' : ', ');
  if (weather === undefined) call.print(zh ? '预警信号：没有当月的记录' : 'signals: none on file for the month');
  else call.print(`${zh ? '预警信号：' : 'signals: '}${weather === '' ? (zh ? '没有' : 'none') : weather}`);
  for (const one of file.platforms) {
    call.print(
      `\n${enterpriseText(one.platform, names, language)}  ${valueWord('workerClass', one.workerClass, language)}  ${of(words.phase[one.phase])}  ${onlineText(one.online, language)}`,
    );
    if (one.order !== null) {
      const until = one.order.finished === null ? '…' : formatClock(one.order.finished);
      call.print(`  ${zh ? '订单' : 'order'} ${formatClock(one.order.accepted)}–${until}`);
    }
    for (const message of one.messages) call.print(`  ${formatClock(message.at)} ${message[language]}`);
    for (const policy of one.policies) call.print(`  ${policy}${zh ? '（不是法定伤害保障）' : ' (not injury cover)'}`);
    for (const scheme of file.schemes.filter(({ platform }) => platform === one.platform)) {
      call.print(`  ${of(words.scheme[scheme.scheme])}: ${of(words.answer[scheme.answer])}`);
      for (const test of scheme.tests)
        call.print(
          `    ${of(words.answer[test.answer])}  ${test[language]}${zh ? '：' : ': '}${test.reason[language]}`,
        );
      if (scheme.missing.length > 0) {
        const missing = scheme.missing.map((each) => each[language]).join(zh ? '；' : '; ');
        call.print(`    ${zh ? '缺：' : 'missing: '}${missing}`);
      }
    }
  }
  if (file.platforms.length === 0) call.print(zh ? '那天没有用工记录。' : 'No engagement on that day.');
  call.print(
    zh
      ? '\n由人判断；报案和工伤认定两条路都开着。'
      : '\nFor a person to judge; both routes, report and recognition, stay open.',
  );
}

function onlineText(online: boolean | null, language: Language): string {
  const zh = language === 'zh';
  if (online === null) return zh ? '在线情况没有报送' : 'sessions not reported';
  return online ? (zh ? '在线' : 'online') : zh ? '离线' : 'offline';
}
