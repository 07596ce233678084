import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { agreementText } from './agreement-text.ts';
import { readAgreement } from './read-agreement.ts';
import { reportedColumns } from './reported-columns.ts';
import { hundredths } from './stated-terms.ts';

const clause = (text: string, id: string) => readAgreement(text).clauses.find((one) => one.id === id)!;

test('articles are told by the highest numbering a text uses, with their titles', () => {
  const han = agreementText('协议\n一、期限\n自今日起。\n二、报酬\n1. 单价\n2. 结算\n');
  assert.deepEqual(
    han.articles.map(({ heading, title }) => [heading, title]),
    [
      ['开头', ''],
      ['一', '期限'],
      ['二', '报酬'],
    ],
  );
  const chapters = agreementText('第一章 总则\n第一条 定义\n第二章 劳动报酬\n第二条 每月十日支付。\n');
  assert.deepEqual(
    chapters.articles.map(({ heading, title }) => [heading, title]),
    [
      ['开头', ''],
      ['第一条', '总则 定义'],
      ['第二条', '劳动报酬'],
    ],
  );
  const none = agreementText('甲方付款\n乙方送货\n');
  assert.deepEqual(
    none.articles.map(({ heading }) => heading),
    ['开头', '第2段'],
  );
});

test('a cited article at the beginning of a line begins none', () => {
  const { articles } = agreementText('第一条 甲方依照劳动合同法\n第十七条规定办理。\n第二条 其他。\n');
  assert.deepEqual(
    articles.map(({ heading }) => heading),
    ['第一条', '第二条'],
  );
});

test('lines a page broke are one sentence; page numbers are none; what is quoted stands so in the source', () => {
  const source = '书面协议\n第一条 乙方在配送过程中发生的任何人身伤害和交通\n- 3 -\n事故，全部由乙方自 行承担。\n';
  const [hit] = readAgreement(source).likelyVoid;
  assert.equal(hit?.id, 'injury-at-own-risk');
  assert.equal(source.slice(hit.from, hit.from + hit.words.length), hit.words);
  assert.equal(hit.article, '第一条');
});

test('full width, blanks, invisible and old characters do not hide words', () => {
  for (const text of ['交 押 金 ５００ 元', '交\u200b押\u200b金500元', '缴纳押金５００元', '入职时缴　纳保 证 金'])
    assert.deepEqual(
      readAgreement(`勞動合同\n第一条 乙方须${text}。`).likelyVoid.map(({ id }) => id),
      ['deposit'],
      text,
    );
});

test('the kind is told from the title, else from the contents, else not at all', () => {
  const kind = (text: string) => readAgreement(text).form;
  assert.equal(kind('劳动合同书\n').kind, 'labour-contract');
  assert.equal(kind('劳务派遣协议\n').kind, 'dispatch-agreement');
  assert.equal(kind('平台服务协议（不是劳动合同）\n').kind, 'written-agreement');
  assert.equal(kind('非全日制劳动合同\n').kind, 'part-time-contract');
  assert.equal(kind('骑手配送服务协议\n').kind, 'written-agreement');
  assert.equal(kind('骑手配送合作协议\n').kind, 'civil-contract');
  assert.equal(kind('骑手配送合作协议\n第一条 双方属于不完全符合确立劳动关系情形。').kind, 'written-agreement');
  assert.equal(kind('承揽协议（非劳动合同）\n').kind, 'civil-contract');
  const body = '甲乙双方经平等协商，就乙方到甲方葛城街道站点从事分拣工作一事，依法签订劳动合同，内容如下。';
  assert.deepEqual([kind(body).kind, kind(body).fromContents], ['labour-contract', true]);
  assert.equal(kind('今天天气很好。').kind, null);
  assert.equal(kind('三方书面协议\n平台企业：甲\n合作企业：乙\n劳动者：丙\n').parties, 3);
});

test('a clause is there, partly there, put off, or not there', () => {
  assert.equal(clause('劳动合同\n第一条 工作内容：送餐，工作地点：葛城街道。', 'L4').state, 'present');
  const partly = clause('劳动合同\n第一条 工作内容：送餐。', 'L4');
  assert.deepEqual(
    [partly.state, partly.why, partly.notSeen.map(({ zh }) => zh)],
    ['cannot-tell', 'partly', ['工作地点']],
  );
  const later = clause('劳动合同\n第一条 劳动报酬的标准由双方另行约定。', 'L6');
  assert.deepEqual([later.state, later.why], ['cannot-tell', 'put-off']);
  assert.equal(clause('劳动合同\n第一条 其他。', 'L6').state, 'missing');
});

test('what may be said in words nobody foresaw is not called missing, unless it shows another clause', () => {
  const other = clause('书面协议\n第一条 申辩：停单前听骑手说明情况。\n第二条 其他。', 'W10');
  assert.deepEqual(
    [other.state, other.why, other.places.map(({ article }) => article)],
    ['cannot-tell', 'other-words', ['第一条']],
  );
  assert.equal(clause('书面协议\n第一条 发生争议可以向考核部门申请调解。\n第二条 其他。', 'W10').state, 'missing');
});

