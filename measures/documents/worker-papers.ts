import { z } from 'zod';
import { bases, basisText, limitShape, limitText } from './basis.ts';
import {
  amounts,
  amountTable,
  choice,
  date,
  dateText,
  party,
  partyText,
  short,
  sumText,
  text,
  texts,
} from './fields.ts';
import { entries, heading, items, line, paragraph, signatures, table } from './sheet.ts';
import { template } from './template.ts';

/** 劳动者的文书: what a worker hands in, and the legal aid they get for it. */
export const workerDocuments = [
  template({
    slug: 'discrimination-suit',
    layout: 'agreement',
    titles: ['民事起诉状'],
    word: null,
    byParty: true,
    ending: 'none',
    must: ['basis'],
    fields: {
      plaintiff: party('原告', 'Plaintiff'),
      defendant: party('被告', 'Defendant'),
      court: short('受诉法院', 'Court'),
      cause: short('案由', 'Cause'),
      claims: texts('诉讼请求', 'Claims'),
      facts: text('事实和理由', 'Facts and reasons'),
      ground: short('受到差别对待的事由', 'Ground of different treatment'),
      evidence: texts('证据和来源', 'Evidence and where it comes from'),
    },
    write: (c) => [
      paragraph(partyText('原告', c.plaintiff)),
      paragraph(partyText('被告', c.defendant)),
      line(`案由：${c.cause}`),
      heading('诉讼请求'),
      items(c.claims, 'arabic'),
      heading('事实和理由'),
      ...c.facts.split('\n').map(paragraph),
      paragraph(
        `原告认为，被告因${c.ground}对原告作出差别对待。依照${basisText(c.basis)}的规定，原告可以向人民法院提起诉讼。`,
      ),
      heading('证据和证据来源'),
      items(c.evidence, 'arabic'),
      line('此致'),
      line(c.court),
      signatures('具状人（签名、捺印）'),
    ],
  }),
  template({
    slug: 'evidence-list',
    layout: 'list',
    word: null,
    byParty: true,
    ending: 'signed',
    fields: {
      matter: short('案由', 'Cause'),
      submittedBy: short('提交人', 'Handed in by'),
      evidence: z
        .array(
          z.strictObject({
            name: short('证据名称', 'Evidence'),
            source: short('来源', 'Source'),
            proves: short('证明目的', 'What it shows', 1000),
            pages: short('页码', 'Pages').optional(),
            original: choice('原件或者复制件', 'Original or copy', ['原件', '复制件', '电子数据']),
            digest: short('摘要（SM3）', 'Digest').optional(),
          }),
        )
        .min(1)
        .max(300)
        .meta({ zh: '证据', en: 'Evidence' }),
      heldByOther: texts('由对方掌握、请求责令提供的证据', 'Held by the other side').optional(),
    },
    write: (c) => [
      entries([
        ['案由', c.matter],
        ['提交人', c.submittedBy],
      ]),
      table(
        [
          { label: '序号', share: 1 },
          { label: '证据名称', share: 3.2 },
          { label: '来源', share: 2.4 },
          { label: '证明目的', share: 4 },
          { label: '形式', share: 1.6 },
          { label: '页码', share: 1.2 },
        ],
        c.evidence.map((one, i) => [
          String(i + 1),
          one.digest === undefined ? one.name : `${one.name}\n（SM3：${one.digest.slice(0, 16)}…）`,
          one.source,
          one.proves,
          one.original,
          one.pages ?? '',
        ]),
      ),
      ...(c.heldByOther === undefined
        ? []
        : [heading('由对方掌握管理、请求责令提供的证据'), items(c.heldByOther, 'arabic')]),
      paragraph(`以上证据共${c.evidence.length}份。`),
    ],
  }),
  template({
    slug: 'calculation-sheet',
    layout: 'list',
    word: null,
    byParty: true,
    ending: 'signed',
    must: ['basis'],
    fields: {
      person: party('计算对象', 'For whom'),
      period: short('计算期间', 'Period'),
      law: short('适用法律的日期和摘要', 'Law as of, with its digest'),
      amounts: amounts('各项金额', 'Items'),
      steps: texts('计算过程', 'How it is reckoned'),
      doubts: texts('存疑和缺少的数据', 'Doubts and missing data').optional(),
      findings: texts('对应的线索', 'Findings').optional(),
    },
    write: (c) => {
      const { columns, rows, total } = amountTable(c.amounts);
      return [
        entries([
          ['计算对象', c.person.name],
          ['计算期间', c.period],
          ['适用法律', c.law],
        ]),
        table(columns, rows, total),
        paragraph(`合计${sumText(c.amounts)}。依据：${basisText(c.basis)}。`),
        heading('计算过程'),
        items(c.steps, 'arabic'),
        ...(c.doubts === undefined ? [] : [heading('存疑和缺少的数据'), items(c.doubts, 'arabic')]),
        ...(c.findings === undefined ? [] : [heading('对应的线索'), items(c.findings, 'arabic')]),
        paragraph('本计算书依据平台报送的数据得出，供当事人主张权利和有关机关核对使用，不是认定。'),
      ];
    },
  }),
  template({
    slug: 'legal-aid-decision',
    layout: 'decision',
    titles: [
      '法律援助决定书',
      '给予法律援助决定书',
      '不予法律援助决定书',
      '先行提供法律援助决定书',
      '终止法律援助决定书',
    ],
    word: { suffix: '援决' },
    must: ['addressee', 'basis', 'remedies'],
    paper: '本决定书',
    fields: {
      received: date('收到申请日期', 'Application received on'),
      matter: short('申请援助的事项', 'Aid asked for'),
      means: text('经济困难状况审查', 'Means'),
      within: text('援助范围审查', 'Scope'),
      decision: choice('决定', 'Decision', ['给予法律援助', '不予法律援助', '先行提供法律援助', '终止法律援助']),
      form: choice('援助形式', 'Form of aid', [
        '劳动争议调解与仲裁代理',
        '民事诉讼代理',
        '行政诉讼代理',
        '法律咨询、代拟法律文书',
        '不适用',
      ]),
      papersDue: date('补交材料的日期', 'Papers to follow by').optional(),
      limit: limitShape.meta({ zh: '作出决定的期限', en: 'Time to decide' }),
    },
    write: (c) => [
      paragraph(
        `你于${dateText(c.received)}申请${c.matter}方面的法律援助。本机构依法在${limitText(c.limit)}内审查（${basisText([c.limit.basis])}）。`,
      ),
      paragraph(`经济困难状况：${c.means}`),
      paragraph(`援助范围：${c.within}`),
      paragraph(
        `依照${basisText(c.basis)}的规定，决定${c.decision}${c.form === '不适用' ? '' : `，形式为${c.form}`}。法律援助不收取任何费用。`,
      ),
      ...(c.papersDue === undefined ? [] : [paragraph(`请于${dateText(c.papersDue)}前补交申请材料。`)]),
    ],
  }),
  template({
    slug: 'assignment-notice',
    layout: 'notice',
    titles: ['指派通知书', '法律援助指派通知书'],
    word: { suffix: '援指' },
    must: ['addressee', 'basis'],
    fields: {
      decision: short('援助决定文号', 'Decision'),
      recipient: party('受援人', 'Recipient'),
      matter: short('援助事项', 'Matter'),
      lawyer: short('承办人员', 'Lawyer'),
      licence: short('执业证号', 'Licence').optional(),
      stage: short('所处阶段和办案机关', 'Stage and body'),
      urgent: text('临近的期限', 'Limits that are near'),
      limit: limitShape.meta({ zh: '指派期限', en: 'Time to assign' }),
      duties: texts('承办要求', 'Duties'),
      more: bases('其他依据', 'Other basis').optional(),
    },
    write: (c) => [
      paragraph(
        `本机构已作出${c.decision}，自决定之日起${limitText(c.limit)}内指派（${basisText([c.limit.basis])}）。依照${basisText(c.basis)}的规定，现指派你单位${c.lawyer}${c.licence === undefined ? '' : `（执业证号${c.licence}）`}承办下列法律援助案件：`,
      ),
      paragraph(partyText('受援人', c.recipient)),
      entries([
        ['援助事项', c.matter],
        ['阶段和办案机关', c.stage],
        ['临近的期限', c.urgent],
      ]),
      heading('承办要求'),
      items([...c.duties, '不得向受援人收取任何财物'], 'arabic'),
      ...(c.more === undefined ? [] : [paragraph(`其他依据：${basisText(c.more)}。`)]),
    ],
  }),
];
