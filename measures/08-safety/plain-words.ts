import type { PlainWords } from '../plain-words.ts';

/** What each rule of the measure found, as one would say it to the worker. */
export const words: PlainWords = {
  'responsibility-system': { zh: '有岗位的安全责任没有落实到人。', en: 'The safety duties of a post are not settled.' },
  'responsibility-posts': {
    zh: '这家企业没看到有岗位安全责任清单。',
    en: 'No list of safety duties by post was seen at this enterprise.',
  },
  'operating-card-given': {
    zh: '没看到给您发过岗位或车型的操作卡。',
    en: 'Nothing shows that you were given an operating card.',
  },
  'hazard-check-cycle': {
    zh: '这家企业没看到日、周、月的隐患排查都在做。',
    en: 'Not all of daily, weekly and monthly hazard checks were seen.',
  },
  'health-training': {
    zh: '没看到给您做过职业卫生培训。',
    en: 'No training on occupational health was seen for you.',
  },
  'safety-staff': { zh: '这家企业没看到设安全管理人员。', en: 'No safety staff was seen at this enterprise.' },
  'safety-director': {
    zh: '这家企业没看到任命安全总监或总工程师。',
    en: 'No safety director or chief engineer was seen.',
  },
  'main-person-duties': {
    zh: '这家企业的主要负责人没看到尽到全部安全职责。',
    en: 'Not all safety duties of the main person in charge were seen.',
  },
  'controller-duties': {
    zh: '这家企业的实际控制人没看到尽到全部安全职责。',
    en: 'Not all safety duties of the actual controller were seen.',
  },
  'condition-channel': {
    zh: '不舒服的时候，没看到能随时报告的渠道。',
    en: 'No channel to report being unwell was seen.',
  },
  'operating-card-read': {
    zh: '给您的操作卡，没看到您确认读过。',
    en: 'Nothing shows that you read the operating card given to you.',
  },
  'standardisation-valid': {
    zh: '这家企业的安全标准化等级可能过期了。',
    en: 'The safety grade of this enterprise may have run out.',
  },
  'chief-engineer-sign-off': {
    zh: '算法、路线或车辆变了，没看到总工程师先签认。',
    en: 'A change took effect without sign-off by the chief engineer.',
  },
  'hazard-checks': {
    zh: '隐患排查可能没按时做，或者查出的问题没按时改。',
    en: 'A hazard check may not have been done in time, or what it found not closed.',
  },
  'initial-training': { zh: '您的岗前安全培训学时可能不够。', en: 'Your hours of safety training may be too few.' },
  'yearly-training': { zh: '您的年度安全再培训学时可能不够。', en: 'Your hours of safety training may be too few.' },
  'manager-training': {
    zh: '这家企业管安全的人，培训学时可能不够。',
    en: 'Those in charge of safety may be short of training.',
  },
  'harmful-indicator': { zh: '有的考核可能逼人不顾安全。', en: 'An appraisal indicator may push people past safety.' },
  'unwell-report-answered': {
    zh: '您报告不舒服以后，可能没人答复、还在派单或者受了损失。',
    en: 'After you reported being unwell you may have had no answer, more orders, or a loss.',
  },
  'helmet-and-vehicle': {
    zh: '您的头盔、号牌或驾驶证，平台那里没看到登记齐全。',
    en: 'Your helmet, plate or licence is not all on file with the platform.',
  },
  'accident-report-time': { zh: '有事故可能没有按时报告。', en: 'An accident may not have been reported in time.' },
  'accident-grade': { zh: '有事故的等级可能报错了。', en: 'An accident may have been graded wrongly.' },
  'accident-supplement': {
    zh: '事故伤亡变了，可能没有及时补报。',
    en: 'Changed casualties may not have been reported.',
  },
  'heat-overtime': {
    zh: '35度以上的天，您在外面干活的时间可能超过了八小时。',
    en: 'On a day of 35 degrees and more you may have worked outside beyond the eight hours.',
  },
  'heat-outdoor-hours': {
    zh: '37度以上的天，您在外面干活的时间可能超过了六小时。',
    en: 'On a day of 37 degrees and more you may have worked outside for over six hours.',
  },
  'heat-midday': {
    zh: '37度以上的天，中午12点到下午4点应当停工，您可能还在外面干。',
    en: 'On a day of 37 degrees and more, when outdoor work stops from noon to four, you may have been out.',
  },
  'heat-stop': {
    zh: '40度以上的天应当停止户外作业，您可能还在外面干。',
    en: 'On a day of 40 degrees and more, when outdoor work stops, you may have been out.',
  },
  'heat-allowance': {
    zh: '高温天干活的津贴可能没付足，至少差 {amount}。',
    en: 'Your heat allowance may be short by at least {amount}.',
  },
  'heat-allowance-national': {
    zh: '35度以上的天您在外面干活，没看到付过高温津贴。',
    en: 'You worked outside at 35 degrees and more; no heat allowance was seen.',
  },
  'severe-weather-measures': {
    zh: '恶劣天气里，可能还在给您派单，或者没给您加时间。',
    en: 'In severe weather you may have been sent orders, or given no more time.',
  },
  'severe-weather-limits': {
    zh: '恶劣天气里，给您派的单可能太多或者太远。',
    en: 'In severe weather you may have been sent too many orders, or too far.',
  },
  'severe-weather-lateness': {
    zh: '恶劣天气里送晚了，可能扣了您 {amount}。',
    en: 'Being late in severe weather may have cost you {amount}.',
  },
};
