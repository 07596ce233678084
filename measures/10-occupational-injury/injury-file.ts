import type { Law } from '#law/in-force.types.ts';
import type { InjuryPhase } from '../facts/registers/injury/kinds.ts';
import { phaseAt } from '../facts/registers/injury/phase.ts';
import type { Words } from '../procedure.ts';
import type { SchemeShown } from './file/answer.ts';
import type { EngagementAtMinute, InjuryFileFacts } from './file/facts.ts';
import { orderAt, pilotTests } from './file/pilot.ts';
import { workInjuryTests } from './file/work-injury.ts';

/** One platform at the minute, as the feed shows it. */
export interface PlatformAtMinute {
  readonly platform: string;
  readonly workerClass: EngagementAtMinute['workerClass'];
  readonly phase: InjuryPhase;
  readonly order: {
    readonly orderNo: string | null;
    readonly accepted: number;
    readonly finished: number | null;
  } | null;
  /** Whether he was online; null: sessions were not reported. */
  readonly online: boolean | null;
  readonly occupationalCover: boolean | null;
  readonly workInjuryCover: boolean | null;
  readonly messages: EngagementAtMinute['messages'];
  readonly policies: readonly string[];
}

/** 伤害卷: what is on file of one worker at one minute, and how each test of either scheme stands. It confirms and refuses nothing. */
export interface InjuryFile {
  readonly at: number;
  readonly platforms: readonly PlatformAtMinute[];
  /** Warnings in force at the minute; null: not at hand. */
  readonly weather: readonly Words[] | null;
  readonly schemes: readonly SchemeShown[];
  /** Procedures open from here, whatever the tests show: a route is never closed by a machine. */
  readonly routes: readonly ('injury-report' | 'work-injury-recognition')[];
}

/** Builds the file: same facts and law give the same file on any machine. Grey, and out, stay for a person. */
export function injuryFile(facts: InjuryFileFacts, law: Law): InjuryFile {
  const { at, engagements, weather } = facts;
  return {
    at,
    platforms: engagements.map((engagement) => platformAt(engagement, at)),
    weather:
      weather === null
        ? null
        : weather.filter(({ from, to }) => from <= at && (to === null || at <= to)).map(({ zh, en }) => ({ zh, en })),
    schemes: engagements.flatMap((engagement) => [
      pilotTests(engagement, facts, law),
      workInjuryTests(engagement, facts, law),
    ]),
    routes: ['injury-report', 'work-injury-recognition'],
  };
}

function platformAt(engagement: EngagementAtMinute, at: number): PlatformAtMinute {
  const { platform, workerClass, orders, sessions, occupationalCover, workInjuryCover, messages, policies } =
    engagement;
  const order = orderAt(engagement, at);
  return {
    platform,
    workerClass,
    phase: orders === null ? 'grey' : phaseAt(at, orders, sessions),
    order: order === null ? null : { orderNo: order.orderNo, accepted: order.accepted, finished: order.finished },
    online: sessions === null ? null : sessions.some(({ from, to }) => from <= at && (to === null || at <= to)),
    occupationalCover,
    workInjuryCover,
    messages,
    policies,
  };
}
