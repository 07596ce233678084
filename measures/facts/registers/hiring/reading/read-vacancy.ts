import { criteria } from './criteria/all.ts';
import type { Answer, Criterion, CriterionId, Remark, Role, Seed, Strength } from './criterion.ts';
import { type Normalised, normalise } from './normalise.ts';
import { patternFor, softBreak, wording } from './seed.ts';

/** Words found in a text: criterion, place in the text as written, how strong a hit it is, and what an exception says to it. */
export interface VacancyHit {
  criterion: CriterionId;
  strength: Strength;
  /** The words as written, and their place in the text. */
  words: string;
  from: number;
  to: number;
  basis: { instrument: string; article: string };
  /** What is to be looked at; null where nothing is to be added. */
  remark: Remark | null;
  /** Why a lawful exception did not apply; null where the criterion has none. */
  exception: Remark | null;
}

/** Words that look like a hit and are none, with why. */
export interface Cleared {
  criterion: CriterionId;
  words: string;
  from: number;
  to: number;
  why: Remark;
  /** It would be lawful for some work only, and the work is not known. */
  open: boolean;
}

export interface VacancyReading {
  hits: VacancyHit[];
  cleared: Cleared[];
  answers: Record<CriterionId, Answer>;
  /** Only the first `longestVacancy` characters were read. */
  cut: boolean;
}

/** What is known of a vacancy beside its text; null: not known. */
export interface About {
  role: Role | null;
  /** Whether it offers a labour contract. */
  labourContract: boolean | null;
}

/** Longest text read, in characters; a vacancy is a page. */
export const longestVacancy = 20_000;

const nothingKnown: About = { role: null, labourContract: null };
const sentenceEnd = /[。；！？\n]/;
const partEnd = /[，。；：！？\n]/;

/** A sentence that tells people of the law, or warns them, asks for nothing. */
const teaching = wording(
  '普法|科普|什么是|何为|何谓|如何(?:识别|避免|防范)|谨防|警惕|防骗|防范|骗局|骗子|骗人|诈骗|被骗|陷阱|举报|维权|心眼|小心|留个心|当心|套路|上当|坑人|别信|莫信|有诈|使诈|避坑|抵制|平等就业权|12333|12345|求职(?:注意|提醒|须知)',
  '(?:发现|查实)[^。！？；\\n]{0,14}(?:收|扣|押)[^。！？；\\n]{0,10}(?:举报|严肃处理|开除站长|免职|追责)',
  '(?:有人|谁|凡|若|要是|如果)[^。！？；\\n]{0,18}(?:别给|别信|别交|莫交|勿给|勿交|勿信|拒绝|举报|报警)',
  '投诉<3>(?:电话|渠道|热线|到|至|：|部门)|(?:向|到|可|去)<10>投诉',
  '》<8>(?:规定|明确|第|禁止|要求)|(?:劳动者|求职者|应聘者|骑手)<2>(?:有权|可以?拒绝)|(?:招聘|广告|启事|用工)<4>(?:不得|不应|不能|禁止|严禁)<6>(?:出现|含有|设置|写|有)|(?:严禁|禁止|不得|不能|不准)<6>(?:招聘|广告|启事|在招)',
  '(?:企业|单位|用人单位|招聘单位|用工单位|公司|站点|任何人|任何单位|中介|商家)<2>(?:一律|均|都)?(?:不得|不准|严禁|禁止|不能|无权)<1>(?:以|因|设置|收取|扣押|要求|限制|询问|歧视|拒绝|将|强迫|诱导|招用|向(?:劳动者|求职者|骑手|应聘者|员工|个人))',
  '反对<4>歧视|消除<4>歧视|禁止<4>歧视|就业歧视|法律(?:规定|禁止|不允许)|(?:严禁|禁止|不得)(?:以任何|企业|单位|用人单位|向(?:劳动者|求职者|骑手|应聘者|员工))',
);
/** A threat after a negation turns it back: without paying the deposit nobody is taken. */
const threat =
  /^[^。；！？\n，]{0,5}，?[^。；！？\n，收]{0,4}(?:不予|不能(?!收)|不得(?!收|以|扣)|不准|不录|不派|不安排|不给(?:派|排|接)|免谈|勿扰|勿来|勿投|别来|走人|退回|不办)/;

