import type { MeasureSlug } from './rule.ts';

/** 责任单位: a body that answers for measures, named as the policy writes it. */
export interface ResponsibleUnit {
  zh: string;
  en: string;
  /** `policy`: in a 责任单位 line; `body-text`: named only in a measure's text; `law`: law adds it; `collective`: stands for several. */
  namedBy: 'policy' | 'body-text' | 'law' | 'collective';
}

/** Every responsible unit by slug: the 14 of the 责任单位 lines first, in the order of the fact sheets. */
export const responsibleUnits = {
  'human-resources': { zh: '县人力社保局', en: 'County Human Resources and Social Security Bureau', namedBy: 'policy' },
  'trade-union': { zh: '县总工会', en: 'County Federation of Trade Unions', namedBy: 'policy' },
  court: { zh: '县人民法院', en: "County People's Court", namedBy: 'policy' },
  'market-regulation': { zh: '县市场监管局', en: 'County Market Regulation Bureau', namedBy: 'policy' },
  commerce: { zh: '县商务委', en: 'County Commerce Commission', namedBy: 'policy' },
  transport: { zh: '县交通局', en: 'County Transport Bureau', namedBy: 'policy' },
  emergency: { zh: '县应急管理局', en: 'County Emergency Management Bureau', namedBy: 'policy' },
  health: { zh: '县卫生健康委', en: 'County Health Commission', namedBy: 'policy' },
  'medical-insurance': { zh: '县医保局', en: 'County Healthcare Security Bureau', namedBy: 'policy' },
  tax: { zh: '县税务局', en: 'County Tax Bureau', namedBy: 'policy' },
  housing: { zh: '县住房城乡建委', en: 'County Housing and Urban-Rural Development Commission', namedBy: 'policy' },
  education: { zh: '县教委', en: 'County Education Commission', namedBy: 'policy' },
  'development-reform': { zh: '县发改委', en: 'County Development and Reform Commission', namedBy: 'policy' },
  'culture-tourism': { zh: '县文旅委', en: 'County Culture and Tourism Commission', namedBy: 'policy' },
  'city-management': { zh: '城市管理', en: 'City management', namedBy: 'body-text' },
  justice: { zh: '司法', en: 'Justice', namedBy: 'law' },
  'public-security': { zh: '公安', en: 'Public security', namedBy: 'law' },
  finance: { zh: '财政', en: 'Finance', namedBy: 'law' },
  statistics: { zh: '统计', en: 'Statistics', namedBy: 'law' },
  townships: { zh: '乡镇（街道）', en: 'Townships and subdistricts', namedBy: 'collective' },
  'sector-regulators': { zh: '各相关行业主管部门', en: 'The sector regulators concerned', namedBy: 'collective' },
} as const satisfies Record<string, ResponsibleUnit>;

export type UnitSlug = keyof typeof responsibleUnits;

/** Which units each measure's 责任单位 line lists, in the order of the line. */
export const unitsOf = {
  guidance: ['human-resources', 'trade-union'],
  'employment-relationship': ['human-resources'],
  'written-agreement': ['human-resources', 'court'],
  'partner-engagement': ['human-resources', 'market-regulation', 'commerce'],
  'equal-employment': ['human-resources', 'trade-union'],
  pay: ['human-resources', 'commerce', 'transport', 'trade-union'],
  rest: ['human-resources', 'sector-regulators'],
  safety: ['emergency', 'health'],
  'social-insurance': ['human-resources', 'medical-insurance'],
  'occupational-injury': ['human-resources'],
  consultation: ['human-resources', 'trade-union'],
  'employment-services': ['human-resources', 'tax', 'market-regulation'],
  'insurance-services': ['human-resources', 'medical-insurance', 'tax'],
  training: ['human-resources'],
  'city-services': ['housing', 'transport', 'trade-union'],
  'culture-education': ['education', 'development-reform', 'culture-tourism'],
  coordination: [
    'human-resources',
    'development-reform',
    'housing',
    'transport',
    'health',
    'emergency',
    'medical-insurance',
    'market-regulation',
    'court',
    'trade-union',
  ],
  union: ['human-resources', 'trade-union'],
  disputes: ['human-resources', 'trade-union', 'court'],
  supervision: ['human-resources', 'transport', 'emergency', 'market-regulation'],
  digital: ['human-resources', 'transport', 'emergency', 'market-regulation'],
  publicity: ['human-resources', 'transport', 'market-regulation', 'trade-union'],
} as const satisfies Record<MeasureSlug, readonly UnitSlug[]>;
