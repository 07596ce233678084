import type { Criterion } from '../criterion.ts';
import { wording } from '../seed.ts';
import { none, refused } from './words.ts';

/**
 * 犯罪记录: no general ban; for review, except what 网络预约出租汽车经营服务管理暂行办法 art. 14 itself asks of ride-hailing drivers.
 */
export const criminalRecord: Criterion = {
  id: 'criminal-record',
  zh: '要求无犯罪记录',
  en: 'asks for no criminal record',
  strength: 'review',
  basis: { instrument: 'county-policy', article: '（五）' },
  seeds: [
    {
      pattern: wording(
        '(?:无|没有|未有)<8>(?:犯罪|违法|刑事)<2>(?:记录|前科|史)',
        '(?:无|没有?|没得)(?:任何)?(?:前科|案底|违法犯罪)',
        '无犯罪(?:记录)?证明',
        `(?:前科|案底|犯罪记录|刑满释放|坐过牢|劳改)<8>(?:${refused}|者不)`,
        `${none}<3>(?:有前科|有案底|刑满|劳改|坐过牢)`,
        '犯罪记录(?:证明|查询)',
      ),
    },
  ],
  negatedBy: /(?:不要求|无需|不需要|不用|不查|不看|不限)[^，。；：！？\n]{0,6}$/,
  turnedBy: /^[^，。；：！？\n]{0,4}(?:不限|均可|也可|不影响|不作要求)/,
  exceptions: [
    {
      role: 'ride',
      words: /犯罪|前科|案底|违法|刑/,
      outcome: 'lawful',
      why: {
        zh: '网约车驾驶员依法须无交通肇事、危险驾驶、暴力等犯罪记录（网络预约出租汽车经营服务管理暂行办法第十四条）',
        en: 'ride-hailing drivers must have no record of traffic, dangerous-driving or violent crime (interim measures, article 14)',
      },
    },
  ],
};

/** 外貌、身高、纹身、血型、星座、学校层次: no text names them for private employers; for review by what the work needs (relations 6.1). */
export const appearance: Criterion = {
  id: 'appearance',
  zh: '外貌、身高、纹身、星座、学校等',
  en: 'appearance, height, tattoos, zodiac, school and the like',
  strength: 'review',
  basis: { instrument: 'county-policy', article: '（五）' },
  seeds: [
    {
      pattern: wording(
        '身高<5>(?:1\\d{2}|一米|1米|1\\.\\d|以上|不低于)',
        '(?:1米[4-9]\\d?|1\\.[4-9]\\d?米|1[4-9]\\d(?:cm|厘米|公分))<1>以上',
        '(?:无|没有|不得有|不能有|不可有)<5>纹身|无<4>刺青',
        `(?:纹身|刺青)<6>(?:${refused}|者不|也不要)`,
        `${none}<3>(?:纹身|刺青)`,
        '颜值',
        '五官(?:端正|精致|清秀)',
        '(?:形象|气质|相貌|长相|外貌|外形)<1>(?:好|佳|气质|良好|端正|出众|俱佳|甜美|姣好)',
        '身材(?:好|匀称|苗条|高挑|佳|姣好)',
        '体重<4>(?:以下|以内|不超过|内)',
        '(?:长得|人长)<1>(?:漂亮|好看|帅)',
        '(?:白羊|金牛|双子|巨蟹|狮子|处女|天秤|天蝎|射手|摩羯|水瓶|双鱼)座',
        '星座<4>(?:要求|优先|除外|不要|不招|匹配)',
        '属相|生肖|血型',
        `${none}<1>属[鼠牛虎兔龙蛇马羊猴鸡狗猪]`,
        '属[鼠牛虎兔龙蛇马羊猴鸡狗猪]<2>(?:勿|不|优先|除外)',
        '(?:a|b|o|ab)型血',
        '(?:985|211|双一流|名校|统招)<4>(?:优先|毕业|以上|院校|仅限)',
        '(?:仅限|只招|只要|限)<2>(?:985|211|双一流|名校)',
      ),
    },
  ],
  negatedBy: /(?:不限|不看|不要求|无需|不问|不论|无论|不分|对|不以|不用)[^，。；：！？\n]{0,5}$/,
  turnedBy: /^[^，。；：！？\n]{0,4}(?:不限|不作要求|无要求|没有要求|均可|不重要|不是问题)/,
  guards: [
    {
      pattern: wording('(?:企业|公司|品牌|平台|店铺|门店|商家)<2>形象', '形象(?:大使|设计|店|墙)'),
      why: { zh: '说的是企业形象', en: 'the image of a firm' },
    },
  ],
};
