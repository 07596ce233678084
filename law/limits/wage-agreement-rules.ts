import { limit } from './limit.ts';

const since = {
  from: '2000-11-08',
  to: null,
  knownFrom: '2000-11-08',
  instrument: 'wage-agreement-rules',
  confidence: 'official',
  lastChecked: '2026-11-25',
  note: '发布日未另记，取施行日。条号未见，待核实。',
} as const;

/** 工资集体协商试行办法 (劳动和社会保障部令第9号). */
export const limits = [
  limit({
    name: 'wage-agreement-information-days',
    title: { zh: '工资协商前提供资料的期限', en: 'Information before wage talks' },
    counting: 'raw-days',
    rows: [
      {
        ...since,
        confidence: 'memory',
        note: '发布日未另记，取施行日。条号未见，待核实。凭记忆。',
        value: 5,
        article: '协商资料',
      },
    ],
  }),
  limit({
    name: 'wage-agreement-filing-days',
    title: { zh: '工资协议报送期限', en: 'Wage agreement filed' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 7, article: '报送审查' }],
  }),
  limit({
    name: 'wage-agreement-review-days',
    title: { zh: '工资协议审查期限', en: 'Wage agreement reviewed' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 15, article: '报送审查' }],
  }),
  limit({
    name: 'wage-agreement-publication-days',
    title: { zh: '工资协议公布期限', en: 'Wage agreement published' },
    counting: 'calendar-days',
    rows: [{ ...since, value: 5, article: '公布' }],
  }),
  limit({
    name: 'wage-agreement-renewal-days',
    title: { zh: '工资协议可以要求续订的期间', en: 'Wage agreement renewal may be asked within' },
    counting: 'raw-days',
    rows: [{ ...since, value: 60, article: '续订' }],
  }),
];
