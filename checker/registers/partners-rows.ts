import type { Behind, Recount } from '../facts/recount.ts';
import { at, number, on, rowsOf, said, yesNo } from '../facts/rows.ts';
import { fromRow, ownRow, type Recounting } from './recounting.ts';

const forms = ['dispatch', 'outsourcing', 'franchise', 'agency', 'hr-service'] as const;
const channels = ['written', 'oral', 'in-agreement', 'in-app'] as const;

const linkColumns = fromRow('assignment', {
  days: [['linkFrom', 'from'], 'postSince', ['agencyContractFrom', 'contractFrom'], ['agencyContractTo', 'contractTo']],
  flags: ['coreWork'],
  codes: {
    linkKind: ['kind', ...forms],
    postType: ['postType', 'temporary', 'auxiliary', 'substitute', 'other'],
    agencyContractForm: ['contractForm', 'fixed', 'open-ended', 'part-time'],
  },
});

/** A link of the chain; a natural person (code 2) is no unit, whatever code stands beside it. */
const recountLink: Recounting = (behind, to) => {
  linkColumns(behind, to);
  const row = ownRow(behind, 'assignment');
  if (row === undefined) return;
  to.is('partyUscc', said(row, 'partyKind') === '2' ? null : said(row, 'partyUscc'));
  to.is('countedTo', Math.min(on(row, 'to') ?? behind.sealed.last, behind.sealed.last));
  const post = said(row, 'post');
  const decided = rowsOf(behind.rows, 'auxiliaryPost', behind.finding.platform).find(
    (one) => post !== null && said(one, 'post') === post,
  );
  for (const step of ['Discussed', 'Consulted', 'Published'])
    to.is(`post${step}On`, decided === undefined ? null : on(decided, `${step.toLowerCase()}On`));
};

const partnerColumns = fromRow('partner', {
  days: [['partnerSince', 'from']],
  flags: ['rightsContent'],
  codes: { partnerKind: ['kind', ...forms], fundedBy: ['fundedBy', 'none', 'user', 'affiliate'] },
});

/** A partner: of its thirteen items those not listed, and the tell-tales of section 5.3; means of its own speak against one. */
const recountPartner: Recounting = (behind, to) => {
  partnerColumns(behind, to);
  const row = ownRow(behind, 'partner');
  if (row === undefined) return;
  const items = said(row, 'agreementItems')?.split(',').map(Number) ?? null;
  const stated = items === null ? 0 : new Set(items.filter((item) => item >= 1 && item <= 13)).size;
  to.is('agreementItemsMissing', items === null ? null : 13 - stated);
  const means = yesNo(row, 'ownMeans');
  const tellTales = ['setsRosters', 'finesIndividuals', 'pricedByHead', 'hiresAndFires'].map((one) => yesNo(row, one));
  tellTales.push(means === null ? null : !means);
  to.is('tellTales', tellTales.filter((one) => one === true).length);
  to.is('tellTalesOpen', tellTales.filter((one) => one === null).length);
  recountAudits(behind, to, said(row, 'partnerUscc'));
};

/** Audits of the partner by the month's end: the last, and those with a problem whose deadline has passed by then without follow-up. */
function recountAudits({ finding, rows, sealed: { last } }: Behind, to: Recount, partner: string | null): void {
  const audits = rowsOf(rows, 'partnerAudit', finding.platform).filter(
    (row) => said(row, 'partnerUscc') === partner && (on(row, 'auditedOn') ?? last + 1) <= last,
  );
  const days = audits.map((row) => on(row, 'auditedOn')!);
  to.is('lastAuditOn', days.length === 0 ? null : Math.max(...days));
  const overdue = audits.filter((row) => {
    const due = on(row, 'followUpDueOn');
    return number(row, 'problems') !== 0 && due !== null && due <= last && (on(row, 'followedUpOn') ?? last + 1) > last;
  });
  to.is('followUpsOverdue', overdue.length);
}

/** What agency (1) and user enterprise (2) took in the month, and charges of nobody named. */
const recountFees: Recounting = ({ finding, rows, sealed }, to) => {
  const charges = rowsOf(rows, 'workerFee', finding.platform).filter((row) => {
    const day = on(row, 'chargedOn');
    return day !== null && day >= sealed.first && day <= sealed.last;
  });
  const taken = charges.filter((row) => ['1', '2'].includes(said(row, 'chargedBy') ?? ''));
  to.is(
    'feesFen',
    taken.reduce((sum, row) => sum + (number(row, 'amountFen') ?? 0), 0),
  );
  to.is('feesUnclear', charges.filter((row) => said(row, 'chargedBy') === null).length);
};

/** The earliest notice of the relation meant. */
const recountNotice: Recounting = ({ finding, rows }, to) => {
  const notices = rowsOf(rows, 'relationNotice', finding.platform);
  const first = notices.toSorted((a, b) => (at(a, 'noticedAt') ?? 0) - (at(b, 'noticedAt') ?? 0))[0];
  to.is('noticeAt', first === undefined ? null : at(first, 'noticedAt'));
  to.is('noticeSeenAt', first === undefined ? null : at(first, 'seenAt'));
  to.is('noticeClear', first === undefined ? null : yesNo(first, 'conspicuous'));
  to.is('noticeProof', first === undefined ? null : said(first, 'proofId'));
  to.is('noticeChannel', first === undefined ? null : (channels[Number(said(first, 'channel') ?? 0) - 1] ?? null));
};

/** How facts on partners follow from rows, by kind. How licences stand is taken as counted by the county: they are its own rows. */
export const partnersRecounts: Readonly<Record<string, Recounting>> = {
  assignment: recountLink,
  partner: recountPartner,
  'dispatch-fee': recountFees,
  'relation-notice': recountNotice,
  'dispatch-ratio': fromRow('dispatchCount', {
    numbers: [
      ['employeesCounted', 'employees'],
      ['dispatchedCounted', 'dispatched'],
    ],
  }),
  'dispatch-renewal': fromRow('licence', { days: [['licenceTo', 'to'], 'renewalFiledOn'] }),
};
