import { caseRoles, outcomes, type Procedure } from './procedure.ts';

/**
 * The table of a procedure as a Mermaid state diagram: one arrow for each step and each state it leads from, with who takes it; steps that
 * leave the state as it is and limits stand beside the states as notes.
 */
export function diagramOf(procedure: Procedure, language: 'zh' | 'en'): string {
  const say = (words: { zh: string; en: string }) => plain(language === 'zh' ? words.zh : words.en);
  const states = Object.entries(procedure.states);
  const id = (state: string) => `s${states.findIndex(([name]) => name === state)}`;
  const arrows = Object.values(procedure.actions).flatMap((row) => {
    const { to } = row;
    const by = row.by.map((role) => say(caseRoles[role])).join(language === 'zh' ? '、' : ', ');
    return to === 'stay' ? [] : row.from.map((from) => `  ${id(from)} --> ${id(to)}: ${say(row)} [${by}]`);
  });
  const notes = states.flatMap(([state]) => {
    const stays = Object.values(procedure.actions).filter(({ from, to }) => to === 'stay' && from.includes(state));
    return stays.length === 0
      ? []
      : [`  note right of ${id(state)}: ${stays.map(say).join(language === 'zh' ? '；' : '; ')}`];
  });
  const handed = Object.values(procedure.actions).flatMap((row) =>
    row.handsOver === undefined ? [] : [`  %% ${say(row)} → ${row.handsOver.to}`],
  );
  return [
    'stateDiagram-v2',
    `  %% ${procedure.slug}: ${say(procedure.title)}`,
    ...states.map(
      ([state, one]) => `  ${id(state)}: ${say(one)}${one.ends === undefined ? '' : ` (${say(outcomes[one.ends])})`}`,
    ),
    `  [*] --> ${id(states[0]![0])}`,
    ...arrows,
    ...states.flatMap(([state, { ends }]) => (ends === undefined ? [] : [`  ${id(state)} --> [*]`])),
    ...notes,
    ...handed,
  ].join('\n');
}

/** Words as a diagram takes them: its own marks are written full width. */
const plain = (text: string) => text.replaceAll(':', '：').replaceAll(';', '；').replaceAll('#', '＃');
