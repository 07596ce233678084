import { type Cell, padRight, table as textTable, textWidth, wrapped } from '#basics/text-columns.ts';
import { fieldNames } from '#measures/facts/field-names.ts';
import { valueWord } from '#measures/facts/field-values.ts';
import type { FactFields } from '../explanation.ts';
import { type EnterpriseNames, enterpriseText, statementFieldWord, tableWord } from './table-words.ts';
import { amountText, foreignText, type Language, momentText, placeText, say, timeText } from './value-text.ts';

/** Facts of orders shown to people; the rest is in the JSON. */
const SHOWN = 12;
/** Columns of a line of text. */
const LINE = 96;

/** What facts are written with. */
export interface FactWriting {
  language: Language;
  names: EnterpriseNames;
  /** Currency of the fact's money; absent: yuan. */
  currency?: string;
}

const currencyIn = (fact: FactFields) => (typeof fact.currency === 'string' ? fact.currency : 'CNY');

/** A field's value as people read it; null where it is not known. Entries of lists take the dotted name. */
export function factText(field: string, value: unknown, writing: FactWriting): string | null {
  const { language, names, currency = 'CNY' } = writing;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    if (value.length === 0) return say(language, '无', 'none');
    const texts = value.map((entry) => factText(field, entry, writing));
    return texts.join(say(language, '、', ', '));
  }
  if (typeof value === 'object') {
    if (field === 'placeSeconds') return placedTimeText(value as PlacedTime, language);
    const parts = Object.entries(value).flatMap(([key, entry]) => {
      const text = factText(`${field}.${key}`, entry, writing);
      return text === null ? [] : [`${fieldNames.get(`${field}.${key}`)?.[language] ?? ''} ${text}`];
    });
    return parts.join(say(language, '，', ', '));
  }
  if (typeof value === 'boolean') return value ? say(language, '是', 'yes') : say(language, '否', 'no');
  const unit = fieldNames.get(field)?.unit;
  if (typeof value === 'string') {
    if (unit === 'words') return valueWord(field, value, language) ?? value;
    if (unit === 'platform') return enterpriseText(value, names, language);
    if (unit === 'place') return placeText(value, language);
    if (unit === 'table') return tableWord(value, language);
    if (unit === 'statement-field') return statementFieldWord(value, language);
    return value === 'CNY' ? say(language, '人民币', 'yuan') : value;
  }
  if (unit === 'instant') return momentText(value as number, language);
  if (unit === 'fen' && currency !== 'CNY') return foreignText(value as number, currency);
  return amountText(value as number, unit ?? 'items', language);
}

interface PlacedTime {
  place: string | null;
  seconds: number;
  secondsAtMost: number;
}

/** Working time in one place: 葛城街道 6小时30分. */
function placedTimeText({ place, seconds, secondsAtMost }: PlacedTime, language: Language): string {
  const where = place === null ? say(language, '地点没有报', 'place not reported') : placeText(place, language);
  const [least, most] = [timeText(seconds, language), timeText(secondsAtMost, language)];
  if (seconds === secondsAtMost) return `${where} ${least}`;
  return say(language, `${where} 至少 ${least}、至多 ${most}`, `${where} at least ${least}, at most ${most}`);
}

/** Said in the head of an explanation or plain from the period. */
const elsewhere = new Set(['platform', 'month', 'first', 'last', 'currency', 'spell']);

/**
 * The fact in lines, name and value in two columns: bounds that meet are one figure, bounds that do not are said as such, and what
 * is not known is listed at the end.
 */
