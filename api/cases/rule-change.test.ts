import assert from 'node:assert/strict';
import { onBothEngines } from '#store/engines.builder.ts';
import type { Actor } from '../access.ts';
import { caseHouse, firmCode, people } from './case-house.builder.ts';

const { worker, otherWorker, firm, union, officer, court } = people;
const otherFirm = { ...firm, account: 'g', enterprise: '91500229MA5UXXXX1B' };

/** 平台改单价；企业是编的。 */
const rule = {
  respondentName: '示例配送有限公司',
  firmKind: 'platform',
  ruleId: 'GZ-07',
  version: '3.0',
  replaces: '2.4',
  title: '配送单价规则',
  kind: 'both',
  topics: ['piece-rate', 'orders'],
  affected: ['专送骑手', '众包骑手'],
  reason: '优化远距离订单。',
  effectOnIncome: '3公里以上订单每单增加0.5元。',
  effectOnHours: '预计无影响。',
  parameters: '距离、时段、天气三项相加。',
};

onBothEngines('平台改规则：征求意见、与工会协商、反馈、公示满七日施行，工会提出异议', async (db) => {
  const house = await caseHouse(db);
  const due = async (id: string, name: string) => (await house.clock(id, name)).due;

  // 三月二日，企业提交草案；别人不能替它提交。
  house.on('2026-03-02T10:00');
  const stranger = await house.call(otherFirm, 'POST', '/cases', {
    id: '7d5ff6ac-5a5e-4d0b-9b5e-0d4f7d3c2b1a',
    procedure: 'rule-change',
    data: rule,
    enterprise: firmCode,
  });
  assert.deepEqual([stranger.status, stranger.body.code], [403, 'CAS-004']);
  const id = await house.open(firm, 'rule-change', rule);
  const step = (who: Actor, action: string, data: object = {}) => house.step(who, id, action, data);

  // 应用内弹窗征求意见，至少七日。
  const call = { notice: '征求意见', popUp: true, closesOn: '2026-03-09', channels: ['应用内'] };
  const asked = await step(firm, 'call-for-comments', call);
  assert.equal(asked.body.state, 'comment', JSON.stringify(asked.body));
  assert.equal(await due(id, 'comment-period'), '2026-03-09');

  // 劳动者看得到草案，提得了意见；看不到、办不了别的。
  house.on('2026-03-04T20:00');
  const opinion = { opinion: '夜间补贴不足。' };
  assert.equal((await step(worker, 'comment', opinion)).status, 200);
  const offered = (await house.see(worker, id)).next.map((one: { action: string }) => one.action);
  assert.deepEqual(offered, ['comment']);
  const listed = await house.call(otherWorker, 'GET', '/cases?list=office&procedure=rule-change');
  assert.deepEqual(
    listed.body.cases.map((one: { id: string }) => one.id),
    [id],
  );
  const seenByOther = JSON.stringify(await house.see(otherWorker, id));
  assert.ok(seenByOther.includes(rule.effectOnIncome) && !seenByOther.includes(opinion.opinion), '别人的意见看不到');
  assert.equal((await step(worker, 'close-comments', { received: 0, summary: '无。' })).body.code, 'CAS-004');

  // 工会要求就此协商：另开协商案，规则编号、企业不用重填；三月九日没过，不能截止。
  house.on('2026-03-06T10:00');
  const demand = {
    askedBy: 'union',
    level: 'firm',
    negotiationTopics: ['income'],
    demands: ['夜间单价'],
    receivedOn: '2026-03-06',
  };
  const talks = await step(union, 'ask-to-negotiate', demand);
  assert.equal(talks.status, 200, JSON.stringify(talks.body));
  const { file, fromCase } = await house.see(union, talks.body.opened);
  assert.deepEqual(
    [fromCase, file[0].data.ruleId, file[0].data.respondentName, file[0].data.demands],
    [id, 'GZ-07', rule.respondentName, ['夜间单价']],
  );
  house.on('2026-03-08T10:00');
  const summary = { received: 1, summary: '夜间补贴。' };
  assert.equal((await step(firm, 'close-comments', summary)).body.code, 'CAS-007');

  // 没有协商和反馈，不能公示。
  const publication = (publishedOn: string, effectiveOn: string) => ({
    publishedOn,
    effectiveOn,
    changes: '远距离和夜间单价上调。',
    contact: '站点负责人',
    appealPath: '应用内“申诉”',
    told: true,
    display: true,
  });
  assert.equal((await step(firm, 'publish', publication('2026-03-08', '2026-03-16'))).body.code, 'CAS-002');

  // 截止后与工会协商，逐条说明采纳情况。
  house.on('2026-03-10T10:00');
  assert.equal((await step(firm, 'close-comments', summary)).body.state, 'consultation');
  house.on('2026-03-11T15:00');
  const meeting = { heldOn: '2026-03-11', counterpart: 'union', people: ['张三', '李四'], outcome: '夜间补贴上调。' };
  assert.equal((await step(union, 'consult', meeting)).body.state, 'consulted');
  house.on('2026-03-13T10:00');
  const answers = { answers: [{ opinion: '夜间补贴不足', adopted: true, why: '上调0.3元' }] };
  assert.equal((await step(firm, 'answer', answers)).body.state, 'answered');

  // 三月十六日公示，满七日才能施行：没有告知劳动者的公示不算，三月二十二日施行太早。
  house.on('2026-03-16T10:00');
  const untold = { ...publication('2026-03-16', '2026-03-23'), told: false };
  assert.equal((await step(firm, 'publish', untold)).body.code, 'CAS-009');
  assert.equal((await step(firm, 'publish', publication('2026-03-16', '2026-03-23'))).body.state, 'published');
  const noticed = await house.clock(id, 'publication-period');
  assert.deepEqual([noticed.due, noticed.kind, noticed.limit.name], ['2026-03-23', 'wait', 'rule-notice-days']);
  house.on('2026-03-22T10:00');
  assert.equal((await step(firm, 'take-effect', { oldReadable: true })).body.code, 'CAS-007');
  house.on('2026-03-23T10:00');
  assert.equal((await step(firm, 'take-effect', { oldReadable: true })).body.state, 'effective');

  // 工会认为不适当，有权提出；协商后维持的，重新公示满七日再施行。
  house.on('2026-04-08T10:00');
  const objection = { objection: '以罚代管，应当删去扣款条。' };
  assert.equal((await step(firm, 'object', objection)).body.code, 'CAS-004');
  assert.equal((await step(union, 'object', objection)).body.state, 'under-appeal');
  assert.equal((await step(firm, 'take-effect', { oldReadable: true })).body.code, 'CAS-002');
  house.on('2026-04-10T10:00');
  assert.equal((await step(union, 'uphold', { reasons: '企业已删去扣款条。' })).body.state, 'answered');
  house.on('2026-04-13T10:00');
  assert.equal((await step(firm, 'publish', publication('2026-04-13', '2026-04-20'))).body.state, 'published');
  assert.equal(await due(id, 'publication-period'), '2026-04-20');
  house.on('2026-04-19T10:00');
  assert.equal((await step(firm, 'take-effect', { oldReadable: true })).body.code, 'CAS-007');
  house.on('2026-04-20T10:00');
  assert.equal((await step(firm, 'take-effect', { oldReadable: true })).body.state, 'effective');

  // 人社局看得到全过程；与此无关的单位和别的企业看不到。
  assert.equal((await house.see(officer, id)).lines, 13);
  assert.equal((await house.call(court, 'GET', `/cases/${id}`)).status, 404);
  assert.equal((await house.call(otherFirm, 'GET', `/cases/${id}`)).status, 404);
  await house.close();
});
