import type { Day } from '#basics/day.ts';
import type { Engagement, RecordRow } from '../../ledger.ts';
import { numberIn, textIn, yesIn } from '../../records.ts';
import type { WorkerFile } from '../register.ts';
import { placingOf } from './chain-folds.ts';
import { type LinkKind, linkKinds } from './kinds.ts';
import { licencesKept, licencesOf, standingOn } from './licences.ts';

/** One link of a worker's chain as its row stands on a day. */
export interface LinkOn {
  tier: number;
  party: string | null;
  natural: boolean;
  form: LinkKind | null;
  /** `run-on`: the dispatch licence has ended, and a contract made under it runs on (劳务派遣行政许可实施办法). */
  standing: 'valid' | 'run-on' | 'none' | 'open' | 'not-kept';
  nameLent: boolean | null;
  contract: boolean;
  vanished: boolean;
  /** The row it was read from. */
  record: string;
}

/** A worker's chain at one platform on a day, from the reported links and the register of who signs, manages and pays. */
export interface ChainOn {
  platform: string;
  links: LinkOn[];
  manager: string | null;
  nameLentBy: string | null;
  /** Whether the platform sent chains for this month. */
  reported: boolean;
}

const holdsOn = (row: RecordRow, on: Day) => {
  const [from, to] = [numberIn(row, 'from'), numberIn(row, 'to')];
  return from !== null && from <= on && (to === null || to >= on);
};

/** Whether a contract that still runs was made while the licence was in force. */
function underLicence(row: RecordRow, on: Day, standing: (made: Day) => string): boolean {
  const [made, ends] = [numberIn(row, 'contractFrom') ?? numberIn(row, 'from')!, numberIn(row, 'contractTo')];
  return standing(made) === 'valid' && (ends === null || ends >= on);
}

/** The chain behind an engagement on a day of the file's month. */
export function chainOn(file: WorkerFile, { platform, trade }: Engagement, on: Day): ChainOn {
  const { county } = file;
  const links = file
    .rows('assignment', platform)
    .filter((row) => holdsOn(row, on))
    .map((row): LinkOn => {
      const natural = Number(row.partyKind) === 2;
      const party = natural ? null : textIn(row, 'partyUscc');
      const form = linkKinds[Number(row.kind) - 1] ?? null;
      const vanishedOn = numberIn(row, 'vanishedOn');
      return {
        tier: numberIn(row, 'tier') ?? 1,
        party,
        natural,
        form,
        standing: standingOf(),
        nameLent: yesIn(row, 'nameLent'),
        contract: numberIn(row, 'contractForm') !== null,
        vanished: vanishedOn !== null && vanishedOn <= on,
        record: row.recordId,
      };

      function standingOf(): LinkOn['standing'] {
        if (natural) return 'none';
        if (form === null || party === null) return 'open';
        if (!licencesKept(county)) return 'not-kept';
        const asked = { form, trade, placing: placingOf(file, platform, party) };
        const licences = licencesOf(county, party);
        const found = standingOn(licences, asked, on);
        if (
          found === 'none' &&
          form === 'dispatch' &&
          underLicence(row, on, (made) => standingOn(licences, asked, made))
        )
          return 'run-on';
        return found === 'valid' || found === 'none' ? found : 'open';
      }
    })
    .sort((a, b) => a.tier - b.tier);
  const who = file.rows('manager', platform).findLast((row) => holdsOn(row, on));
  return {
    platform: county.platforms[platform]!,
    links,
    manager: who === undefined ? null : textIn(who, 'managerUscc'),
    nameLentBy: who === undefined ? null : textIn(who, 'nameLentBy'),
    reported: file.reported(platform, 'assignment'),
  };
}
