import type { Generated } from 'kysely';
import type { Timestamp } from './columns.ts';

/** Where a call stands; `answered` only with its receipt. */
export type PortCallState = 'waiting' | 'sent' | 'answered' | 'refused' | 'paper';

/** A call to a system we do not own. Request and receipt are sealed. */
export interface PortCallRow {
  id: Generated<number>;
  port: string;
  key: string;
  about: string;
  unit: string | null;
  request_sm3: string;
  request_sealed: string;
  state: PortCallState;
  attempts: number;
  next_at: Timestamp | null;
  reason: string | null;
  paper_number: string | null;
  scan_number: string | null;
  receipt_sm3: string | null;
  receipt_sealed: string | null;
  made_at: Timestamp;
  changed_at: Timestamp;
}

/** What happened to a call; never changed. */
export interface PortCallEventRow {
  id: Generated<number>;
  call: number;
  at: Timestamp;
  kind:
    | 'made'
    | 'tried'
    | 'accepted'
    | 'unreachable'
    | 'wrong'
    | 'refused'
    | 'answered'
    | 'repeated'
    | 'paper'
    | 'registered';
  detail: string | null;
}

/** A weather signal as it was told at a moment; never changed. */
export interface WeatherSignalRow {
  id: Generated<number>;
  number: string;
  kind: string;
  level: 'blue' | 'yellow' | 'orange' | 'red';
  areas: string;
  below_metres: number | null;
  issued_at: Timestamp;
  lifted_at: Timestamp | null;
  issued_by: string;
  told_at: Timestamp;
  taken_at: Timestamp;
  call: number;
}

/** A file of the city's data platform that was taken in, with its receipt; never changed. */
export interface CityFileRow {
  id: Generated<number>;
  name: string;
  bytes: number;
  sm3: string;
  call: number | null;
  unit: string;
  taken_by: string;
  taken_at: Timestamp;
  receipt: string;
}

export interface PortTables {
  city_file: CityFileRow;
  weather_signal: WeatherSignalRow;
  port_call: PortCallRow;
  port_call_event: PortCallEventRow;
}
