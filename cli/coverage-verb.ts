import { fileURLToPath } from 'node:url';
import { coverage, coverageTable } from './coverage.ts';
import type { Verb } from './verb.ts';

export const verb: Verb = {
  name: 'coverage',
  zh: '政策182条要求各由什么落实、还缺什么',
  en: 'what serves each of the 182 clauses, and what is not there yet',
  takes: '',
  options: {},
  async run(call) {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const state = coverage(root);
    call.print(call.json ? JSON.stringify(state) : coverageTable(root, state, call.language));
    return 0;
  },
};
