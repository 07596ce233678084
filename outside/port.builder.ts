import assert from 'node:assert/strict';
import test from 'node:test';
import { cityData } from './city-data.ts';
import { court } from './court.ts';
import { credit } from './credit.ts';
import { notification } from './notification.ts';
import { police } from './police.ts';
import { type Port, type PortLine, type PortReturn, PortUnreachable, wrongAnswer } from './port.ts';
import type { PortName } from './ports.ts';
import { seal } from './seal.ts';
import { textMessage } from './text-message.ts';
import { weather } from './weather.ts';

/** A request a port can be tried with, another one, and what a faithful system answers. */
export interface Sample {
  port: Port;
  request: unknown;
  other: unknown;
  answerTo: (request: unknown) => unknown;
}

function sample<Q, A>(port: Port<Q, A>, request: Q, change: Partial<Q>, answerTo: (request: Q) => A): Sample {
  return { port: port as Port, request, other: { ...request, ...change }, answerTo: answerTo as Sample['answerTo'] };
}

const at = '2026-09-03T10:00:00+08:00';
const digest = 'ab'.repeat(32);

/** One for every port. */
export const samples: Readonly<Record<PortName, Sample>> = {
  weather: sample(
    weather,
    { area: '500229', since: at },
    { since: '2026-09-04T10:00:00+08:00' },
    ({ area, since }) => ({
      area,
      upTo: since,
      signals: [
        {
          number: '城气预2026-031',
          kind: 'rainstorm',
          level: 'orange',
          areas: ['500229'],
          issuedAt: at,
          issuedBy: '城口县气象台',
        },
      ],
    }),
  ),
  'city-data': sample(
    cityData,
    { catalogue: 'CQ-JT-0017', area: '500229', from: '2026-09-01', to: '2026-09-30', purpose: '用工监测' },
    { from: '2026-09-02' },
    ({ catalogue, from, to }) => ({ catalogue, from, to, files: [{ name: 'pay.jsonl', sm3: digest, rows: 12 }] }),
  ),
  court: sample(
    court,
    { step: 'confirm-mediation', caseNumber: 'T-2026-12', documents: [{ name: '调解协议', sm3: digest }] },
    { caseNumber: 'T-2026-13' },
    ({ caseNumber, documents }) => ({
      caseNumber,
      courtNumber: '（2026）渝0229诉前调确12号',
      takenAt: at,
      documents: documents.map((one) => one.sm3),
    }),
  ),
  credit: sample(
    credit,
    {
      act: 'publish',
      decisionNumber: '城人社监罚〔2026〕3号',
      uscc: '91500229MA5U0T0105',
      name: '峡风配送（虚构）',
      decidedOn: '2026-09-03',
      content: '虚构的示例',
    },
    { act: 'withdraw' },
    ({ act, decisionNumber, uscc }) => ({ act, decisionNumber, uscc, recordNumber: 'R-1', doneOn: '2026-09-07' }),
  ),
  seal: sample(
    seal,
    { unit: 'human-resources', documentNumber: '城人社监询〔2026〕3号', title: '劳动保障监察询问通知书', sm3: digest },
    { sm3: 'cd'.repeat(32) },
    ({ documentNumber, sm3 }) => ({
      documentNumber,
      sm3,
      sealId: 'S-1',
      certificateNumber: 'C-1',
      sealedAt: at,
      signature: 'AAECAwQFBgc=',
    }),
  ),
  notification: sample(
    notification,
    { template: 'case-moved', to: 'openid-1', values: { 事项: '您的申请有进展' }, path: '/cases' },
    { to: 'openid-2' },
    ({ to }) => ({ to, messageId: 'm-1', at }),
  ),
  'text-message': sample(
    textMessage,
    { phone: '13800138001', template: 'case-step', values: { 案号: '〔2026〕12号', 事项: '案件有新进展' } },
    { phone: '13800138002' },
    ({ phone }) => ({ phone, receipt: 'r-1', at }),
  ),
  police: sample(
    police,
    { reference: 'V-1', name: '张小明', idNo: '500229198512312349', basis: '居民身份证法第十三条' },
    { reference: 'V-2' },
    ({ reference }) => ({ reference, result: 'same', checkedAt: at }),
  ),
};

/** Talks to a line until it answered rightly or refused; what it says wrong or not at all is tried again. */
export async function untilSettled(line: PortLine, { port, request }: Sample, key: string): Promise<PortReturn> {
  let has = false;
  for (let n = 0; n < 50; n++) {
    try {
      // Whether the other side has it is known once it said so: until then it is sent again, under the same key.
      const back: PortReturn = has ? await line.ask(key) : await line.send(key, request);
      if (back.kind === 'refused') return back;
      if (back.kind === 'answered' && wrongAnswer(port, request, back.answer) === null) return back;
      has = back.kind === 'accepted';
    } catch (error) {
      if (!(error instanceof PortUnreachable)) throw error;
    }
  }
  throw new Error(`${port.name} never settled`);
}

/**
 * What every implementation of a port must hold to; its tests call this with a line to it (a test system, never the real one). `acted`:
 * how often the other side did what the key asked, where that can be seen.
 */
export function portContract(
  name: string,
  of: Sample,
  open: () => { line: PortLine; acted?: (key: string) => number },
): void {
  test(`${name}: a call ends in a receipt that fits the request, or in a refusal with a reason`, async () => {
    const back = await untilSettled(open().line, of, 'k1');
    if (back.kind === 'refused') assert.notEqual(back.reason.trim(), '');
    else assert.equal(wrongAnswer(of.port, of.request, (back as { answer: unknown }).answer), null);
  });
  test(`${name}: the same key again has no second effect and brings the same end`, async () => {
    const { line, acted } = open();
    const first = await untilSettled(line, of, 'k2');
    assert.deepEqual(await untilSettled(line, of, 'k2'), first);
    assert.ok((acted?.('k2') ?? 0) <= 1);
  });
  test(`${name}: a key that was used is refused for another request`, async () => {
    const { line } = open();
    await untilSettled(line, of, 'k3');
    const back = await untilSettled(line, { ...of, request: of.other }, 'k3');
    assert.equal(back.kind, 'refused');
  });
  test(`${name}: two keys are two calls, and a key nobody sent is unknown`, async () => {
    const { line } = open();
    await untilSettled(line, of, 'k4');
    let back: PortReturn | null = null;
    while (back === null) back = await line.ask('k5').catch(() => null);
    assert.equal(back.kind, 'unknown');
  });
}
