import type { Confidence, Level } from '#law/in-force.types.ts';
import type { Language } from './value-text.ts';

/** How binding a rule is, and what that lets an office do; guidance is never shown as a breach of law. */
const binding: Readonly<Record<Level, readonly [zh: string, en: string]>> = {
  LAW: [
    '法律、法规、规章的要求。本页只是线索；经有权机关查实认定后，才能责令改正或依法处理。',
    'Required by statute, regulation or rule. This is a finding only: an order or sanction needs the authority to establish it first.',
  ],
  NOTICE: [
    '政府部门正式公布的数字（如最低工资、计薪天数），按硬要求看。本页只是线索，由有权机关查实认定。',
    'A figure set by official notice (minimum wage, paid days): taken as a hard requirement. A finding only, for the authority to establish.',
  ],
  POLICY: [
    '指导意见、政策文件，不是法律，不能据此罚款。可以提醒、约谈、督促协商；能不能要求补付，看有没有法律或约定。',
    'No fine can rest on guidance or policy. It supports advice, interviews and consultation; whether money is owed depends on law or agreement.',
  ],
  STD: [
    '推荐性国家标准，企业声明采用或写进约定后才有约束，不能据此罚款。',
    'A recommended national standard: it binds where the enterprise has declared or agreed to follow it; no fine can rest on it.',
  ],
  PRACTICE: [
    '只是与平台自己公布的做法相比，供参考，没有约束力。',
    'A comparison with what platforms publish about themselves: for reference, not binding.',
  ],
  SETTING: [
    '系统自己设的提示线，法律没有给出数字，不是法律要求，只用来提醒去核对。',
    'A line set by this system where the law gives no number: not a requirement of law, only a reason to look.',
  ],
};

/** Short names of the levels. */
const levelNames: Readonly<Record<Level, readonly [zh: string, en: string]>> = {
  LAW: ['法律', 'law'],
  NOTICE: ['通知', 'notice'],
  POLICY: ['政策', 'policy'],
  STD: ['标准', 'standard'],
  PRACTICE: ['惯例', 'practice'],
  SETTING: ['设定', 'setting'],
};

const confidence: Readonly<Record<Confidence, readonly [zh: string, en: string]>> = {
  official: ['官方文本', 'official text'],
  secondary: ['转载文本，待核实', 'from a copy, to be verified'],
  memory: ['凭记忆，待核实', 'from memory, to be verified'],
  setting: ['系统设定，不是法律', 'our setting, not law'],
};

const one = (pair: readonly [string, string], language: Language) => pair[language === 'zh' ? 0 : 1];

export const bindingText = (level: Level, language: Language) => one(binding[level], language);
export const levelName = (level: Level, language: Language) => one(levelNames[level], language);
export const confidenceText = (value: Confidence, language: Language) => one(confidence[value], language);
