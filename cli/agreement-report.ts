import { formatDay } from '#basics/day.ts';
import { formatYuan } from '#basics/money.ts';
import { instrumentById } from '#law/sources/all.ts';
import type {
  AgreementKind,
  AgreementReading,
  ClauseReading,
  Place,
  TermReading,
} from '#measures/03-written-agreement/index.ts';
import type { Language } from './verb.ts';

/** How people call each kind of text. */
export const kindWords: Readonly<Record<AgreementKind, { zh: string; en: string }>> = {
  'labour-contract': { zh: '劳动合同', en: 'labour contract' },
  'part-time-contract': { zh: '非全日制劳动合同', en: 'part-time contract' },
  'written-agreement': { zh: '书面协议', en: 'written agreement' },
  'dispatch-agreement': { zh: '劳务派遣协议', en: 'dispatch agreement' },
  'civil-contract': { zh: '民事合同', en: 'civil contract' },
};

const marks = { present: '✔', missing: '✖', 'cannot-tell': '？' } as const;
/** Most characters of a quotation that are shown. */
const SHOWN = 48;

/** Words on one line, cut where they are long. */
function quoted({ words, article }: Place, zh: boolean): string {
  const line = words.replaceAll(/\s+/g, '');
  const short = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  return zh ? `${article}“${short}”` : `${article} "${short}"`;
}

function clauseLine(clause: ClauseReading, zh: boolean): string {
  const { id, state, places, notSeen, why, blank } = clause;
  const seen = places.map((place) => quoted(place, zh)).join(zh ? '，' : ', ');
  const names = notSeen.map((part) => (zh ? part.zh : part.en)).join(zh ? '、' : ', ');
  const what =
    why === 'unread-pages'
      ? zh
        ? '没有见到，但文本没有读全，无法判断'
        : 'not seen, but the text was not read whole: cannot tell'
      : why === 'other-words'
        ? zh
          ? `没有见到，可能换了说法，请看：${seen}`
          : `not seen, perhaps in other words; see: ${seen}`
        : why === 'put-off'
          ? zh
            ? `${seen}：只说另行约定，无法判断`
            : `${seen}: only put off to later, cannot tell`
          : why === 'partly'
            ? zh
              ? `未见${names}；见${seen}`
              : `not seen: ${names}; seen: ${seen}`
            : state === 'missing'
              ? zh
                ? `未见，应当补上：${names}`
                : `not seen; to be added: ${names}`
              : seen;
  const note = blank ? (zh ? '（有待填的空白）' : ' (a blank to be filled in)') : '';
  return `  ${marks[state]} ${id.padEnd(4)}${zh ? clause.zh : clause.en}  ${what}${note}`;
}

function* termLines(title: string, terms: readonly TermReading[], zh: boolean): Generator<string> {
  if (terms.length === 0) return;
  yield '';
  yield title;
  for (const term of terms) {
    const { basis, advice } = term;
    const { cite } = instrumentById(basis.instrument);
    yield `  ${zh ? term.zh : term.en}  ${quoted(term, zh)}`;
    yield `      ${zh ? `依据：${cite}${basis.article}。${advice.zh}` : `Basis: ${cite}${basis.article}. ${advice.en}`}`;
  }
}

const units = {
  month: ['每月', 'a month'],
  day: ['每日', 'a day'],
  hour: ['每小时', 'an hour'],
  order: ['每单', 'an order'],
  kilometre: ['每公里', 'a kilometre'],
} as const;
const time = (minutes: number, zh: boolean) =>
  `${Math.floor(minutes / 60)}${minutes % 60 === 0 ? '' : '.5'}${zh ? '小时' : ' h'}`;

function termTexts({ terms }: AgreementReading, zh: boolean): string[] {
  const { pay, payDay, dailyMinutes, weeklyMinutes, holidayRateBp, place, term, probation } = terms;
  const said: (string | null)[] = [
    pay && `${formatYuan(pay.value.fen)} ${zh ? `元，${units[pay.value.per][0]}` : `yuan ${units[pay.value.per][1]}`}`,
    payDay && (zh ? `${payDay.value}日支付` : `paid on day ${payDay.value}`),
    dailyMinutes && `${zh ? '每日' : ''}${time(dailyMinutes.value, zh)}${zh ? '' : ' a day'}`,
    weeklyMinutes && `${zh ? '每周' : ''}${time(weeklyMinutes.value, zh)}${zh ? '' : ' a week'}`,
    holidayRateBp && `${zh ? '法定节假日' : 'statutory holidays at '}${holidayRateBp.value / 100}%`,
    place && `${zh ? '地点' : 'place: '}${place.value}`,
    term &&
      `${zh ? '期限' : 'term '}${formatDay(term.value.from)}${term.value.to === null ? '' : ` – ${formatDay(term.value.to)}`}`,
    probation &&
      (zh
        ? `试用期${probation.value.length}${probation.value.unit === 'month' ? '个月' : '日'}`
        : `probation ${probation.value.length} ${probation.value.unit}s`),
  ];
  return said.filter((text) => text !== null);
}

/** The reading as people read it, line by line. */
export function* agreementReport(read: AgreementReading, language: Language): Generator<string> {
  const zh = language === 'zh';
  const { form } = read;
  if (form.kind === null)
    yield zh ? '看不出是哪一种文本，用 --form 写明。' : 'Which form it is cannot be told: name it with --form.';
  else {
    const parties =
      form.kind === 'written-agreement'
        ? zh
          ? `（${form.parties === 3 ? '三' : '两'}方）`
          : ` of ${form.parties}`
        : '';
    const from = form.fromContents
      ? zh
        ? '（标题没有写明，由内容判断）'
        : ' (told from its contents, not its title)'
      : '';
    yield `${zh ? '按此核对：' : 'Read as: '}${kindWords[form.kind][language]}${parties}${from}`;
  }
  if (form.kind === 'civil-contract')
    yield zh
      ? '民事合同没有必备条款清单；实际受企业管理的，用 --form written-agreement 再核对。'
      : 'Civil law asks no list of clauses; where the enterprise manages the worker, read it again with --form written-agreement.';
  for (const clause of read.clauses) yield clauseLine(clause, zh);
  yield* termLines(
    zh ? '可能无效（由仲裁或者法院认定）' : 'Likely void (for a tribunal to decide)',
    read.likelyVoid,
    zh,
  );
  yield* termLines(
    zh ? '偏向一方，请人审看（属指导）' : 'One-sided, for a person to look at (guidance)',
    read.oneSided,
    zh,
  );
  yield* termLines(
    zh
      ? '不是劳动合同，却写着劳动管理（提示，不是认定）'
      : 'No labour contract, yet it sets labour management (an indication)',
    read.labourMarks,
    zh,
  );
  const terms = termTexts(read, zh);
  if (terms.length > 0) yield `\n${zh ? '写明的约定：' : 'Terms stated: '}${terms.join(zh ? '；' : '; ')}`;
}
