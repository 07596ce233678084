import { normalise } from './normalise.ts';
import { wording } from './seed.ts';

/**
 * Words by which an enterprise rules a worker's day: a roster, attendance, penalties, leave to be asked for. In a vacancy that says the work
 * is self-operated they speak against it (relations 2.3; services A.3 V11).
 */
const marks = [
  wording(
    '排班|轮班|倒班|早班|晚班|定点(?:上下班|打卡)|固定(?:班次|上班|工时)|按时上下班|每天(?:上班|工作|在线)<3><number>(?:个)?小时',
    '(?:服从|听从)<4>(?:排班|安排|调度|管理|分配)',
  ),
  wording('打卡|考勤|签到|点名|早会|晨会|夕会|全勤'),
  wording('(?:迟到|早退|旷工|缺勤|请假|拒单|超时|差评|投诉)<6>(?:扣|罚|处罚|辞退|清退)', '罚款|扣罚|绩效考核|末位淘汰'),
  wording('请假<4>(?:审批|批准|报批|提前)|(?:不得|不能|不准)<4>(?:拒单|请假|离线|下线)'),
];
const turned = /(?:无|没有|不用|无需|不|免|不设|不需要)[^，。；：！？\n]{0,4}$/;

/** How many kinds of such words a text has. */
export function controlMarks(source: string): number {
  const { text } = normalise(source);
  let kinds = 0;
  for (const pattern of marks) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      if (turned.test(text.slice(Math.max(0, found.index - 10), found.index))) continue;
      kinds++;
      break;
    }
  }
  return kinds;
}
