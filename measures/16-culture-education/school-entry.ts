import {
  choice,
  choicesOf,
  count,
  dayField,
  flag,
  form,
  idNumber,
  line,
  list,
  mustBeYes,
  person,
  phone,
  text,
} from '../form.ts';
import { clock, procedure, step } from '../procedure.ts';

const education = (article: string) => ({ instrument: 'compulsory-education-law', article });
const permit = (article: string) => ({ instrument: 'residence-permit-regulation', article });
const policy = { instrument: 'county-policy', article: '（十六）' };
const open = ['filled', 'supplement', 'checked', 'placed'] as const;

/** 随迁子女义务教育入学: one form, work certificate from verified sessions, checks, a place, confirmation, letter, appeal. */
export const schoolEntry = procedure({
  slug: 'school-entry',
  sheet: ['services/D.1'],
  measure: 'culture-education',
  departments: ['education', 'public-security', 'human-resources'],
  title: { zh: '随迁子女入学', en: 'School entry' },
  purpose: {
    zh: '孩子在常住地平等入学：居住和务工证明能由系统查到的，不要家长跑。',
    en: 'A child enters school where the parents live and work; what the county can see itself, the parents need not prove.',
  },
  opens: {
    by: ['applicant', 'clerk'],
    classes: 'all',
    asks: form({
      childName: person('儿童姓名', 'Child'),
      childId: idNumber('儿童身份证号', 'ID number of the child'),
      sex: choice('性别', 'Sex', { male: '男', female: '女' }),
      birthday: dayField('出生日期', 'Date of birth'),
      hukouPlace: line('户籍地', 'Household registration'),
      grade: choice('入学年级', 'Grade', { primary: '小学一年级', junior: '初中一年级', transfer: '插班' }),
      termDay: dayField('年龄、居住的截止日（8月31日）', 'Day by which age and residence count'),
      name: person('监护人姓名', 'Guardian'),
      idNumber: idNumber('监护人身份证号', 'ID number of the guardian'),
      phone: phone('联系电话', 'Phone'),
      relation: choice('关系', 'Relation', { father: '父', mother: '母', guardian: '其他法定监护人' }),
      residenceProof: choice('居住证明', 'Residence proof', {
        permit: '居住证',
        police: '公安居住登记（本市户籍）',
        lease: '租赁合同',
        ownership: '房产',
        dormitory: '单位宿舍证明',
      }),
      residenceFrom: dayField('居住登记日', 'Resident since'),
      permitNo: line('居住证号', 'Residence permit').optional(),
      permitEndorsedOn: dayField('居住证签发（上次签注）日', 'Permit issued or last endorsed on').optional(),
      permitAnniversaryOn: dayField('居住证下一个周年日', 'Next anniversary of the permit').optional(),
      workProof: choice('务工证明', 'Work proof', {
        contract: '劳动合同',
        licence: '营业执照',
        sessions: '平台在线记录开具的务工证明',
        other: '其他务工证明',
      }),
      wishSchools: list('意愿学校', 'Schools wished for').optional(),
      disability: flag('残疾儿童', 'Disabled child'),
      sibling: flag('有兄弟姐妹在校', 'A sibling is at the school'),
      guardianConsent: mustBeYes(
        '监护人同意处理不满十四周岁未成年人信息',
        'Guardian consents to the data of a child under 14',
      ),
    }),
    basis: education('第十二条'),
    issues: ['receipt'],
  },
  states: {
    filled: { zh: '已填报', en: 'Filled in' },
    supplement: { zh: '待补充', en: 'To be supplemented' },
    checked: { zh: '已核对', en: 'Checked' },
    placed: { zh: '已安排学位', en: 'Place given' },
    appealed: { zh: '申诉复核中', en: 'Appeal looked at' },
    confirmed: { zh: '家长已确认', en: 'Confirmed by the guardian' },
    admitted: { zh: '已录取', en: 'Admitted', ends: 'granted' },
    'not-eligible': { zh: '暂不符合条件', en: 'Not eligible yet', ends: 'refused' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn', ends: 'withdrawn' },
  },
  actions: {
    'certify-work': step(
      '由在线记录开具务工证明（经本人同意）',
      'Work certificate from verified sessions, with consent',
      ['filled', 'supplement'],
      'stay',
      ['clerk', 'officer', 'applicant'],
      policy,
      {
        asks: form({
          consent: mustBeYes('本人同意使用平台在线记录', 'The worker consents'),
          monthsWorked: count('有在线记录的月数', 'Months with sessions'),
          lastMonth: line('最近一月', 'Latest month'),
        }),
        issues: ['reply-letter'],
      },
    ),
    'ask-to-supplement': step(
      '一次性告知补充',
      'Tell once what is missing',
      ['filled'],
      'supplement',
      ['clerk', 'officer'],
      education('第十二条'),
      {
        asks: form({
          // Proof of vaccination is no condition of entry and is asked for after term begins; so it is not among these.
          missing: choicesOf('需补充的材料', 'What is missing', {
            relation: '监护关系证明',
            residence: '居住证明',
            work: '务工证明',
            hukou: '户籍材料',
          }),
        }),
        issues: ['supplement-notice'],
      },
    ),
    supplement: step('补充材料', 'Supply', ['supplement'], 'filled', ['applicant', 'clerk'], education('第十二条'), {
      asks: form({ supplied: text('补充的材料', 'What was supplied') }),
    }),
    endorse: step(
      '居住证已签注',
      'Permit endorsed',
      [...open],
      'stay',
      ['applicant', 'police', 'clerk'],
      permit('第十条'),
      {
        asks: form({
          permitEndorsedOn: dayField('签注日', 'Endorsed on'),
          permitAnniversaryOn: dayField('居住证下一个周年日', 'Next anniversary of the permit').optional(),
        }),
      },
    ),
    check: step(
      '核对户籍、居住证、社保、租赁、务工',
      'Check registration, permit, insurance, lease, work',
      ['filled'],
      'checked',
      ['officer'],
      education('第十二条'),
      {
        asks: form({
          ageBySeptember: mustBeYes('到截止日年满六周岁', 'Six years old by the day'),
          halfYear: mustBeYes('到截止日居住满半年', 'Half a year resident by the day'),
          resultBy: dayField('结果公布日（县通知）', 'Results by, from the county notice'),
          details: text('逐项核对结果', 'Each check'),
        }),
      },
    ),
    place: step(
      '安排学位（先按顺序，再按距离）',
      'Give a place, by priority then distance',
      ['checked'],
      'placed',
      ['officer', 'head'],
      education('第十二条'),
      {
        asks: form({
          school: line('学校', 'School'),
          why: text('安排依据', 'Why'),
          confirmBy: dayField('确认截止日', 'Confirm by'),
        }),
        issues: ['admission-notice'],
      },
    ),
    appeal: step('对结果申诉', 'Appeal', ['placed', 'checked'], 'appealed', ['applicant', 'clerk'], policy, {
      asks: form({
        appeal: text('申诉理由', 'Why'),
        answerBy: dayField('答复期限（县通知）', 'Answer by, from the county notice'),
      }),
    }),
    'answer-appeal': step('答复申诉并重新安排', 'Answer the appeal', ['appealed'], 'checked', ['head'], policy, {
      asks: form({ answer: text('答复', 'Answer'), resultBy: dayField('结果公布日', 'Result by') }),
      issues: ['reply-letter'],
    }),
    confirm: step(
      '家长确认',
      'The guardian confirms',
      ['placed'],
      'confirmed',
      ['applicant', 'clerk'],
      education('第十二条'),
    ),
    admit: step('发录取通知书', 'Admission letter', ['confirmed'], 'admitted', ['officer'], education('第十一条'), {
      asks: form({ letterNo: line('录取通知书号', 'Letter') }),
      issues: ['admission-notice'],
    }),
    'not-eligible': step(
      '暂不符合条件，说明理由和补救',
      'Not eligible yet: why, and what would help',
      ['filled', 'checked'],
      'not-eligible',
      ['officer'],
      education('第十二条'),
      {
        asks: form({
          ground: choice('理由', 'Ground', {
            age: '到截止日不满六周岁',
            residence: '居住不满半年',
            work: '没有务工、经营事实',
            guardian: '不是法定监护人',
          }),
          whatHelps: text('怎样可以符合', 'What would help'),
        }),
        issues: ['refusal-notice'],
      },
    ),
    withdraw: step('撤回', 'Withdraw', [...open], 'withdrawn', ['applicant', 'clerk'], policy),
  },
  clocks: {
    'six-years': clock(
      '年满六周岁',
      'Six years old',
      'school-entry-age-years',
      'applicant',
      [['open', 'birthday']],
      ['admit'],
      {
        kind: 'wait',
      },
    ),
    'half-year': clock(
      '居住满半年',
      'Half a year resident',
      'school-entry-residence-months',
      'applicant',
      [['open', 'residenceFrom']],
      ['admit'],
      {
        kind: 'wait',
      },
    ),
    'permit-after': clock(
      '居住半年后可以申领居住证',
      'A permit may be had after half a year',
      'residence-permit-qualifying-months',
      'applicant',
      [['open', 'residenceFrom']],
      ['endorse'],
      { kind: 'wait' },
    ),
    'endorse-permit': clock(
      '居住证签注（一年一次）',
      'Permit endorsed once a year',
      'residence-permit-endorsement-years',
      'applicant',
      [
        ['open', 'permitEndorsedOn'],
        ['endorse', 'permitEndorsedOn'],
      ],
      ['endorse'],
      { warns: [30, 7, 1] },
    ),
    'endorsement-opens': clock(
      '可以办理签注（周年之日前一个月起）',
      'May be endorsed from a month before the anniversary',
      'residence-permit-endorsement-months',
      'applicant',
      [
        ['open', 'permitAnniversaryOn'],
        ['endorse', 'permitAnniversaryOn'],
      ],
      ['endorse'],
      { kind: 'wait', back: true },
    ),
    result: clock(
      '公布结果',
      'Results',
      { dayIn: 'resultBy' },
      'officer',
      ['check', 'answer-appeal'],
      ['place', 'not-eligible'],
    ),
    confirm: clock(
      '家长确认',
      'The guardian confirms',
      { dayIn: 'confirmBy' },
      'applicant',
      ['place'],
      ['confirm', 'appeal', 'withdraw'],
    ),
    'answer-appeal': clock(
      '答复申诉',
      'Answer the appeal',
      { dayIn: 'answerBy' },
      'officer',
      ['appeal'],
      ['answer-appeal'],
    ),
  },
});
