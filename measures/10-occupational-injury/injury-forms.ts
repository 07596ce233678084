import {
  address,
  choice,
  dayField,
  flag,
  idNumber,
  instantField,
  line,
  list,
  person,
  personFields,
  phone,
  text,
  uscc,
} from '../form.ts';

/** The injured person and how to reach whoever acts for him. */
export const injuredPerson = {
  name: person('受伤害人姓名', 'Injured person'),
  idNumber: idNumber('身份证号', 'ID number'),
  phone: phone('联系电话', 'Phone'),
  serviceAddress: address('文书送达地址', 'Address for service'),
} as const;

/** Who applies where it is not the injured person (平台、用人单位；本人、近亲属、工会). */
export const injuryApplicant = choice('申请主体', 'Who applies', {
  platform: '平台企业',
  employer: '用人单位',
  'dispatch-agency': '劳务派遣单位',
  self: '本人',
  relative: '近亲属',
  union: '工会',
});

/** What an application for confirmation says beside the accident and who applies (新就业形态人员职业伤害保障 确认申请). */
export const confirmationFields = {
  situation: choice('申请确认的情形', 'Situation claimed', {
    accident: '执行订单中因提供服务发生事故',
    violence: '执行订单中因服务受到暴力等伤害',
    missing: '执行订单中发生事故下落不明',
    'sudden-illness': '执行订单中突发疾病死亡或者48小时内抢救无效死亡',
    rescue: '抢险救灾等维护公共利益中受伤',
    travel: '按平台要求前往指定地点途中的交通事故',
  }),
  papers: list('提交的材料', 'Papers handed in'),
} as const;

/** Whether the injured person has signed that the procedure and its limits are understood. */
export const informedConsent = flag('已签知情同意确认书', 'Informed consent signed');

/** The enterprise: the platform of the order, or the employer worked for at that minute. */
export const enterpriseFields = {
  respondentName: line('平台企业（用人单位）', 'Platform or employer'),
  respondentUscc: uscc('统一社会信用代码', 'Unified social credit code').optional(),
} as const;

/** The accident as told: minute, place, what happened, where treated. */
export const accidentFields = {
  accidentAt: instantField('事故发生时刻', 'Minute of the accident'),
  accidentPlace: line('事故发生地（县、地点）', 'County and place of the accident'),
  facts: text('事故经过', 'What happened'),
  hospital: line('就诊医疗机构', 'Where treated').optional(),
} as const;

/** The day a decision came to hand, said by whoever challenges one whose service is not entered yet. */
export const receivedUnentered = dayField('收到决定日（送达尚未登记的）', 'Received on, if not yet entered').optional();

/** What of a case of injury goes on to the next procedure unchanged. */
export const carriedOn = {
  ...Object.fromEntries(Object.keys(personFields).map((field) => [field, field])),
  respondentName: 'respondentName',
  respondentUscc: 'respondentUscc',
} as const;

/**
 * The accident and the application a challenged decision was made on: carried to the challenge where they are known, said in the step
 * that goes back to a new decision where they are not.
 */
export const decidedOn = {
  accidentAt: accidentFields.accidentAt.optional(),
  accidentOn: dayField('事故发生日', 'Day of the accident').optional(),
  accidentPlace: accidentFields.accidentPlace.optional(),
  facts: accidentFields.facts.optional(),
} as const;

/** What of an application for confirmation a challenge of its conclusion keeps. */
export const confirmationDecidedOn = {
  applicant: injuryApplicant.optional(),
  situation: confirmationFields.situation.optional(),
  papers: confirmationFields.papers.optional(),
  informedConsent: informedConsent.optional(),
} as const;

/** The application under the names it has everywhere. */
export const confirmationCarried: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(confirmationDecidedOn).map((field) => [field, field]),
);

/** What of an accident goes on with the person. */
export const accidentCarried = {
  ...carriedOn,
  accidentAt: 'accidentAt',
  accidentPlace: 'accidentPlace',
  accidentOn: 'accidentOn',
  facts: 'facts',
} as const;
