import { type Township, townships } from '#law/places/townships.ts';
import { encryptCodes } from './ministry-tables.ts';

/** Nearest seat at most so far away, and the next one so much farther: else it is not told which township it is. Settings of ours. */
const NEAR = 3000;
const CLEARLY = 2000;

const a = 6378245;
const ee = 0.00669342162296594;

/** How far GCJ-02 moves a point, in degrees of longitude and latitude (the published approximation, good to some metres). */
function shift(lon: number, lat: number): [number, number] {
  const [x, y] = [lon - 105, lat - 35];
  const waves = (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * (2 / 3);
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * Math.sqrt(Math.abs(x)) +
    waves +
    ((20 * Math.sin(x * Math.PI) + 40 * Math.sin((x / 3) * Math.PI)) * 2) / 3 +
    ((150 * Math.sin((x / 12) * Math.PI) + 300 * Math.sin((x / 30) * Math.PI)) * 2) / 3;
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * Math.sqrt(Math.abs(x)) +
    waves +
    ((20 * Math.sin(y * Math.PI) + 40 * Math.sin((y / 3) * Math.PI)) * 2) / 3 +
    ((160 * Math.sin((y / 12) * Math.PI) + 320 * Math.sin((y * Math.PI) / 30)) * 2) / 3;
  const radians = (lat / 180) * Math.PI;
  const magic = 1 - ee * Math.sin(radians) ** 2;
  return [
    (east * 180) / ((a / Math.sqrt(magic)) * Math.cos(radians) * Math.PI),
    (north * 180) / (((a * (1 - ee)) / (magic * Math.sqrt(magic))) * Math.PI),
  ];
}

function fromBaidu(lon: number, lat: number): [number, number] {
  const [x, y] = [lon - 0.0065, lat - 0.006];
  const turn = (Math.PI * 3000) / 180;
  const z = Math.sqrt(x * x + y * y) - 0.00002 * Math.sin(y * turn);
  const theta = Math.atan2(y, x) - 0.000003 * Math.cos(x * turn);
  return [z * Math.cos(theta), z * Math.sin(theta)];
}

const metres = (seat: Township, lon: number, lat: number) =>
  Math.hypot((lat - seat.latE5 / 1e5) * 110_870, (lon - seat.lonE5 / 1e5) * 94_600);

/**
 * The township a place lies in, from coordinates ×10⁻⁶ and their system; null where it cannot be told: no coordinates, an unknown system,
 * outside the county, or between two seats. The coordinates themselves are kept nowhere.
 */
export function townshipOf(longitude: string, latitude: string, encrypt: string): string | null {
  if (!/^\d{8,9}$/.test(longitude) || !/^\d{7,8}$/.test(latitude)) return null;
  const system = encryptCodes[encrypt as keyof typeof encryptCodes];
  if (system === undefined || system === 'other') return null;
  let [lon, lat] = [Number(longitude) / 1e6, Number(latitude) / 1e6];
  if (system === 'BD-09') [lon, lat] = fromBaidu(lon, lat);
  if (system === 'BD-09' || system === 'GCJ-02') {
    const [east, north] = shift(lon, lat);
    [lon, lat] = [lon - east, lat - north];
  }
  const [first, second] = townships
    .map((seat) => ({ seat, far: metres(seat, lon, lat) }))
    .sort((one, other) => one.far - other.far);
  return first!.far <= NEAR && second!.far - first!.far >= CLEARLY ? first!.seat.code : null;
}
