import { z } from 'zod';
import { basisText, limitShape, limitText } from './basis.ts';
import { choice, date, dateText, moment, momentText, party, partyRows, short, text } from './fields.ts';
import { line, opinions, paragraph, rows, signatures, table } from './sheet.ts';
import { template } from './template.ts';

/** 送达: what shows that a document was given to whoever it is for, and when. */
export const serviceDocuments = [
  template({
    slug: 'service-receipt',
    layout: 'form',
    word: null,
    ending: 'none',
    fields: {
      matter: short('案由', 'Cause'),
      receiver: party('受送达人', 'To be served on'),
      addressSource: short('送达地址和来源', 'Address and where it comes from'),
      papers: z
        .array(
          z.strictObject({
            title: short('文书名称', 'Document'),
            number: short('文号', 'Number').optional(),
            copies: short('份数', 'Copies'),
          }),
        )
        .min(1)
        .max(30)
        .meta({ zh: '送达的文书', en: 'Documents served' }),
      way: choice('送达方式', 'Way of service', [
        '直接送达',
        '留置送达',
        '电子送达',
        '邮寄送达',
        '委托送达',
        '公告送达',
        '张贴送达',
      ]),
      at: moment('送达时间', 'Served at').optional(),
      place: short('送达地点', 'Where'),
      served: date('视为送达日', 'Deemed served on').optional(),
      refused: text('拒收事由和见证、拍照录像情况', 'Refusal, witnesses, pictures').optional(),
      server: short('送达人', 'Served by'),
    },
    write: (c) => [
      rows([
        ['案由', c.matter],
        ...partyRows('受送达人', c.receiver),
        ['送达地址和来源', c.addressSource],
        ['送达方式', c.way],
        ['送达地点', c.place],
      ]),
      table(
        [
          { label: '序号', share: 1 },
          { label: '文书名称', share: 5 },
          { label: '文号', share: 5 },
          { label: '份数', share: 1.2 },
        ],
        c.papers.map((one, i) => [String(i + 1), one.title, one.number ?? '', one.copies]),
      ),
      rows([
        ['送达时间', c.at === undefined ? '　　　年　　月　　日　　时　　分' : momentText(c.at)],
        ...(c.served === undefined ? [] : ([['视为送达日', dateText(c.served)]] as const)),
        ['受送达人（签名、盖章）', ''],
        ['代收人（签名）及与受送达人的关系', ''],
        ['拒收事由、见证和拍照录像情况', c.refused ?? ''],
        ['见证人（签名）', ''],
        ['送达人（签名）', c.server],
        ['备注', ''],
      ]),
      line(
        '受送达人拒绝签收的，由送达人注明情况；代收人限同住成年家属、法定代表人、收发部门、委托代理人和指定代收人。',
      ),
    ],
  }),
  template({
    slug: 'service-confirmation',
    layout: 'form',
    word: null,
    ending: 'none',
    must: ['basis'],
    fields: {
      matter: short('案由', 'Cause'),
      receiver: party('确认人', 'Who confirms'),
      address: short('送达地址', 'Address for service'),
      postcode: short('邮政编码', 'Postcode').optional(),
      proxy: short('代收人和联系电话', 'Who may take it').optional(),
      electronic: choice('是否同意电子送达', 'Electronic service', ['同意电子送达', '不同意电子送达']),
      channel: short('电子送达的系统和账号', 'System and account').optional(),
    },
    write: (c) => [
      rows([
        ['案由', c.matter],
        ...partyRows('确认人', c.receiver),
        ['送达地址', c.address],
        ['邮政编码', c.postcode ?? ''],
        ['代收人和联系电话', c.proxy ?? ''],
        ['电子送达', c.electronic],
        ['系统和账号', c.channel ?? ''],
      ]),
      paragraph(
        `告知事项：依照${basisText(c.basis)}的规定，同意电子送达并签署本确认书的，可以通过能够确认收悉的电子方式送达；文书到达上述系统的日期为送达日期。提供的地址不准确、变更后不及时告知或者拒绝签收，文书未能被实际接收的，文书退回之日视为送达之日。可以随时书面变更本确认书。`,
      ),
      opinions([['确认人声明', '我已阅读（听明白）以上告知事项，以上地址和方式真实有效。']]),
      signatures('确认人（签名、盖章）', '经办人（签名）'),
    ],
  }),
  template({
    slug: 'public-notice',
    layout: 'announcement',
    titles: ['公告', '送达公告', '催告公告'],
    word: { suffix: '告' },
    must: ['basis'],
    fields: {
      receiver: short('受送达人或者相对人', 'To whom'),
      reason: text('公告的原因', 'Why by public notice'),
      contents: text('公告的内容', 'What is told'),
      collect: text('领取文书的地点和联系方式', 'Where to collect it'),
      limit: limitShape.meta({ zh: '公告期限', en: 'Time of the notice' }),
    },
    write: (c) => [
      line(`${c.receiver}：`),
      paragraph(c.reason),
      paragraph(c.contents),
      paragraph(
        `依照${basisText(c.basis)}的规定，现向你（单位）公告送达。自本公告发布之日起经过${limitText(c.limit)}，即视为送达（${basisText([c.limit.basis])}）。`,
      ),
      paragraph(c.collect),
      paragraph('特此公告。'),
    ],
  }),
];
