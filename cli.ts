import { GangwanError } from '#basics/errors/catalogue.ts';
import { helpOf, type Language, readCall, type Verb } from './cli/verb.ts';

/** Every verb, loaded only when it is called. */
const verbs: Readonly<Record<string, () => Promise<{ verb: Verb }>>> = {
  start: () => import('./cli/start.ts'),
  example: () => import('./cli/example.ts'),
  intake: () => import('./cli/intake.ts'),
  seal: () => import('./cli/seal.ts'),
  audit: () => import('./cli/audit.ts'),
  facts: () => import('./cli/facts.ts'),
  explain: () => import('./cli/explain.ts'),
  check: () => import('./cli/check.ts'),
  hours: () => import('./cli/hours.ts'),
  quality: () => import('./cli/quality.ts'),
  indicators: () => import('./cli/indicators.ts'),
  judge: () => import('./cli/judge.ts'),
  law: () => import('./cli/law.ts'),
  day: () => import('./cli/day.ts'),
  coverage: () => import('./cli/coverage-verb.ts'),
};

async function overview(language: Language): Promise<string> {
  const lines = ['港湾 Gangwan', ''];
  for (const load of Object.values(verbs)) {
    const { verb } = await load();
    lines.push(`  ${`${verb.name} ${verb.takes}`.trimEnd().padEnd(44)} ${verb[language]}`);
  }
  lines.push(
    '',
    language === 'zh'
      ? '每个命令都有 --help；加 --lang en 显示英文。'
      : 'Every command has --help; --lang zh shows Chinese.',
  );
  return lines.join('\n');
}

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const language: Language = /(^| )--lang[= ]en( |$)/.test(args.join(' ')) ? 'en' : 'zh';
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      process.stdout.write(`${await overview(language)}\n`);
      return name === undefined ? 2 : 0;
    }
    const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (load === undefined) throw new GangwanError('command-unknown-verb', { verb: name });
    const { verb } = await load();
    const call = readCall(verb, rest);
    if (call.help) {
      call.print(helpOf(verb, call.language));
      return 0;
    }
    return await verb.run(call);
  } catch (error) {
    if (!(error instanceof GangwanError)) throw error;
    process.stderr.write(`${error.code} ${error.sentence('zh')}\n${error.code} ${error.sentence('en')}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
