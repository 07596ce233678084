import { cityData } from './city-data.ts';
import { court } from './court.ts';
import { credit } from './credit.ts';
import { notification } from './notification.ts';
import { police } from './police.ts';
import type { Port, PortLine } from './port.ts';
import { seal } from './seal.ts';
import { textMessage } from './text-message.ts';
import { weather } from './weather.ts';

/** Every port that keeps calls and receipts. */
export const ports = [weather, cityData, court, credit, seal, notification, textMessage, police] as const;
export type PortName =
  | 'weather'
  | 'city-data'
  | 'court'
  | 'credit'
  | 'seal'
  | 'notification'
  | 'text-message'
  | 'police';

/** A port by its name; undefined where there is none. */
export function portNamed(name: string): Port | undefined {
  return ports.find((one) => one.name === name) as Port | undefined;
}

/** Lines configured for this county; a port without one runs on paper. */
export type Lines = Readonly<Partial<Record<PortName, PortLine>>>;
