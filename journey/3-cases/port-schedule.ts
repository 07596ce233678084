import type { PortName } from '#outside/ports.ts';
import type { Schedule } from './port-calls.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Sixteen hours of tries, then paper; a call the other side has is asked after for a day. */
const usual: Schedule = {
  waits: [MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR],
  askEvery: 10 * MINUTE,
  askFor: DAY,
  lease: 10 * MINUTE,
  limit: 20 * SECOND,
};

const own: Readonly<Partial<Record<PortName, Schedule>>> = {
  // A warning must be there within minutes: one question is asked again every minute of a day, and only then printed.
  weather: {
    ...usual,
    waits: [...Array<number>(4).fill(15 * SECOND), ...Array<number>(1439).fill(MINUTE)],
    askEvery: 15 * SECOND,
    askFor: 10 * MINUTE,
    lease: MINUTE,
  },
  // Reply within 10 working days, data 20 working days after consent (政务数据共享条例): asked after for 45 days.
  'city-data': { ...usual, askEvery: HOUR, askFor: 45 * DAY },
  // A court looks at what is handed in before it gives a number.
  court: { ...usual, askEvery: HOUR, askFor: 15 * DAY },
  credit: { ...usual, askEvery: 30 * MINUTE, askFor: 7 * DAY },
};

/** When calls of a port are tried and asked after again. All of it settings of ours, none of it law. */
export const scheduleOf = (port: PortName): Schedule => own[port] ?? usual;
