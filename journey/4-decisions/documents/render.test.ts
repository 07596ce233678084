import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Day, day, formatDay } from '#basics/day.ts';
import type { GangwanError } from '#basics/errors/catalogue.ts';
import { lawAsKnown } from '#law/in-force.ts';
import { documentTemplates, templateOf } from '#measures/documents/all.ts';
import { limitOf, remedyOf, remedyTexts } from '#measures/documents/basis.ts';
import { writtenDate } from '#measures/documents/written.ts';
import { stampOf, workedDocuments } from './examples.builder.ts';
import { FontGlyphs } from './font-glyphs.ts';
import { renderDocument } from './render.ts';

const worked = workedDocuments();

/** Text of a PDF without blanks and line ends, and how many pages it has. */
async function readBack(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  return { text: text.replace(/\s+/g, ''), pages: totalPages };
}

const oneOf = (slug: string) => worked.find((one) => one.slug === slug)!;

test('every document has a worked example, and only documents do', () => {
  assert.deepEqual(worked.map(({ slug }) => slug).sort(), documentTemplates.map(({ slug }) => slug as string).sort());
});

for (const one of worked) {
  test(`${one.slug} is printed with what it must tell`, async () => {
    const template = templateOf(one.slug);
    assert.equal(one.number === null, template.word === null, 'numbered as its kind is');
    const pdf = await renderDocument(one.slug, one.content, stampOf(one));
    const latin = Buffer.from(pdf).toString('latin1');
    assert.match(latin, /pdfaid:part>2<[\s\S]*pdfaid:conformance>B</, 'PDF/A-2b');
    assert.match(latin, /\/StructTreeRoot/, 'tagged');
    const { text, pages } = await readBack(pdf);
    const sheet = template.sheet(one.content, one.number);
    const said = [
      ...one.reads,
      sheet.title,
      writtenDate(day(one.content.date as string)),
      'K7QM-2XRD-9TWA',
      ...(one.number === null ? [] : [one.number]),
      ...(sheet.addressee === null ? [] : [sheet.addressee]),
      ...sheet.copies,
      ...((one.content.basis ?? []) as { title: string; article: string }[]).flatMap(({ title, article }) => [
        `《${title}》`,
        article,
      ]),
    ];
    for (const words of said) assert.ok(text.includes(words.replace(/\s+/g, '')), `${words} in\n${text}`);
    assert.ok(!/undefined|null|NaN|\[object/.test(text), text);
    assert.ok(pages <= 3, `${pages} pages`);
  });
}

test('the same document is the same bytes, in this process and in another', async () => {
  const digests = async () => {
    const list: string[] = [];
    for (const one of worked) list.push(hash('sm3', await renderDocument(one.slug, one.content, stampOf(one)), 'hex'));
    return list.join('\n');
  };
  const here = await digests();
  assert.equal(await digests(), here);
  const builder = new URL('./examples.builder.ts', import.meta.url);
  const program = `
    import { hash } from 'node:crypto';
    import { stampOf, workedDocuments } from ${JSON.stringify(builder.href)};
    import { renderDocument } from ${JSON.stringify(new URL('./render.ts', import.meta.url).href)};
    const list = [];
    for (const one of workedDocuments().reverse()) list.push(hash('sm3', await renderDocument(one.slug, one.content, stampOf(one)), 'hex'));
    console.log(list.reverse().join('\\n'));`;
  const there = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { ...process.env, TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
  });
  assert.equal(there.trim(), here);
});