/** An answer to what the part before asked: `要押金吗？不要`. */
const answersNo = /^(?:没有|不存在|不收|不要|不用|不需要|不限|统统没有|都没有|别担心|零|免|没这回事|不看|不问|不查)/;
/** Others do so, we do not. */
const othersDo = wording(
  '(?:别的|其他|其它|别家|有的|有些|某些|不少|很多|外面|隔壁)<14>，<4>(?:我们|本站|咱|这里|这儿|本公司|我司|我站|本店)<6>(?:不|没|免|无|零)',
);
const whyOthers: Remark = { zh: '说的是别家', en: 'others, not this enterprise' };

const whyNegated: Remark = { zh: '前后有否定', en: 'negated' };
const whyTeaching: Remark = { zh: '说明法律或者提醒防骗', en: 'tells of the law, or warns' };

/**
 * Reads a vacancy or an application form by every criterion (relations 6.2), with the lawful exceptions of 6.3. One hit a criterion and part of a
 * sentence. Patterns are bounded, so that time grows with the text. Nothing found in a text that could not be read to the end, or at
 * all, is *cannot tell*. Word lists are never complete: *not found* says only that none of the wordings was there.
 */
export function readVacancy(source: string, about: About = nothingKnown): VacancyReading {
  const cut = source.length > longestVacancy;
  const read = normalise(cut ? source.slice(0, longestVacancy) : source);
  const hits: VacancyHit[] = [];
  const cleared: Cleared[] = [];
  const stretches = stretchesOf(read.text);
  for (const criterion of criteria) readFor(criterion, read, stretches, source, about, hits, cleared);
  hits.sort((a, b) => a.from - b.from);
  const unread = cut || !/\p{L}{2}/u.test(read.text.replaceAll(softBreak, '')) || source.includes('\ufffd');
  const answers = {} as Record<CriterionId, Answer>;
  for (const { id } of criteria) {
    if (hits.some(({ criterion }) => criterion === id)) answers[id] = 'found';
    else if (unread || cleared.some(({ criterion, open }) => open && criterion === id)) answers[id] = 'cannot-tell';
    else answers[id] = 'not-found';
  }
  return { hits, cleared, answers, cut };
}

interface Match {
  from: number;
  to: number;
  seed: Seed;
}

/** A stretch of the text no wording reaches beyond, and where it begins. */
interface Stretch {
  text: string;
  at: number;
}

/** Sentences; a question and its answer are one. */
function stretchesOf(text: string): Stretch[] {
  const all: Stretch[] = [];
  let at = 0;
  for (const part of text.split(/(?<=[。；！\n])/)) {
    if (part.length > 1) all.push({ text: part, at });
    at += part.length;
  }
  return all;
}

function* matchesOf(criterion: Criterion, stretches: readonly Stretch[]): Generator<Match> {
  for (const seed of criterion.seeds) {
    for (const { text, at } of stretches) {
      if (criterion.marks?.test(text) === false) continue;
      const pattern = patternFor(seed.pattern, text);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        if (match[0] === '') pattern.lastIndex++;
        const words = match[0].replace(/[\ue001]+$/, '');
        if (words !== '') yield { from: at + match.index, to: at + match.index + words.length, seed };
      }
    }
  }
}

