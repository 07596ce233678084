import { retention } from '../../personal-data/retention.ts';

const MIB = 1024 * 1024;

/** What attachments may come to, and what checking one may take. All of it settings of the county. */
export const attachmentLimits = {
  /** Longest file, as it comes. */
  bytes: 20 * MIB,
  /** What may be kept of one: a picture written anew can be longer than it came. */
  keptBytes: 48 * MIB,
  /** Pixels of a picture. */
  pixels: 64_000_000,
  /** Time and memory of the process that looks at one; memory in MiB. */
  seconds: 30,
  memoryMiB: 900,
  /** Bytes that a PDF's streams may come to when they are looked through. */
  pdfUnpacked: 256 * MIB,
  /** Of a case, and of a draft. */
  ofCase: { count: 200, bytes: 500 * MIB },
  ofDraft: { count: 30, bytes: 100 * MIB },
  /** Drafts one person may have at once. */
  drafts: 20,
  /** Days a draft is kept that never became a case. */
  draftDays: retention.drafts.days,
  /** Files looked at at the same time. */
  atOnce: 2,
} as const;
