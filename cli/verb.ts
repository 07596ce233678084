import { parseArgs } from 'node:util';
import { parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { parseInstant } from '#basics/instant.ts';

export type Language = 'zh' | 'en';

/** One option of a verb; `value` is what stands for its argument in the help, absent for a switch. */
export interface VerbOption {
  value?: string;
  zh: string;
  en: string;
  required?: boolean;
}

/** What a verb gets: its arguments, options, and where to print. */
export interface Call {
  verb: string;
  arguments: string[];
  options: Readonly<Record<string, string | boolean | undefined>>;
  language: Language;
  json: boolean;
  print(text: string): void;
  /** One changing line for people; nothing with `--json` or where the output is no terminal. */
  progress(text: string): void;
}

/** A verb of the `gangwan` command. `run` gives the exit code: 0, or 1 for findings or a failed check where asked to judge. */
export interface Verb {
  name: string;
  zh: string;
  en: string;
  /** Arguments as written in the help, e.g. `PATH…`. */
  takes: string;
  options: Readonly<Record<string, VerbOption>>;
  run(call: Call): Promise<number>;
}

const everywhere: Record<string, VerbOption> = {
  json: { zh: '输出给程序读的 JSON', en: 'print JSON for programs' },
  lang: { value: 'zh|en', zh: '语言', en: 'language' },
  help: { zh: '显示用法', en: 'show this help' },
};

/** Reads a verb's own arguments; a wrong option is an error with the reason. */
export function readCall(verb: Verb, args: readonly string[]): Call & { help: boolean } {
  const options = Object.fromEntries(
    Object.entries({ ...verb.options, ...everywhere }).map(([name, option]) => [
      name,
      { type: option.value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new GangwanError('command-bad-option', { verb: verb.name, why: (error as Error).message });
  }
  const values = parsed.values as Record<string, string | boolean | undefined>;
  if (values.lang !== undefined && values.lang !== 'zh' && values.lang !== 'en') {
    throw new GangwanError('command-bad-option', { verb: verb.name, why: '--lang zh|en' });
  }
  const help = values.help === true;
  for (const [name, option] of Object.entries(verb.options)) {
    if (option.required && values[name] === undefined && !help) {
      throw new GangwanError('command-missing-argument', {
        verb: verb.name,
        argument: `--${name} ${option.value ?? ''}`.trim(),
      });
    }
  }
  const json = values.json === true;
  const live = !json && process.stderr.isTTY === true;
  return {
    verb: verb.name,
    arguments: parsed.positionals,
    options: values,
    language: (values.lang as Language | undefined) ?? 'zh',
    json,
    help,
    print: (text) => void process.stdout.write(`${text}\n`),
    progress: (text) => {
      if (live) process.stderr.write(`\r\u001b[2K${text}`);
    },
  };
}

/** The help of one verb. */
export function helpOf(verb: Verb, language: Language): string {
  const lines = [verb[language], '', `  npx gangwan ${verb.name} ${verb.takes}`.trimEnd(), ''];
  for (const [name, option] of Object.entries({ ...verb.options, ...everywhere })) {
    const left = `--${name}${option.value === undefined ? '' : ` ${option.value}`}`;
    lines.push(`  ${left.padEnd(28)} ${option[language]}`);
  }
  lines.push(
    '',
    language === 'zh'
      ? '退出码：0 正常；1 有线索或核验不通过；2 用法或输入有误'
      : 'Exit: 0 done; 1 findings or a failed check where asked to judge; 2 bad use or bad input',
  );
  return lines.join('\n');
}

/** The argument at a position, or an error that names it. */
export function argument(call: Call, index: number, name: string): string {
  const given = call.arguments[index];
  if (given === undefined) throw new GangwanError('command-missing-argument', { verb: call.verb, argument: name });
  return given;
}

/** An option's text, or undefined. */
export function textOption(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** An option that must be a month `YYYY-MM`. */
export function monthOption(call: Call, name: string): string {
  const text = textOption(call, name) ?? '';
  if (parseMonth(text) === null) throw new GangwanError('command-not-a-month', { text });
  return text;
}

/** An option that must be an instant, or null where it was not given. */
export function instantOption(call: Call, name: string): number | null {
  const text = textOption(call, name);
  if (text === undefined) return null;
  const at = parseInstant(text);
  if (at === null) throw new GangwanError('command-not-an-instant', { text });
  return at;
}

/** An option that must be a whole number of at least `least`. */
export function numberOption(call: Call, name: string, otherwise: number, least = 1): number {
  const text = textOption(call, name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d{1,15}$/.test(text) || value < least) {
    throw new GangwanError('command-bad-option', { verb: call.verb, why: `--${name} ${text}` });
  }
  return value;
}
