import { address, choice, idNumber, instantField, line, person, personFields, phone, text, uscc } from '../form.ts';

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

/** What of a case of injury goes on to the next procedure unchanged. */
export const carriedOn = {
  ...Object.fromEntries(Object.keys(personFields).map((field) => [field, field])),
  respondentName: 'respondentName',
  respondentUscc: 'respondentUscc',
} as const;

/** What of an accident goes on with the person. */
export const accidentCarried = {
  ...carriedOn,
  accidentAt: 'accidentAt',
  accidentPlace: 'accidentPlace',
  accidentOn: 'accidentOn',
  facts: 'facts',
} as const;
