import { townships } from '#law/places/townships.ts';

/**
 * 机关代字: what a body's document numbers begin with, by unit. Only 城人社 is read from a document (城人社发〔2022〕97号); the others are
 * our setting until each unit tells its own.
 */
const unitWords: Readonly<Record<string, string>> = {
  'human-resources': '城人社',
  'trade-union': '城工',
  court: '城法',
  'market-regulation': '城市监',
  commerce: '城商务',
  transport: '城交',
  emergency: '城应急',
  health: '城卫健',
  'medical-insurance': '城医保',
  tax: '城税',
  housing: '城住建',
  education: '城教',
  'development-reform': '城发改',
  'culture-tourism': '城文旅',
  'city-management': '城城管',
  justice: '城司',
  'public-security': '城公',
  finance: '城财',
  statistics: '城统计',
};

/** Bodies that number documents of their own beside the units: the arbitration commission and the one-stop mediation centre. */
export const bodyWords = { arbitration: '城劳人仲', mediation: '城劳人调' } as const;

/** 代字 of a unit: of a township its name and 府 or 办 (葛城街道 → 葛城办). Throws a RangeError for a unit nobody knows. */
export function unitWord(unit: string): string {
  const word = unitWords[unit];
  if (word !== undefined) return word;
  const township = townships.find(({ code }) => unit === `township-${code}`);
  if (township === undefined) throw new RangeError(`no word for documents of ${unit}`);
  return township.zh.replace(/(?:镇|乡)$/, '府').replace(/街道$/, '办');
}

/** 文号: word, year in full, serial without leading zeros (GB/T 9704-2012, 7.2.5): 城人社监令〔2026〕3号. */
export function documentNumber(word: string, year: number, serial: number): string {
  if (!/^\p{Script=Han}{2,12}$/u.test(word)) throw new RangeError(`no word of a document number: ${word}`);
  if (!Number.isInteger(year) || year < 1992 || year > 9999) throw new RangeError(`no year: ${year}`);
  if (!Number.isSafeInteger(serial) || serial < 1) throw new RangeError(`no serial: ${serial}`);
  return `${word}〔${year}〕${serial}号`;
}
