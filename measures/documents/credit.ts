import { z } from 'zod';
import { basisText, limitShape, limitText } from './basis.ts';
import { amount, choice, count, date, dateText, party, partyRows, partyText, short, text, texts } from './fields.ts';
import { heading, items, paragraph, rows, table } from './sheet.ts';
import { template } from './template.ts';
import { amountText } from './written.ts';

const persons = z
  .array(z.strictObject({ name: short('姓名', 'Name'), post: short('职务', 'Post') }))
  .min(1)
  .max(20)
  .meta({ zh: '一并列入的人员', en: 'Persons listed with it' });
const personTable = (list: z.infer<typeof persons>) =>
  table(
    [
      { label: '姓名', share: 3 },
      { label: '职务', share: 5 },
    ],
    list.map(({ name, post }) => [name, post]),
  );

/** 信用: the arrears list, publication, grades and repair. */
export const creditDocuments = [
  template({
    slug: 'listing-prior-notice',
    layout: 'decision',
    titles: ['拟列入告知书', '拟列入拖欠农民工工资失信联合惩戒对象名单告知书'],
    word: { suffix: '拟列' },
    must: ['addressee', 'basis', 'remedies'],
    paper: '本告知书',
    fields: {
      order: short('责令限期支付文书', 'Order to pay'),
      expired: date('支付期限届满日', 'Was to be paid by'),
      unpaidFen: amount('仍未支付的金额（分）', 'Still unpaid, in fen'),
      workers: count('涉及的农民工人数', 'Workers concerned'),
      ground: text('拟列入的理由', 'Ground'),
      persons,
      spared: text('不予列入的条件', 'How to be spared'),
    },
    write: (c) => [
      paragraph(
        `${c.order}要求你单位于${dateText(c.expired)}前支付，至今仍拖欠${c.workers}名农民工工资${amountText(c.unpaidFen)}。${c.ground}`,
      ),
      paragraph(`依照${basisText(c.basis)}的规定，拟将你单位和下列人员列入拖欠农民工工资失信联合惩戒对象名单：`),
      personTable(c.persons),
      paragraph(`不予列入的条件：${c.spared}`),
    ],
  }),
  template({
    slug: 'listing-decision',
    layout: 'decision',
    titles: ['列入决定书', '列入拖欠农民工工资失信联合惩戒对象名单决定书'],
    word: { suffix: '列' },
    must: ['basis', 'remedies'],
    paper: '本决定书',
    fields: {
      subject: party('当事人', 'Listed'),
      facts: text('事实', 'Facts'),
      notice: text('事先告知和异议情况', 'Prior notice and objection'),
      ground: text('列入的情形', 'Ground'),
      persons,
      from: date('列入之日', 'Listed from'),
      term: limitShape.meta({ zh: '列入期限', en: 'Term' }),
      until: date('期满日', 'Until'),
      measures: texts('惩戒措施', 'Measures'),
      exit: text('提前移出的条件', 'Early exit'),
    },
    write: (c) => [
      paragraph(partyText('当事人', c.subject)),
      paragraph(`经查，${c.facts}`),
      paragraph(c.notice),
      paragraph(
        `${c.ground}依照${basisText(c.basis)}的规定，决定自${dateText(c.from)}起，将你单位和下列人员列入拖欠农民工工资失信联合惩戒对象名单，期限${limitText(c.term)}，至${dateText(c.until)}（${basisText([c.term.basis])}）：`,
      ),
      personTable(c.persons),
      heading('联合惩戒措施'),
      items(c.measures, 'arabic'),
      heading('提前移出的条件'),
      paragraph(c.exit),
    ],
  }),
  template({
    slug: 'list-exit-decision',
    layout: 'decision',
    titles: ['移出决定书', '准予提前移出决定书', '不予提前移出决定书', '撤销列入决定书'],
    word: { suffix: '移' },
    must: ['addressee', 'basis'],
    paper: '本决定书',
    fields: {
      listing: short('列入决定书文号', 'Listing decision'),
      listed: date('列入之日', 'Listed from'),
      applied: date('申请日期', 'Applied on').optional(),
      checked: text('核查情况', 'What was checked'),
      decision: choice('决定', 'Decision', ['准予提前移出', '不予提前移出', '期满移出', '撤销列入']),
      persons,
      removed: date('停止公布和惩戒的日期', 'Publication and measures end on').optional(),
    },
    write: (c) => [
      paragraph(
        `你单位于${dateText(c.listed)}被列入拖欠农民工工资失信联合惩戒对象名单（${c.listing}）。${c.applied === undefined ? '' : `你单位于${dateText(c.applied)}申请提前移出。`}经核查，${c.checked}`,
      ),
      paragraph(`依照${basisText(c.basis)}的规定，决定${c.decision}。适用于你单位和下列人员：`),
      personTable(c.persons),
      ...(c.removed === undefined
        ? []
        : [paragraph(`本机关自${dateText(c.removed)}起停止公布，并通知有关部门解除联合惩戒措施。`)]),
    ],
  }),
  template({
    slug: 'grade-notice',
    layout: 'notice',
    titles: ['守法诚信等级告知书', '企业劳动保障守法诚信等级评价结果告知书'],
    word: { suffix: '等' },
    must: ['addressee', 'basis', 'remedies'],
    paper: '本告知书',
    fields: {
      year: count('评价年度', 'Year'),
      grade: choice('等级', 'Grade', ['A', 'B', 'C']),
      items: z
        .array(
          z.strictObject({
            item: short('评价项目', 'Item'),
            record: short('记录', 'Record', 500),
          }),
        )
        .min(1)
        .max(20)
        .meta({ zh: '评价内容', en: 'What was reviewed' }),
      effect: text('等级的适用', 'What the grade does'),
    },
    write: (c) => [
      paragraph(
        `依照${basisText(c.basis)}的规定，根据你单位${c.year}年度遵守劳动保障法律、法规和规章的情况，评价等级为${c.grade}级。评价内容如下：`,
      ),
      table(
        [
          { label: '评价项目', share: 4 },
          { label: '记录', share: 8 },
        ],
        c.items.map(({ item, record }) => [item, record]),
      ),
      paragraph(c.effect),
    ],
  }),
  template({
    slug: 'publication-notice',
    layout: 'announcement',
    titles: ['社会公布公告', '重大劳动保障违法行为社会公布公告', '拖欠农民工工资失信联合惩戒对象名单公告'],
    word: { suffix: '公' },
    must: ['basis'],
    fields: {
      period: short('公布期次', 'Period'),
      entries: z
        .array(
          z.strictObject({
            name: short('用人单位全称', 'Employer'),
            code: short('统一社会信用代码', 'Unified social credit code'),
            address: short('地址', 'Address'),
            representative: short('法定代表人或者负责人', 'Legal representative'),
            facts: text('主要事实', 'Main facts'),
            handling: text('处理情况', 'Handling'),
            decision: short('决定文号', 'Decision'),
          }),
        )
        .min(1)
        .max(50)
        .meta({ zh: '公布内容', en: 'Published' }),
      until: date('公布至', 'Published until').optional(),
      objection: text('异议的提出', 'Objection'),
    },
    write: (c) => [
      paragraph(`依照${basisText(c.basis)}的规定，现将${c.period}查处的重大劳动保障违法行为向社会公布：`),
      ...c.entries.flatMap((one) => [
        heading(one.name),
        rows([
          ['统一社会信用代码', one.code],
          ['地址', one.address],
          ['法定代表人或者负责人', one.representative],
          ['主要事实', one.facts],
          ['处理情况', one.handling],
          ['决定文号', one.decision],
        ]),
      ]),
      paragraph(`${c.objection}${c.until === undefined ? '' : `公布至${dateText(c.until)}。`}`),
    ],
  }),
  template({
    slug: 'credit-repair-decision',
    layout: 'decision',
    titles: ['信用修复决定书', '准予信用修复决定书', '不予信用修复决定书'],
    word: { suffix: '修' },
    must: ['addressee', 'basis'],
    fields: {
      subject: party('申请人', 'Applicant'),
      record: short('失信信息和决定文号', 'Record'),
      kind: choice('失信程度', 'Class', ['轻微', '一般', '严重']),
      shown: date('公示起算日', 'Shown from'),
      applied: date('申请日期', 'Applied on'),
      corrected: text('纠正、履行和承诺情况', 'Correction, performance, promise'),
      decision: choice('决定', 'Decision', ['准予修复', '不予修复']),
      least: limitShape.meta({ zh: '最短公示期限', en: 'Shortest time shown' }),
      ends: date('停止公示和共享的日期', 'Publication and sharing end on').optional(),
    },
    write: (c) => [
      rows([
        ...partyRows('申请人', c.subject),
        ['失信信息', c.record],
        ['失信程度', c.kind],
        ['公示起算日', dateText(c.shown)],
        ['最短公示期限', `${limitText(c.least)}（${basisText([c.least.basis])}）`],
        ['申请日期', dateText(c.applied)],
      ]),
      paragraph(`经查，${c.corrected}`),
      paragraph(
        `依照${basisText(c.basis)}的规定，决定${c.decision}。${c.ends === undefined ? '' : `自${dateText(c.ends)}起停止公示和共享，解除相应措施。`}`,
      ),
    ],
  }),
];
