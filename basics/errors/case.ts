import type { ErrorEntry } from './entry.ts';

/** Errors of cases: what somebody who acts in one meets. */
export const caseErrors = [
  {
    code: 'CAS-001',
    stem: 'case-unknown-step',
    zh: '“{procedure}”没有“{step}”这一步。请从案件页列出的步骤里选。',
    en: '“{procedureEn}” has no step “{step}”. Choose one of the steps the case lists.',
  },
  {
    code: 'CAS-002',
    stem: 'case-not-from-here',
    zh: '“{procedure}”现在是“{state}”，不能“{step}”，案件没有变。请看案件页列出的下一步。',
    en: '“{procedureEn}” stands at “{stateEn}”; “{stepEn}” cannot be done from there, and the case is unchanged. See the next steps it lists.',
  },
  {
    code: 'CAS-003',
    stem: 'case-paused',
    zh: '“{procedure}”自{since}起中止，恢复前不能“{step}”。中止原因消除后先办恢复。',
    en: '“{procedureEn}” has been suspended since {since}; “{stepEn}” cannot be done before it is resumed. Resume it when the cause has ended.',
  },
  {
    code: 'CAS-004',
    stem: 'case-not-this-role',
    zh: '“{procedure}”的“{step}”由{roles}办，您在本案中不是。请转给他们，或者请负责人指定您。',
    en: 'In “{procedureEn}” the step “{stepEn}” is for: {rolesEn}. You do not have that part in this case. Pass it on, or ask the head to assign you.',
  },
  {
    code: 'CAS-005',
    stem: 'case-same-person',
    zh: '“{procedure}”的“{step}”要由没有办过前面步骤的人来办。请换人。',
    en: 'In “{procedureEn}” the step “{stepEn}” must be done by somebody who did not do the earlier step. Assign another person.',
  },
  {
    code: 'CAS-006',
    stem: 'case-extended-already',
    zh: '“{procedure}”的期限已经延长过，只能延长一次，“{step}”没有办。',
    en: '“{procedureEn}” was extended before and may be once only; “{stepEn}” was not done.',
  },
  {
    code: 'CAS-007',
    stem: 'case-too-early',
    zh: '“{procedure}”的“{step}”最早可在{day}办，现在还没到。',
    en: 'In “{procedureEn}” the step “{stepEn}” may be done from {day} on, not yet.',
  },
  {
    code: 'CAS-008',
    stem: 'case-too-late',
    zh: '“{procedure}”的“{step}”最后一天是{day}，已经过了。有正当理由耽误的，障碍消除后10日内可以申请顺延。',
    en: 'In “{procedureEn}” the last day for “{stepEn}” was {day}. Whoever missed it for a good reason may ask for more time within 10 days of the obstacle ending.',
  },
  {
    code: 'CAS-009',
    stem: 'case-form',
    zh: '“{step}”的“{field}”不对：{why}。案件没有变，请改好再提交。',
    en: 'The field “{field}” of “{stepEn}” is not right: {why}. The case is unchanged; put it right and submit again.',
  },
  {
    code: 'CAS-010',
    stem: 'case-unknown-procedure',
    zh: '没有“{procedure}”这种办件。请用 npx gangwan procedures 查看全部办件。',
    en: 'There is no procedure “{procedure}”. See all of them with npx gangwan procedures.',
  },
  {
    code: 'CAS-011',
    stem: 'case-id-taken',
    zh: '编号 {id} 已经是别的案件，这一件没有收。请重新打开表格再提交。',
    en: 'The number {id} is another case already; this one was not taken. Open the form anew and submit again.',
  },
  {
    code: 'CAS-012',
    stem: 'case-unknown',
    zh: '没有编号为 {id} 的案件，或者您不能看它。',
    en: 'There is no case numbered {id}, or you may not see it.',
  },
  {
    code: 'CAS-013',
    stem: 'case-changed-meanwhile',
    zh: '您看到的是第 {seen} 行时的案件，现在已有 {lines} 行（最后一步：{step}），这一步没有办。请重新看案件再决定。',
    en: 'You saw the case at line {seen}; it now has {lines} (the last step: {step}), and your step was not taken. Look at the case again, then decide.',
  },
  {
    code: 'CAS-014',
    stem: 'case-destroyed',
    zh: '案件 {id} 已过保存期，内容已经销毁，不能再办。',
    en: 'Case {id} is past its retention and its content was destroyed; nothing more can be done in it.',
  },
  {
    code: 'CAS-015',
    stem: 'case-over',
    zh: '案件 {id} 已经办结，不能再指定人员或者征求意见。',
    en: 'Case {id} is over; nobody can be assigned or asked any more.',
  },
  {
    code: 'CAS-016',
    stem: 'case-joint-unknown',
    zh: '第 {line} 行没有征求贵单位的意见。请核对案件页。',
    en: 'Line {line} did not ask your unit. Check the page of the case.',
  },
  {
    code: 'CAS-017',
    stem: 'case-joint-done',
    zh: '第 {line} 行的征求意见已经签收或者答复过了。',
    en: 'What line {line} asked was received or answered already.',
  },
  {
    code: 'CAS-018',
    stem: 'duty-unknown',
    zh: '条款 {clause} 的责任单位里没有“{unit}”，没有收。请对照任务清单。',
    en: 'Clause {clause} does not name the unit “{unit}”; nothing was taken. Compare the list of duties.',
  },
  {
    code: 'CAS-019',
    stem: 'paper-nothing-in-it',
    zh: '所选的线索里没有可以写进“{paper}”的内容。请换线索，或者选别的文书。',
    en: 'None of the findings chosen gives anything to put into “{paper}”. Choose other findings or another paper.',
  },
  {
    code: 'CAS-020',
    stem: 'case-document-of-step',
    zh: '第 {line} 行的步骤不出具“{title}”。请从该步骤列出的文书里选。',
    en: 'The step of line {line} does not issue “{titleEn}”. Choose one of the documents it lists.',
  },
  {
    code: 'CAS-021',
    stem: 'case-document-not-yours',
    zh: '“{title}”由办这一步的人出具，您在本案中不是。',
    en: '“{titleEn}” is issued by whoever takes the step; you do not have that part in this case.',
  },
  {
    code: 'CAS-022',
    stem: 'case-account-unknown',
    zh: '没有账号 {account}，或者已经注销，没有指定。请从本单位的账号里选。',
    en: 'There is no account {account}, or it was closed; nobody was assigned. Choose an account of the unit.',
  },
  {
    code: 'CAS-030',
    stem: 'case-key-used',
    zh: '这个提交编号在第 {seq} 行已经用于“{step}”，这一步没有办。请重新打开案件页再提交。',
    en: 'This key was used before, in line {seq} for the step “{step}”; your step was not taken. Open the case anew and submit again.',
  },
  {
    code: 'CAS-031',
    stem: 'case-unit-not-asked',
    zh: '没有可以征求意见的单位“{unit}”，或者它就是本案的承办单位。请从单位清单里选别的单位。',
    en: 'There is no unit “{unit}” to ask, or it has this case itself. Choose another of the list of units.',
  },
] as const satisfies readonly ErrorEntry[];
