import type { AccountTables } from './accounts.ts';
import type { AttachmentTables } from './attachments.ts';
import type { AuditTables } from './audits.ts';
import type { CaseTables } from './cases.ts';
import type { CoreTables } from './core.ts';
import type { DocumentTables } from './documents.ts';
import type { DrawTables } from './draws.ts';
import type { DutyTables } from './duties.ts';
import type { HolidayNoticeTables } from './holiday-notices.ts';
import type { LimitationNoticeTables } from './limitation-notices.ts';
import type { LiveTables } from './live.ts';
import type { LogTables } from './log.ts';
import type { NoticeTables } from './notices.ts';
import type { PersonTables } from './person.ts';
import type { PersonalDataTables } from './personal-data.ts';
import type { PlatformTables } from './platforms.ts';
import type { PortTables } from './port.ts';
import type { PublicationTables } from './publication.ts';

/** Every table of the store; a subject's tables are added here and nowhere else. */
export interface Tables
  extends AccountTables,
    AttachmentTables,
    AuditTables,
    CaseTables,
    CoreTables,
    DrawTables,
    DutyTables,
    HolidayNoticeTables,
    DocumentTables,
    LimitationNoticeTables,
    LiveTables,
    LogTables,
    NoticeTables,
    PersonTables,
    PersonalDataTables,
    PlatformTables,
    PortTables,
    PublicationTables {}
