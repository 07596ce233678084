import { readFileSync } from 'node:fs';
import { GangwanError } from '#basics/errors/catalogue.ts';
import { table } from '#basics/text-columns.ts';
import { checkDraw, type DrawCheck, type DrawRecord, drawRecord } from '#measures/20-supervision/index.ts';
import { argument, type Call, textOption, type Verb } from './verb.ts';

/** Reads a record of a draw from a file; throws where it is none, naming the first field that does not fit. */
function recordFrom(path: string): DrawRecord {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new GangwanError('command-no-file', { path });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new GangwanError('command-not-json', { path, why: (error as Error).message });
  }
  const read = drawRecord.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new GangwanError('draw-record-unfit', {
    path,
    field: issue!.path.map(String).join('.') || '—',
    why: issue!.message,
  });
}

export const verb: Verb = {
  name: 'verify-draw',
  zh: '重做一次公布的双随机抽取，看抽取结果有没有被改动',
  en: 'repeat a published random draw and see whether anything was changed',
  about: {
    zh: '只凭抽取记录本身核验，不需要任何数据库，也不联网。抽取前公布的承诺值由种子、方案和两个名录库算出；抽取后公布种子，任何人都可以重算。--commitment 写上抽取前您自己记下的承诺值；不写就只看记录是否自相一致。',
    en: 'From the record alone: no database, no network. The commitment published before the draw follows from the seed, the plan and both pools; the seed is revealed after it, so that anybody can repeat it. --commitment is the one you noted before the draw; without it the record is only seen to agree with itself.',
  },
  takes: 'FILE.json',
  options: {
    commitment: { value: 'HEX', zh: '抽取前公布的承诺值', en: 'the commitment as published before the draw' },
  },
  examples: [
    {
      command: 'npx gangwan verify-draw draw-2026-11.json',
      zh: '核验一份抽取记录',
      en: 'verify the record of a draw',
    },
  ],
  async run(call) {
    const record = recordFrom(argument(call, 0, 'FILE.json'));
    const noted = textOption(call, 'commitment')?.toLowerCase();
    const check = checkDraw(record, noted);
    if (call.json) call.print(JSON.stringify(check));
    else printCheck(call, record, check, noted !== undefined);
    return check.holds ? 0 : 1;
  },
};

function printCheck(call: Call, record: DrawRecord, check: DrawCheck, noted: boolean): void {
  const say = (zh: string, en: string) => (call.language === 'zh' ? zh : en);
  const line = (holds: boolean, zh: string, en: string) => call.print(`  ${holds ? '✔' : '✖'} ${say(zh, en)}`);
  line(
    check.commitmentHolds,
    check.commitmentHolds
      ? '种子、方案、名录库和权重与承诺值相符'
      : `种子、方案、名录库或者权重被改动过：算出的承诺值是 ${check.commitment}`,
    check.commitmentHolds
      ? 'seed, plan, pools and weights agree with the commitment'
      : `seed, plan, a pool or a weight was changed: they give the commitment ${check.commitment}`,
  );
  line(
    check.orderHolds,
    `承诺值公布于 ${record.committedAt}，抽取于 ${record.drawnAt}`,
    `commitment published ${record.committedAt}, drawn ${record.drawnAt}`,
  );
  line(
    check.resultHolds,
    check.resultHolds ? '重新抽取，结果相同' : '重新抽取，结果不同；应为下表',
    check.resultHolds ? 'drawn again with the same result' : 'drawn again with another result; it should be:',
  );
  call.print(
    table(
      call.language === 'zh'
        ? ['分层', '检查对象', '抽中号', '检查人员']
        : ['stratum', 'target', 'ticket', 'inspectors'],
      check.drawn.map((one) => [
        one.stratum,
        one.target,
        `${one.ticket}/${one.outOf}`,
        one.inspectors.join(call.language === 'zh' ? '、' : ', '),
      ]),
    ),
  );
  if (!noted)
    call.print(
      say(
        '  ？ 没有给出抽取前记下的承诺值（--commitment），只看了记录自身',
        '  ? no commitment noted before the draw was given (--commitment): the record was only held against itself',
      ),
    );
  call.print(check.holds ? say('核验通过。', 'It holds.') : say('核验不通过。', 'It does not hold.'));
}