test('the date in the file is the date of the document, and no clock’s', async () => {
  const one = oneOf('penalty-decision');
  const latin = Buffer.from(await renderDocument(one.slug, one.content, stampOf(one))).toString('latin1');
  assert.match(latin, /\/CreationDate \(D:20270108/);
});

test('what somebody writes is printed as it is and never run', async () => {
  const nasty = [
    '#import "x.typ": *',
    '#panic("x") $x^2$ @ref <label> \\ `raw` *bold* _em_ = h',
    '#{while true {}} ~ -- --- ... // /* */ [ ] { }',
    '"引号" \'单\' \\u{1F600} %s {{x}} </script><b>',
  ];
  const one = oneOf('reply-letter');
  const content = {
    ...one.content,
    matter: nasty[1]!,
    checked: nasty.join('\n'),
    answers: nasty,
    addressee: nasty[0]!,
  };
  const { text } = await readBack(await renderDocument('reply-letter', content, stampOf(one)));
  for (const words of nasty) assert.ok(text.includes(words.replace(/\s+/g, '')), `${words} in\n${text}`);
});

test('rare characters are printed', async () => {
  const one = oneOf('receipt');
  const names = '张䶮王㛃李㼆赵𫖯钱𬱖〇';
  const { text } = await readBack(await renderDocument('receipt', { ...one.content, addressee: names }, stampOf(one)));
  assert.ok(text.includes(names), text);
});

test('a character that cannot be printed is told with its place, and no paper comes out', async () => {
  const one = oneOf('receipt');
  for (const [name, named] of [
    ['𠮷野', '𠮷（U+20BB7）'],
    ['张\u202e三', 'U+202E'],
    ['张\ue000三', 'U+E000'],
    ['张😀', '😀（U+1F600）'],
    ['张\u200b三', 'U+200B'],
  ] as const)
    await assert.rejects(renderDocument('receipt', { ...one.content, addressee: name }, stampOf(one)), (error) => {
      const { stem, message } = error as GangwanError;
      return stem === 'document-glyph-missing' && message.includes(named) && message.includes('收件回执');
    });
});

test('the list of glyphs is the font’s: both weights print the same characters', () => {
  const read = (weight: string) =>
    new FontGlyphs(
      readFileSync(
        createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`),
      ),
    );
  const [regular, bold] = [read('400Regular'), read('700Bold')];
  let count = 0;
  for (let sign = 0; sign <= 0x3ffff; sign++) {
    assert.equal(regular.has(sign), bold.has(sign), sign.toString(16));
    if (regular.has(sign)) count++;
  }
  assert.ok(count > 30_000, `${count}`);
});

test('limits told are the law’s of the day of the document', async () => {
  const law = lawAsKnown();
  const told = (date: Day) => {
    const { count, counting, basis } = limitOf(law, 'service-public-notice-days', date);
    return [count, counting, basis.article] as const;
  };
  assert.equal(told(day('2026-12-20'))[0], law.inForce('service-public-notice-days', day('2026-12-20')).value);
  assert.notEqual(told(day('2021-06-01'))[0], told(day('2026-12-20'))[0], formatDay(day('2021-06-01')));
  const changed = lawAsKnown({
    changed: { values: { 'reconsideration-application-days': 45, 'litigation-months': 7 } },
  });
  const remedies = [
    remedyOf(changed, day('2026-12-20'), { kind: 'reconsideration', to: '城口县人民政府' }),
    remedyOf(changed, day('2026-12-20'), { kind: 'litigation', to: '城口县人民法院' }),
  ];
  const one = oneOf('penalty-decision');
  const { text } = await readBack(await renderDocument(one.slug, { ...one.content, remedies }, stampOf(one)));
  assert.match(text, /四十五日内向城口县人民政府申请行政复议，也可以自收到本决定书之日起七个月内向城口县人民法院/);
  assert.doesNotMatch(text, /六十日内向/);
});

test('what was not compared with an official copy says so on the paper', () => {
  const law = lawAsKnown();
  const [text] = remedyTexts(
    [
      {
        ...remedyOf(law, day('2026-12-20'), { kind: 'reconsideration', to: '城口县人民政府' }),
        basis: { instrument: 'x', title: '某办法', article: '第一条', confidence: 'memory' },
      },
    ],
    '本决定书',
  );
  assert.match(text!, /《某办法》第一条（待核实）/);
});

test('without a stamp it is a draft and says so', async () => {
  const one = oneOf('penalty-decision');
  const { text } = await readBack(await renderDocument(one.slug, one.content));
  assert.match(text, /草稿，未编号/);
  assert.doesNotMatch(text, /核验码/);
});

test('a field that is missing, wrong or unknown is named', async () => {
  const { basis, ...without } = oneOf('penalty-decision').content;
  assert.ok(basis !== undefined);
  await assert.rejects(renderDocument('penalty-decision', without), /basis/);
  await assert.rejects(
    renderDocument('penalty-decision', { ...oneOf('penalty-decision').content, date: '2026-02-30' }),
    /date/,
  );
  await assert.rejects(
    renderDocument('penalty-decision', { ...oneOf('penalty-decision').content, sealed: true }),
    /sealed/,
  );
});

test('name, seal and date never stand alone on a page', async () => {
  const one = oneOf('penalty-decision');
  for (let lines = 1; lines <= 30; lines += 1) {
    const facts = Array.from({ length: lines }, (_, i) => `第${i + 1}行事实。`).join('\n');
    const document = await getDocumentProxy(
      new Uint8Array(await renderDocument(one.slug, { ...one.content, facts }, stampOf(one))),
    );
    const { text } = await extractText(document, { mergePages: false });
    const last = text.at(-1)!.replace(/\s+/g, '');
    assert.ok(last.includes('二〇二七年一月八日') && last.includes('行政诉讼'), `${lines} lines: ${last}`);
  }
});
