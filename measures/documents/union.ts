import { z } from 'zod';
import { bases, basisText, limitShape, limitText } from './basis.ts';
import { choice, count, date, dateText, party, partyRows, short, text, texts } from './fields.ts';
import { heading, items, paragraph, rows, table } from './sheet.ts';
import { template } from './template.ts';

/** 工会: 一函两书, the reply on founding, and the review of a collective contract. */
export const unionDocuments = [
  template({
    slug: 'union-reminder',
    layout: 'letter',
    word: { suffix: '提函' },
    must: ['addressee', 'basis'],
    fields: {
      seen: text('了解到的情况', 'What was seen'),
      provisions: bases('有关规定', 'Provisions'),
      reminders: texts('提示事项', 'Reminders'),
      replyBy: date('反馈日期', 'Reply by'),
    },
    write: (c) => [
      paragraph(`依照${basisText(c.basis)}，工会对用人单位遵守劳动法律的情况实行监督。工会了解到：${c.seen}`),
      paragraph(`有关规定：${basisText(c.provisions)}。现提示如下：`),
      items(c.reminders),
      paragraph(`请于${dateText(c.replyBy)}前反馈情况。本函是善意提示，不是处理决定。`),
    ],
  }),
  template({
    slug: 'union-opinion',
    layout: 'letter',
    word: { suffix: '意见' },
    must: ['addressee', 'basis'],
    fields: {
      reminder: short('此前的提示函', 'Reminder before').optional(),
      facts: text('查明的情况', 'Facts'),
      provisions: bases('有关规定', 'Provisions'),
      opinions: texts('监督意见', 'Opinions'),
      limit: limitShape.meta({ zh: '答复期限', en: 'Time to answer' }),
      next: text('不答复或者不改正的后果', 'If nothing is done'),
    },
    write: (c) => [
      paragraph(
        `依照${basisText(c.basis)}的规定，${c.issuer}对你单位进行了劳动法律监督。${c.reminder === undefined ? '' : `此前已发提示函（${c.reminder}）。`}经了解，${c.facts}`,
      ),
      paragraph(`上述情况涉及${basisText(c.provisions)}。现提出以下监督意见：`),
      items(c.opinions),
      paragraph(
        `请认真研究，自收到本意见书之日起${limitText(c.limit)}内书面答复（${basisText([c.limit.basis])}）。${c.next}`,
      ),
    ],
  }),
  template({
    slug: 'union-suggestion',
    layout: 'letter',
    word: { suffix: '建议' },
    must: ['addressee', 'basis'],
    fields: {
      subject: party('用人单位', 'Employer'),
      opinion: short('监督意见书文号', 'Opinion letter'),
      served: date('意见书送达日期', 'Served on'),
      answer: text('用人单位答复和改正情况', 'What the employer answered'),
      facts: text('事实', 'Facts'),
      suggestions: texts('处理建议', 'Suggestions'),
      evidence: texts('随附的材料', 'Papers'),
      limit: limitShape.meta({ zh: '立案或者说明的期限', en: 'Time to file or explain' }),
    },
    write: (c) => [
      rows(partyRows('用人单位', c.subject)),
      paragraph(`本会于${dateText(c.served)}向该单位送达${c.opinion}。${c.answer}`),
      paragraph(c.facts),
      paragraph(`依照${basisText(c.basis)}的规定，建议你单位：`),
      items(c.suggestions),
      paragraph(
        `请自收到本建议书之日起${limitText(c.limit)}内决定是否立案并告知本会，不立案的说明理由（${basisText([c.limit.basis])}）。`,
      ),
      paragraph('随附材料：'),
      items(c.evidence, 'arabic'),
    ],
  }),
  template({
    slug: 'founding-reply',
    layout: 'letter',
    titles: ['成立工会批复', '成立工会筹备组批复', '选举结果批复'],
    word: { suffix: '批' },
    must: ['addressee', 'basis'],
    fields: {
      request: short('请示文件', 'Request'),
      received: date('收到日期', 'Received on'),
      form: choice('建会形式', 'Form', ['单独建会', '联合建会', '行业建会', '区域建会']),
      decision: choice('批复意见', 'Reply', ['同意', '不同意']),
      people: z
        .array(z.strictObject({ name: short('姓名', 'Name'), post: short('职务', 'Post') }))
        .max(60)
        .default([])
        .meta({ zh: '人选', en: 'People' }),
      members: count('会员（拟入会）人数', 'Members'),
      term: short('任期', 'Term'),
      duties: texts('要求', 'What is asked'),
    },
    write: (c) => [
      paragraph(
        `${dateText(c.received)}收到《${c.request}》。依照${basisText(c.basis)}的规定，经研究，${c.decision}你单位${c.form}（会员${c.members}人），任期${c.term}。现批复如下：`,
      ),
      ...(c.people.length === 0
        ? []
        : [
            table(
              [
                { label: '姓名', share: 3 },
                { label: '职务', share: 5 },
              ],
              c.people.map(({ name, post }) => [name, post]),
            ),
          ]),
      items(c.duties),
      paragraph('此复。'),
    ],
  }),
  template({
    slug: 'collective-review',
    layout: 'notice',
    titles: ['集体合同审查意见书', '专项集体合同审查意见书'],
    word: { suffix: '集审' },
    must: ['addressee', 'basis'],
    fields: {
      contract: short('集体合同名称', 'Contract'),
      received: date('收到日期', 'Received on'),
      registered: short('登记编号', 'Register number'),
      limit: limitShape.meta({ zh: '审查期限', en: 'Time to review' }),
      reviewed: z
        .array(
          z.strictObject({
            item: short('审查项目', 'Item'),
            finding: short('审查意见', 'Opinion', 1000),
            pass: choice('结论', 'Result', ['符合', '有异议']),
          }),
        )
        .min(1)
        .max(60)
        .meta({ zh: '审查内容', en: 'Reviewed' }),
      result: choice('审查结论', 'Result', ['无异议，自期满之日起生效', '提出异议，请修改后重新报送']),
      effective: date('生效日期', 'In effect from').optional(),
      ask: text('后续要求', 'What follows'),
    },
    write: (c) => [
      paragraph(
        `你单位报送的《${c.contract}》（登记编号${c.registered}）于${dateText(c.received)}收到。本机关在${limitText(c.limit)}内（${basisText([c.limit.basis])}）依照${basisText(c.basis)}的规定，对双方主体资格、协商程序和合同内容进行了审查：`,
      ),
      table(
        [
          { label: '审查项目', share: 3 },
          { label: '审查意见', share: 7 },
          { label: '结论', share: 2 },
        ],
        c.reviewed.map(({ item, finding, pass }) => [item, finding, pass]),
      ),
      heading('审查结论'),
      paragraph(`${c.result}${c.effective === undefined ? '' : `（${dateText(c.effective)}生效）`}。${c.ask}`),
    ],
  }),
];
