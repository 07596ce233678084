import type { Criterion } from '../criterion.ts';
import { wording } from '../seed.ts';
import { none, refused } from './words.ts';

/**
 * 病原携带 (就业促进法 art. 30; 就业服务与就业管理规定 art. 19). The health certificate for those who touch food ready to eat, and
 * illnesses that endanger food, are another matter.
 */
export const health: Criterion = {
  id: 'health',
  zh: '查验病原携带',
  en: 'tests for carriers',
  strength: 'breach',
  basis: { instrument: 'employment-promotion-law', article: '第三十条' },
  seeds: [
    {
      pattern: wording(
        '乙肝(?:五项|病毒|表面抗原|两对半|携带者?|检查|检测)?',
        '[两二]对半',
        '表面抗原|澳抗',
        'hbsag|hbv',
        '[大小]三阳',
        '(?:无|没有|非)<2>传染(?:病|性疾?病)',
        `传染(?:病|性疾病)<6>${refused}`,
        `${none}<4>(?:传染病|携带者|病毒携带)`,
        '(?:艾滋|hiv)<4>(?:检|阴性|勿|不|筛查|者)',
      ),
    },
  ],
  negatedBy:
    /(?:不查|不检|不含|不做|不包括|不包含|不涉及|无需|无须|不需要|不用|不必|不要求|不强制|不因|不得|不再|取消|免|不歧视|不排斥|不限|禁止|严禁)[^，。；：！？\n]{0,8}$/,
  turnedBy:
    /^[^，。；：！？\n]{0,6}(?:不查|不检|不受限|均可|皆可|都可|欢迎|不限|不影响|一视同仁|不歧视|不要求|不在(?:体检|检查)|可以?(?:正常|报名|入职|应聘))/,
  guards: [
    {
      pattern: wording('有碍食品安全', '乙肝疫苗', '(?:预防|防治|防范|防控)<3>(?:传染|乙肝|艾滋)'),
      why: { zh: '食品安全或者疾病预防', en: 'food safety or prevention' },
    },
  ],
};

/** 残疾 (就业促进法 art. 29; 残疾人保障法 art. 3, 38). What the work needs a person to be able to do may be said. */
export const disability: Criterion = {
  id: 'disability',
  zh: '排斥残疾人',
  en: 'excludes the disabled',
  strength: 'breach',
  basis: { instrument: 'employment-promotion-law', article: '第二十九条' },
  seeds: [
    {
      pattern: wording(
        '(?:无|没有|非|无任何|不得有|不能有)<2>残(?:疾|障|缺)',
        `(?:残疾|残障|(?:听力|视力|言语|智力|肢体|听觉|视觉)(?:障碍|残疾|缺陷)|听障|视障|聋哑|跛|瘸|肢残)<6>(?:${refused}|不得|不能应聘|不可)`,
        `${none}<3>(?:残疾|残障|(?:听力|视力|言语|智力|肢体)障碍|聋哑|智障|瘸|跛|肢残|听障|视障)`,
        '(?:四肢|肢体|五体|手脚|手足)(?:健全|健康|完好|齐全|完整)',
        `(?:身体|生理|肢体)<2>(?:缺陷|残缺|不便)<4>${refused}`,
      ),
    },
  ],
  negatedBy: /(?:不得|不会|不以|不因|不要求|不歧视|无需|不必|不限|从不)[^，。；：！？\n]{0,6}$/,
  turnedBy: /^[^，。；：！？\n]{0,4}(?:优先|欢迎|均可|都可|也可|不限|一视同仁|不作要求)/,
};