export function factLines(facts: readonly FactFields[], writing: FactWriting): string[] {
  const [fact] = facts;
  if (fact === undefined) return [];
  if (facts.length > 1) return factGrid(facts, writing);
  const { language } = writing;
  const rows: [string, string][] = [];
  const unknown: string[] = [];
  for (const [field, value] of Object.entries(fact)) {
    const name = fieldNames.get(field);
    if (name === undefined || (elsewhere.has(field) && (field !== 'currency' || value === 'CNY'))) continue;
    if (field.endsWith('AtMost') && field.slice(0, -6) in fact) continue;
    const text = factText(field, value, { ...writing, currency: currencyIn(fact) });
    if (text === null) unknown.push(name[language]);
    else rows.push([name[language], boundsText(fact, field, text, language)]);
  }
  const width = Math.max(0, ...rows.map(([name]) => textWidth(name)));
  return [
    ...rows.flatMap(([name, text]) => {
      const [first, ...rest] = wrapped(text, LINE - width - 4);
      return [`  ${padRight(name, width)}  ${first}`, ...rest.map((line) => `  ${' '.repeat(width)}  ${line}`)];
    }),
    ...(unknown.length === 0
      ? []
      : wrapped(
          say(language, `没有报送或没有：${unknown.join('、')}`, `Not reported, or none: ${unknown.join(', ')}`),
          LINE - 4,
        ).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`)),
  ];
}

function boundsText(fact: FactFields, field: string, text: string, language: Language): string {
  const most = fact[`${field}AtMost`];
  if (typeof most !== 'number' || most === fact[field]) return text;
  const upper =
    fieldNames.get(field)?.unit === 'seconds' ? timeText(most, language) : amountText(most, 'days', language);
  return say(
    language,
    `至少 ${text}，至多 ${upper}（数据不全）`,
    `at least ${text}, at most ${upper} (data incomplete)`,
  );
}

/** Whether a field is the upper bound of another and nowhere above it. */
const boundsMeet = (facts: readonly FactFields[], field: string) =>
  field.endsWith('AtMost') && facts.every((fact) => fact[field] === fact[field.slice(0, -6)]);

/** Several facts of orders: what differs in a table, what is alike above it. */
function factGrid(facts: readonly FactFields[], writing: FactWriting): string[] {
  const { language } = writing;
  const fields = Object.keys(facts[0]!).filter(
    (field) => fieldNames.has(field) && !elsewhere.has(field) && !boundsMeet(facts, field),
  );
  const texts = new Map(
    fields.map((field) => [
      field,
      facts.map((fact) => factText(field, fact[field], { ...writing, currency: currencyIn(fact) })),
    ]),
  );
  const alike = fields.filter((field) => new Set(texts.get(field)).size === 1);
  const differing = fields.filter((field) => !alike.includes(field));
  const name = (field: string) => fieldNames.get(field)![language];
  const same = alike
    .filter((field) => texts.get(field)![0] !== null)
    .map((field) => `${name(field)} ${texts.get(field)![0]}`);
  const shown = Math.min(facts.length, SHOWN);
  const cells: Cell[][] = Array.from({ length: shown }, (_, i) =>
    differing.map((field) => texts.get(field)![i] ?? '—'),
  );
  return [
    ...(same.length === 0
      ? []
      : wrapped(`${say(language, '都是：', 'All: ')}${same.join(say(language, '，', ', '))}`, LINE - 4).map(
          (line, i) => `${i === 0 ? '  ' : '    '}${line}`,
        )),
    ...differingLines(differing.map(name), cells, language),
    ...(facts.length > shown
      ? [
          say(
            language,
            `  另有 ${facts.length - shown} 个，用 --json 看全部。`,
            `  ${facts.length - shown} more; --json has them all.`,
          ),
        ]
      : []),
  ];
}

/** What differs between facts: one field as a list, several as a table. */
function differingLines(names: readonly string[], cells: readonly (readonly Cell[])[], language: Language): string[] {
  if (names.length === 0) return [];
  if (names.length === 1) {
    const list = cells.map(([cell]) => cell).join(say(language, '、', ', '));
    return wrapped(`${names[0]}${say(language, '：', ': ')}${list}`, LINE - 4).map((line) => `  ${line}`);
  }
  return textTable(names, cells)
    .split('\n')
    .map((line) => `  ${line}`);
}
