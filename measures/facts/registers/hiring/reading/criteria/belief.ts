import type { Criterion } from '../criterion.ts';
import { wording } from '../seed.ts';
import { none, only, preferred, refused, shutsOut } from './words.ts';

const minority =
  '(?:(?:少数民|外|其[他它]民|别的民|非汉民|[藏维回满蒙苗彝壮羌傣侗瑶白黎畲水]|土家|维吾尔|哈萨克|朝鲜|布依|仡佬|纳西)族|少数民族|少民|维族|疆籍|藏区|新疆的|西藏的)';

/** 民族、种族 (就业促进法 art. 28; 人力资源市场暂行条例 art. 24). Preferring a minority is lawful (art. 28(2)). */
export const ethnicity: Criterion = {
  id: 'ethnicity',
  zh: '限定民族',
  en: 'limits ethnicity',
  strength: 'breach',
  basis: { instrument: 'employment-promotion-law', article: '第二十八条' },
  marks: /[族汉疆藏维白黑黄少民]/,
  seeds: [
    {
      pattern: wording(
        `(?:${only}|要求|一律|均为|全为|客户要|雇主要)<4>汉族?(?!语|字|堡|服)`,
        '民族(?:要求|限)?[：为是]?汉族?(?!语)',
        `汉族(?:人|同胞|者|身份)?<2>(?:${preferred}|即可|方可|才)`,
        ...shutsOut(minority, 12),
        `(?:新疆人?|西藏人?)<8>${refused}`,
        `(?:[藏维回满蒙苗彝壮羌傣侗瑶白]|维吾尔|哈萨克|土家)族?(?:、|和|及)<6>(?:${refused}|不派|不行)`,
        `非汉族?<4>${refused}`,
        `(?:身份证|民族)<6>(?:必须|须|要)?<2>(?:写着?|显示|为|是)<1>汉`,
        '(?:只招|仅限|限|不招|不要)<2>(?:白人|黑人|黄种人)',
      ),
    },
  ],
  negatedBy: /(?:不是|并非|不再|取消|不论|无论|不分|不因|不以|不得|不管)\ue001?[^，。；：！？\n]{0,3}$/,
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

const believer =
  '(?:[^，。\ue001]?教徒|信教|信徒|回民|宗教人士|信仰宗教|有宗教|有信仰|教民|教友|宗教信仰|信佛|信主|信基督|信神|穆斯林|基督徒?|天主教|伊斯兰教)';

/** 宗教信仰 (就业促进法 art. 3; 人力资源市场暂行条例 art. 24). */
export const religion: Criterion = {
  id: 'religion',
  zh: '限定宗教信仰',
  en: 'limits religion',
  strength: 'breach',
  basis: { instrument: 'employment-promotion-law', article: '第三条' },
  marks: /[教信佛神同居督穆民礼烧巾]/,
  seeds: [
    {
      pattern: wording(
        '(?:无|没有|非|不得有|不能有)(?:任何)?宗教(?:信仰|背景)',
        '宗教信仰[：为](?:无|没有)',
        ...shutsOut(believer, 8),
        '优先(?:考虑|录用|录取)<8>(?:信佛|教徒|教友|同修|信主)',
        `(?:信|拜|入)(?:什么|啥|任何|哪种|哪个)?教(?:的)?<4>${refused}`,
        `(?:${only}|须|要求)<2>(?:信佛|信教|信基督|佛教徒|基督徒|教友|无神论|不信教)`,
        `(?:佛教徒|基督徒|信佛|教友|无神论者?|居士|同修)<2>${preferred}`,
        '(?<!不论信|不管信)不信教(?:者|的|人员)?(?:优先|即可)?',
        '(?:不|不得|不能|不准|禁止|未)<2>(?:参加|加入|信仰|参与|从事|信奉)<4>(?:宗教|教会|教派)(?:活动|组织|团体|聚会)?',
        '(?:不|不能|不得)<1>(?:做礼拜|念佛|烧香|传教|去教堂|戴头巾)',
        '(?:是否|有无|有没有|什么)<2>(?:宗教|信教|信仰)',
      ),
    },
  ],
  negatedBy: /(?:不论|无论|不分|不限|尊重|不问|信不|不因|不以|不得因|不得以|不管|不看)[^，。；：！？\n]{0,4}$/,
  turnedBy: /^[^，。；：！？\n]{0,4}(?:不限|均可|皆可|都可|自由|受尊重|不作要求|都欢迎)/,
};
