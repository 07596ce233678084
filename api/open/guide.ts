import { exchange } from '#journey/1-intake/exchange/exchange.ts';
import { tableNames } from '#measures/facts/tables.ts';

const begin = '<!-- tables: printed by checks/print-open-guide.ts -->';
const end = '<!-- /tables -->';

/** The guide for platforms with its table of tables printed anew from the exchange. */
export function reportingGuide(text: string): string {
  const rows = tableNames.map((name) => {
    const { zh, en, legalBasis } = exchange[name];
    const required = Object.entries(exchange[name].schema.shape)
      .filter(
        ([column, type]) =>
          column !== 'platformUscc' &&
          !(type as { safeParse(v: unknown): { success: boolean } }).safeParse(undefined).success,
      )
      .map(([column]) => `\`${column}\``);
    return `| \`${name}\` | ${zh} ${en} | ${required.join(' ')} | ${legalBasis} |`;
  });
  const table = ['| 表 table | 内容 | 必填 required | 依据 legal basis |', '|---|---|---|---|', ...rows].join('\n');
  const [before, rest = ''] = text.split(begin);
  return `${before}${begin}\n\n${table}\n\n${end}${rest.split(end)[1] ?? ''}`;
}
