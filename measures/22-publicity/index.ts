export { procedures } from './procedures.ts';
