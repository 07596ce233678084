import { divideHalfUp, type Fen, formatYuan } from '#basics/money.ts';
import type { InForce } from '#law/in-force.types.ts';
import { formulaName, step, valueIn } from '../explanation.ts';
import type { WorkerMonth } from '../facts/kinds.ts';
import type { ArithmeticStep } from '../rule.ts';
import type { RuleFinding } from '../verdict.ts';
import { known } from './rows.ts';

/** Multipliers of the unit price on workdays, rest days and statutory holidays. */
export const pieceMultipliers = [
  'overtime-multiplier-workday',
  'overtime-multiplier-rest-day',
  'overtime-multiplier-holiday',
] as const;

type Pieces = Pick<WorkerMonth, 'hoursSystem' | 'piecePriceFen' | 'overtimePieces' | 'restDayPieces' | 'holidayPieces'>;

/** What is due above the normal price for pieces made outside legal hours; a count not reported is taken as none. */
export function additionForPieces(fact: Pieces, price: Fen, workday: InForce, restDay: InForce, holiday: InForce): Fen {
  let weighed = (fact.holidayPieces ?? 0) * (known(holiday) - 10000);
  if (fact.hoursSystem !== 'comprehensive') {
    weighed += (fact.overtimePieces ?? 0) * (known(workday) - 10000);
    weighed += (fact.restDayPieces ?? 0) * (known(restDay) - 10000);
  }
  return weighed === 0 ? 0 : divideHalfUp(BigInt(price) * BigInt(weighed), 10000);
}

const spans = [
  {
    field: 'overtimePieces',
    multiplier: pieceMultipliers[0],
    zh: '工作日法定工时以外',
    en: 'beyond a workday’s hours',
  },
  { field: 'restDayPieces', multiplier: pieceMultipliers[1], zh: '休息日', en: 'on rest days' },
  { field: 'holidayPieces', multiplier: pieceMultipliers[2], zh: '法定节假日', en: 'on statutory holidays' },
] as const;

/** What the pieces of one kind of day are worth, price and addition together. */
export interface PieceWorth {
  /** Term of the addition in the arithmetic. */
  term: string;
  step: ArithmeticStep;
  zh: string;
  en: string;
}

/** Worth of the pieces by kind of day, where there are any. */
export function worthOfPieces(fact: Pieces, finding: RuleFinding): PieceWorth[] {
  const worth: PieceWorth[] = [];
  for (const { field, multiplier, zh, en } of spans) {
    const pieces = fact[field] ?? 0;
    if (pieces === 0 || (fact.hoursSystem === 'comprehensive' && field !== 'holidayPieces')) continue;
    const times = valueIn(finding, multiplier);
    const fen = divideHalfUp(BigInt(fact.piecePriceFen ?? 0) * BigInt(pieces) * BigInt(times), 10000);
    const formula = `divideHalfUp(piecePriceFen * ${field} * ${formulaName(multiplier)}, 10000)`;
    worth.push({
      term: `${field} * (${formulaName(multiplier)} - 10000)`,
      step: step(`${field}Fen`, formula, fen, 'fen', `${zh}的件数应计`, `Worth of pieces ${en}`),
      zh: `${zh}${pieces}件，按${times / 100}%应计${formatYuan(fen)}元`,
      en: `${pieces} pieces ${en} are worth ${formatYuan(fen)} at ${times / 100} %`,
    });
  }
  return worth;
}

/** The arithmetic of `additionForPieces`. */
export function additionStep(worth: readonly PieceWorth[], due: Fen): ArithmeticStep {
  const weighed = worth.map(({ term }) => term).join(' + ');
  const formula = `divideHalfUp(piecePriceFen * (${weighed}), 10000)`;
  return step('dueFen', formula, due, 'fen', '高于单价应加付', 'Due above the normal price');
}