test('what was not read may stand there: nothing is called missing', () => {
  const read = readAgreement('劳动合同\n第一条 其他。', { incomplete: true });
  assert.ok(read.clauses.every(({ state }) => state === 'cannot-tell'));
  assert.ok(!('clausesMissing' in reportedColumns(read)));
});

test('words that deny a clause do not show it', () => {
  assert.equal(clause('劳动合同\n第一条 甲方不为乙方缴纳社会保险。', 'L7').state, 'missing');
  assert.equal(clause('书面协议\n第一条 乙方不得在其他平台兼职。', 'W11').state, 'missing');
});

test('a party without its own entry is not helped by the other', () => {
  const text =
    '劳动合同\n甲方：青禾公司，法定代表人：张三\n乙方：李四，身份证号码：＿＿，住址：葛城街道\n第一条 其他。';
  const [employer, worker] = [clause(text, 'L1'), clause(text, 'L2')];
  assert.deepEqual([employer.state, employer.notSeen.map(({ zh }) => zh)], ['cannot-tell', ['住所']]);
  assert.equal(worker.state, 'present');
  assert.ok(worker.blank);
});

const stated = (text: string) => readAgreement(`劳动合同\n第一条 ${text}`).terms;

test('terms a text states plainly are read with their words; blanks and contradictions give none', () => {
  const terms = stated(
    '每月工资6,500.50元，每月10日前支付。每日工作八小时，每周工作40小时，法定节假日按300%支付。工作地点为葛城街道。自2026年3月1日起至2027年2月28日止，试用期两个月。',
  );
  assert.deepEqual(terms.pay?.value, { fen: 650_050, per: 'month' });
  assert.equal(terms.payDay?.value, 10);
  assert.deepEqual([terms.dailyMinutes?.value, terms.weeklyMinutes?.value], [480, 2400]);
  assert.equal(terms.holidayRateBp?.value, 30_000);
  assert.equal(terms.place?.value, '葛城街道');
  assert.deepEqual(terms.term?.value, { from: 20_513, to: 20_877 });
  assert.deepEqual(terms.probation?.value, { length: 2, unit: 'month' });
  assert.equal(stated('每单报酬为8元，每单报酬为9元。').pay, null);
  assert.equal(stated('工资为每月____元。').pay, null);
  assert.equal(stated('每单罚款5元。').pay, null);
  assert.equal(stated('法定节假日按三倍支付。').holidayRateBp?.value, 30_000);
  assert.equal(stated('每天工作不超过7个半小时。').dailyMinutes?.value, 450);
});

test('numbers are read in either script', () => {
  for (const [text, value] of [
    ['6500', 650_000],
    ['8.5', 850],
    ['六千五百', 650_000],
    ['十五', 1500],
    ['一万二千零五十', 1_205_000],
    ['两', 200],
  ] as const)
    assert.equal(hundredths(text), value, text);
});

test('marks of a labour relationship are named in a written agreement, not in a labour contract', () => {
  const text = (title: string) => `${title}\n第一条 乙方服从甲方的派单和管理，不得拒绝派单，上下班打卡考勤。`;
  assert.deepEqual(
    readAgreement(text('骑手书面协议')).labourMarks.map(({ id }) => id),
    ['obey-dispatch', 'no-refusal', 'fixed-hours'],
  );
  assert.deepEqual(readAgreement(text('劳动合同')).labourMarks, []);
  const free = '乙方自主决定是否接单，可以拒绝派单，甲方不实行考勤，不因拒单处罚。';
  assert.deepEqual(readAgreement(`骑手书面协议\n第一条 ${free}`).labourMarks, []);
});

test('a reading fills the reported columns it is sure of', () => {
  const source = readFileSync(new URL('../templates/labour-contract.txt', import.meta.url), 'utf8').replaceAll(
    /^= \S+ /gm,
    '第一条 ',
  );
  assert.deepEqual(reportedColumns(readAgreement(source)), {
    form: '1',
    clausesMissing: 0,
    likelyVoid: 0,
    waivesInsurance: '0',
    womenClause: '1',
  });
});

test('thirty pages take under a second, and three hundred without a full stop come to an end', () => {
  const sentence = '甲方按照公示的规则向乙方派单，乙方有异议的可以申诉，由人工复核。';
  const page = Array.from({ length: 30 }, (_, i) => `第${i + 1}条 ${sentence.repeat(4)}`);
  const long = `书面协议\n${Array.from({ length: 30 }, () => page.join('\n').slice(0, 1200)).join('\n')}`;
  assert.ok(long.length > 30_000);
  const started = performance.now();
  readAgreement(long);
  assert.ok(performance.now() - started < 1000, 'thirty pages');
  const again = performance.now();
  readAgreement(`书面协议\n${'乙方不得放弃其他平台的工资押金违约责任由甲方承担'.repeat(16_000)}`);
  assert.ok(performance.now() - again < 8000, 'three hundred pages in one sentence');
});
