import { maskCard, maskIdNumber, maskPhone, maskPlate } from '#basics/mask.ts';
import { townships } from '#law/places/townships.ts';

/** A value of a case that tells who somebody is. */
export interface PersonalValue {
  readonly kind: 'person' | 'id-number' | 'phone' | 'address';
  readonly value: string;
}

/** A text compared sign by sign: `signs[i]` stands for the text from `from[i]` up to `to[i]`. */
interface Folded {
  readonly signs: string[];
  readonly from: number[];
  readonly to: number[];
}

/** Compatibility forms folded, letters large; spaces, hyphens and what is not seen left out: 张 三 is 张三, １３８-0013 is 1380013. */
function fold(text: string): Folded {
  const folded: Folded = { signs: [], from: [], to: [] };
  let at = 0;
  for (const sign of text) {
    for (const one of sign.normalize('NFKC').toUpperCase()) {
      if (/[\s\p{Cf}\p{Pd}\p{Mn}]/u.test(one)) continue;
      folded.signs.push(one);
      folded.from.push(at);
      folded.to.push(at + sign.length);
    }
    at += sign.length;
  }
  return folded;
}

/** Values as compared, longest first; what is nothing but stars or signs that are not compared tells nothing. */
function comparable(values: readonly string[]): string[][] {
  return values
    .map((value) => fold(value).signs)
    .filter((signs) => signs.some((sign) => sign !== '*'))
    .sort((a, b) => b.length - a.length);
}

/** Where any of the values stands in a text, leftmost and longest first, not overlapping: [from, up to). */
function places(text: string, values: readonly (readonly string[])[]): [number, number][] {
  const { signs, from, to } = fold(text);
  const found: [number, number][] = [];
  for (let i = 0; i < signs.length; ) {
    const hit = values.find((value) => value.every((sign, k) => signs[i + k] === sign));
    if (hit === undefined) {
      i++;
      continue;
    }
    found.push([from[i]!, to[i + hit.length - 1]!]);
    i += hit.length;
  }
  return found;
}

/** The same with those that overlap. */
function everyPlace(text: string, values: readonly (readonly string[])[]): [number, number][] {
  const { signs, from, to } = fold(text);
  return signs.flatMap((_, i) =>
    values
      .filter((value) => value.every((sign, k) => signs[i + k] === sign))
      .map((value): [number, number] => [from[i]!, to[i + value.length - 1]!]),
  );
}

/** A piece of a text; `open`: may still be looked through, `shown`: stands on purpose, `masked`: stands for what was there. */
interface Piece {
  readonly text: string;
  readonly as: 'open' | 'shown' | 'masked';
}

/** Puts something in place of parts of the open pieces. */
function replaceIn(
  pieces: readonly Piece[],
  find: (text: string) => readonly (readonly [number, number])[],
  put: (part: string) => Piece,
): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.as !== 'open') return [piece];
    const parts: Piece[] = [];
    let at = 0;
    for (const [from, to] of find(piece.text)) {
      parts.push({ text: piece.text.slice(at, from), as: 'open' }, put(piece.text.slice(from, to)));
      at = to;
    }
    parts.push({ text: piece.text.slice(at), as: 'open' });
    return parts.filter(({ text }) => text !== '');
  });
}

const doubleSurnames =
  /^(?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐|第五|百里|东郭|呼延)./u;
const stems = Array.from('甲乙丙丁戊己庚辛壬癸');

/**
 * What each person of a case is called in what is published: 张某, and 张某甲, 张某乙 where two share a surname. In order of the values, so
 * that the same case gives the same names.
 */
export function pseudonyms(names: readonly string[]): ReadonlyMap<string, string> {
  const surname = (name: string) => (doubleSurnames.test(name) ? name.slice(0, 2) : (Array.from(name.trim())[0] ?? ''));
  const people = [...new Set(names.map((name) => name.trim()))];
  return new Map(
    people.map((name) => {
      const sharing = people.filter((other) => surname(other) === surname(name));
      const place = sharing.indexOf(name);
      const suffix = sharing.length === 1 ? '' : (stems[place] ?? `${place + 1}`);
      return [name, `${surname(name)}某${suffix}`];
    }),
  );
}

/** An address as it may be shown: its township, or that it is left out (G.6). */
export function maskAddress(address: string): string {
  return townships.find(({ zh }) => address.includes(zh))?.zh ?? '（地址略）';
}

/** What a value of a case becomes in a text. */
const shownFor = (names: ReadonlyMap<string, string>): Record<PersonalValue['kind'], (value: string) => string> => ({
  person: (value) => names.get(value.trim())!,
  'id-number': maskIdNumber,
  phone: (value) => maskPhone(value.replace(/[ +-]/g, '')),
  address: maskAddress,
});

