import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { complaint } from '#journey/3-cases/cases.builder.ts';
import { workedDocuments } from '#journey/4-decisions/documents/examples.builder.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import type { Actor } from '../access.ts';
import { caseHouse, firmCode, people } from './case-house.builder.ts';

const { worker, otherWorker: other, officer: clerk, inspector, head, firm, transport } = people;

/** 行政处理决定书的样例，改成本案的日期和单位。 */
function handlingDecision(date: string, addressee: string) {
  const worked = workedDocuments().find(({ slug }) => slug === 'handling-decision')!;
  return { ...worked.content, date, addressee };
}

onBothEngines('劳动者投诉，立案、调查、告知、决定、送达、履行、结案', async (db) => {
  const house = await caseHouse(db);
  const call = (who: Actor | null, method: 'GET' | 'POST', url: string, payload?: object) =>
    house.call(who, method, url, payload);
  const id = randomUUID();
  const see = (who: Actor) => house.see(who, id);
  const step = (who: Actor, action: string, data: object = {}) => house.step(who, id, action, data);
  const clock = (name: string) => house.clock(id, name);

  // 九月七日，劳动者在手机上投诉；网断了又提交一次，仍是一件。
  house.on('2026-09-07T20:15');
  const filed = { id, procedure: 'inspection-complaint', data: complaint, enterprise: firmCode };
  const first = await call(worker, 'POST', '/cases', filed);
  assert.deepEqual([first.status, first.body.number], [201, '〔2026〕1号'], JSON.stringify(first.body));
  const again = await call(worker, 'POST', '/cases', filed);
  assert.deepEqual([again.status, again.body.again], [200, true]);

  // 谁也看不到别人的投诉；企业看得到主张，看不到住址、电话和身份证号。
  assert.equal((await call(other, 'GET', `/cases/${id}`)).status, 404);
  assert.equal((await call(transport, 'GET', `/cases/${id}`)).status, 404);
  const seenByFirm = JSON.stringify(await see(firm));
  assert.ok(seenByFirm.includes(complaint.facts) && !/示例路|13800000000|11010519491231002X/.test(seenByFirm));

  // 五个工作日内决定是否立案：九月十四日，算法逐日列出。
  const decideBy = await clock('decide-filing');
  assert.deepEqual([decideBy.due, decideBy.limit.article, decideBy.provisional], ['2026-09-14', '第二十五条', false]);
  assert.equal(decideBy.arithmetic.at(0).kind, 'start');

  // 投诉人自己不能立案；没有立案不能决定；少填的一项说得出是哪一项。
  assert.equal((await step(worker, 'file', { within: true })).body.code, 'CAS-004');
  assert.equal((await step(head, 'decide', {})).body.code, 'CAS-002');
  assert.match((await step(clerk, 'file', {})).body.title, /within/);

  // 快到期时提醒承办人。
  house.on('2026-09-11T08:00');
  assert.equal((await house.watch()).warned, 1);
  const due = await call(clerk, 'GET', '/bureau/cases/due?days=3');
  assert.deepEqual(
    due.body.clocks.map((one: { clock: string; daysLeft: number }) => [one.clock, one.daysLeft]),
    [['decide-filing', 3]],
  );

  // 立案，指定监察员，请交通局协办。
  assert.equal((await step(clerk, 'file', { within: true })).body.state, 'filed');
  const { lines } = await see(head);
  const assigned = await call(head, 'POST', `/cases/${id}/parts`, {
    part: 'inspector',
    account: 'i',
    reason: '按分工',
    seen: lines,
  });
  assert.equal(assigned.status, 200, JSON.stringify(assigned.body));
  assert.equal(
    (await step(clerk, 'investigate', { secondInspector: '李四' })).body.code,
    'CAS-004',
    '已指定给别人的，别人办不了',
  );
  assert.equal((await step(inspector, 'investigate', { secondInspector: '李四' })).body.state, 'investigating');
  const asked = await call(clerk, 'POST', `/cases/${id}/asked`, {
    unit: 'transport',
    question: '请核对该平台的网络货运许可。',
    seen: 4,
  });
  assert.deepEqual([asked.body.receiveBy, asked.body.answerBy], ['2026-09-14', '2026-09-18']);
  assert.equal((await call(transport, 'GET', `/cases/${id}`)).status, 200);
  assert.equal((await call(transport, 'POST', `/cases/${id}/asked/5`, { answer: '许可有效。' })).status, 200);

  // 责令改正，逾期未改；事先告知，陈述申辩期满才能决定。
  house.on('2026-09-16T10:00');
  const order = { items: ['支付拖欠的配送费'], payFen: 523_000, correctBy: '2026-09-23' };
  assert.equal((await step(inspector, 'order-correction', order)).body.state, 'correction-ordered');
  await step(clerk, 'serve-order', { orderServedOn: '2026-09-16' });
  house.on('2026-09-24T10:00');
  await step(clerk, 'prior-notice', { intended: '责令支付', amountFen: 523_000, receivedOn: '2026-09-24' });
  const decision = {
    facts: '两个月配送费未付。',
    reasons: '国务院令第423号第二十六条。',
    payFen: 523_000,
  };
  assert.equal((await step(head, 'decide-handling', decision)).body.code, 'CAS-007');
  const statement = await step(firm, 'state', { statement: '资金周转困难，请求分期。' });
  assert.equal(statement.status, 200, JSON.stringify(statement.body));
  house.on('2026-10-12T10:00');
  assert.equal((await step(head, 'decide-handling', decision)).body.state, 'decided');
  // 出具行政处理决定书：按案件内容拟稿，缺的栏目列出来；编号、核验码、文件摘要都有，谁拿着都能核对。
  const line = (await see(head)).lines;
  const draft = await call(head, 'GET', `/cases/${id}/document-draft?line=${line}&slug=handling-decision`);
  assert.deepEqual(
    [draft.status, draft.body.content.addressee],
    [200, complaint.respondentName],
    JSON.stringify(draft.body),
  );
  const incomplete = await call(head, 'POST', `/cases/${id}/documents`, {
    id: randomUUID(),
    line,
    slug: 'handling-decision',
    content: draft.body.content,
  });
  assert.equal(incomplete.status, draft.body.missing.length === 0 ? 201 : 422, JSON.stringify(incomplete.body));
  const content = handlingDecision('2026-10-12', complaint.respondentName);
  const paper = { id: randomUUID(), line, slug: 'handling-decision', content };
  assert.equal((await call(worker, 'POST', `/cases/${id}/documents`, paper)).body.code, 'CAS-021');
  const issued = await call(head, 'POST', `/cases/${id}/documents`, paper);
  assert.equal(issued.status, 201, JSON.stringify(issued.body));
  assert.match(issued.body.number, /〔2026〕1号$/);
  const verified = await call(null, 'GET', `/public/documents/${issued.body.code}?sm3=${issued.body.pdfSm3}`);
  assert.deepEqual([verified.body.state, verified.body.document.number], ['authentic', issued.body.number]);
  assert.equal(
    (await call(null, 'GET', `/public/documents/${issued.body.code}?sm3=${'0'.repeat(64)}`)).body.state,
    'altered',
  );
  const pdf = await call(worker, 'GET', `/cases/${id}/documents/${issued.body.id}`);
  assert.equal(pdf.body.subarray(0, 5).toString(), '%PDF-');
  assert.equal((await clock('serve-handling')).due, '2026-10-19');
  house.on('2026-10-14T10:00');
  await step(clerk, 'serve', { servedOn: '2026-10-14', way: 'direct' });
  house.on('2026-10-20T10:00');
  await step(firm, 'perform', { performedOn: '2026-10-20', paidFen: 523_000 });

  // 结案前问劳动者收到没有；案结了，卷宗从头到尾都在。
  house.on('2026-10-22T10:00');
  assert.equal((await step(head, 'close', { workerConfirmed: 'yes' })).body.outcome, 'paid');
  const closed = await see(worker);
  assert.deepEqual([closed.state, closed.outcomeWords.zh, closed.next], ['closed-paid', '已支付', []]);
  assert.deepEqual(
    closed.file.map((line: { action: string }) => line.action),
    [
      'open',
      'file',
      'case:assign',
      'investigate',
      'case:ask-unit',
      'case:answer-asked',
      'order-correction',
      'serve-order',
      'prior-notice',
      'state',
      'decide-handling',
      'serve',
      'perform',
      'close',
    ],
  );
  const rates = await call(clerk, 'GET', '/bureau/cases/on-time?from=2026-09-01&to=2026-12-31');
  const deciding = rates.body.rates.find((one: { clock: string }) => one.clock === 'investigate-and-decide');
  assert.deepEqual([deciding.inTime, deciding.late, deciding.share, deciding.target], [1, 0, 10_000, null]);
  await house.close();
});
