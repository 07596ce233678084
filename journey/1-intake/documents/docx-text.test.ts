import assert from 'node:assert/strict';
import test from 'node:test';
import { paragraph } from './document.builder.ts';
import { docxText } from './docx-text.ts';
import { tagsOf } from './docx-xml.ts';

const body = (xml: string) => `<w:document><w:body>${xml}</w:body></w:document>`;
const read = (xml: string, numbering: string | null = null, styles: string | null = null) =>
  docxText({ document: body(xml), numbering, styles });
const inList = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (n: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${n}">${n > 0 ? '<w:isLgl/>' : ''}<w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering>
  <w:abstractNum w:abstractNumId="7">${level(0, 'japaneseCounting', '第%1条')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'chineseCounting', '（%1）', 10)}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>`;

test('paragraphs are lines; tabs, breaks and entities are read', () => {
  assert.equal(
    read('<w:p><w:r><w:t>甲方&amp;乙方</w:t><w:tab/><w:t>&#x7B2C;&#19968;条</w:t><w:br/><w:t>二</w:t></w:r></w:p>'),
    '甲方&乙方 第一条\n二',
  );
  assert.equal(read(`${paragraph('一')}<w:tbl><w:tr><w:tc>${paragraph('二')}</w:tc></w:tr></w:tbl>`), '一\n二');
});

test('what is not seen on paper is not read: deleted, hidden, field codes, the copy for old programs', () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>';
  const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>见</w:t></w:r>';
  const deleted = '<w:del><w:r><w:delText>删</w:delText><w:t>删</w:t></w:r></w:del>';
  const code = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
  const twice = `<mc:AlternateContent><mc:Choice>${paragraph('框')}</mc:Choice><mc:Fallback>${paragraph('框')}</mc:Fallback></mc:AlternateContent>`;
  assert.equal(read(`<w:p>${hidden}${shown}${deleted}${code}</w:p>`), '见');
  assert.equal(read(`<w:p><w:r>${twice}</w:r></w:p>`).replace(/\n/g, ''), '框');
});

test('numbers a word processor counts itself are counted again', () => {
  const text = read(
    [
      paragraph('期限', inList(1)),
      paragraph('起始', inList(1, 1)),
      paragraph('终止', inList(1, 1)),
      paragraph('内容', inList(1)),
      paragraph('地点', inList(1, 1)),
      paragraph('其他', inList(2)),
      paragraph('另一份', inList(3)),
      paragraph('没有这个列表', inList(9)),
      paragraph('不编号', inList(0)),
    ].join(''),
    numbering,
  );
  assert.deepEqual(text.split('\n'), [
    '第一条 期限',
    '1.1 起始',
    '1.2 终止',
    '第二条 内容',
    '2.1 地点',
    '（十） 其他',
    '第五条 另一份',
    '没有这个列表',
    '不编号',
  ]);
});

test('a style may carry the list, and a paragraph may leave it', () => {
  const styles = `<w:styles><w:style w:styleId="条"><w:pPr>${inList(1)}</w:pPr></w:style></w:styles>`;
  const style = '<w:pStyle w:val="条"/>';
  const xml = `${paragraph('一', style)}${paragraph('无', style + inList(0))}${paragraph('二', style)}`;
  assert.equal(read(xml, numbering, styles), '第一条 一\n无\n第二条 二');
});

test('Chinese numerals up to three digits', () => {
  const many = Array.from({ length: 121 }, () => paragraph('', inList(1))).join('');
  const lines = read(many, numbering).split('\n');
  for (const [n, text] of [
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [121, '一百二十一'],
  ] as const)
    assert.equal(lines[n - 1], `第${text}条 `);
});

test('XML that does not end, or declares a document type, is refused', () => {
  assert.throws(() => [...tagsOf('<a><b')], SyntaxError);
  assert.throws(() => [...tagsOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')], SyntaxError);
  assert.throws(() => read('<w:p>'.repeat(65)), SyntaxError);
});
