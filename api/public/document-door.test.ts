import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { issueDocument } from '#journey/4-decisions/documents/issue.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import { keysFromText, newKeysText } from '#store/fields/key-port.ts';
import { seedUnits } from '#store/units.ts';
import { serve } from '../serve.ts';
import { documentCheckDoor } from './document-door.ts';

const at = Date.parse('2026-11-25T10:00:00+08:00');
const nobody = async () => null;
const content = {
  issuer: '城口县人力资源和社会保障局',
  date: '2026-11-25',
  addressee: '张䶮',
  matter: '劳动报酬投诉',
  received: '2026-11-25 09:05',
  papers: ['投诉书'],
  copiesEach: 1,
  receiver: '王小燕',
  next: '五个工作日内决定是否立案。',
};

onBothEngines('whoever holds a document may check it, and is told nothing personal', async (db) => {
  await seedUnits(db.sql, at);
  const keys = keysFromText(newKeysText(), 'test');
  const issued = await db.sql.transaction().execute((trx) =>
    issueDocument(trx, keys, {
      id: randomUUID(),
      slug: 'receipt',
      content,
      unit: 'human-resources',
      caseFile: null,
      subject: 'worker-1',
      purpose: null,
      actor: 'account:7',
      role: 'officer',
      origin: 'https://gangwan.example',
      at,
      request: null,
    }),
  );
  const app = await serve({
    house: { db, keys, now: () => at },
    doors: [documentCheckDoor],
    proofs: { session: nobody, 'platform-key': nobody },
  });
  const ask = async (path: string) => {
    const reply = await app.inject({ url: `/public/documents/${path}` });
    assert.doesNotMatch(reply.body, /张䶮|王小燕|劳动报酬/);
    return { status: reply.statusCode, body: reply.json<{ state?: string; document?: unknown; code?: string }>() };
  };
  try {
    const document = {
      title: '收件回执',
      number: '城人社收〔2026〕1号',
      dated: '2026-11-25',
      issuer: '城口县人力资源和社会保障局',
      pdfSm3: issued.pdfSm3,
      withdrawnAt: null,
    };
    assert.deepEqual((await ask(issued.code)).body, { state: 'authentic', document });
    assert.deepEqual((await ask(`${issued.code}?sm3=${issued.pdfSm3}`)).body, { state: 'authentic', document });
    assert.equal((await ask(`${issued.code}?sm3=${'0'.repeat(64)}`)).body.state, 'altered');
    assert.deepEqual((await ask('0000-0000-0000')).body, { state: 'unknown', document: null });
    assert.equal((await ask(`${issued.code}?sm3=xyz`)).status, 400);
    // Codes cannot be tried one after another.
    let refused = 0;
    for (let i = 0; i < 40; i++) if ((await ask('0000-0000-0000')).status === 429) refused++;
    assert.ok(refused > 5, `${refused}`);
  } finally {
    await app.close();
  }
});
