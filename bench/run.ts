import { parseArgs } from 'node:util';
import { benchAudit } from './audit.ts';
import { benchRuleEngine } from './rule-engine.ts';

const usage = `npm run bench -- audit [--orders N] [--seed S] [--intake-rows N] [--rounds N] [--only facts,rules,intake] [--seal-memory 3GB] [--json]
npm run bench -- rule-engine [--orders N] [--json]
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    orders: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'intake-rows': { type: 'string', default: '2000000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'facts,rules,intake' },
    'seal-memory': { type: 'string', default: '3GB' },
    json: { type: 'boolean', default: false },
  },
});

const say = (text: string) => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[2K${text}`));
const [what = 'audit'] = positionals;

if (what === 'audit') {
  const result = await benchAudit({
    orders: Number(values.orders ?? 20_000_000),
    seed: Number(values.seed),
    intakeRows: Number(values['intake-rows']),
    rounds: Number(values.rounds),
    parts: new Set(values.only.split(',')) as never,
    sealMemory: values['seal-memory'],
    say,
  });
  say('');
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
} else if (what === 'rule-engine') {
  const result = await benchRuleEngine(Number(values.orders ?? 200_000));
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
