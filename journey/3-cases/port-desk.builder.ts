import { samples } from '#outside/port.builder.ts';
import type { Port } from '#outside/port.ts';
import type { Lines, PortName } from '#outside/ports.ts';
import { type Fault, SimulatedLine } from '#outside/simulated-line.ts';
import type { WeatherNotice } from '#outside/weather.ts';
import type { CameBack } from './port-desk.ts';

/** Simulated systems at the end of every port, for tests. `told`: what the meteorological service would say when it is asked. */
export function simulatedSystems(
  seed: string,
  may: readonly Fault[],
  told: () => { upTo: number; signals: readonly WeatherNotice[] },
): { lines: Lines & Record<PortName, SimulatedLine>; cameBack: () => CameBack[] } {
  const lines = Object.fromEntries(
    Object.entries(samples).map(([name, { port, answerTo }]) => [
      name,
      new SimulatedLine(
        port as Port,
        `${seed} ${name}`,
        name === 'weather'
          ? (request) => {
              const { upTo, signals } = told();
              return { area: (request as { area: string }).area, upTo: new Date(upTo).toISOString(), signals };
            }
          : answerTo,
        may,
      ),
    ]),
  ) as Record<PortName, SimulatedLine>;
  return {
    lines,
    cameBack: () =>
      Object.entries(lines).flatMap(([name, line]) =>
        line.uncalled.splice(0).map((one) => ({ port: name as PortName, ...one })),
      ),
  };
}

/** A storm told at 09:30, raised to orange at 12:00 and lifted at 15:00 of 2026-09-03, as the service says it at a moment. */
export function stormAt(at: number): WeatherNotice[] {
  const day = (time: string) => Date.parse(`2026-09-03T${time}+08:00`);
  if (at < day('09:30:00')) return [];
  return [
    {
      number: '城气预2026-031',
      kind: 'rainstorm',
      level: at < day('12:00:00') ? 'yellow' : 'orange',
      areas: ['500229'],
      issuedAt: '2026-09-03T09:30:00+08:00',
      issuedBy: '城口县气象台',
      ...(at < day('15:00:00') ? {} : { liftedAt: '2026-09-03T15:00:00+08:00' }),
    },
  ];
}
