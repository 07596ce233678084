import { choice, dayField, files, form, line, respondentFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { chongqing } from './citations.ts';

/** 管辖移送与指定: found not ours, sent, taken or disputed, designated by the city (重庆市劳动保障监察条例 第十五条、第十六条、第十九条). */
export const jurisdictionTransfer = procedure({
  slug: 'jurisdiction-transfer',
  sheet: ['LI-04'],
  measure: 'supervision',
  departments: ['human-resources'],
  title: { zh: '监察案件管辖移送与指定', en: 'Transfer and designation of jurisdiction' },
  purpose: {
    zh: '案件不归本县监察机构管的，移送给有管辖权的机构；对方有异议的由市局指定，不再转来转去。',
    en: 'A matter that is not this county’s goes to the competent unit; where that unit disagrees, the city bureau designates, and it is not sent on again.',
  },
  opens: {
    by: ['officer', 'head'],
    classes: 'all',
    asks: form({
      respondentName: respondentFields.respondentName,
      foundOn: dayField('发现不属本机构管辖日', 'Day it was found not to be ours'),
      receiver: line('接收机关', 'Receiving unit'),
      reasons: text('理由（用工所在地、市属以上单位等）', 'Reasons'),
      caseFile: files('随附案卷', 'File sent along').optional(),
    }),
    basis: chongqing('第十九条'),
  },
  states: {
    found: { zh: '待移送', en: 'To be sent' },
    sent: { zh: '已移送，待对方接收', en: 'Sent, to be received' },
    received: { zh: '对方已收到', en: 'Received by the other unit' },
    disputed: { zh: '已报请指定管辖', en: 'City bureau asked to designate' },
    taken: { zh: '对方已接受', en: 'Taken by the other unit', ends: 'handed-over' },
    'designated-there': { zh: '指定由对方管辖', en: 'Designated: the other unit', ends: 'handed-over' },
    'designated-here': { zh: '指定由本机构管辖', en: 'Designated: this unit', ends: 'decided' },
  },
  actions: {
    send: step(
      '发出移送函',
      'Send the letter of transfer',
      ['found'],
      'sent',
      ['officer', 'head'],
      chongqing('第十九条'),
      {
        asks: form({ letterNumber: line('移送函文号', 'Number of the letter'), sentOn: dayField('发出日', 'Sent on') }),
        issues: ['transfer-letter'],
      },
    ),
    'enter-receipt': step(
      '登记对方收到日',
      'Enter the day it was received',
      ['sent'],
      'received',
      ['officer', 'other-unit'],
      chongqing('第十九条'),
      { asks: form({ receivedOn: dayField('对方收到日', 'Received on') }), issues: ['receipt'] },
    ),
    take: step('接受移送', 'Take it', ['received'], 'taken', ['other-unit', 'officer'], chongqing('第十九条'), {
      asks: form({ theirNumber: line('对方案号', 'Number there').optional() }),
    }),
    'take-by-silence': step(
      '期限内没有异议，视为接受',
      'No objection in time: taken',
      ['received'],
      'taken',
      ['system'],
      chongqing('第十九条'),
      { afterClock: 'object' },
    ),
    dispute: step(
      '对方有异议，报请市局指定',
      'The receiver disagrees and asks the city bureau',
      ['received'],
      'disputed',
      ['other-unit', 'officer'],
      chongqing('第十九条'),
      {
        asks: form({
          objection: text('异议理由', 'Objection'),
          requestedOn: dayField('市局收到报请日', 'Request received by the city on'),
        }),
        notAfter: 'object',
      },
    ),
    designate: step(
      '指定由对方管辖',
      'Designate the other unit',
      ['disputed'],
      'designated-there',
      ['higher-unit'],
      chongqing('第十九条'),
      {
        asks: form({ letterNumber: line('指定管辖函文号', 'Number of the designation') }),
        issues: ['jurisdiction-designation'],
      },
    ),
    'designate-us': step(
      '指定由本机构管辖，继续办理',
      'Designate this unit: it goes on',
      ['disputed'],
      'designated-here',
      ['higher-unit'],
      chongqing('第十九条'),
      {
        asks: form({
          letterNumber: line('指定管辖函文号', 'Number of the designation'),
          resumed: choice('原办件', 'The case it came from', { resumed: '恢复办理', refiled: '重新立案' }),
        }),
        issues: ['jurisdiction-designation'],
      },
    ),
  },
  clocks: {
    send: clock('移送', 'Send', 'inspection-transfer-days', 'officer', [['open', 'foundOn']], ['send']),
    object: clock(
      '对方提出异议、报请指定（不得再移送）',
      'Receiver objects and asks the city, may not send on',
      'inspection-transfer-objection-days',
      'other-unit',
      [['enter-receipt', 'receivedOn']],
      ['take', 'dispute', 'take-by-silence'],
      { onLapse: 'take-by-silence' },
    ),
    designate: clock(
      '指定管辖',
      'Designate',
      'inspection-jurisdiction-days',
      'higher-unit',
      [['dispute', 'requestedOn']],
      ['designate', 'designate-us'],
    ),
  },
});
