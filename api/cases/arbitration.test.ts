import assert from 'node:assert/strict';
import { onBothEngines } from '#store/engines.builder.ts';
import { caseHouse, firmCode, people } from './case-house.builder.ts';

const { worker, otherWorker, mediator, hearingClerk, arbitrator, court, firm, officer } = people;

/** 劳动者只填这一次；人和单位是编的。 */
const dispute = {
  name: '张三',
  idNumber: '11010519491231002X',
  phone: '13800000000',
  serviceAddress: '城口县葛城街道示例路1号',
  respondentName: '示例配送有限公司',
  facts: '2025年11月、12月配送费未按约定支付。',
  claims: ['支付拖欠的配送费5230元'],
  amountFen: 523_000,
  relation: 'unclear',
  matters: ['pay'],
  toldOfLegalAid: true,
};

onBothEngines('先调解，调解不成转仲裁，受理、答辩、开庭、裁决、送达、裁决后的救济', async (db) => {
  const house = await caseHouse(db);
  const due = async (id: string, ...names: string[]) =>
    Promise.all(names.map(async (name) => (await house.clock(id, name)).due));
  /** 后一案里，劳动者说过的话一字不差。 */
  const typedOnce = async (id: string, from: string) => {
    const { file, fromCase } = await house.see(worker, id);
    assert.equal(fromCase, from);
    for (const [field, said] of Object.entries(dispute)) assert.deepEqual(file[0].data[field], said, field);
  };

  // 三月二日申请一站式调解；用工关系不明确的，照样受理；调解员受理后十五日内调解。
  house.on('2026-03-02T10:00');
  const mediation = await house.open(worker, 'one-stop-mediation', dispute, { enterprise: firmCode });
  assert.equal((await house.call(otherWorker, 'GET', `/cases/${mediation}`)).status, 404);
  house.on('2026-03-03T10:00');
  const accepted = await house.step(mediator, mediation, 'accept', { mediator: '赵六', bothAgree: true });
  assert.equal(accepted.body.state, 'mediating', JSON.stringify(accepted.body));
  assert.deepEqual(await due(mediation, 'mediate'), ['2026-03-18']);

  // 收到申请不满十五日、还在调解的，不能以“久调不成”转仲裁。
  house.on('2026-03-12T10:00');
  assert.equal((await house.step(worker, mediation, 'waited-to-arbitration')).body.code, 'CAS-007');
  await house.step(mediator, mediation, 'mediate', { record: '企业只同意支付一半。', heldOn: '2026-03-12' });
  house.on('2026-03-16T10:00');
  assert.equal(
    (await house.step(mediator, mediation, 'fail', { reasons: '金额差距大，调解不成。' })).body.state,
    'failed',
  );
  assert.equal((await house.clock(mediation, 'mediate')).status, 'met');

  // 劳动者点一下就申请仲裁：不用重填，仲裁申请书照着拟好。
  house.on('2026-03-17T10:00');
  const applied = await house.step(worker, mediation, 'to-arbitration');
  assert.equal(applied.body.outcome, 'handed-over', JSON.stringify(applied.body));
  const line = applied.body.lines;
  const draft = await house.call(
    worker,
    'GET',
    `/cases/${mediation}/document-draft?line=${line}&slug=arbitration-application`,
  );
  assert.equal(draft.status, 200, JSON.stringify(draft.body));
  assert.ok(JSON.stringify(draft.body.content).includes(dispute.claims[0]!));
  const intake: string = applied.body.opened;
  await typedOnce(intake, mediation);
  assert.deepEqual(await due(intake, 'accept', 'tell-missing'), ['2026-03-24', '2026-03-24']);

  // 仲裁委五日内受理；时效不是受理条件，企业不能替仲裁委受理。
  house.on('2026-03-20T10:00');
  const acceptance = { acceptedOn: '2026-03-20', caseNumber: '城劳人仲案〔2026〕8号' };
  assert.equal((await house.step(firm, intake, 'accept', acceptance)).body.code, 'CAS-004');
  const taken = await house.step(hearingClerk, intake, 'accept', acceptance);
  assert.equal(taken.body.outcome, 'granted', JSON.stringify(taken.body));
  const hearing: string = taken.body.opened;
  await typedOnce(hearing, intake);
  // 五日内送达副本、组庭；四十五日内裁决，末日在劳动节假期，顺延到五月六日。
  assert.deepEqual(await due(hearing, 'serve-copy', 'form-tribunal', 'award'), [
    '2026-03-27',
    '2026-03-27',
    '2026-05-06',
  ]);

  // 转交案件的工作人员不能替劳动者撤回。
  assert.equal((await house.step(hearingClerk, hearing, 'withdraw', { ownWill: true })).body.code, 'CAS-004');

  // 送达副本，十日内答辩；组庭；五日内把答辩书转给劳动者。
  house.on('2026-03-24T10:00');
  await house.step(hearingClerk, hearing, 'serve-copy', { servedOn: '2026-03-24', way: 'electronic' });
  assert.deepEqual(await due(hearing, 'reply'), ['2026-04-08']);
  house.on('2026-03-25T10:00');
  const tribunal = { members: ['孙七', '周八', '吴九'], secretary: '郑十' };
  assert.equal((await house.step(hearingClerk, hearing, 'form-tribunal', tribunal)).status, 200);
  house.on('2026-04-07T10:00');
  const reply = { statement: '部分配送费已经抵扣罚款。', replyReceivedOn: '2026-04-07' };
  assert.equal((await house.step(firm, hearing, 'reply', reply)).status, 200);
  assert.deepEqual(await due(hearing, 'forward-reply'), ['2026-04-14']);
  house.on('2026-04-08T10:00');
  assert.equal((await house.step(hearingClerk, hearing, 'forward-reply')).status, 200);
  // 答辩期过了，管辖异议不再受理。
  house.on('2026-04-09T10:00');
  const late = await house.step(firm, hearing, 'object-to-place', { reasons: '应在注册地仲裁。' });
  assert.equal(late.body.code, 'CAS-008', JSON.stringify(late.body));

  // 四月二十日开庭：五日前通知双方，三日前可以请求延期。
  const session = await house.step(arbitrator, hearing, 'set-session', { sessionOn: '2026-04-20', place: '第一庭' });
  assert.equal(session.body.state, 'session-set', JSON.stringify(session.body));
  assert.deepEqual(await due(hearing, 'session-notice', 'ask-postponement'), ['2026-04-13', '2026-04-15']);
  house.on('2026-04-10T10:00');
  await house.step(hearingClerk, hearing, 'serve-session-notice', { noticeServedOn: '2026-04-10' });
  assert.equal((await house.clock(hearing, 'session-notice')).status, 'met');
  house.on('2026-04-20T15:00');
  const held = { heldOn: '2026-04-20', record: '双方陈述、质证、辩论。', respondentPresent: true, openSession: 'open' };
  assert.equal((await house.step(arbitrator, hearing, 'hold-session', held)).body.state, 'heard');

  // 只有仲裁员能裁决；终局裁决四月二十八日作出，没有超期。
  house.on('2026-04-28T10:00');
  const award = {
    awardNumber: '城劳人仲裁〔2026〕8号',
    madeOn: '2026-04-28',
    items: [{ item: '支付拖欠的配送费', amountFen: 523_000 }],
    performBy: '2026-05-15',
    finalBy: 'amount',
  };
  assert.equal((await house.step(officer, hearing, 'award-final', award)).body.code, 'CAS-004');
  assert.equal((await house.step(arbitrator, hearing, 'award-final', award)).body.state, 'awarded');
  assert.equal((await house.clock(hearing, 'award')).status, 'met');

  // 送达裁决书：救济从各自收到之日起算，劳动者十五日内起诉，企业三十日内申请撤销。
  house.on('2026-05-06T15:00');
  const served = await house.step(hearingClerk, hearing, 'serve-final', {
    finalAwardNumber: award.awardNumber,
    finalMadeOn: award.madeOn,
    finalPerformBy: award.performBy,
    workerReceivedOn: '2026-04-29',
    employerReceivedOn: '2026-05-06',
  });
  assert.equal(served.status, 200, JSON.stringify(served.body));
  const remedies: string = served.body.opened;
  await typedOnce(remedies, hearing);
  assert.equal((await house.step(hearingClerk, hearing, 'close', { servedAll: true })).body.outcome, 'decided');
  const seen = await house.see(worker, remedies);
  assert.deepEqual([seen.unit, seen.file[0].data.awardNumber], ['court', award.awardNumber]);
  const last = (name: string) => seen.clocks.find((one: { clock: string }) => one.clock === name);
  assert.deepEqual(
    [last('worker-suit').due, last('worker-suit').limit.article, last('set-aside').due],
    ['2026-05-14', '第四十八条', '2026-06-05'],
  );

  // 终局裁决自作出之日起生效；企业过了三十日再申请撤销，不再受理；法院联络员看得到。
  house.on('2026-05-18T10:00');
  assert.equal((await house.step(worker, remedies, 'final-in-effect', { finalStated: true })).body.state, 'effective');
  house.on('2026-06-08T10:00');
  const tooLate = await house.step(firm, remedies, 'ask-set-aside', {
    setAsideGrounds: ['law'],
    court: '重庆市第二中级人民法院',
    askedOn: '2026-06-08',
  });
  assert.equal(tooLate.body.code, 'CAS-008', JSON.stringify(tooLate.body));
  assert.equal((await house.call(court, 'GET', `/cases/${remedies}`)).status, 200);
  assert.equal((await house.call(otherWorker, 'GET', `/cases/${remedies}`)).status, 404);
  await house.close();
});
