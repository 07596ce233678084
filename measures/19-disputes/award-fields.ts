import { dayField, form, line, list, money, rowsOf } from '../form.ts';

/** One item of an award: each is looked at alone for whether it is final (办案规则 第五十条; 法释〔2020〕26号 第十九条). */
const item = form({
  item: line('裁决事项', 'Item'),
  amountFen: money('金额', 'Amount').optional(),
});

/** 裁决书: what the document says; final and non-final parts are two documents. */
export const awardFields = {
  awardNumber: line('裁决书文号', 'Number of the award'),
  madeOn: dayField('裁决作出日', 'Made on'),
  items: rowsOf('裁决事项', 'Items', item),
  performBy: dayField('履行期限', 'To be performed by').optional(),
} as const;

/** What the remedies of a final award count from. */
export const finalFields = {
  workerReceivedOn: dayField('劳动者收到日', 'Received by the worker on'),
  employerReceivedOn: dayField('用人单位收到日', 'Received by the employer on'),
} as const;

/** What the remedies of a non-final award count from; it takes effect when the later one's time is over. */
export const nonFinalFields = {
  ...finalFields,
  lastReceivedOn: dayField('双方中后收到的日期', 'The later of the two days'),
} as const;

/** 撤销终局裁决的六种情形 (调解仲裁法 第四十九条). */
export const setAsideGrounds = {
  law: '适用法律、法规确有错误',
  jurisdiction: '仲裁委员会无管辖权',
  procedure: '违反法定程序',
  forged: '裁决所根据的证据是伪造的',
  hidden: '对方隐瞒足以影响公正裁决的证据',
  corrupt: '仲裁员索贿受贿、徇私舞弊、枉法裁决',
} as const;

/** What both sides agreed before the tribunal. */
export const settlementFields = {
  terms: list('调解书内容', 'Terms'),
  agreedFen: money('金额', 'Amount').optional(),
  performBy: dayField('履行期限', 'To be performed by').optional(),
} as const;
