import { wrapped } from '#basics/text-columns.ts';
import type { Confidence } from '#law/in-force.types.ts';
import type { CitedValue, Explanation } from '../explanation.ts';
import { confidenceText } from './binding-words.ts';
import { parameterTitle } from './parameter-title.ts';
import { amountText, dayIn, dayText, type Language, placeText, say } from './value-text.ts';

/** Columns of a line of text. */
const LINE = 92;

const cited = (title: string, number: string | null, article: string, language: Language) =>
  say(
    language,
    `《${title}》${number === null ? '' : `（${number}）`}${article}`,
    `《${title}》${number === null ? '' : ` (${number})`} ${article}`,
  );

/** The provisions a rule rests on. */
export function basisLines(basis: Explanation['rule']['basis'], language: Language): string[] {
  return basis.flatMap(({ title, number, article }) =>
    wrapped(cited(title, number, article, language), LINE).map((line, i) => `${i === 0 ? '  · ' : '    '}${line}`),
  );
}

/** Values in force with title, value, source, days in force and how sure we are of them. */
export function valueLines(values: readonly CitedValue[], language: Language): string[] {
  return values.flatMap((value) => {
    const where =
      value.place === null
        ? ''
        : say(language, `（${placeText(value.place, 'zh')}）`, ` (${placeText(value.place, 'en')})`);
    const shown = value.value === null ? say(language, '没有公布', 'not published') : amountOf(value, language);
    const until = value.to === null ? '' : say(language, `至${dayOf(value.to, 'zh')}`, ` to ${dayOf(value.to, 'en')}`);
    const since = say(language, `${dayOf(value.from, 'zh')}起${until}`, `from ${dayOf(value.from, 'en')}${until}`);
    const source = cited(value.instrumentTitle, value.instrumentNumber, value.article, language);
    const sure = confidenceText(value.confidence as Confidence, language);
    const stop = say(language, '；', '; ');
    return [
      `  · ${parameterTitle(value.name, language)}${where} = ${shown}`,
      ...wrapped(`${source}${stop}${since}${stop}${sure}`, LINE).map((line) => `    ${line}`),
      ...(value.value === null && value.whereToLook !== undefined
        ? wrapped(say(language, `到哪里查：${value.whereToLook}`, `Where to look: ${value.whereToLook}`), LINE).map(
            (line) => `    ${line}`,
          )
        : []),
    ];
  });
}

const dayOf = (text: string, language: Language) => dayText(dayIn(text)!, language);

/** A value as people say it; times of day are named so by their parameter. */
function amountOf({ name, value, unit }: CitedValue, language: Language): string {
  if (unit === 'seconds' && name.endsWith('-second')) {
    const minutes = Math.floor(value! / 60);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  }
  return amountText(value!, unit, language);
}
