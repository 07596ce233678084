import type { TableName } from '#measures/facts/tables.ts';
import { planOf } from '../../1-intake/column-plan.ts';
import { statementFieldCodes } from '../../1-intake/exchange/codes.ts';
import { exchange } from '../../1-intake/exchange/exchange.ts';
import { columnWord, englishCode } from './column-words.ts';
import {
  amountText,
  dayIn,
  dayText,
  foreignText,
  type Language,
  momentIn,
  momentText,
  placeText,
  say,
} from './value-text.ts';

/** Names of enterprises by unified social credit code, as the county register has them. */
export type EnterpriseNames = ReadonlyMap<string, string>;

/** Tables rules ask about that are no part of the exchange: the county loads them itself. */
const countyTables: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  weatherWarning: ['气象预警', 'Weather warnings'],
};

/** What a table is called: `order` → 订单; a name that is no table stays as it is. */
export function tableWord(table: string, language: Language): string {
  if (Object.hasOwn(exchange, table)) return exchange[table as TableName][language];
  return countyTables[table]?.[language === 'zh' ? 0 : 1] ?? table;
}

/** Whether a name is a table of the exchange or one the county loads. */
export const isTable = (name: string) => Object.hasOwn(exchange, name) || Object.hasOwn(countyTables, name);

/** An enterprise by its name where the register has it, with its code. */
export function enterpriseText(uscc: string, names: EnterpriseNames, language: Language): string {
  const name = names.get(uscc);
  return name === undefined ? uscc : say(language, `${name}（${uscc}）`, `${name} (${uscc})`);
}

const englishFields: Readonly<Record<keyof typeof statementFieldCodes, string>> = {
  employer: 'employer',
  cycle: 'pay cycle',
  payDate: 'pay day',
  name: 'name',
  idNumber: 'ID number',
  contact: 'contact',
  workingTime: 'working time',
  items: 'items and amounts due',
  deductions: 'items and amounts deducted',
  net: 'net pay',
  proof: 'bank proof or signature',
};

/** A field of the itemised pay statement: `workingTime` → 工作时间. */
export function statementFieldWord(code: string, language: Language): string {
  const known = code.trim() as keyof typeof statementFieldCodes;
  return (language === 'zh' ? statementFieldCodes[known] : englishFields[known]) ?? code;
}

/** A list written as codes with commas, in words. */
function listText(text: string, word: (code: string) => string, language: Language): string {
  return text
    .split(',')
    .map((code) => word(code.trim()))
    .join(say(language, '、', ', '));
}

const placeColumns = new Set(['place', 'fromPlace', 'toPlace', 'region', 'payeeRegion']);

/** How a number of a column is read, by how the column is written in the exchange. */
function unitOfColumn(name: string): string {
  if (name.endsWith('Fen')) return 'fen';
  if (name.endsWith('Milli')) return 'milli-yuan';
  if (name.endsWith('Bp')) return 'basis-points';
  if (/(Sec|[a-z]S)$/.test(name)) return 'seconds';
  if (name === 'distanceM') return 'metres';
  if (/Days$/.test(name)) return 'days';
  return 'plain';
}

/**
 * A reported value as people read it: codes and places in words, money in yuan, times on the clock. Money in another currency
 * than yuan carries its code. Null where it was not reported.
 */
export function cellText(
  table: string,
  column: string,
  value: number | string | null | undefined,
  language: Language,
  currency = 'CNY',
): string | null {
  if (value === null || value === undefined || value === '') return null;
  const plan = Object.hasOwn(exchange, table) ? planOf(table as TableName).byName.get(column) : undefined;
  if (typeof value === 'number') {
    const unit = unitOfColumn(column);
    if (unit === 'fen' && currency !== 'CNY') return foreignText(value, currency);
    return amountText(value, unit, language);
  }
  if (plan?.kind === 'code') {
    const zh = plan.codes?.[value] ?? value;
    return language === 'zh' ? zh : (englishCode(zh) ?? value);
  }
  if (plan?.kind === 'instant') return momentText(momentIn(value)!, language);
  if (plan?.kind === 'day') return dayText(dayIn(value)!, language);
  if (placeColumns.has(column)) return placeText(value, language);
  if (column === 'mustReport') return listText(value, (code) => tableWord(code, language), language);
  if (column === 'fields') return listText(value, (code) => statementFieldWord(code, language), language);
  return value;
}

/** The heading of a column. */
export const headingOf = (table: string, column: string, language: Language) =>
  columnWord(table, column, language) ?? column;
