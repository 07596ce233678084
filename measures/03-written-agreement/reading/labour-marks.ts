import type { SuspectTerm } from './suspect-term.ts';

const notice = { instrument: 'employment-relationship-notice', article: '第一条' };
const advice = {
  zh: '按用工事实核对：实际这样管理的，应当订立劳动合同；实际不这样管理的，删去。',
  en: 'Compare with the facts: if it is done, a labour contract is due; if not, take it out.',
};
const denied = /(?:不|无须|无需|不得|禁止|无权|不以|非|免于|没有|不要求|不实行|不强制|不作)[^，；]{0,12}$/;
/** What is written down that the worker may do freely, or that the enterprise may not ask. */
const free =
  /自主(?:决定|选择|安排)|自行(?:决定|选择|安排)|可以?(?:自主|自由|自行|拒绝|不接)|有权(?:拒绝|自主|自行)|不(?:因|得因|以)[^。；]{0,10}拒/;

/**
 * Clauses of a labour relationship, like art. 3 of the ministry's own labour contract: in any other text they are for a person to look at
 * (劳社部发〔2005〕12号 art. 1; 人社厅发〔2023〕6号).
 */
export const labourMarks: readonly SuspectTerm[] = [
  {
    id: 'obey-dispatch',
    zh: '服从派单、调度和管理',
    en: 'obeys dispatching and management',
    advice,
    basis: notice,
    kinds: ['written-agreement'],
    finds: [
      /(?:服从|听从|接受|遵从)[^。；]{0,16}(?:派单|调度|管理|安排|指挥|分配|排班|调配|工作指令|指派)/,
      /(?:遵守|执行)[^。；，]{0,10}(?:甲方|公司|站点|平台|丙方)[^。；，]{0,6}(?:规章制度|员工手册|劳动纪律|管理制度|考勤制度)/,
    ],
    before: denied,
    unless: new RegExp(`${free.source}|交通(?:警察|管理|指挥)|行政管理|主管部门|市场监(?:督|管)`),
  },
  {
    id: 'no-refusal',
    zh: '不得拒单',
    en: 'may not refuse',
    advice,
    basis: notice,
    kinds: ['written-agreement'],
    finds: [
      /(?:不得|不能|不可|不允许|禁止|不准|不许)[^。；，]{0,10}(?:拒(?:绝|单|接|派|不)|取消(?:订单|派单)|转单|推单|挑单)/,
      /(?:必须|应当?|须)(?:无条件)?(?:接受|完成|接收)[^。；，]{0,10}(?:全部|所有|每一|一切|系统|平台|派发|指派)[^。；，]{0,8}(?:订单|派单|任务|指派)/,
      /(?:拒单|拒绝(?:接单|派单|订单)|拒接)[^。；]{0,24}(?:罚款|扣款|扣罚|扣除|罚|封停|封号|处罚|违约|解除|清退|停止派单|视为旷工)/,
    ],
    before: /(?:甲方|公司|平台|企业|丙方)[^，；]{0,6}$|不(?:因|以)[^，；]{0,8}$/,
    unless: new RegExp(`${free.source}|乘客|消费者|歧视|甲方不得`),
  },
  {
    id: 'fixed-hours',
    zh: '固定工时、考勤和请假',
    en: 'fixed hours, attendance, leave',
    advice,
    basis: notice,
    kinds: ['written-agreement'],
    finds: [
      /考勤|打卡|签到|旷工|迟到|早退|全勤|排班表?/,
      /(?:每[日天]|工作日)[^。；]{0,14}(?:上班|到岗|在岗|上线|出勤)(?:时间)?[^。；]{0,14}(?:\d{1,2}[:点时]|小时|[一二三四五六七八九十]+点)/,
      /(?:必须|应当?|须|不得少于|不少于|保证)[^。；，]{0,10}(?:每[日天周月])?[^。；，]{0,10}(?:在线|上线|在岗|出勤|工作)[^。；，]{0,10}(?:\d+|[一二三四五六七八九十]+)(?:个)?(?:小时|天|日)/,
      /(?:每[日天周月])[^。；，]{0,8}(?:在线|上线|在岗|出勤|工作)(?:时间|时长)?[^。；，]{0,6}(?:不(?:得)?少于|不低于|至少|须达)[^。；，]{0,4}(?:\d+|[一二三四五六七八九十]+)(?:个)?(?:小时|天|日)/,
      /(?:请假|休假|休息)[^。；]{0,12}(?:须|应当?|必须|需)[^。；，]{0,16}(?:批准|同意|审批|申请|报备)|未(?:经)?(?:批准|请假)[^。；，]{0,8}(?:不得|离岗|下线|缺勤)/,
    ],
    before: denied,
    unless: new RegExp(`${free.source}|不(?:实行|进行|要求|作|以)[^。；]{0,6}(?:考勤|打卡|排班|坐班)`),
  },
];
