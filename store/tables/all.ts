import type { AccountTables } from './accounts.ts';
import type { CoreTables } from './core.ts';
import type { LogTables } from './log.ts';
import type { PersonTables } from './person.ts';
import type { PersonalDataTables } from './personal-data.ts';

/** Every table of the store; a subject's tables are added here and nowhere else. */
export interface Tables extends CoreTables, AccountTables, LogTables, PersonTables, PersonalDataTables {}
