import { z } from 'zod';
import { bases, basisText, limitShape, limitText } from './basis.ts';
import {
  choice,
  count,
  date,
  dateText,
  moment,
  momentText,
  officers,
  officersText,
  party,
  partyRows,
  partyText,
  short,
  text,
  texts,
} from './fields.ts';
import { entries, heading, items, line, opinions, paragraph, rows, signatures, table, turns } from './sheet.ts';
import { template } from './template.ts';

const turn = (by: string, byEn: string) =>
  z
    .array(z.strictObject({ by: short(by, byEn), said: text('内容', 'What was said') }))
    .min(1)
    .max(300)
    .meta({ zh: '问答', en: 'Questions and answers' });

/** 调查: what an investigation asks for, writes down and orders. */
export const investigationDocuments = [
  template({
    slug: 'inquiry-notice',
    layout: 'notice',
    titles: ['询问通知书', '劳动保障监察询问通知书', '调查询问书'],
    word: { suffix: '监询' },
    must: ['addressee', 'basis'],
    fields: {
      matter: short('调查事项', 'Matter'),
      at: moment('接受询问的时间', 'When'),
      place: short('地点', 'Where'),
      who: short('应到人员', 'Who must come'),
      papers: texts('需要携带或者提交的材料', 'Papers to bring'),
      officers: officers('劳动保障监察员', 'Inspectors'),
      silence: text('拒不配合的后果', 'If nobody comes'),
    },
    write: (c) => [
      paragraph(
        `为查清${c.matter}，依照${basisText(c.basis)}的规定，请${c.who}于${momentText(c.at)}到${c.place}接受询问，并携带下列材料：`,
      ),
      items(c.papers, 'arabic'),
      paragraph(`用人单位依法应当保存的材料，由用人单位提供；在规定的时间内不提供的，承担不利后果。${c.silence}`),
      paragraph(`承办人：${officersText(c.officers)}。`),
    ],
  }),
  template({
    slug: 'inquiry-record',
    layout: 'record',
    word: null,
    ending: 'none',
    eachPage: ['被询问人（签名）', '询问人（签名）', '记录人（签名）'],
    fields: {
      began: moment('开始时间', 'Began'),
      ended: moment('结束时间', 'Ended'),
      place: short('地点', 'Place'),
      officers: officers('询问人', 'Questioned by'),
      recorder: short('记录人', 'Recorder'),
      person: party('被询问人', 'Person questioned'),
      standing: short('与案件的关系', 'Relation to the case'),
      workplace: short('工作单位和职务', 'Employer and post'),
      turns: turn('发言人', 'Who speaks'),
    },
    write: (c) => [
      entries([
        ['时间', `${momentText(c.began)}至${momentText(c.ended)}`],
        ['地点', c.place],
        ['询问人', officersText(c.officers)],
        ['记录人', c.recorder],
        ...partyRows('被询问人', c.person),
        ['工作单位和职务', c.workplace],
        ['与案件的关系', c.standing],
      ]),
      paragraph(
        `我们是${c.issuer}的执法人员，现向你出示证件，请过目。你有权申请回避，有权陈述和申辩，也有义务如实回答；与本案无关的问题，你可以拒绝回答。听清楚了吗？`,
      ),
      turns(c.turns.map(({ by, said }) => [by, said])),
      paragraph('以上笔录请你阅看（不能阅读的，由记录人宣读）；有差错、遗漏的，可以更正或者补充，并在改动处捺印。'),
      line('被询问人意见（写明“以上笔录我看过，与我说的相符”）：'),
      signatures('被询问人（签名、捺印）', '询问人（签名）', '记录人（签名）'),
    ],
  }),
  template({
    slug: 'on-site-record',
    layout: 'record',
    titles: ['现场检查笔录', '现场检查记录'],
    word: null,
    ending: 'none',
    eachPage: ['被检查单位人员（签名）', '检查人（签名）', '记录人（签名）'],
    fields: {
      subject: party('被检查单位', 'Checked'),
      place: short('检查地点', 'Place'),
      began: moment('开始时间', 'Began'),
      ended: moment('结束时间', 'Ended'),
      officers: officers('检查人', 'Checked by'),
      recorder: short('记录人', 'Recorder'),
      present: short('在场人员', 'Present'),
      code: short('扫码进企记录', 'Scan of the enterprise code').optional(),
      found: texts('检查情况', 'What was seen'),
      taken: texts('取得的材料', 'What was taken').optional(),
    },
    write: (c) => [
      entries([
        ...partyRows('被检查单位', c.subject),
        ['检查地点', c.place],
        ['时间', `${momentText(c.began)}至${momentText(c.ended)}`],
        ['检查人', officersText(c.officers)],
        ['记录人', c.recorder],
        ['在场人员', c.present],
        ...(c.code === undefined ? [] : ([['扫码记录', c.code]] as const)),
      ]),
      paragraph('检查人员已出示执法证件，告知检查的事项、依据和申请回避等权利。'),
      heading('检查情况'),
      items(c.found, 'arabic'),
      ...(c.taken === undefined ? [] : [heading('现场取得的材料'), items(c.taken, 'arabic')]),
      line('被检查单位意见：'),
      signatures('被检查单位人员（签名）', '检查人（签名）', '记录人（签名）'),
    ],
  }),
  template({
    slug: 'evidence-preservation',
    layout: 'notice',
    titles: ['先行登记保存通知书', '证据先行登记保存通知书'],
    word: { suffix: '监存' },
    must: ['addressee', 'basis'],
    fields: {
      reason: text('先行登记保存的理由', 'Reason'),
      goods: z
        .array(
          z.strictObject({
            name: short('名称', 'Name'),
            number: short('数量', 'Number'),
            state: short('特征或者状况', 'State'),
          }),
        )
        .min(1)
        .max(100)
        .meta({ zh: '保存物品清单', en: 'What is kept' }),
      place: short('保存地点', 'Where it is kept'),
      keeper: short('保管人', 'Kept by'),
      approved: short('批准人', 'Approved by'),
      limit: limitShape.meta({ zh: '处理期限', en: 'Time to deal with it' }),
    },
    write: (c) => [
      paragraph(
        `因${c.reason}依照${basisText(c.basis)}的规定，经${c.approved}批准，决定对下列证据先行登记保存于${c.place}，由${c.keeper}保管：`,
      ),
      table(
        [
          { label: '序号', share: 1 },
          { label: '名称', share: 4 },
          { label: '数量', share: 2 },
          { label: '特征或者状况', share: 5 },
        ],
        c.goods.map(({ name, number, state }, i) => [String(i + 1), name, number, state]),
      ),
      paragraph(
        `保存期间，当事人或者有关人员不得销毁或者转移证据。本机关将在${limitText(c.limit)}内作出处理决定（${basisText([c.limit.basis])}）。`,
      ),
      signatures('当事人（签名、盖章）', '执法人员（签名）'),
    ],
  }),
  template({
    slug: 'correction-order',
    layout: 'decision',
    titles: ['劳动保障监察限期改正指令书', '劳动保障监察限期整改指令书', '责令限期改正通知书', '责令限期支付决定书'],
    word: { suffix: '监令' },
    must: ['addressee', 'basis'],
    paper: '本指令书',
    fields: {
      subject: party('当事人', 'Respondent'),
      facts: text('查明的事实', 'Facts found'),
      evidence: texts('证据', 'Evidence'),
      breached: bases('不符合的规定', 'Provisions not met'),
      orders: texts('改正的内容', 'What is to be corrected'),
      due: date('改正期限', 'By when'),
      report: text('书面报告改正情况的要求', 'How correction is reported'),
      consequence: text('逾期不改正的后果', 'If it is not corrected in time'),
    },
    write: (c) => [
      paragraph(partyText('当事人', c.subject)),
      paragraph(`经查，${c.facts}`),
      paragraph(`以上事实有${c.evidence.join('、')}为证。`),
      paragraph(
        `上述情况不符合${basisText(c.breached)}的规定。依照${basisText(c.basis)}的规定，现责令你单位于${dateText(c.due)}前改正下列事项：`,
      ),
      items(c.orders),
      paragraph(c.report),
      paragraph(c.consequence),
    ],
  }),
  template({
    slug: 'check-notice',
    layout: 'notice',
    word: { suffix: '检通' },
    must: ['addressee', 'basis'],
    fields: {
      type: choice('检查类型', 'Type', ['日常检查', '专项检查', '个案检查', '触发式检查', '双随机抽查']),
      plan: short('检查计划或者批准文件', 'Plan or approval'),
      contents: texts('检查内容', 'What is checked'),
      way: short('检查方式', 'How'),
      at: moment('检查时间', 'When'),
      officers: officers('检查人员', 'Inspectors'),
      papers: texts('需要准备的材料', 'Papers to have ready'),
      rights: text('被检查单位的权利', 'Rights of whoever is checked'),
    },
    write: (c) => [
      paragraph(
        `依照${basisText(c.basis)}的规定和${c.plan}，本机关定于${momentText(c.at)}对你单位进行${c.type}（${c.way}）。检查人员：${officersText(c.officers)}。`,
      ),
      heading('检查内容'),
      items(c.contents, 'arabic'),
      heading('需要准备的材料'),
      items(c.papers, 'arabic'),
      paragraph(c.rights),
      paragraph('检查人员少于二人、不出示执法证件的，你单位可以拒绝检查。'),
    ],
  }),
  template({
    slug: 'draw-record',
    layout: 'record',
    titles: ['抽取记录', '双随机抽取记录'],
    word: null,
    ending: 'none',
    must: ['basis'],
    fields: {
      plan: short('抽查计划', 'Plan'),
      drawn: moment('抽取时间', 'Drawn at'),
      targets: count('检查对象名录库户数', 'Targets in the pool'),
      inspectors: count('检查人员名录库人数', 'Inspectors in the pool'),
      commitment: short('事先公布的承诺值', 'Commitment published before'),
      seed: short('事后公开的随机种子', 'Seed revealed after'),
      poolDigest: short('名录库摘要（SM3）', 'Digest of the pools'),
      weights: text('风险权重和理由', 'Risk weights and reasons'),
      drawnRows: z
        .array(
          z.strictObject({
            target: short('检查对象', 'Target'),
            weight: short('权重', 'Weight'),
            team: short('检查人员', 'Inspectors'),
            recused: short('回避', 'Recused').optional(),
          }),
        )
        .min(1)
        .max(300)
        .meta({ zh: '抽取结果', en: 'Result' }),
      witnesses: texts('见证人', 'Witnesses'),
    },
    write: (c) => [
      entries([
        ['抽查计划', c.plan],
        ['抽取时间', momentText(c.drawn)],
        ['名录库', `检查对象${c.targets}户，检查人员${c.inspectors}人`],
        ['名录库摘要（SM3）', c.poolDigest],
        ['事先公布的承诺值', c.commitment],
        ['事后公开的随机种子', c.seed],
      ]),
      paragraph(`依照${basisText(c.basis)}的规定抽取。风险权重：${c.weights}`),
      table(
        [
          { label: '序号', share: 1 },
          { label: '检查对象', share: 5 },
          { label: '权重', share: 1.4 },
          { label: '检查人员', share: 4 },
          { label: '回避', share: 2 },
        ],
        c.drawnRows.map((one, i) => [String(i + 1), one.target, one.weight, one.team, one.recused ?? '无']),
      ),
      paragraph('任何人可以用公开的种子和名录库重新抽取，核对以上结果。'),
      signatures(...c.witnesses.map((witness) => `见证人${witness}（签名）`), '抽取人（签名）'),
    ],
  }),
  template({
    slug: 'check-result',
    layout: 'notice',
    word: { suffix: '检果' },
    must: ['addressee', 'basis'],
    fields: {
      notice: short('检查通知书文号', 'Number of the notice'),
      checked: date('检查结束日期', 'Check ended on'),
      officers: officers('检查人员', 'Inspectors'),
      result: choice('检查结果', 'Result', [
        '未发现问题',
        '发现问题已当场改正',
        '发现问题责令限期改正',
        '发现问题移送处理',
        '不配合检查情节严重',
        '通过登记的住所无法联系',
      ]),
      details: texts('具体情况', 'Details'),
      publication: text('结果公示', 'Publication of the result'),
    },
    write: (c) => [
      paragraph(
        `依照${basisText(c.basis)}的规定和《行政检查通知书》（${c.notice}），本机关对你单位的检查已于${dateText(c.checked)}结束。检查人员：${officersText(c.officers)}。检查结果：${c.result}。`,
      ),
      heading('具体情况'),
      items(c.details, 'arabic'),
      paragraph(c.publication),
    ],
  }),
  template({
    slug: 'closing-report',
    layout: 'form',
    titles: ['结案审批表', '结案报告'],
    word: { suffix: '结审' },
    ending: 'none',
    must: ['basis'],
    fields: {
      matter: short('案由', 'Cause'),
      caseNumber: short('案号', 'Case number'),
      subject: party('当事人', 'Party'),
      filed: date('立案日期', 'Filed on'),
      facts: text('查明事实', 'Facts found'),
      outcome: text('处理情况', 'How it was dealt with'),
      performed: text('履行情况', 'How it was performed'),
      ground: text('结案理由', 'Ground to close'),
      archive: short('归档和保存期限', 'Archive and term'),
    },
    write: (c) => [
      rows([
        ['案号', c.caseNumber],
        ['案由', c.matter],
        ...partyRows('当事人', c.subject),
        ['立案日期', dateText(c.filed)],
        ['查明事实', c.facts],
        ['处理情况', c.outcome],
        ['履行情况', c.performed],
        ['结案理由和依据', `${c.ground}（${basisText(c.basis)}）`],
        ['归档', c.archive],
      ]),
      opinions([
        ['承办人意见', ''],
        ['承办机构负责人意见', ''],
        ['机关负责人审批意见', ''],
      ]),
    ],
  }),
  template({
    slug: 'police-referral',
    layout: 'letter',
    word: { suffix: '涉罪移' },
    must: ['addressee', 'basis'],
    fields: {
      suspect: party('涉嫌犯罪单位（人员）', 'Suspect'),
      crime: short('涉嫌罪名', 'Crime suspected'),
      facts: text('案情', 'Facts'),
      order: short('责令支付文书和送达', 'Order to pay and its service'),
      approved: date('批准移送日期', 'Approved on'),
      papers: texts('随案移送的材料', 'Papers handed over'),
      limit: limitShape.meta({ zh: '移送期限', en: 'Time to hand over' }),
    },
    write: (c) => [
      paragraph(partyText('涉嫌犯罪单位（人员）', c.suspect)),
      paragraph(`本机关在查处中发现，${c.facts}责令支付情况：${c.order}。`),
      paragraph(
        `上述行为涉嫌${c.crime}。依照${basisText(c.basis)}的规定，经本机关负责人于${dateText(c.approved)}批准，在${limitText(c.limit)}内移送你机关（${basisText([c.limit.basis])}）。`,
      ),
      paragraph('随案移送下列材料：'),
      items(c.papers, 'arabic'),
      paragraph('请在回执上签字；决定立案或者不予立案的，请书面通知本机关，并退回不予立案的案卷材料。'),
      entries([
        ['接收人（签名）', ''],
        ['接收日期', ''],
      ]),
    ],
  }),
];
