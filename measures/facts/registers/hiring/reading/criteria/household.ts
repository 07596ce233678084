import type { Criterion } from '../criterion.ts';
import { wording } from '../seed.ts';
import { none, refused } from './words.ts';

const provinces =
  '(?:北京|天津|河北|山西|内蒙古?|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|东北|城口|万源|达州|开州|巫溪|安康|农村|乡下)';

/**
 * 户籍、地域 (人力资源市场暂行条例 art. 11: limits in breach of state rules; 就业促进法 art. 31: those from the countryside). For review.
 * Where one lives, and knowing the roads, are not registration.
 */
export const household: Criterion = {
  id: 'household-registration',
  zh: '限定户籍或地域',
  en: 'limits household registration or region',
  strength: 'warn',
  basis: { instrument: 'human-resources-market-regulation', article: '第十一条' },
  seeds: [
    {
      pattern: wording(
        '(?:仅限|只限|仅招|只招|只要|只收|须|需|必须|(?<![不无])限|要求|持有?|具有|具备)<6>(?:户籍|户口)(?!不限|本|簿|均)',
        '(?:须|需|必须|要|要求)<2>(?:是|为)<2>(?:本地|本县|本市|当地|城口)(?:人|籍)',
        '(?:户籍|户口)<2>(?:在|是|属)<1>(?:本地|本县|本市|当地|城口)',
        '(?:户籍|户口)(?:要求|所在地|性质|限)?[：为是]<2>(?:本|城镇|农|非农|当地|重庆|城口)',
        '(?:本地|本市|本县|本区|当地|城镇|非农业?|重庆|城口)<1>(?:户籍|户口)(?:人员|者|居民)?(?:优先|即可|可报)?',
        `(?:农村|外地|外省|外县|农业)(?:户籍|户口)<4>(?:${refused}|不批)`,
        `外[地省县](?:人员|人|来人员|籍|户籍|务工人员|来的|的)?<3>${refused}`,
        `${none}<2>外(?:地|省|县|来)(?!卖)`,
        '(?:本地|本县|本市|当地|城口|重庆)(?:本地)?(?:人|籍)<1>(?:优先|即可|为佳|为宜)',
        '(?:仅限|只限|只招|只要|仅招|只收|(?<![不无])限)<2>(?:本地|本县|本市|当地|城口|重庆)(?:县|市|本地)?(?:人|籍|居民|<end>)',
        `${provinces}(?:籍|省)?(?:人|籍|的|地区)(?:员)?<3>${refused}`,
        `${none}<1>${provinces}(?:籍|省)?(?:人|籍|的|地区)`,
        '(?:<begin>|：)(?![^，。]{0,2}(?:残|客|病|女|男|本|他|外|闲|懒|介|关|商|有|非|年))[^\ue001，。；：！？\\n、]{2,3}人(?:勿扰|除外|免谈)',
      ),
    },
  ],
  negatedBy: /(?:不限|不看|不问|不论|无论|不分|不要求|无需|取消|不得|不设|无)[^，。；：！？\n]{0,5}$/,
  turnedBy: /^[^，。；：！？\n]{0,4}(?:不限|均可|皆可|都可|都行|也可|都欢迎|不作要求)/,
  guards: [
    {
      pattern: wording(
        '残疾人',
        '(?:户籍|户口)(?:不限|地均可)',
        '不限(?:户籍|户口|地域)',
        '户口[本簿]',
        '(?:办理|协助|解决|代办)<4>(?:户口|户籍|落户)',
      ),
      why: { zh: '不限户籍，或者说的是别的', en: 'any registration, or another matter' },
    },
  ],
  exceptions: [
    {
      role: 'ride',
      words: /[\s\S]/,
      outcome: 'look',
      why: {
        zh: '网约车的城市规则可以设户籍或者居住条件，请核对是否有该规则',
        en: 'a city’s rules for ride-hailing may set registration or residence: check whether there is one',
      },
    },
  ],
};
