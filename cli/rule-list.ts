import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { wrapped } from '#basics/text-columns.ts';
import { levelName } from '#journey/2-audit/explaining/binding-words.ts';
import { instrumentById } from '#law/sources/all.ts';
import { rules, rulesByMeasure } from '#measures/catalogue.ts';
import type { MeasureSlug, Rule } from '#measures/rule.ts';
import { measureTitle } from './measure-title.ts';
import type { Call } from './verb.ts';

/** Rows of the fact sheets that no rule answers, by `sheet/ID`, and why. */
export function rowsWithoutRule(): Readonly<Record<string, { zh: string; en: string }>> {
  return parse(readFileSync(new URL('../measures/rows-without-rule.yaml', import.meta.url), 'utf8'));
}

/** Every rule with its sheet ids, level and basis; as JSON an array of the rules alone. */
export function printRuleList(call: Call): void {
  const { language } = call;
  if (call.json) {
    call.print(JSON.stringify(rules.map(written)));
    return;
  }
  const zh = language === 'zh';
  for (const [measure, own] of Object.entries(rulesByMeasure)) {
    call.print(measureTitle(measure as MeasureSlug, language));
    for (const rule of own!) {
      call.print(`  ${rule.slug}  ${rule.title[language]}`);
      const basis = rule.basis.map(({ instrument, article }) => {
        const { cite } = instrumentById(instrument);
        return `${zh ? '' : ' '}${cite}${article}`;
      });
      const how = `${levelName(rule.level, language)}${zh ? '；' : '; '}${rule.sheetIds.join(zh ? '、' : ', ')}${zh ? '；' : ';'}`;
      for (const line of wrapped(how + basis.join(zh ? '、' : ','), 92)) call.print(`      ${line}`);
    }
  }
  const rows = Object.entries(rowsWithoutRule());
  if (rows.length === 0) return;
  call.print(zh ? '\n没有规则的清单条目' : '\nRows of the sheets without a rule');
  for (const [id, why] of rows) {
    for (const [i, line] of wrapped(`${id}  ${why[language]}`, 92).entries())
      call.print(`  ${i > 0 ? '  ' : ''}${line}`);
  }
}

function written({
  slug,
  measure,
  title,
  level,
  kind,
  sheetIds,
  basis,
  departments,
  reads,
  parameters,
  from,
  to,
}: Rule) {
  return { slug, measure, title, level, sheetIds, basis, kind, departments, reads, parameters, from, to };
}
