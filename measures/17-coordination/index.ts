export { type Duty, type DutyState, dutiesOf, dutyState } from './duties.ts';
export { procedures } from './procedures.ts';
