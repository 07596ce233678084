import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { complaint } from '#journey/3-cases/cases.builder.ts';
import { workedDocuments } from '#journey/4-decisions/documents/examples.builder.ts';
import { onBothEngines } from '#store/engines.builder.ts';
import type { Actor } from '../access.ts';
import { caseHouse, firmCode, people } from './case-house.builder.ts';

const { worker, officer, firm, transport } = people;

onBothEngines(
  'numbers of people are masked to those who handle a case, shown for a reason, and printed without being seen',
  async (db) => {
    const house = await caseHouse(db);
    house.on('2026-09-07T10:00');
    const id = await house.open(worker, 'inspection-complaint', complaint, { enterprise: firmCode });
    const said = async (who: (typeof people)[keyof typeof people]) => (await house.see(who, id)).file[0].data;
    assert.equal((await said(worker)).idNumber, complaint.idNumber);
    const { idNumber, phone, name } = await said(officer);
    assert.deepEqual(
      [name, idNumber === complaint.idNumber, phone === complaint.phone],
      [complaint.name, false, false],
    );
    assert.ok(!('serviceAddress' in (await said(firm))));

    const reveal = (who: Actor, reason = '联系投诉人核实送达地址') =>
      house.call(who, 'POST', `/cases/${id}/reveal`, { line: 1, field: 'phone', reason });
    assert.equal((await reveal(officer)).body.value, complaint.phone);
    assert.equal((await reveal(transport)).status, 404);
    assert.equal((await reveal(officer, '看')).status, 400);
    const log = await db.sql
      .selectFrom('log_entry')
      .select(['action', 'detail'])
      .where('action', '=', 'case.reveal')
      .execute();
    assert.equal(log.length, 1);
    assert.ok(log[0]!.detail.includes('联系投诉人') && !log[0]!.detail.includes(complaint.phone));

    // A document filled in with what was read prints the number itself.
    await house.step(officer, id, 'file', { within: true });
    const worked = workedDocuments().find(({ slug }) => slug === 'acceptance-notice')!;
    const content = { ...worked.content, contact: phone };
    const issued = await house.call(officer, 'POST', `/cases/${id}/documents`, {
      id: randomUUID(),
      line: 2,
      slug: 'acceptance-notice',
      content,
    });
    assert.equal(issued.status, 201, JSON.stringify(issued.body));
    const pdf = await house.call(worker, 'GET', `/cases/${id}/documents/${issued.body.id}`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.body)), { mergePages: true });
    assert.ok(text.replaceAll(/\s/g, '').includes(complaint.phone), text);
    await house.close();
  },
);
