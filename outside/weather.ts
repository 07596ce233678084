import { z } from 'zod';
import { port } from './port.ts';

const instant = z.iso.datetime({ offset: true });

/** One warning signal as the meteorological service issued it. `liftedAt` absent: in force. */
export const weatherNotice = z.object({
  /** The service's own number of the signal; the same while it is in force, raised, lowered or lifted. */
  number: z.string().min(1).max(40),
  kind: z.enum([
    'rainstorm',
    'snowstorm',
    'wind',
    'fog',
    'road-ice',
    'heat',
    'other',
    'thunder',
    'hail',
    'cold-wave',
    'haze',
    'frost',
    'drought',
    'forest-fire',
  ]),
  level: z.enum(['blue', 'yellow', 'orange', 'red']),
  /** Area codes, six or nine digits. */
  areas: z.array(z.string().regex(/^\d{6}(\d{3})?$/)).min(1),
  belowMetres: z.int().min(0).optional(),
  issuedAt: instant,
  liftedAt: instant.optional(),
  issuedBy: z.string().min(1).max(100),
});
export type WeatherNotice = z.infer<typeof weatherNotice>;

/**
 * Weather warnings: signals issued, changed or lifted for an area since a moment.
 * Source: 重庆市气象灾害预警信号发布与传播办法 (signals, four colours, whoever issued them lifts them).
 */
export const weather = port({
  name: 'weather',
  zh: '气象预警信号',
  en: 'Weather warnings',
  request: z.object({ area: z.string().regex(/^\d{6}$/), since: instant }),
  answer: z.object({ area: z.string(), upTo: instant, signals: z.array(weatherNotice) }),
  mismatch(request, answer) {
    if (answer.area !== request.area) return `area ${answer.area}`;
    if (Date.parse(answer.upTo) < Date.parse(request.since)) return `upTo ${answer.upTo}`;
    const early = answer.signals.find((one) => Date.parse(one.liftedAt ?? one.issuedAt) < Date.parse(one.issuedAt));
    return early === undefined ? null : `${early.number}: lifted before it was issued`;
  },
  paper: ({ area, since }) => ({
    to: '县气象局',
    lines: [
      ['事项', '查询气象灾害预警信号的发布、变更和解除'],
      ['地区代码', area],
      ['自', since],
    ],
  }),
});
