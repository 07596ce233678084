import assert from 'node:assert/strict';
import { onBothEngines } from '#store/engines.builder.ts';
import { caseHouse, firmCode, people } from './case-house.builder.ts';

const { worker, officer, head, firm } = people;

/** 一月二十日送餐途中被撞；人和单位是编的。 */
const injury = {
  name: '张三',
  idNumber: '11010519491231002X',
  phone: '13800000000',
  serviceAddress: '城口县葛城街道示例路1号',
  respondentName: '示例即时配送平台',
  accidentAt: '2026-01-20T12:20:00+08:00',
  accidentOn: '2026-01-20',
  accidentPlace: '城口县葛城街道土城路口',
  facts: '送餐途中与电动车相撞，右腕骨折。',
  applicant: 'self',
  orderNo: 'A2026012000123',
  situation: 'accident',
  diagnosis: '右桡骨远端骨折',
  papers: ['待遇申请表', '诊断证明', '身份证复印件'],
  informedConsent: true,
};

onBothEngines('骑手受伤，申请确认、补正、等交警认定、确认、送达，转劳动能力鉴定', async (db) => {
  const house = await caseHouse(db);
  // 三月二日，劳动者自己提出（平台没有申请）；五个工作日内审核材料。
  house.on('2026-03-02T10:00');
  const id = await house.open(worker, 'injury-confirmation', injury, { enterprise: firmCode });
  assert.equal((await house.clock(id, 'check-papers')).due, '2026-03-09');

  // 少一份诊断证明，一次性告知；补齐后重新起算。
  house.on('2026-03-04T10:00');
  assert.equal(
    (await house.step(officer, id, 'ask-to-supplement', { missing: ['诊断证明'] })).body.state,
    'correction',
  );
  house.on('2026-03-09T10:00');
  assert.equal((await house.step(worker, id, 'supplement', { supplied: ['诊断证明'] })).body.state, 'applied');
  house.on('2026-03-10T10:00');
  await house.step(officer, id, 'accept', { completeOn: '2026-03-09' });
  const decide = await house.clock(id, 'decide');
  assert.deepEqual(
    [decide.due, decide.limit.name, decide.limit.confidence],
    ['2026-04-21', 'injury-decision-workdays', 'secondary'],
  );

  // 两单之间，是“灰”的：机器不下结论；等交警认定时中止，期限停着。
  house.on('2026-03-11T10:00');
  await house.step(officer, id, 'investigate', { phase: 'grey', phaseReasons: '在线但两单之间，正在返回取餐点。' });
  house.on('2026-03-16T10:00');
  await house.step(head, id, 'suspend', { ground: 'police', reasons: '等待事故责任认定书。' });
  assert.deepEqual([(await house.clock(id, 'decide')).status, (await house.clock(id, 'decide')).due], ['paused', null]);
  const confirm = {
    kind: 'confirmed',
    reasons: '接单后送达前发生事故，交警文书、订单轨迹一致。',
    injuredParts: ['右腕'],
    fatal: false,
  };
  assert.equal((await house.step(head, id, 'confirm', confirm)).body.code, 'CAS-003');
  house.on('2026-03-30T10:00');
  await house.step(head, id, 'resume', { conclusion: '对方负主要责任。' });
  assert.equal((await house.clock(id, 'decide')).due, '2026-05-08');

  // 承办人不能自己下结论；负责人确认，送达双方，告知六十日内复议、六个月内起诉。
  house.on('2026-04-24T10:00');
  assert.equal((await house.step(officer, id, 'confirm', confirm)).body.code, 'CAS-004');
  assert.equal((await house.step(head, id, 'confirm', confirm)).body.state, 'confirmed');
  house.on('2026-04-27T10:00');
  await house.step(officer, id, 'serve', { servedOn: '2026-04-27', to: 'both' });
  assert.deepEqual(
    [(await house.clock(id, 'reconsider')).due, (await house.clock(id, 'sue')).due],
    ['2026-06-26', '2026-10-27'],
  );

  // 治疗，伤情稳定后转鉴定：新案件已经填好，不用重填。
  await house.step(officer, id, 'begin-treatment', { hospital: '城口县人民医院' });
  house.on('2026-07-15T10:00');
  const moved = await house.step(worker, id, 'to-appraisal', { stableOn: '2026-07-10' });
  assert.equal(moved.status, 200, JSON.stringify(moved.body));
  if (moved.body.opened !== null) {
    const appraisal = await house.see(worker, moved.body.opened);
    assert.equal(appraisal.fromCase, id);
    assert.equal(appraisal.file[0].data.name, injury.name);
  }
  // 平台看得到自己的案件和结论，看不到住址和电话。
  const seen = JSON.stringify(await house.see(firm, id));
  assert.ok(seen.includes('右桡骨远端骨折') && !seen.includes('示例路1号') && !seen.includes('13800000000'));
  await house.close();
});
