import type { Engagement, RecordRow } from '../../ledger.ts';
import { numberIn, textIn, yesIn } from '../../records.ts';
import { type WorkerFile, workerRegister } from '../register.ts';
import { holdsInMonth } from '../row-fold.ts';
import { type AssignmentFact, linkKinds } from './kinds.ts';
import { type Asked, licenceDays, licencesKept, licencesOf, standingOn } from './licences.ts';

const postTypes = ['temporary', 'auxiliary', 'substitute', 'other'] as const;
const contractForms = ['fixed', 'open-ended', 'part-time'] as const;
const channels = ['written', 'oral', 'in-agreement', 'in-app'] as const;

/** The engagement a link of the chain stands behind: the last begun with that platform. */
const behind = (engagements: readonly Engagement[], platform: number) =>
  engagements.findLast((one) => one.platform === platform);

/** Links of a worker's chains that hold in the month; one of nothing for whoever is dispatched and has none. */
export const assignment = workerRegister({
  kind: 'assignment',
  fold(file, _law, take) {
    const engagements = file.engagements();
    for (const platform of new Set(engagements.map((one) => one.platform))) {
      const engagement = behind(engagements, platform)!;
      const links = file.rows('assignment', platform).filter((row) => holdsInMonth(row, file.county));
      for (const row of links) take(linkFact(file, engagement, row));
      if (links.length === 0 && engagement.workerClass === 'dispatched') take(noLink(file, engagement));
    }
  },
});

function linkFact(file: WorkerFile, engagement: Engagement, row: RecordRow): AssignmentFact {
  const { county } = file;
  const { platform, trade } = engagement;
  const form = linkKinds[Number(row.kind) - 1] ?? null;
  const from = numberIn(row, 'from')!;
  const to = numberIn(row, 'to');
  const [first, last] = [Math.max(from, county.first), Math.min(to ?? county.last, county.last)];
  const days = last - first + 1;
  const partyUscc = Number(row.partyKind) === 2 ? null : textIn(row, 'partyUscc');
  const contract = [numberIn(row, 'contractFrom') ?? from, numberIn(row, 'contractTo')] as const;
  let runOnDays = 0;
  let standing = { unlicensedDays: 0, openLicenceDays: 0, openLicence: null as string | null };
  if (form !== null && Number(row.partyKind) === 2) standing = { ...standing, unlicensedDays: days };
  else if (form !== null && partyUscc !== null) {
    const licences = licencesOf(county, partyUscc);
    const asked: Asked = { form, trade, placing: placingOf(file, platform, partyUscc) };
    const underLicence = form === 'dispatch' && standingOn(licences, asked, contract[0]) === 'valid';
    standing = licenceDays(licences, asked, first, last, (day) => {
      if (underLicence && (contract[1] === null || day <= contract[1])) runOnDays++;
    });
  }
  const post = textIn(row, 'post');
  const decided =
    post === null
      ? undefined
      : file
          .enterprise(platform)
          .rows('auxiliaryPost')
          .find((one) => textIn(one, 'post') === post);
  return {
    ...file.about(platform, row.recordId),
    workerClass: engagement.workerClass,
    partyUscc,
    linkKind: form,
    linkFrom: from,
    licencesKept: licencesKept(county),
    ...standing,
    runOnDays,
    postType: postTypes[Number(row.postType ?? 0) - 1] ?? null,
    coreWork: yesIn(row, 'coreWork'),
    postSince: numberIn(row, 'postSince'),
    countedTo: last,
    agencyContractForm: contractForms[Number(row.contractForm ?? 0) - 1] ?? null,
    agencyContractFrom: numberIn(row, 'contractFrom'),
    agencyContractTo: numberIn(row, 'contractTo'),
    auxiliaryReported: file.reported(platform, 'auxiliaryPost'),
    postDiscussedOn: decided === undefined ? null : numberIn(decided, 'discussedOn'),
    postConsultedOn: decided === undefined ? null : numberIn(decided, 'consultedOn'),
    postPublishedOn: decided === undefined ? null : numberIn(decided, 'publishedOn'),
  };
}

function noLink(file: WorkerFile, { platform, workerClass }: Engagement): AssignmentFact {
  return {
    ...file.about(platform, null),
    workerClass,
    partyUscc: null,
    linkKind: null,
    linkFrom: null,
    licencesKept: licencesKept(file.county),
    unlicensedDays: 0,
    openLicenceDays: 0,
    openLicence: null,
    runOnDays: 0,
    postType: null,
    coreWork: null,
    postSince: null,
    countedTo: null,
    agencyContractForm: null,
    agencyContractFrom: null,
    agencyContractTo: null,
    auxiliaryReported: file.reported(platform, 'auxiliaryPost'),
    postDiscussedOn: null,
    postConsultedOn: null,
    postPublishedOn: null,
  };
}

/** Whether a partner places workers, as the platform's register of partners says. */
export function placingOf(file: WorkerFile, platform: number, uscc: string): boolean | null {
  const row = file
    .enterprise(platform)
    .rows('partner')
    .find((one) => textIn(one, 'partnerUscc') === uscc && holdsInMonth(one, file.county));
  return row === undefined ? null : yesIn(row, 'placing');
}

/** Codes of who took a fee: the agency, the user enterprise. */
const takers = new Set([1, 2]);

/** What was taken in the month from whoever is dispatched, by class or by a link of the chain. */
export const dispatchFee = workerRegister({
  kind: 'dispatch-fee',
  fold(file, _law, take) {
    const engagements = file.engagements();
    for (const platform of new Set(engagements.map((one) => one.platform))) {
      const { workerClass } = behind(engagements, platform)!;
      const dispatched =
        workerClass === 'dispatched' ||
        file.rows('assignment', platform).some((row) => Number(row.kind) === 1 && holdsInMonth(row, file.county));
      if (!dispatched) continue;
      const rows = file.rows('workerFee', platform);
      const taken = rows.filter((row) => takers.has(Number(row.chargedBy)));
      take({
        ...file.about(platform, null),
        workerClass,
        feesReported: file.reported(platform, 'workerFee'),
        feesFen: taken.reduce((sum, row) => sum + (numberIn(row, 'amountFen') ?? 0), 0),
        feesUnclear: rows.filter((row) => textIn(row, 'chargedBy') === null).length,
      });
    }
  },
});

/** The earliest notice of the relation meant, for everybody engaged in the month: once for each platform. */
export const relationNotice = workerRegister({
  kind: 'relation-notice',
  fold(file, _law, take) {
    const engagements = file.engagements();
    for (const platform of new Set(engagements.map((one) => one.platform))) {
      const first = engagements.find((one) => one.platform === platform)!;
      const notice = file
        .rows('relationNotice', platform)
        .toSorted((a, b) => (numberIn(a, 'noticedAt') ?? 0) - (numberIn(b, 'noticedAt') ?? 0))
        .at(0);
      take({
        ...file.about(platform, null),
        workerClass: behind(engagements, platform)!.workerClass,
        startedOn: first.from,
        noticesReported: file.reported(platform, 'relationNotice'),
        noticeAt: notice === undefined ? null : numberIn(notice, 'noticedAt'),
        noticeChannel: notice === undefined ? null : (channels[Number(notice.channel) - 1] ?? null),
        noticeClear: notice === undefined ? null : yesIn(notice, 'conspicuous'),
        noticeSeenAt: notice === undefined ? null : numberIn(notice, 'seenAt'),
        noticeProof: notice === undefined ? null : textIn(notice, 'proofId'),
      });
    }
  },
});
