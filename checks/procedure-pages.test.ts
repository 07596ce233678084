import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { procedures, proceduresBySlug } from '#measures/catalogue.ts';
import { procedurePages, proceduresFolder } from './print-procedures.ts';

test('the pages of procedures say what their tables say: print them again with node checks/print-procedures.ts', () => {
  const pages = procedurePages(procedures);
  assert.deepEqual(readdirSync(proceduresFolder).sort(), [...pages.keys()].sort());
  for (const [name, text] of pages) assert.equal(readFileSync(`${proceduresFolder}${name}`, 'utf8'), text, name);
});

test('the page of a procedure names each step and limit, with article, how sure it is, and what is only our setting', () => {
  const complaint = proceduresBySlug.get('inspection-complaint')!;
  const text = procedurePages([complaint]).get('20-supervision.md')!;
  for (const name of [...Object.keys(complaint.actions), ...Object.keys(complaint.clocks)])
    assert.ok(text.includes(`| \`${name}\`<br>`), name);
  const filing = text.split('\n').find((line) => line.startsWith('| `decide-filing`'))!;
  assert.match(
    filing,
    /5个工作日（2022-11-01 至 未止）<br>5 working days [^|]*\| [^|]*第二十五条（官方文本 official text）/,
  );
  const platform = proceduresBySlug.get('platform-question')!;
  const pages = [...procedurePages([platform]).values()].join('\n');
  assert.match(pages, /本县设定，不是法律/);
});

test('every link from page to page leads to a chapter that is there', () => {
  const pages = procedurePages(procedures);
  let links = 0;
  for (const text of pages.values())
    for (const [, page, chapter] of text.matchAll(/\]\(([\w-]+\.md)#([\w-]+)\)/g)) {
      links += 1;
      assert.ok(pages.get(page!)?.includes(`<a id="${chapter}"></a>`), `${page}#${chapter}`);
    }
  assert.ok(links > procedures.length);
});
