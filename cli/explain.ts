import { GangwanError } from '#basics/errors/catalogue.ts';
import { explainFinding } from '#journey/2-audit/explain.ts';
import { enterpriseNames } from '#journey/2-audit/explaining/enterprise-names.ts';
import { explanationText } from '#journey/2-audit/explanation-text.ts';
import { lakeOption } from './lake-option.ts';
import { argument, textOption, type Verb } from './verb.ts';

export const verb: Verb = {
  name: 'explain',
  zh: '解释一条线索：条文、数值、算法、订单，怎样就不成立',
  en: 'explain a finding: articles, values, arithmetic, orders, and what would turn it',
  about: {
    zh: '劳动者和律师看的是同一页：先说白话，再说约束力、依据、当日的数值、算法、原始记录，最后是接下来可以做什么。编号写前几位就行；无法判断的也能解释。',
    en: 'One page for worker and lawyer: plain words first, then how binding it is, the law, the values of the day, the arithmetic, the reported rows and what to do next. The beginning of the id is enough; a cannot-tell is explained too.',
  },
  takes: 'ID --lake DIR',
  options: { lake: lakeOption },
  examples: [
    {
      command: 'npx gangwan explain 3f9a2c1b --lake data/lake',
      zh: '编号在 audit 写出的线索文件里（id）',
      en: 'the id stands in the findings that audit wrote',
    },
    {
      command: 'npx gangwan explain 3f9a2c1b --lake data/lake --json > finding.json && npx gangwan check finding.json',
      zh: '存成文件，让另写的程序独立核验',
      en: 'save it and let the separately written checker derive it again',
    },
  ],
  async run(call) {
    const lake = textOption(call, 'lake')!;
    const id = argument(call, 0, 'ID').toLowerCase();
    if (!/^[0-9a-f]{4,64}$/.test(id)) throw new GangwanError('command-not-an-id', { text: id });
    call.progress(call.language === 'zh' ? '重算这一条' : 'deriving it again');
    const explanation = await explainFinding(lake, id);
    if (call.json) call.print(JSON.stringify(explanation));
    else call.print(explanationText(explanation, call.language, { names: await enterpriseNames(lake), lake }));
    return 0;
  },
};