function readFor(
  criterion: Criterion,
  read: Normalised,
  stretches: readonly Stretch[],
  source: string,
  about: About,
  hits: VacancyHit[],
  cleared: Cleared[],
): void {
  const { id, basis, strength } = criterion;
  const taken: [from: number, to: number][] = [];
  let part: [from: number, to: number] = [0, 0];
  for (const match of matchesOf(criterion, stretches)) {
    if (taken.some(([from, to]) => match.from >= from && match.from < to)) continue;
    const [from, to] = [read.from[match.from]!, read.to[match.to - 1]!];
    const words = source.slice(from, to);
    // Many matches stand in one part: its edges are looked for once.
    if (match.from < part[0] || match.from >= part[1]) part = edges(read.text, match.from, partEnd);
    const why = turnedRound(criterion, match, read.text, part);
    if (why !== null) {
      cleared.push({ criterion: id, words, from, to, why, open: false });
      continue;
    }
    if (criterion.labourContract !== undefined && about.labourContract === true) {
      cleared.push({ criterion: id, words, from, to, why: criterion.labourContract, open: false });
      continue;
    }
    const exception = criterion.exceptions?.find((one) => one.words.test(read.text.slice(match.from, match.to)));
    if (exception?.outcome === 'lawful' && (about.role === null || about.role === exception.role)) {
      cleared.push({ criterion: id, words, from, to, why: exception.why, open: about.role === null });
      continue;
    }
    taken.push(part);
    hits.push({
      criterion: id,
      strength: match.seed.strength ?? strength,
      words,
      from,
      to,
      basis,
      remark: match.seed.remark ?? null,
      exception: exception === undefined ? null : saidOf(exception.role, about.role, exception.why),
    });
  }
}

function saidOf(role: Role, given: Role | null, why: Remark): Remark {
  if (given === role || given === null) return why;
  return { zh: `不是该岗位，例外不适用：${why.zh}`, en: `not that work, so this exception does not apply: ${why.en}` };
}

/** Why a match says the contrary of what its words say, or speaks of another matter; null where it does not. */
function turnedRound(
  { negatedBy, turnedBy, guards = [] }: Criterion,
  match: Match,
  text: string,
  [begin, end]: readonly [number, number],
): Remark | null {
  const before = text.slice(Math.max(begin, match.from - 24), match.from);
  const after = text.slice(match.to, Math.min(end, match.to + 24));
  if (turnedBy?.test(after.replaceAll(softBreak, ''))) return whyNegated;
  const plainBefore = before.replaceAll(softBreak, '');
  const listed = match.from === begin || before.replace(/[、\ue001]/g, '') === '' ? listBefore(text, begin) : '';
  // 不 right before the words, wherever they begin: 不要求本地户口.
  const negated =
    /[不未毋]$/.test(plainBefore) || negatedBy?.test(plainBefore) || (listed !== '' && negatedBy?.test(listed));
  if (negated && !threat.test(text.slice(match.to, match.to + 24).replaceAll(softBreak, ''))) return whyNegated;
  if (text[end] === '？' && answersNo.test(text.slice(end + 1, end + 8).replaceAll(softBreak, ''))) return whyNegated;
  othersDo.lastIndex = 0;
  if (othersDo.test(text.slice(begin, match.to + 24))) return whyOthers;
  const near = text.slice(Math.max(begin, match.from - 12), match.to + 32);
  const offset = Math.max(begin, match.from - 12);
  for (const { pattern, why } of guards) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(near); found !== null; found = pattern.exec(near)) {
      if (found[0] === '') break;
      const [from, to] = [offset + found.index, offset + found.index + found[0].length];
      if (from < match.to + 1 && to > match.from) return why;
    }
  }
  const [sentence, stop] = edges(text, match.from, sentenceEnd, 80);
  teaching.lastIndex = 0;
  if (teaching.test(text.slice(Math.max(sentence, match.from - 80), Math.min(stop, match.to + 80)))) return whyTeaching;
  return null;
}

/** Parts before one in a list that a negation opened: `不收押金，保证金，培训费`. Empty where the part before is no such item. */
function listBefore(text: string, begin: number): string {
  let list = '';
  for (let at = begin; text[at - 1] === '，' && list.length < 40; ) {
    const [from] = edges(text, at - 2, partEnd);
    const part = text.slice(from, at - 1).replaceAll(softBreak, '');
    if (part.length > 12 || !/(?:费|金|用|钱)$/.test(part)) break;
    list = part + list;
    at = from;
  }
  return list;
}

/** Edges of what holds a place and ends at marks: from its first character to one past its last. */
function edges(text: string, at: number, mark: RegExp, reach = text.length): [from: number, to: number] {
  let from = at;
  while (from > 0 && at - from < reach && !mark.test(text[from - 1]!)) from--;
  let to = at;
  while (to < text.length && to - at < reach + 80 && !mark.test(text[to]!)) to++;
  return [from, to];
}
