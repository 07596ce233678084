import { disguisesByFirst } from './homophones.ts';
import { softBreak } from './seed.ts';
import { characters, read, unseen } from './variants.ts';

/** Text as criteria read it, with where each of its characters stood in the text as written. */
export interface Normalised {
  text: string;
  /** For each character of `text`: where what it stands for begins in the original, and where it ends. */
  from: readonly number[];
  to: readonly number[];
}

const digit = /^\d$/;
/** After these a dash joins two numbers; elsewhere it is no more than a mark. */
const numberEnd = /^[\d岁周十]$/;

/**
 * Full width to half, capitals to small, traditional forms and disguises to the plain word, unseen signs dropped; a run of separators is one
 * soft break. One pass over the text.
 */
export function normalise(source: string): Normalised {
  const letters: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < source.length; ) {
    const point = source.codePointAt(i)!;
    const width = point > 0xffff ? 2 : 1;
    let letter = plain(point);
    if (letter === '.' && !(digit.test(letters.at(-1) ?? '') && digit.test(source[i + 1] ?? ''))) letter = '。';
    if (letter === '-' && !numberEnd.test((letters.at(-1) === softBreak ? letters.at(-2) : letters.at(-1)) ?? ''))
      letter = softBreak;
    if (letter !== '') {
      if (letter === softBreak && (letters.length === 0 || letters.at(-1) === softBreak)) {
        // A run of separators, or one before the first word, is no more than one.
      } else {
        letters.push(letter);
        from.push(i);
        to.push(i + width);
      }
    }
    i += width;
  }
  return undisguised(letters, from, to);
}

const isIdeograph = (point: number) => point >= 0x4e00 && point <= 0x9fff;

/** The plain form of each code point below 65,536 seen so far: most texts use the same few hundred. */
const forms: (string | undefined)[] = [];

function plain(point: number): string {
  if (point > 0xffff) return formOf(point);
  forms[point] ??= formOf(point);
  return forms[point];
}

/** One letter, a soft break for what is no letter, or nothing for what is not seen. */
function formOf(point: number): string {
  let letter = String.fromCodePoint(point);
  if (isIdeograph(point)) return characters.get(letter) ?? letter;
  if (unseen(point)) return '';
  if (point >= 0xff01 && point <= 0xff5e) letter = String.fromCharCode(point - 0xfee0);
  const instead = characters.get(letter);
  if (instead !== undefined) return instead;
  // Bold, circled and other dressed-up letters and digits, and variant forms, have one plain form.
  if (point > 0x7f) letter = letter.normalize('NFKC');
  if (Array.from(letter).length !== 1) return softBreak;
  letter = (characters.get(letter) ?? letter).toLowerCase();
  return read.test(letter) ? letter : softBreak;
}

/** Words written with other characters of the same sound or shape, put back; separators inside them are passed over. */
function undisguised(letters: string[], from: number[], to: number[]): Normalised {
  const out: string[] = [];
  const [begins, ends]: [number[], number[]] = [[], []];
  for (let i = 0; i < letters.length; ) {
    const found = disguiseAt(letters, i);
    if (found === null) {
      // Some letters are two code units wide; each unit has its place, so that places of the text are places of the lists.
      const letter = letters[i]!;
      for (let unit = 0; unit < letter.length; unit++) {
        out.push(letter[unit]!);
        begins.push(from[i]!);
        ends.push(to[i]!);
      }
      i++;
      continue;
    }
    for (const unit of found.word) {
      out.push(unit);
      begins.push(from[i]!);
      ends.push(to[found.end - 1]!);
    }
    i = found.end;
  }
  return { text: out.join(''), from: begins, to: ends };
}

function disguiseAt(letters: readonly string[], at: number): { word: string; end: number } | null {
  for (const [disguise, word] of disguisesByFirst.get(letters[at]!) ?? []) {
    let end = at;
    let matched = 0;
    while (matched < disguise.length && end < letters.length) {
      if (letters[end] === disguise[matched]) matched++;
      else if (letters[end] !== softBreak) break;
      end++;
    }
    if (matched === disguise.length) return { word, end };
  }
  return null;
}
