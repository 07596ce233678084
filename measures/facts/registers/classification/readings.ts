import type { Day } from '#basics/day.ts';
import type { RecordRow } from '../../ledger.ts';
import { holdsOn, numberIn, textIn } from '../../records.ts';
import type { WorkerFile } from '../register.ts';
import { countedFactors, type FactorReading } from './counted-factors.ts';
import { type FactorId, factorIds } from './factors.ts';
import type { FactorValues } from './indicated-class.ts';

/** The factors of one engagement in a month: values that may be weighed, every reading, and where readings contradict each other. */
export interface EngagementFactors {
  values: FactorValues;
  readings: readonly FactorReading[];
  contradictions: readonly FactorId[];
}

const speakers = ['enterprise', 'worker', 'document', 'inspector'] as const;

function asked(row: RecordRow): FactorReading[] {
  const factor = factorIds.find((id) => id === textIn(row, 'factor'));
  const value = numberIn(row, 'value');
  const saidBy = speakers[Number(row.saidBy ?? 1) - 1];
  if (factor === undefined || value === null || value > 4 || saidBy === undefined) return [];
  const evidence = textIn(row, 'evidenceId') ?? row.recordId;
  return [{ factor, value, saidBy, readFrom: { zh: `回答或书证 ${evidence}`, en: `answer or document ${evidence}` } }];
}

/**
 * Reads every factor of an engagement: counted from the month's records, what the enterprise says of its arrangement, what was asked of the
 * worker. Readings more than one apart contradict: the factor is then unknown and both are shown.
 */
export function factorsOf(file: WorkerFile, platform: number, on: Day): EngagementFactors {
  const rows = [
    ...file
      .enterprise(platform)
      .rows('workArrangement')
      .filter((row) => holdsOn(row, on)),
    ...file.rows('classAnswer', platform).filter((row) => (numberIn(row, 'on') ?? on + 1) <= on),
  ];
  const readings = [...countedFactors(file, platform), ...rows.flatMap(asked)];
  const values: Partial<Record<FactorId, number | null>> = {};
  const contradictions: FactorId[] = [];
  for (const id of factorIds) {
    const given = readings.filter(({ factor }) => factor === id).map(({ value }) => value);
    if (given.length === 0) continue;
    const [least, most] = [Math.min(...given), Math.max(...given)];
    if (most - least > 1) {
      contradictions.push(id);
      values[id] = null;
    } else values[id] = most;
  }
  return { values, readings, contradictions };
}