/** Wide forms as plain ones, sign for sign, so that places stay the same. */
const narrow = (text: string) =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** Numbers that tell of somebody by their shape, whether the case knows them or not; the longer shapes first. */
const shapes: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/(?<![\dA-Za-z])\d(?:[ -]?\d){16}[ -]?[\dXx](?![\dA-Za-z])/g, (text) => maskIdNumber(text.replace(/[ -]/g, ''))],
  [/(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)/g, maskCard],
  [/(?<![\dA-Za-z])\d{15}(?![\dA-Za-z])/g, maskIdNumber],
  [/(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d){8}(?!\d)/g, (text) => maskPhone(text.replace(/^\+?86|[ -]/g, ''))],
  [/(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/g, (text) => '*'.repeat(text.length)],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, () => '***@***'],
  [
    new RegExp(
      `[${provinces}][A-HJ-NP-Za-hj-np-z][·•. ]?[A-HJ-NP-Za-hj-np-z0-9]{4,5}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳]`,
      'g',
    ),
    maskPlate,
  ],
];

/** A house: a way or a place, and numbers after it. */
const house =
  /(?:大道|公路|路|街|巷|弄|胡同|小区|花园|家园|社区|村|组)\s*(?:附?\s*[\dA-Za-z一二三四五六七八九十百]+(?:-\d+)*\s*(?:号楼|号|栋|幢|座|单元|楼|层|室|组|社)?\s*附?\s*)*?\d+(?:-\d+)*\s*(?:号楼|号|栋|幢|座|单元|楼|层|室|组|社)(?:\s*附?\s*\d+(?:-\d+)*\s*(?:号楼|号|栋|幢|座|单元|楼|层|室)?)*/gu;

/** Houses with the name of the way before them, at most four signs of it, none of a place further out. */
function houses(text: string): [number, number][] {
  return [...text.matchAll(house)].map(({ index, 0: whole }) => {
    let from = index;
    for (
      let n = 0;
      n < 4 && /[\p{Script=Han}]/u.test(text[from - 1] ?? '') && !/[道镇乡县区市于在住址到至]/.test(text[from - 1]!);
      n++
    )
      from--;
    return [from, index + whole.length];
  });
}

/** What of a text stands on purpose: a firm's full name or code; one that is also a person's of the case does not. */
function shownOnPurpose(keep: readonly string[], personal: readonly PersonalValue[]): string[][] {
  const values = new Set(comparable(personal.map(({ value }) => value)).map((signs) => signs.join('')));
  return comparable(keep).filter((signs) => !values.has(signs.join('')));
}

/**
 * A text as it may be published: people of the case by a pseudonym, numbers and addresses masked, those the case does not know by their
 * shape. `keep`: names, codes and addresses of the firm, shown in full. No personal value is left, written apart or in wide forms neither.
 * Source: services-statistics-standards G.6.
 */
export function redactText(text: string, personal: readonly PersonalValue[], keep: readonly string[] = []): string {
  const names = pseudonyms(personal.filter(({ kind }) => kind === 'person').map(({ value }) => value));
  const shown = shownFor(names);
  const kept = shownOnPurpose(keep, personal);
  let pieces: Piece[] = replaceIn(
    [{ text, as: 'open' }],
    (part) => places(part, kept),
    (part) => ({ text: part, as: 'shown' }),
  );
  const longestFirst = [...personal].sort((a, b) => b.value.length - a.value.length);
  for (const { kind, value } of longestFirst)
    pieces = replaceIn(
      pieces,
      (part) => places(part, comparable([value])),
      () => ({ text: shown[kind](value), as: 'masked' }),
    );
  pieces = replaceIn(
    pieces,
    (part) => houses(narrow(part)),
    () => ({ text: '（地址略）', as: 'masked' }),
  );
  for (const [shape, mask] of shapes)
    pieces = replaceIn(
      pieces,
      (part) => [...narrow(part).matchAll(shape)].map(({ index, 0: whole }) => [index, index + whole.length] as const),
      (part) => ({ text: mask(narrow(part)), as: 'masked' }),
    );
  return wiped(pieces, personal);
}

/** Joins pieces; what of a personal value still stands, because a mask and its neighbours happen to make it, becomes stars. */
function wiped(pieces: readonly Piece[], personal: readonly PersonalValue[]): string {
  const values = comparable(personal.map(({ value }) => value));
  const shown: boolean[] = pieces.flatMap(({ text, as }) => Array<boolean>(text.length).fill(as === 'shown'));
  let text = pieces.map((piece) => piece.text).join('');
  for (;;) {
    const left = everyPlace(text, values).filter(([from, to]) => !shown.slice(from, to).every(Boolean));
    if (left.length === 0) return text;
    const signs = text.split('');
    for (const [from, to] of left) for (let i = from; i < to; i++) if (!shown[i]) signs[i] = '*';
    text = signs.join('');
  }
}

/** Personal values that still stand in a text, outside of what is shown on purpose: what is published must give none. */
export function survivors(
  text: string,
  personal: readonly PersonalValue[],
  keep: readonly string[] = [],
): PersonalValue[] {
  const pieces = replaceIn(
    [{ text, as: 'open' }],
    (part) => places(part, shownOnPurpose(keep, personal)),
    (part) => ({ text: part, as: 'shown' }),
  );
  const open = pieces.filter(({ as }) => as === 'open').map((piece) => piece.text);
  return personal.filter(({ value }) => open.some((part) => places(part, comparable([value])).length > 0));
}
