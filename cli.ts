import { readFileSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { asGangwanError, failureText } from './cli/failure.ts';
import { helpOf, overview } from './cli/help.ts';
import { distance, languageAsked, nearest, readCall, type Verb } from './cli/verb.ts';

/** Every verb, loaded only when it is called. */
const verbs: Readonly<Record<string, () => Promise<{ verb: Verb }>>> = {
  start: () => import('./cli/start.ts'),
  example: () => import('./cli/example.ts'),
  'injury-file': () => import('./cli/injury-file.ts'),
  intake: () => import('./cli/intake.ts'),
  conform: () => import('./cli/conform.ts'),
  seal: () => import('./cli/seal.ts'),
  audit: () => import('./cli/audit.ts'),
  facts: () => import('./cli/facts.ts'),
  hours: () => import('./cli/hours.ts'),
  explain: () => import('./cli/explain.ts'),
  check: () => import('./cli/check.ts'),
  'new-keys': () => import('./cli/new-keys.ts'),
  'first-administrators': () => import('./cli/first-administrators.ts'),
  'rotate-keys': () => import('./cli/rotate-keys.ts'),
  'check-store': () => import('./cli/check-store.ts'),
  backup: () => import('./cli/backup.ts'),
  restore: () => import('./cli/restore.ts'),
  'export-log': () => import('./cli/export-log.ts'),
  'check-log': () => import('./cli/check-log.ts'),
  'check-evidence': () => import('./cli/check-evidence.ts'),
  quality: () => import('./cli/quality.ts'),
  indicators: () => import('./cli/indicators.ts'),
  'self-check': () => import('./cli/self-check.ts'),
  'sector-effect': () => import('./cli/sector-effect.ts'),
  'sector-register': () => import('./cli/sector-register.ts'),
  judge: () => import('./cli/judge.ts'),
  'sign-agreement': () => import('./cli/sign-agreement.ts'),
  'verify-signature': () => import('./cli/verify-signature.ts'),
  'verify-draw': () => import('./cli/verify-draw.ts'),
  'read-vacancy': () => import('./cli/read-vacancy.ts'),
  'read-agreement': () => import('./cli/read-agreement.ts'),
  'rule-diff': () => import('./cli/rule-diff.ts'),
  'agreement-template': () => import('./cli/agreement-template.ts'),
  classify: () => import('./cli/classify.ts'),
  benefits: () => import('./cli/benefits.ts'),
  cover: () => import('./cli/cover.ts'),
  chain: () => import('./cli/chain.ts'),
  procedures: () => import('./cli/procedures.ts'),
  deadline: () => import('./cli/deadline.ts'),
  law: () => import('./cli/law.ts'),
  day: () => import('./cli/day.ts'),
  coverage: () => import('./cli/coverage-verb.ts'),
};

const allVerbs = () => Promise.all(Object.values(verbs).map(async (load) => (await load()).verb));

async function verbNamed(name: string): Promise<Verb> {
  if (Object.hasOwn(verbs, name)) return (await verbs[name]!()).verb;
  const [near] = nearest(name, Object.keys(verbs), 1);
  // A slip of a letter or two is worth a guess, another word is not.
  if (near !== undefined && distance(name, near) <= 2)
    throw new GangwanError('command-misspelt-verb', { verb: name, near });
  throw new GangwanError('command-unknown-verb', { verb: name });
}

async function run(args: readonly string[]): Promise<number> {
  const language = languageAsked(args) ?? 'zh';
  const words = args.filter((arg, i) => arg !== '--lang' && args[i - 1] !== '--lang' && !arg.startsWith('--lang='));
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    process.stdout.write(`${overview(await allVerbs(), language)}\n`);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    process.stdout.write(`gangwan ${version}\n`);
    return 0;
  }
  if (name === 'help') {
    process.stdout.write(`${helpOf(await verbNamed(rest[0]!), language)}\n`);
    return 0;
  }
  const verb = await verbNamed(name);
  const at = args.indexOf(name);
  const call = readCall(verb, [...args.slice(0, at), ...args.slice(at + 1)]);
  if (call.help) {
    call.print(helpOf(verb, call.language));
    return 0;
  }
  try {
    return await verb.run(call);
  } finally {
    call.progress('');
  }
}

/** Says what went wrong; bad use and bad input end with 2. */
function fail(error: unknown): 2 {
  const debug = process.env.GANGWAN_DEBUG === '1';
  process.stderr.write(failureText(asGangwanError(error), languageAsked(process.argv.slice(2)), debug));
  return 2;
}

// Whoever reads may stop reading (`| head`): what was asked for is still done, and the exit code stays its own.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    process.exit(fail(error));
  });
}

process.exitCode = await run(process.argv.slice(2)).catch(fail);
