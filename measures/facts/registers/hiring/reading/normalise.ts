/** Text as criteria read it, with where each character stood in the text as written. */
export interface Normalised {
  text: string;
  /** Position in the original of each character of `text`, and one past the last. */
  at: readonly number[];
}

/** Variants people write for the characters criteria look for: traditional forms and shapes that dodge a filter. */
const variants: Readonly<Record<string, string>> = {
  証: '证',
  證: '证',
  員: '员',
  單: '单',
  騎: '骑',
  歲: '岁',
  險: '险',
  風: '风',
  費: '费',
  獨: '独',
  臺: '台',
  戶: '户',
  歺: '餐',
  京: '京',
  荘: '装',
  裝: '装',
  餘: '余',
  優: '优',
  漢: '汉',
  殘: '残',
  '—': '-',
  '–': '-',
  '~': '-',
  '〜': '-',
};

const digit = /\d/;
/** Between these a mark is a filter dodged, not a pause: `限 男`, `押-金`, `男✦`. */
const ignored = /[\s\u00a0\u200b\u3000_*·•|/\\^✦★☆●○◆◇■□►▶]|\p{Emoji_Presentation}/u;

/** Full width to half, variants to one form, marks between characters left out; a dash is kept between digits. One pass. */
export function normalise(source: string): Normalised {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < source.length; ) {
    const point = source.codePointAt(i)!;
    const length = point > 0xffff ? 2 : 1;
    let character = String.fromCodePoint(point);
    if (point >= 0xff01 && point <= 0xff5e && !'，；：！？'.includes(character))
      character = String.fromCharCode(point - 0xfee0);
    character = variants[character] ?? character;
    if (character === ':') character = '：';
    const dash = character === '-' && !(digit.test(text.at(-1) ?? '') || /[岁十]/.test(text.at(-1) ?? ''));
    if (!dash && !ignored.test(character)) {
      text += character;
      for (let k = 0; k < character.length; k++) at.push(i);
    } else if (character === '\n') {
      text += '。';
      at.push(i);
    }
    i += length;
  }
  at.push(source.length);
  return { text, at };
}
