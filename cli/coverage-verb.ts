import { fileURLToPath } from 'node:url';
import { coverage, coverageTable } from './coverage.ts';
import type { Verb } from './verb.ts';

export const verb: Verb = {
  name: 'coverage',
  zh: '政策182条要求各由什么落实、还缺什么',
  en: 'what serves each of the 182 clauses, and what is not there yet',
  about: {
    zh: '城人社发〔2022〕97号的每一条要求：由哪条规则、哪个流程、哪张表、哪个页面落实；还没有的，说明为什么。',
    en: 'Each clause of 城人社发〔2022〕97号: which rule, procedure, register or page serves it, and for those not served yet, why.',
  },
  takes: '',
  options: {},
  examples: [
    {
      command: 'npx gangwan coverage | less',
      zh: '逐条看',
      en: 'read clause by clause',
    },
    {
      command: 'npx gangwan coverage --json > coverage.json',
      zh: '交给别的程序统计',
      en: 'for another program to count',
    },
  ],
  async run(call) {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const state = coverage(root);
    call.print(call.json ? JSON.stringify(state) : coverageTable(root, state, call.language).trimEnd());
    return 0;
  },
};
