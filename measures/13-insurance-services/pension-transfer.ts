import { choice, count, dayField, form, line, money, mustBeYes, personFields, text } from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const rules = { instrument: 'pension-transfer-rules', article: '第八条' };
const handling = (article: string) => ({ instrument: 'insurance-handling-regulation', article });

/** 养老保险关系转移接续: three legs of 15 working days, one owner each, 45 in all (国办发〔2009〕66号, from memory). */
export const pensionTransfer = procedure({
  slug: 'pension-transfer',
  sheet: ['insurance-injury/c.2'],
  measure: 'insurance-services',
  departments: ['human-resources'],
  title: { zh: '养老保险关系转移接续', en: 'Pension transfer' },
  purpose: {
    zh: '换了地方，养老关系跟人走：新地发函、旧地转出、新地接续，各十五个工作日，每一段有人负责。',
    en: 'The pension follows the person: contact letter, transfer out, taking over, fifteen working days each, one owner each.',
  },
  opens: {
    by: ['applicant', 'clerk'],
    classes: 'all',
    asks: form({
      ...personFields,
      fromRegion: line('转出地', 'From'),
      toRegion: line('转入地', 'To'),
      birthday: dayField('出生日期', 'Date of birth'),
      sex: choice('性别', 'Sex', { male: '男', female: '女' }),
      firstHere: choice('在本地首次参保', 'First insured here', { yes: '是', no: '否' }),
    }),
    basis: handling('第十二条'),
    issues: ['receipt'],
  },
  states: {
    applied: { zh: '已申请，待发联系函', en: 'Asked for; letter to be sent' },
    'letter-sent': { zh: '已发函，待转出地办理', en: 'Letter sent; the old place is to act' },
    'transferred-out': { zh: '已转出，待接续', en: 'Transferred out; to be taken over' },
    'temporary-account': { zh: '建立临时缴费账户', en: 'Temporary account', ends: 'decided' },
    taken: { zh: '已接续', en: 'Taken over', ends: 'granted' },
    refused: { zh: '不予转移', en: 'Refused', ends: 'refused' },
  },
  actions: {
    'send-letter': step('发出联系函', 'Send the contact letter', ['applied'], 'letter-sent', ['officer'], rules, {
      asks: form({ letterNo: line('联系函号', 'Letter'), oldAgency: line('转出地经办机构', 'Old agency') }),
      issues: ['transfer-letter'],
    }),
    'temporary-account': step(
      '男满五十、女满四十首次在外地参保的，建立临时缴费账户',
      'Over 50 (men) or 40 (women): a temporary account',
      ['applied'],
      'temporary-account',
      ['officer'],
      rules,
      { asks: form({ reasons: text('说明', 'Reasons') }), issues: ['reply-letter'] },
    ),
    'transfer-out': step(
      '转出地转出信息和基金',
      'The old place transfers record and money',
      ['letter-sent'],
      'transferred-out',
      ['other-unit', 'officer'],
      rules,
      { asks: form({ months: count('转出月数', 'Months'), fundFen: money('转出基金', 'Money transferred') }) },
    ),
    urge: step('催办', 'Urge the old place', ['letter-sent'], 'stay', ['officer', 'clerk'], handling('第十六条'), {
      asks: form({ message: text('催办内容', 'What was said') }),
      issues: ['supervision-letter'],
    }),
    'take-over': step('接续完毕并告知本人', 'Taken over, and told', ['transferred-out'], 'taken', ['officer'], rules, {
      asks: form({ takenOn: dayField('接续日', 'Taken over on'), told: mustBeYes('已告知本人', 'Told') }),
      issues: ['filing-receipt'],
    }),
    refuse: step('不予转移', 'Refuse', ['applied', 'letter-sent'], 'refused', ['officer'], handling('第五十二条'), {
      asks: form({
        ground: choice('理由', 'Ground', {
          drawing: '已经按规定领取养老待遇',
          overlap: '缴费期间重复，须先处理',
          resident: '城乡居民养老不适用本办法',
        }),
        toldRemedy: mustBeYes('已告知复议、诉讼', 'Told of reconsideration and suit'),
      }),
      issues: ['refusal-notice'],
    }),
  },
  clocks: {
    whole: clock(
      '全程办结',
      'All three legs',
      'service-days-pension-transfer-whole',
      'officer',
      ['open'],
      ['take-over', 'refuse', 'temporary-account'],
      { warns: [10, 3, 1] },
    ),
    letter: clock(
      '新地发出联系函',
      'New place: letter',
      'service-days-pension-transfer',
      'officer',
      ['open'],
      ['send-letter', 'refuse', 'temporary-account'],
    ),
    out: clock(
      '转出地转出',
      'Old place: transfer out',
      'service-days-pension-transfer',
      'other-unit',
      ['send-letter'],
      ['transfer-out', 'refuse'],
    ),
    over: clock(
      '新地接续',
      'New place: taking over',
      'service-days-pension-transfer',
      'officer',
      ['transfer-out'],
      ['take-over'],
    ),
  },
});
