import { GangwanError } from '#basics/errors/catalogue.ts';
import { maskName } from '#basics/mask.ts';
import { instrumentById } from '#law/sources/all.ts';
import { type DocumentSlug, officialDocuments } from '#measures/documents.ts';
import type { Words } from '#measures/procedure.ts';
import { type GroundSlug, groundOf } from '#measures/publication-grounds.ts';
import { type PersonalValue, redactText, survivors } from '#measures/redaction.ts';
import type { ShownField } from '#store/tables/publication.ts';

/** What somebody writes to be published (重大劳动保障违法行为社会公布办法: whom, what, what came of it). Not yet redacted. */
export interface PublicationContent {
  readonly enterpriseName: string;
  readonly address: string | null;
  /** Legal representative or person in charge; null: not given. */
  readonly inCharge: string | null;
  readonly documentNumber: string;
  readonly facts: string;
  readonly handling: string;
  /** Workers the decision is about; null: not said. */
  readonly workers: number | null;
  /** Names to mask that no form of the case knows, a witness’s for one. */
  readonly alsoMask: readonly string[];
}

/** What it is about, whoever writes. */
export interface PublicationAbout {
  readonly ground: GroundSlug;
  readonly document: DocumentSlug;
  readonly enterprise: string;
}

/** Fields of a publication, in the order in which they are shown. */
export const publicationFields = {
  ground: { zh: '公布依据', en: 'Ground' },
  enterprise: { zh: '单位全称', en: 'Enterprise' },
  code: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  address: { zh: '地址', en: 'Address' },
  'in-charge': { zh: '法定代表人（主要负责人）', en: 'Legal representative (person in charge)' },
  document: { zh: '决定文书', en: 'Decision' },
  facts: { zh: '主要事实', en: 'Main facts' },
  handling: { zh: '处理情况', en: 'What was decided' },
  workers: { zh: '涉及劳动者', en: 'Workers concerned' },
} as const satisfies Record<string, Words>;

/** Fields in which somebody may be named by law, or that are the firm’s own name and code. */
const namesByLaw: readonly string[] = ['ground', 'enterprise', 'code', 'in-charge'];

/**
 * What of the content is shown: the firm in full, its person in charge as the ground has it, workers never. `least`: fewest workers whose
 * number may be said. @throws publication-tells-who
 */
export function shownOf(
  about: PublicationAbout,
  content: PublicationContent,
  known: readonly PersonalValue[],
  least: number,
): { shown: ShownField[]; text: string } {
  const { basis, personInCharge, zh } = groundOf(about.ground);
  const also = content.alsoMask.map((value): PersonalValue => ({ kind: 'person', value }));
  const personal = [...known, ...also];
  const { enterpriseName, address, inCharge, workers } = content;
  const keep = [
    enterpriseName,
    about.enterprise,
    ...(address === null ? [] : [address]),
    ...(inCharge === null || personInCharge === 'masked' ? [] : [inCharge]),
  ];
  // Where the ground does not name the person in charge, the texts do not either.
  const hidden: PersonalValue[] =
    inCharge === null || personInCharge === 'named' ? personal : [...personal, { kind: 'person', value: inCharge }];
  const open = (text: string) => redactText(text, hidden, keep);
  const values: Record<keyof typeof publicationFields, string | null> = {
    ground: `${zh}（${instrumentById(basis.instrument).title} ${basis.article}）`,
    enterprise: enterpriseName,
    code: about.enterprise,
    address: address === null ? null : open(address),
    'in-charge': inCharge === null ? null : personInCharge === 'named' ? inCharge : maskName(inCharge),
    document: `${officialDocuments[about.document].zh} ${open(content.documentNumber)}`,
    facts: open(content.facts),
    handling: open(content.handling),
    workers: workers === null ? null : workers < least ? `不足${least}人` : `${workers}人`,
  };
  const shown = Object.entries(values).flatMap(([field, value]): ShownField[] =>
    value === null ? [] : [{ field, ...publicationFields[field as keyof typeof publicationFields], value }],
  );
  for (const { field, zh: fieldZh, en, value } of shown)
    if (!namesByLaw.includes(field) && survivors(value, hidden, keep).length > 0)
      throw new GangwanError('publication-tells-who', { field: fieldZh, fieldEn: en });
  return { shown, text: shown.map((one) => `${one.zh}：${one.value}`).join('\n') };
}
