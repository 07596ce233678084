import { z } from 'zod';
import { type ErrorStem, GangwanError } from '#basics/errors/catalogue.ts';
import type { CaseDesk } from '#journey/3-cases/case-desk.ts';
import { drawNumbered } from '#journey/3-cases/draws/draw-file.ts';
import { caseFile } from '#journey/3-cases/read-case.ts';
import { answering } from '../cases/case-doors.ts';
import type { DoorCall } from '../door.ts';
import { Refusal } from '../problem.ts';

export const drawId = z.object({ id: z.uuid() });
export const usccText = z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/);

/** Which status an error of a draw is answered with; all others are 409. */
const statuses: Partial<Record<ErrorStem, number>> = {
  'draw-unknown': 404,
  'draw-witness-unfit': 403,
  'draw-pool-unfit': 422,
  'draw-too-few-targets': 422,
  'draw-too-few-inspectors': 422,
  'draw-commitment-differs': 422,
};

/** Answers an error of draws and of the cases behind them as a problem; whatever else goes on. */
export async function drawing<T>(work: Promise<T>): Promise<T> {
  try {
    return await answering(work);
  } catch (error) {
    if (error instanceof GangwanError && !(error instanceof Refusal) && error.stem.startsWith('draw-'))
      throw new Refusal(statuses[error.stem as ErrorStem] ?? 409, error.stem, error.parameters as never);
    throw error;
  }
}

/** Lets a call go on where the access table lets its unit do this to the case of random inspection. @throws case-unknown */
export async function allowDrawCase(call: DoorCall, db: CaseDesk['db']['sql'], id: string): Promise<void> {
  const { unit, procedure } = await caseFile(db, id);
  if (procedure !== 'random-inspection') throw new Refusal(404, 'case-unknown', { id });
  call.allow({ unit });
}

/** The same, by the number of the draw. @throws draw-unknown */
export async function allowDraw(call: DoorCall, db: CaseDesk['db']['sql'], id: string): Promise<void> {
  await allowDrawCase(call, db, (await drawNumbered(db, id)).case_id);
}
