import { parseArgs } from 'node:util';
import { parseDay, parseMonth } from '#basics/day.ts';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { parseInstant } from '#basics/instant.ts';
import { ProgressLine, type Share } from './progress.ts';

export type Language = 'zh' | 'en';

/** One option of a verb; `value` is what stands for its argument in the help, absent for a switch. */
export interface VerbOption {
  value?: string;
  zh: string;
  en: string;
  required?: boolean;
}

/** A command somebody can type, and what it does. */
export interface VerbExample {
  command: string;
  zh: string;
  en: string;
}

/** What a verb gets: its arguments, options, and where to print. */
export interface Call {
  verb: string;
  arguments: string[];
  options: Readonly<Record<string, string | boolean | undefined>>;
  language: Language;
  json: boolean;
  print(text: string): void;
  /** One changing line for people, with a bar where a share is given; nothing with `--json` or where the output is no terminal. */
  progress(text: string, share?: Share): void;
}

/** A verb of the `gangwan` command. `run` gives the exit code: 0, or 1 for findings or a failed check where asked to judge. */
export interface Verb {
  name: string;
  zh: string;
  en: string;
  /** More than the one line: what it does to files, what to do next. */
  about?: { zh: string; en: string };
  /** Arguments as written in the help, e.g. `PATH…`. */
  takes: string;
  options: Readonly<Record<string, VerbOption>>;
  examples?: readonly VerbExample[];
  run(call: Call): Promise<number>;
}

/** Options every verb has. */
export const everywhere: Readonly<Record<string, VerbOption>> = {
  json: { zh: '只输出给程序读的 JSON', en: 'print JSON for programs and nothing else' },
  lang: { value: 'zh|en', zh: '语言（默认 zh）', en: 'language (zh)' },
  help: { zh: '显示用法', en: 'show this help' },
};

/** The language asked for on a command line, or null where none is. */
export function languageAsked(args: readonly string[]): Language | null {
  for (const [i, arg] of args.entries()) {
    const given = arg === '--lang' ? args[i + 1] : /^--lang=(.*)$/.exec(arg)?.[1];
    if (given === 'zh' || given === 'en') return given;
  }
  return null;
}

/** How many arguments without a name a verb takes, from how its help writes them. */
function most(takes: string): number {
  const words = takes.split(' ').filter((word) => word !== '');
  const before = words.findIndex((word) => !/^\[?[A-Z]/.test(word));
  const own = before < 0 ? words : words.slice(0, before);
  return own.some((word) => word.endsWith('…')) ? Number.POSITIVE_INFINITY : own.length;
}

/** Reads a verb's own arguments; a wrong option is an error with the reason. */
export function readCall(verb: Verb, args: readonly string[]): Call & { help: boolean } {
  const all = { ...verb.options, ...everywhere };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...args],
      options: Object.fromEntries(
        Object.entries(all).map(([name, option]) => [
          name,
          { type: option.value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw badOption(verb.name, all, error as Error);
  }
  const values = parsed.values as Record<string, string | boolean | undefined>;
  if (values.lang !== undefined && values.lang !== 'zh' && values.lang !== 'en')
    throw new GangwanError('command-not-a-choice', { option: '--lang', given: String(values.lang), choices: 'zh, en' });
  const help = values.help === true;
  if (!help) checkGiven(verb, values, parsed.positionals);
  const json = values.json === true;
  const language = (values.lang as Language | undefined) ?? 'zh';
  const seen = !json && process.stderr.isTTY === true;
  const line = new ProgressLine(seen ? (text) => void process.stderr.write(text) : null, language);
  return {
    verb: verb.name,
    arguments: parsed.positionals,
    options: values,
    language,
    json,
    help,
    print: (text) => {
      line.clear();
      process.stdout.write(`${text}\n`);
    },
    progress: (text, share) => line.show(text, share ?? null),
  };
}

/** What the argument parser complains about, as an error people can act on. */
function badOption(verb: string, all: Readonly<Record<string, VerbOption>>, error: Error): GangwanError {
  const { code } = error as { code?: string };
  const option = /--[\w-]+|'-\w/.exec(error.message)?.[0].replace("'", '') ?? '';
  const known = Object.keys(all).map((name) => `--${name}`);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new GangwanError('command-unknown-option', { verb, option, known: nearest(option, known, 12).join(' ') });
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const value = all[option.slice(2)]?.value;
    return value === undefined
      ? new GangwanError('command-option-takes-no-value', { option })
      : new GangwanError('command-option-needs-value', { option, value });
  }
  return new GangwanError('command-bad-option', { verb, why: error.message });
}

function checkGiven(verb: Verb, values: Readonly<Record<string, unknown>>, given: readonly string[]): void {
  for (const [name, option] of Object.entries(verb.options)) {
    if (option.required && values[name] === undefined) {
      const argument = `--${name} ${option.value ?? ''}`.trim();
      throw new GangwanError('command-missing-argument', { verb: verb.name, argument });
    }
  }
  const spare = given[most(verb.takes)];
  if (spare !== undefined) throw new GangwanError('command-too-much', { verb: verb.name, given: spare });
}

/** Words sorted by how little has to be changed to get from a word to them, at most `count`. */
export function nearest(word: string, words: readonly string[], count: number): string[] {
  return words
    .map((one) => ({ one, far: distance(word, one) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ one }) => one);
}

/** Letters to insert, delete or exchange to turn one word into the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
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

/** An option that must be a day `YYYY-MM-DD`, or null where it was not given. */
export function dayOption(call: Call, name: string): number | null {
  const text = textOption(call, name);
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day === null) throw new GangwanError('law-not-a-date', { text });
  return day;
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
  if (!/^\d{1,15}$/.test(text) || value < least)
    throw new GangwanError('command-not-a-number', { option: `--${name}`, given: text, least });
  return value;
}

/** An option that must be one of a few words, or undefined where it was not given. */
export function choiceOption<const W extends string>(call: Call, name: string, words: readonly W[]): W | undefined {
  const given = textOption(call, name);
  if (given === undefined || (words as readonly string[]).includes(given)) return given as W | undefined;
  throw new GangwanError('command-not-a-choice', { option: `--${name}`, given, choices: words.join(', ') });
}
