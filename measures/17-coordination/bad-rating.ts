import { choice, dayField, files, flag, form, line, person, phone, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';
import { set } from './citations.ts';

/** 差评办理: a bad 好差评 opens a case; called back the next working day, put right and answered in fifteen (our setting). */
export const badRating = procedure({
  slug: 'bad-rating',
  sheet: [],
  measure: 'coordination',
  departments: [
    'human-resources',
    'transport',
    'emergency',
    'market-regulation',
    'medical-insurance',
    'tax',
    'court',
    'trade-union',
    'housing',
    'education',
    'health',
    'commerce',
    'culture-tourism',
    'development-reform',
  ],
  title: { zh: '差评办理', en: 'A bad rating' },
  purpose: {
    zh: '办事后给了差评的，自动立案：回访核实、整改、十五个工作日内答复；被评的人不能自己核实。',
    en: 'A bad rating opens a case of itself: the person is called back, the matter put right and answered within fifteen working days; nobody verifies a rating of his own work.',
  },
  opens: {
    by: ['applicant', 'anyone', 'system'],
    classes: 'all',
    asks: form({
      unit: line('被评价单位', 'Unit rated'),
      service: line('办理事项', 'Service'),
      caseNumber: line('办件编号', 'Case number').optional(),
      rating: choice('评价', 'Rating', { bad: '不满意', 'very-bad': '非常不满意' }),
      about: choice('原因', 'About', {
        time: '办理慢、超期',
        papers: '多要材料',
        attitude: '态度',
        result: '结果不清楚',
        channel: '渠道不通、系统难用',
        other: '其他',
      }),
      comment: text('意见', 'Comment').optional(),
      raterName: person('评价人', 'Who rated').optional(),
      raterPhone: phone('联系电话', 'Phone').optional(),
    }),
    basis: set,
    issues: ['receipt'],
  },
  states: {
    received: { zh: '已收到差评', en: 'Bad rating received' },
    contacted: { zh: '已回访', en: 'Called back' },
    verified: { zh: '核实属实，整改中', en: 'True, being put right' },
    answered: { zh: '已整改并答复', en: 'Put right and answered', ends: 'corrected' },
    explained: { zh: '情况不实，已说明', en: 'Not borne out, explained', ends: 'unfounded' },
    dismissed: { zh: '恶意、无内容的评价', en: 'Malicious or empty', ends: 'refused' },
  },
  actions: {
    contact: step('回访核实', 'Call back', ['received'], 'contacted', ['officer', 'clerk'], set, {
      asks: form({
        contactedOn: dayField('回访日', 'Called on'),
        reached: flag('联系上', 'Reached'),
        said: text('评价人说明', 'What was said').optional(),
      }),
    }),
    explain: step(
      '被评价人员说明情况',
      'Whoever was rated explains',
      ['received', 'contacted'],
      'stay',
      ['officer', 'clerk'],
      set,
      {
        asks: form({ explanation: text('说明', 'Explanation') }),
      },
    ),
    verify: step('核实属实', 'It is true', ['contacted'], 'verified', ['head', 'officer'], set, {
      asks: form({ facts: text('核实情况', 'What was found'), toDo: text('整改措施', 'What will be done') }),
      notBy: ['explain'],
    }),
    'not-borne-out': step(
      '核实不属实，向评价人说明',
      'Not borne out, explained to the person',
      ['contacted'],
      'explained',
      ['head'],
      set,
      {
        asks: form({
          facts: text('核实情况', 'What was found'),
          told: text('向评价人的说明', 'What the person was told'),
        }),
        issues: ['reply-letter'],
        notBy: ['explain'],
      },
    ),
    dismiss: step('认定恶意或者没有内容', 'Malicious or empty', ['contacted'], 'dismissed', ['head'], set, {
      asks: form({ reasons: text('理由和证据', 'Reasons and evidence') }),
      notBy: ['explain'],
    }),
    answer: step(
      '整改完成，答复评价人',
      'Put right, the person answered',
      ['verified'],
      'answered',
      ['officer', 'head'],
      set,
      {
        asks: form({
          done: text('整改情况', 'What was done'),
          answeredOn: dayField('答复日', 'Answered on'),
          proof: files('证明', 'Proof').optional(),
          again: choice('评价人再评价', 'Rated again', { good: '满意', bad: '仍不满意', none: '未再评价' }),
        }),
        issues: ['reply-letter'],
      },
    ),
  },
  clocks: {
    contact: clock('回访', 'Call back', 'bad-rating-contact-days', 'officer', ['open'], ['contact']),
    answer: clock(
      '整改并答复',
      'Put right and answer',
      'bad-rating-days',
      'officer',
      ['open'],
      ['answer', 'not-borne-out', 'dismiss'],
      { warns: [5, 3, 1] },
    ),
  },
});
