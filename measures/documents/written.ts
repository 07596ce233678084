import { civilFromDay, type Day } from '#basics/day.ts';
import { type Fen, formatYuan } from '#basics/money.ts';

const digits = '〇一二三四五六七八九';
const units = ['', '十', '百', '千'];

/** A whole number from 0 to 9999 as a text writes it: 15 → 十五, 60 → 六十, 105 → 一百零五. */
export function writtenNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`not written out: ${value}`);
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  const places = String(value);
  for (let i = 0; i < places.length; i++) {
    const digit = Number(places[i]);
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${digits[digit]}${units[places.length - 1 - i]}`;
      gap = false;
    }
  }
  return text.replace(/^一十/, '十');
}

/** The date in the form documents are dated in: 二〇二六年十一月二十五日. */
export function writtenDate(day: Day): string {
  const { year, month, dayOfMonth } = civilFromDay(day);
  const figures = Array.from(String(year), (one) => digits[Number(one)]).join('');
  return `${figures}年${writtenNumber(month)}月${writtenNumber(dayOfMonth)}日`;
}

/** The date inside a text: 2026年11月25日. */
export function plainDate(day: Day): string {
  const { year, month, dayOfMonth } = civilFromDay(day);
  return `${year}年${month}月${dayOfMonth}日`;
}

const capitals = '零壹贰叁肆伍陆柒捌玖';
const capitalUnits = ['', '拾', '佰', '仟'];

/** Four places or fewer in capitals, without a leading 零. */
function group(value: number): string {
  let text = '';
  let gap = false;
  const places = String(value);
  for (let i = 0; i < places.length; i++) {
    const digit = Number(places[i]);
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${capitals[digit]}${capitalUnits[places.length - 1 - i]}`;
      gap = false;
    }
  }
  return text;
}

/**
 * An amount in capitals (大写): 345650 → 叁仟肆佰伍拾陆元伍角整; written so in bills and agreements that the figure cannot be
 * changed. Up to 9999亿 yuan.
 */
export function capitalAmount(fen: Fen): string {
  if (!Number.isSafeInteger(fen) || fen < 0 || fen >= 1e14) throw new RangeError(`not written out: ${fen}`);
  const yuan = Math.floor(fen / 100);
  const [jiao, cent] = [Math.floor((fen % 100) / 10), fen % 10];
  let text = '';
  let gap = false;
  for (const [size, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const part = Math.floor(yuan / size) % 1e4;
    if (part === 0) {
      gap = text !== '';
      continue;
    }
    text += `${text !== '' && (part < 1000 || gap) ? '零' : ''}${group(part)}${unit}`;
    gap = false;
  }
  text = text === '' ? (jiao + cent === 0 ? '零元' : '') : `${text}元`;
  if (jiao > 0) text += `${capitals[jiao]}角`;
  if (cent > 0) text += `${jiao === 0 && yuan > 0 ? '零' : ''}${capitals[cent]}分`;
  return cent > 0 ? text : `${text}整`;
}

/** An amount in a text: 3456.50元（人民币叁仟肆佰伍拾陆元伍角整）. */
export function amountText(fen: Fen): string {
  return `${formatYuan(fen)}元（人民币${capitalAmount(fen)}）`;
}
