/** Fields of an itemised statement by their code in the exchange. Source: 保障农民工工资支付条例 15. */
const fields: Readonly<Record<string, { zh: string; en: string }>> = {
  employer: { zh: '用人单位', en: 'employer' },
  cycle: { zh: '支付周期', en: 'pay cycle' },
  payDate: { zh: '支付日期', en: 'pay day' },
  name: { zh: '姓名', en: 'name' },
  idNumber: { zh: '身份证号码', en: 'ID number' },
  contact: { zh: '联系方式', en: 'contact' },
  workingTime: { zh: '工作时间', en: 'working time' },
  items: { zh: '应发项目及数额', en: 'items and amounts due' },
  deductions: { zh: '代扣、代缴、扣除项目和数额', en: 'items and amounts deducted' },
  net: { zh: '实发数额', en: 'net pay' },
  proof: { zh: '银行代发凭证或签字', en: 'bank proof or signature' },
};

/** The fields a statement left out, as people read them; a code not known is shown as it is. */
export function statementFields(codes: readonly string[]): { zh: string; en: string } {
  return {
    zh: codes.map((code) => fields[code]?.zh ?? code).join('、'),
    en: codes.map((code) => fields[code]?.en ?? code).join(', '),
  };
}
