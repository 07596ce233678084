import { dayOf } from '#basics/instant.ts';
import type { Engagement, RecordRow } from '../../ledger.ts';
import { UNKNOWN_PLACE } from '../../ledger.ts';
import { compare, hoursSystemOf } from '../../platform-terms.ts';
import { fromPlatform, holdsOn, numberIn, textIn } from '../../records.ts';
import { cycleOf } from '../../settlement-terms.ts';
import { type WorkerFile, workerRegister } from '../register.ts';
import { agreedCovers, agreementForms } from './kinds.ts';

const WORKDAY = 1;

/** Of the signed agreements in force on a day the one signed last: it is what the parties agreed for that day. */
function inForce(rows: readonly RecordRow[], day: number): RecordRow | null {
  let found: RecordRow | null = null;
  for (const row of rows) {
    const signed = numberIn(row, 'signedOn');
    if (signed === null || signed > day || !holdsOn(row, day)) continue;
    const before = found === null ? null : numberIn(found, 'signedOn')!;
    if (before === null || signed > before || (signed === before && compare(row.recordId, found!.recordId) > 0))
      found = row;
  }
  return found;
}

const system = (row: RecordRow | undefined) => {
  const code = row === undefined ? null : numberOf(row, 'hoursSystem');
  return code === null ? null : hoursSystemOf(code);
};

/** A code as a number; null where not reported. */
function numberOf(row: RecordRow, name: string): number | null {
  const text = textIn(row, name);
  return text === null ? null : Number(text);
}

/** Whether a place lies in an area; null where it is given more coarsely than the area and may or may not. */
function lies(place: string, area: string): boolean | null {
  if (place.startsWith(area)) return true;
  return area.startsWith(place) ? null : false;
}

/** Where the month's orders and shifts with one platform lie, against the agreed place. */
function placesOf(file: WorkerFile, platform: number, area: string): { inside: number | null; elsewhere: number } {
  const { county, k } = file;
  let [inside, elsewhere, untold] = [0, 0, 0];
  for (const { columns, from } of [file.block.order, file.block.roster]) {
    for (let i = from[k]!; i < from[k + 1]!; i++) {
      if (columns.source[i] !== 0 || columns.platform[i] !== platform) continue;
      if (columns.start[i] === 0 || dayOf(columns.start[i]!) < county.first) continue;
      if ('breakS' in columns && columns.from[i] === 0) continue;
      const place = columns.place[i]!;
      const found = place === UNKNOWN_PLACE ? null : lies(county.places[place]!, area);
      if (found === null) untold++;
      else if (found) inside++;
      else elsewhere++;
    }
  }
  const reported = file.county.reported(platform, 'order') || file.county.reported(platform, 'roster');
  return { inside: inside + elsewhere === 0 && (untold > 0 || !reported) ? null : inside, elsewhere };
}

/** The shortest shift of a scheduled workday of the month, less its break; null where none has both ends. */
function shortestShift(file: WorkerFile, platform: number): number | null {
  const { columns, from } = file.block.roster;
  let shortest: number | null = null;
  for (let i = from[file.k]!; i < from[file.k + 1]!; i++) {
    if (columns.source[i] !== 0 || columns.platform[i] !== platform || columns.kind[i] !== WORKDAY) continue;
    if (columns.from[i] === 0 || columns.to[i] === 0 || dayOf(columns.from[i]!) < file.county.first) continue;
    const seconds = Math.max(0, columns.to[i]! - columns.from[i]! - columns.breakS[i]!);
    if (shortest === null || seconds < shortest) shortest = seconds;
  }
  return shortest;
}

/** Whether the scheme an agreement names is seen in force on a day; null where reports cannot show it. */
function coverSeen(file: WorkerFile, platform: number, cover: string | null, day: number): boolean | null {
  if (cover === 'employee-insurance') {
    if (!file.reported(platform, 'socialEnrolment')) return null;
    return file.rows('socialEnrolment', platform).some((row) => Number(row.capacity) === 1 && holdsOn(row, day));
  }
  if (cover !== 'occupational-injury' || !file.county.reported(platform, 'injuryRegistration')) return null;
  return file.county.records.injuryRegistration.some(
    (row) => row.platform === platform && fromPlatform(row) && holdsOn(row, day, 'registeredFrom', 'registeredTo'),
  );
}

/** The agreement's terms beside what is reported for the same day: the last of the month, or of the engagement. */
export const agreedTerms = workerRegister({
  kind: 'agreed-terms',
  fold(file, _law, take) {
    if (file.empty) return;
    for (const engagement of file.engagements()) {
      const day = Math.min(file.county.last, engagement.to ?? file.county.last);
      const row = inForce(file.rows('agreement', engagement.platform), day);
      if (row !== null)
        take({ ...file.about(engagement.platform, row.recordId), ...termsOf(file, engagement, row, day) });
    }
  },
});

function termsOf(file: WorkerFile, { platform, workerClass }: Engagement, row: RecordRow, day: number) {
  const terms = file.block.records[file.k]?.payTerms.find(
    (each) => each.platform === platform && fromPlatform(each) && holdsOn(each, day),
  );
  const reported = (name: string) => (terms === undefined ? null : numberIn(terms, name));
  const agreedPlace = textIn(row, 'place');
  const places = agreedPlace === null ? { inside: null, elsewhere: 0 } : placesOf(file, platform, agreedPlace);
  const agreedCover = agreedCovers[Number(row.cover ?? 0) - 1] ?? null;
  return {
    workerClass,
    agreementForm: agreementForms[Number(row.form) - 1]!,
    signedOn: numberIn(row, 'signedOn'),
    agreementFrom: numberIn(row, 'from'),
    agreementTo: numberIn(row, 'to'),
    agreedPayFen: numberIn(row, 'agreedPayFen'),
    reportedPayFen: reported('wageStandardFen'),
    agreedPieceFen: numberIn(row, 'pieceFen'),
    reportedPieceFen: reported('piecePriceFen'),
    agreedCycle: cycleOf({ ...row, cycle: row.payCycle ?? null }),
    reportedCycle: terms === undefined ? null : cycleOf(terms),
    agreedPayDate: numberIn(row, 'payDate'),
    reportedPayDate: reported('agreedPayDay'),
    contractHolidayRateBp: numberIn(row, 'holidayRateBp'),
    reportedHolidayRateBp: reported('holidayRateBp'),
    agreedHoursSystem: system(row),
    reportedHoursSystem: system(terms),
    agreedDayHoursSeconds: numberIn(row, 'dayHoursS'),
    agreedWeekHoursSeconds: numberIn(row, 'weekHoursS'),
    shortestShiftSeconds: shortestShift(file, platform),
    agreedPlace,
    workInAgreedPlace: places.inside,
    workElsewhere: places.elsewhere,
    agreedCover,
    coverSeen: coverSeen(file, platform, agreedCover, day),
  };
}
