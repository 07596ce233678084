import { explainFinding } from '#journey/2-audit/explain.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { explanationText } from '#journey/2-audit/explanation-text.ts';
import { argument, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'explain',
  zh: '解释一条线索：条文、数值、算法、订单，怎样就不成立',
  en: 'explain a finding: articles, values, arithmetic, orders, and what would turn it',
  takes: 'ID --lake DIR',
  options: { lake: { value: 'DIR', zh: '数据湖文件夹', en: 'folder of the lake', required: true } },
  async run(call) {
    const lake = textOption(call, 'lake')!;
    const explanation = await explainFinding(lake, argument(call, 0, 'ID'));
    if (call.json) call.print(JSON.stringify(explanation));
    else call.print(explanationText(explanation, call.language, { names: await enterpriseNames(lake), lake }));
    return 0;
  },
};
