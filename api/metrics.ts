import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Numbers of the running server in Prometheus’ form. */
export interface Metrics {
  /** A call was answered at a door, after so many seconds. */
  answered(door: string, status: number, seconds: number): void;
  text(): Promise<string>;
}

let made: Metrics | null = null;

/** The numbers of this process; one set, whoever asks. */
export function metricsOf(): Metrics {
  if (made !== null) return made;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'gangwan_' });
  const answers = new Counter({
    name: 'gangwan_door_answers_total',
    help: 'Calls answered, by door and status',
    labelNames: ['door', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'gangwan_door_seconds',
    help: 'Seconds to answer, by door',
    labelNames: ['door'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  made = {
    answered(door, status, took) {
      answers.inc({ door, status: `${status}` });
      seconds.observe({ door }, took);
    },
    text: () => registry.metrics(),
  };
  return made;
}
