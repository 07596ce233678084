import assert from 'node:assert/strict';
import test from 'node:test';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { asGangwanError, failureText } from './failure.ts';
import { leftText, ProgressLine, progressText } from './progress.ts';
import {
  choiceOption,
  dayOption,
  distance,
  languageAsked,
  monthOption,
  nearest,
  numberOption,
  readCall,
  type Verb,
} from './verb.ts';

const verb: Verb = {
  name: 'try',
  zh: '试',
  en: 'try',
  takes: 'NAME --lake DIR',
  options: {
    lake: { value: 'DIR', zh: '湖', en: 'lake', required: true },
    top: { value: 'N', zh: '数', en: 'number' },
    all: { zh: '全部', en: 'all' },
  },
  run: async () => 0,
};
const refused = (args: string[], stem: string) =>
  assert.throws(
    () => readCall(verb, args),
    (error) => error instanceof GangwanError && error.stem === stem,
    args.join(' '),
  );

test('arguments and options are read, and what does not fit is refused by name', () => {
  const call = readCall(verb, ['甲', '--lake', 'x', '--all', '--lang', 'en', '--json']);
  assert.deepEqual([call.arguments, call.options.lake, call.options.all], [['甲'], 'x', true]);
  assert.deepEqual([call.language, call.json, call.help], ['en', true, false]);
  refused(['甲'], 'command-missing-argument');
  refused(['甲', '--lake'], 'command-option-needs-value');
  refused(['甲', '--lake', 'x', '--all=1'], 'command-option-takes-no-value');
  refused(['甲', '--lake', 'x', '--al'], 'command-unknown-option');
  refused(['甲', '乙', '--lake', 'x'], 'command-too-much');
  refused(['甲', '--lake', 'x', '--lang', 'fr'], 'command-not-a-choice');
  assert.equal(readCall(verb, ['--help']).help, true);
});

test('an option that is not there is answered with those nearest to it', () => {
  try {
    readCall(verb, ['--lak', 'x']);
    assert.fail('accepted');
  } catch (error) {
    assert.match((error as GangwanError).sentence('zh'), /没有 --lak 这个参数。可用的有：--lake /);
  }
});

test('many arguments are taken where the help says so', () => {
  const many = { ...verb, takes: 'PATH… --lake DIR' };
  assert.equal(readCall(many, ['a', 'b', 'c', '--lake', 'x']).arguments.length, 3);
  const none = { ...verb, takes: '--lake DIR' };
  assert.throws(() => readCall(none, ['a', '--lake', 'x']), GangwanError);
});

test('values of options are checked', () => {
  const call = readCall({ ...verb, options: { ...verb.options, period: { value: 'M', zh: '', en: '' } } }, [
    ...['--lake', 'x', '--top', '0', '--period', '2026-13'],
  ]);
  assert.throws(() => numberOption(call, 'top', 5), /CMD-014 .*at least 1/);
  assert.equal(numberOption(call, 'top', 5, 0), 0);
  assert.equal(numberOption(call, 'nothing', 5), 5);
  assert.throws(() => monthOption(call, 'period'), /CMD-004/);
  assert.throws(() => dayOption(call, 'period'), /LAW-007/);
  assert.equal(dayOption(call, 'nothing'), null);
  assert.throws(() => choiceOption(call, 'lake', ['a', 'b']), /CMD-013 .*a, b/);
  assert.equal(choiceOption(call, 'lake', ['x', 'y']), 'x');
});

test('the language is read wherever it stands', () => {
  assert.equal(languageAsked(['--lang', 'en', 'audit']), 'en');
  assert.equal(languageAsked(['audit', '--lang=zh']), 'zh');
  assert.equal(languageAsked(['audit', '--lang', 'fr']), null);
  assert.equal(languageAsked(['audit']), null);
});

test('distance counts letters inserted, deleted or exchanged', () => {
  assert.equal(distance('audit', 'audit'), 0);
  assert.equal(distance('auditt', 'audit'), 1);
  assert.equal(distance('seal', 'sale'), 2);
  assert.deepEqual(nearest('explian', ['audit', 'explain', 'example'], 2), ['explain', 'example']);
});

test('any failure becomes a sentence with a code', () => {
  const system = (code: string, message = 'x') => Object.assign(new Error(message), { code, path: '/p' });
  assert.equal(asGangwanError(system('ENOENT')).stem, 'command-no-file');
  assert.equal(asGangwanError(system('EACCES')).stem, 'command-no-permission');
  assert.equal(asGangwanError(system('EISDIR')).stem, 'command-not-a-folder');
  assert.equal(asGangwanError(system('ENOSPC')).stem, 'command-disk-full');
  assert.equal(asGangwanError(new Error('Out of Memory Error: failed to allocate')).stem, 'command-out-of-memory');
  assert.equal(asGangwanError(new Error('GANGWAN_THREADS must be')).stem, 'command-bad-setting');
  assert.equal(asGangwanError('a text').stem, 'command-unexpected');
  const known = new GangwanError('command-not-a-month', { text: 'x' });
  assert.equal(asGangwanError(known), known);
});

test('a failure reads in the language asked for, in both where none was, with a stack only on demand', () => {
  const error = asGangwanError(new TypeError('table is not a function\nat somewhere'));
  const both = failureText(error, null, false);
  assert.match(
    both,
    /^CMD-016 程序遇到了没有料到的情况：table is not a function。.*GANGWAN_DEBUG=1.*\nCMD-016 Something/,
  );
  assert.doesNotMatch(both, /\n\s+at /);
  assert.equal(failureText(error, 'en', false).trim().split('\n').length, 1);
  assert.match(failureText(error, 'zh', true), /TypeError: table is not a function[\s\S]*\n\s+at /);
});

test('progress shows the share, the rate and what is left', () => {
  assert.equal(progressText('审查', null, 500, 'zh'), '审查');
  assert.equal(progressText('审查', null, 12_000, 'zh'), '审查  12 秒');
  assert.equal(
    progressText('审查', { done: 250_000, of: 1_000_000, unit: '单' }, 2000, 'zh'),
    '审查  [######------------------]   25%  125,000 单/秒  还要约 6 秒',
  );
  assert.equal(progressText('x', { done: 1, of: 1 }, 3000, 'en'), `x  [${'#'.repeat(24)}]  100%`);
  assert.equal(progressText('x', { done: 0, of: 0 }, 0, 'en'), 'x');
  assert.equal(leftText(3.2, 'en'), 'about 4 s left');
  assert.equal(leftText(55, 'zh'), '还要约 60 秒');
  assert.equal(leftText(200, 'en'), 'about 4 min left');
});

test('the line is redrawn in place, not too often, and taken away', () => {
  let now = 0;
  const written: string[] = [];
  const line = new ProgressLine(
    (text) => void written.push(text),
    'en',
    () => now,
  );
  line.show('x', { done: 1, of: 10 });
  line.show('x', { done: 2, of: 10 });
  assert.equal(written.length, 1);
  now = 150;
  line.show('x', { done: 3, of: 10 });
  assert.equal(written.length, 2);
  assert.ok(written.every((text) => text.startsWith('\r\u001b[2K') && !text.includes('\n')));
  line.show('');
  assert.equal(written.at(-1), '\r\u001b[2K');
  const silent = new ProgressLine(null, 'en');
  silent.show('x', { done: 1, of: 2 });
  silent.clear();
});
