import { dayOf } from '#basics/instant.ts';
import type { Law } from '#law/in-force.types.ts';
import type { Words } from '../../procedure.ts';
import type { Citation } from '../../rule.ts';
import { type Answer, shown, type TestShown } from './answer.ts';
import type { InjuryFileFacts } from './facts.ts';

type Told = InjuryFileFacts['told'];

/** 因果: whether the harm came of the work is found by a person, never by a machine. */
export function causeTest({ causeFound }: Told, basis: Citation): TestShown {
  const answer = causeFound === null ? 'grey' : causeFound ? 'in' : 'out';
  const reason: Record<Answer, Words> = {
    grey: {
      zh: '是否因工作（提供服务）受到伤害，须由人认定。',
      en: 'Whether the harm came of the work is for a person to find.',
    },
    in: { zh: '承办人员认定伤害由工作（提供服务）引起。', en: 'A person found that it came of the work.' },
    out: { zh: '承办人员认定伤害不由工作（提供服务）引起。', en: 'A person found that it did not come of the work.' },
  };
  const missing: Words[] =
    causeFound === null
      ? [{ zh: '事故经过、现场证据和承办人员的认定', en: 'What happened, evidence of the scene, and a finding' }]
      : [];
  return shown('cause', '因工作（服务）受到伤害', 'Harm of the work', basis, answer, reason[answer], missing);
}

const exclusions = [
  ['crime', '故意犯罪', 'Intentional crime', '生效裁判等文书', 'A judgment or the like'],
  [
    'drunkOrDrugs',
    '醉酒或者吸毒',
    'Drunk or on drugs',
    '检测报告、公安文书（饮酒不等于醉酒）',
    'A test or police paper; a drink is not drunkenness',
  ],
  ['selfHarm', '自残或者自杀', 'Self-harm', '公安文书、医疗文书', 'A police or medical paper'],
] as const;

/** 排除情形: what nobody alleges does not stand in the way; what is only alleged is for a person; a paper is shown. */
export function exclusionTests(told: Told, basis: Citation): TestShown[] {
  return exclusions.map(([field, zh, en, paperZh, paperEn]) => {
    const said = told[field];
    if (said === 'nobody') {
      return shown(field, `没有${zh}`, `No: ${en.toLowerCase()}`, basis, 'in', {
        zh: '没有人提出，也没有文书。',
        en: 'Nobody says so, and no paper.',
      });
    }
    if (said === 'alleged') {
      return shown(
        field,
        `没有${zh}`,
        `No: ${en.toLowerCase()}`,
        basis,
        'grey',
        { zh: '有人提出，没有文书；须由人查明。', en: 'Said, without a paper; a person has to find out.' },
        [{ zh: paperZh, en: paperEn }],
      );
    }
    return shown(field, `没有${zh}`, `No: ${en.toLowerCase()}`, basis, 'out', {
      zh: '有文书载明；由人审查。',
      en: 'A paper says so; a person looks at it.',
    });
  });
}

/** 突发疾病: dead at once, or within 48 hours of the first diagnosis by a medical institution (劳社部函〔2004〕256号 三). */
export function rescueWindowTest({ at, told }: InjuryFileFacts, law: Law): TestShown {
  const basis = { instrument: 'work-injury-reply-2004', article: '三' };
  const [zh, en] = ['突发疾病死亡或者48小时内抢救无效死亡', 'Sudden illness, dead at once or within 48 hours'];
  const { firstDiagnosisAt, diedAt } = told;
  const window = law.findInForce('injury-sudden-death-seconds', dayOf(at))?.value ?? null;
  if (diedAt === null || firstDiagnosisAt === null || window === null) {
    const missing: Words[] = [
      ...(firstDiagnosisAt === null ? [{ zh: '医疗机构初次诊断时刻', en: 'Time of the first diagnosis' }] : []),
      ...(diedAt === null
        ? [{ zh: '死亡时刻（未死亡的不属于本情形）', en: 'Time of death; survival is not this situation' }]
        : []),
    ];
    return shown(
      'rescue-window',
      zh,
      en,
      basis,
      'grey',
      { zh: '起算和死亡时刻不全。', en: 'The two times are not both known.' },
      missing,
    );
  }
  const within = diedAt - firstDiagnosisAt <= window;
  return shown(
    'rescue-window',
    zh,
    en,
    basis,
    within ? 'in' : 'out',
    within
      ? { zh: '自初次诊断起在48小时以内。', en: 'Within 48 hours of the first diagnosis.' }
      : {
          zh: '自初次诊断起超过48小时；由人审查。',
          en: 'More than 48 hours after the first diagnosis; a person looks at it.',
        },
  );
}

/** 非本人主要责任: only a police document or an effective judgment shows the share of fault (人社部发〔2025〕62号). */
export function faultTest({ mainlyOwnFault, faultProof }: Told): TestShown {
  const basis = { instrument: 'work-injury-opinion-three', article: '责任划分' };
  const proven = faultProof === 'police-document' || faultProof === 'judgment';
  const answer = mainlyOwnFault === null || !proven ? 'grey' : mainlyOwnFault ? 'out' : 'in';
  const reason: Record<Answer, Words> = {
    grey: {
      zh: '责任没有以交警文书或者生效裁判证明。',
      en: 'The share of fault is not shown by a police document or a judgment.',
    },
    in: { zh: '文书载明非本人主要责任。', en: 'The document says: not mainly his own fault.' },
    out: {
      zh: '文书载明本人主要责任；由人审查。',
      en: 'The document says: mainly his own fault; a person looks at it.',
    },
  };
  return shown(
    'fault',
    '非本人主要责任',
    'Not mainly his own fault',
    basis,
    answer,
    reason[answer],
    answer === 'grey'
      ? [{ zh: '事故责任认定书或者生效裁判', en: 'A traffic-police document or an effective judgment' }]
      : [],
  );
}
