import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CameBack, PortDeskSettings } from '#journey/3-cases/port-desk.ts';
import { scheduleOf } from '#journey/3-cases/port-schedule.ts';
import { cityData } from '#outside/city-data.ts';
import { court } from '#outside/court.ts';
import { credit } from '#outside/credit.ts';
import { notification } from '#outside/notification.ts';
import { police } from '#outside/police.ts';
import type { Port } from '#outside/port.ts';
import type { Lines, PortName } from '#outside/ports.ts';
import { seal } from '#outside/seal.ts';
import { type Fault, SimulatedLine } from '#outside/simulated-line.ts';
import { textMessage } from '#outside/text-message.ts';
import { type WeatherNotice, weather } from '#outside/weather.ts';
import { generateMinistry } from './ministry/generate.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const office = '县气象台（演示，虚构）';

/** Signals of the demo: one of heat, yellow twenty seconds after the start, orange after ten minutes, lifted after forty. */
function signalsSince(start: number, now: number): WeatherNotice[] {
  const issued = start + 20 * SECOND;
  if (now < issued) return [];
  const stamp = new Date(start + 8 * 60 * MINUTE).toISOString().replaceAll(/\D/g, '').slice(0, 14);
  return [
    {
      number: `演示-${stamp}`,
      kind: 'heat',
      level: now < start + 10 * MINUTE ? 'yellow' : 'orange',
      areas: ['500229'],
      issuedAt: new Date(issued).toISOString(),
      issuedBy: office,
      ...(now < start + 40 * MINUTE ? {} : { liftedAt: new Date(start + 40 * MINUTE).toISOString() }),
    },
  ];
}

/** Signals of an earlier start whose lifting the demo did not live to tell: lifted now. */
const liftedNow = (left: readonly WeatherNotice[], start: number): WeatherNotice[] =>
  left.map((one) => ({ ...one, liftedAt: new Date(Math.max(start, Date.parse(one.issuedAt))).toISOString() }));

/** The files a city would share of a month: made-up rides, written below `folder` the first time. */
function sharedFiles(folder: string, from: string): { name: string; sm3: string; rows: number }[] {
  const month = from.slice(0, 7);
  const out = join(folder, month);
  if (!existsSync(join(out, 'truth.json'))) generateMinistry({ out, month });
  return readdirSync(join(out, 'city'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(out, 'city', name));
      const lines = bytes.toString('utf8').trim().split('\n').length;
      return {
        name,
        sm3: createHash('sm3').update(bytes).digest('hex'),
        rows: name.endsWith('.csv') ? lines - 1 : lines,
      };
    });
}

/** What the demo’s lines are made with. */
export interface DemoSystems {
  /** The same seed, the same faults. */
  seed: string;
  /** Epoch milliseconds. */
  start: number;
  now: () => number;
  /** Where the demo’s city puts its files. */
  cityFolder: string;
  /** Signals of earlier starts that were not lifted. */
  left: readonly WeatherNotice[];
}

/** Lines of the demo, what they say by themselves, and a desk that waits seconds where a county’s waits minutes and hours. */
export interface DemoOutside {
  lines: Lines;
  cameBack: () => CameBack[];
  settings: Partial<PortDeskSettings>;
}

/**
 * Made-up systems at the end of every port, which keep their callers waiting, vanish and answer twice now and then, as the seed has it. All
 * they say is marked as made up and has no effect outside of the demo.
 */
export function demoLines({ seed, start, now, cityFolder, left }: DemoSystems): DemoOutside {
  const at = () => new Date(now()).toISOString();
  const day = () => at().slice(0, 10);
  const systems = new Map<PortName, SimulatedLine>();
  const add = <Q, A>(port: Port<Q, A>, answerTo: (request: Q) => A) => {
    const may: readonly Fault[] = ['delays', 'answers-twice', 'disappears'];
    const line = new SimulatedLine(
      port as Port,
      `${seed} ${port.name}`,
      answerTo as (request: unknown) => unknown,
      may,
    );
    systems.set(port.name as PortName, line);
  };
  add(weather, ({ area }) => ({
    area,
    upTo: at(),
    signals: [...liftedNow(left, start), ...signalsSince(start, now())],
  }));
  add(cityData, ({ catalogue, from, to }) => ({ catalogue, from, to, files: sharedFiles(cityFolder, from) }));
  add(court, ({ caseNumber, documents }) => ({
    caseNumber,
    courtNumber: `（演示）${caseNumber}`.slice(0, 60),
    takenAt: at(),
    documents: documents.map((one) => one.sm3),
  }));
  add(credit, ({ act, decisionNumber, uscc }) => ({
    act,
    decisionNumber,
    uscc,
    recordNumber: `演示-${now()}`,
    doneOn: day(),
  }));
  add(seal, ({ documentNumber, sm3 }) => ({
    documentNumber,
    sm3,
    sealId: '演示印章',
    certificateNumber: '演示',
    sealedAt: at(),
    signature: Buffer.from(`demo ${sm3}`).toString('base64'),
  }));
  add(notification, ({ to }) => ({ to, messageId: `demo-${now()}`, at: at() }));
  add(textMessage, ({ phone }) => ({ phone, receipt: `demo-${now()}`, at: at() }));
  add(police, ({ reference }) => ({ reference, result: 'same' as const, checkedAt: at() }));
  return {
    settings: {
      schedules: (port) => ({ ...scheduleOf(port), waits: Array<number>(60).fill(5 * SECOND), askEvery: 5 * SECOND }),
    },
    lines: Object.fromEntries(systems) as Lines,
    cameBack: () => [...systems].flatMap(([port, { uncalled }]) => uncalled.splice(0).map((one) => ({ port, ...one }))),
  };
}
