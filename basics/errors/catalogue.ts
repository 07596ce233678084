import { attachmentErrors } from './attachment.ts';
import { auditErrors } from './audit.ts';
import { caseErrors } from './case.ts';
import { commandErrors } from './command.ts';
import { documentErrors } from './document.ts';
import { doorErrors } from './door.ts';
import { drawErrors } from './draw.ts';
import type { ErrorEntry, Placeholders } from './entry.ts';
import { intakeErrors } from './intake.ts';
import { lawErrors } from './law.ts';
import { openErrors } from './open.ts';
import { personalDataErrors } from './personal-data.ts';
import { portErrors } from './port.ts';
import { publicationErrors } from './publication.ts';
import { signInErrors } from './sign-in.ts';
import { signingErrors } from './signing.ts';
import { startErrors } from './start.ts';
import { storeErrors } from './store.ts';

export type { ErrorEntry } from './entry.ts';

/** Every error of the project, one file a room. A new room's file is imported and spread here, and nowhere else. */
export const errorCatalogue = [
  ...auditErrors,
  ...commandErrors,
  ...intakeErrors,
  ...lawErrors,
  ...signingErrors,
  ...documentErrors,
  ...storeErrors,
  ...startErrors,
  ...doorErrors,
  ...signInErrors,
  ...openErrors,
  ...portErrors,
  ...personalDataErrors,
  ...caseErrors,
  ...attachmentErrors,
  ...drawErrors,
  ...publicationErrors,
] as const;

type Entry = (typeof errorCatalogue)[number];
export type ErrorStem = Entry['stem'];
type EntryOf<S extends ErrorStem> = Extract<Entry, { stem: S }>;
/** What the sentences of an error need: one text or number for each placeholder. */
export type ErrorParameters<S extends ErrorStem> = S extends ErrorStem
  ? { readonly [Name in Placeholders<EntryOf<S>['zh']> | Placeholders<EntryOf<S>['en']>]: string | number }
  : never;

const byStem = new Map<string, ErrorEntry>(errorCatalogue.map((entry) => [entry.stem, entry]));

/** The sentence of an error in one language, placeholders filled. */
export function errorSentence<S extends ErrorStem>(
  stem: S,
  parameters: ErrorParameters<S>,
  language: 'zh' | 'en',
): string {
  const entry = byStem.get(stem)!;
  const given = parameters as Readonly<Record<string, string | number>>;
  return entry[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
}

/**
 * An error a person meets, from the catalogue: `new GangwanError('law-not-a-date', { text })`. Its message is the
 * code and the English sentence; pages ask `sentence('zh')`.
 */
export class GangwanError<S extends ErrorStem = ErrorStem> extends Error {
  readonly code: string;
  readonly stem: S;
  readonly parameters: ErrorParameters<S>;

  constructor(stem: S, parameters: ErrorParameters<S>, options?: { cause?: unknown }) {
    super(`${byStem.get(stem)!.code} ${errorSentence(stem, parameters, 'en')}`, options);
    this.name = new.target.name;
    this.code = byStem.get(stem)!.code;
    this.stem = stem;
    this.parameters = parameters;
  }

  sentence(language: 'zh' | 'en'): string {
    return errorSentence(this.stem, this.parameters, language);
  }
}
