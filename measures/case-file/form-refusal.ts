import { z } from 'zod';
import { GangwanError } from '#basics/errors/catalogue.ts';
import type { Words } from '../procedure.ts';

const chinese = z.locales.zhCN().localeError;
const english = z.locales.en().localeError;

const said = (made: ReturnType<typeof chinese>): string | undefined =>
  typeof made === 'string' ? made : (made?.message ?? undefined);

/** What a field is called: its own words where it has any, with the name the interface knows it by. */
function labelOf(asks: z.ZodType | undefined, path: readonly PropertyKey[]): Words {
  const name = path.map(String).join('.').slice(0, 60) || '—';
  const [first] = path;
  const type =
    asks instanceof z.ZodObject && first !== undefined
      ? (asks.shape[String(first)] as z.ZodType | undefined)
      : undefined;
  for (let inner = type; inner !== undefined; inner = (inner as { def?: { innerType?: z.ZodType } }).def?.innerType) {
    const { zh, en } = (inner.meta() ?? {}) as { zh?: string; en?: string };
    if (zh !== undefined && en !== undefined) return { zh: `${zh}（${name}）`, en: `${en} (${name})` };
  }
  return { zh: name, en: name };
}

/** The error of a form that was filled in wrongly: the first field that does not fit and why, in both languages. */
export function formRefusal(step: Words, asks: z.ZodType | undefined, error: z.ZodError): GangwanError<'case-form'> {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') return unknownField(step, issue.keys[0]!);
  const label = labelOf(asks, issue!.path);
  // A check of the form's own says what is wanted in its message (`not a day YYYY-MM-DD`), which both languages keep.
  const own = issue!.code === 'custom' || issue!.code === 'invalid_format';
  const raw = { ...issue!, input: undefined } as Parameters<typeof chinese>[0];
  return new GangwanError('case-form', {
    step: step.zh,
    stepEn: step.en,
    field: label.zh,
    fieldEn: label.en,
    why: own ? issue!.message : (said(chinese(raw)) ?? issue!.message),
    whyEn: own ? issue!.message : (said(english(raw)) ?? issue!.message),
  });
}

/** The error of a field the step does not ask for: nothing said is lost silently. */
export function unknownField(step: Words, field: string): GangwanError<'case-form'> {
  const name = field.slice(0, 60);
  const why = { why: '没有这一栏', whyEn: 'there is no such field' };
  return new GangwanError('case-form', { step: step.zh, stepEn: step.en, field: name, fieldEn: name, ...why });
}
