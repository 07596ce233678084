import type { Criterion } from '../criterion.ts';
import { wording } from '../seed.ts';
import { none, refused } from './words.ts';

const minority = '(?:少数民|外|[藏维回满蒙苗彝壮羌傣侗瑶白]|土家|维吾尔|哈萨克|朝鲜|布依)族';

/** 民族、种族 (就业促进法 art. 28; 人力资源市场暂行条例 art. 24). Preferring a minority is lawful (art. 28(2)). */
export const ethnicity: Criterion = {
  id: 'ethnicity',
  zh: '限定民族',
  en: 'limits ethnicity',
  strength: 'breach',
  basis: { instrument: 'employment-promotion-law', article: '第二十八条' },
  seeds: [
    {
      pattern: wording(
        '(?:仅限|只限|只招|只要|仅招|只收|(?<![不无])限|须为|须是|必须为|必须是|要求)<3>汉族?(?!语|字|堡)',
        '民族(?:要求|限)?[：为是]?汉族?(?!语)',
        '汉族(?:人|同胞|者)?<1>(?:优先|即可)',
        `${none}<4>(?:${minority}|少数民)`,
        `(?:${minority}|少数民族|新疆人?|西藏人?)<8>${refused}`,
        `非汉族?<4>${refused}`,
        '(?:只招|仅限|限|不招|不要)<2>(?:白人|黑人|黄种人)',
      ),
    },
  ],
  negatedBy: /(?:不是|并非|不再|取消|不论|无论|不分|不因)\ue001?[^，。；：！？\n]{0,3}$/,
  guards: [
    {
      pattern: wording(
        '民族(?:不限|不拘)',
        '(?:不限|不分|不论|无论)<3>(?:民族|汉族)',
        '汉族<4>(?:均可|皆可|都可|不限)',
        '(?:少数民族|[藏维回苗彝]族)<3>(?:均可|都可|优先|不限)',
      ),
      why: { zh: '不限民族，或者照顾少数民族', en: 'any ethnicity, or a preference for minorities' },
    },
  ],
};

/** 宗教信仰 (就业促进法 art. 3; 人力资源市场暂行条例 art. 24). */
export const religion: Criterion = {
  id: 'religion',
  zh: '限定宗教信仰',
  en: 'limits religion',
  strength: 'breach',
  basis: { instrument: 'employment-promotion-law', article: '第三条' },
  seeds: [
    {
      pattern: wording(
        '(?:无|没有|非|不得有|不能有)(?:任何)?宗教(?:信仰|背景)',
        '宗教信仰[：为](?:无|没有)',
        `${none}<4>(?:教徒|信教|信徒|有宗教|有信仰|教民|宗教信仰|信佛|穆斯林|基督)`,
        `(?:信教|教徒|信徒|(?:回民|藏民|宗教)信仰|有信仰|有宗教信仰|穆斯林|信佛)(?:人员|者|人士|的)?<4>${refused}`,
        '(?:须|必须|要求|仅限|只招|限)<2>(?:信佛|信教|信基督|佛教徒|基督徒|无神论)',
        '(?:佛教徒|基督徒|信佛|无神论者?)<2>优先',
        '不信教(?:者|的|人员)?(?:优先|即可)?',
      ),
    },
  ],
  negatedBy: /(?:不论|无论|不分|不限|尊重|不问)[^，。；：！？\n]{0,4}$/,
  turnedBy: /^[^，。；：！？\n]{0,4}(?:不限|均可|皆可|都可|自由)/,
};
