import type { z } from 'zod';
import type { UnitSlug } from './departments.ts';
import type { DocumentSlug } from './documents.ts';
import type { WorkerClass } from './facts/kinds.ts';
import type { Citation, MeasureSlug } from './rule.ts';

export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** 案件角色: in what part somebody acts in a case. `system` acts when a limit has run out and the law says what silence means. */
export const caseRoles = {
  applicant: { zh: '申请人（投诉人）', en: 'Applicant' },
  respondent: { zh: '被申请人（用人单位、平台）', en: 'Respondent' },
  anyone: { zh: '任何人', en: 'Anyone' },
  clerk: { zh: '受理人员', en: 'Intake clerk' },
  officer: { zh: '承办人员', en: 'Officer in charge' },
  inspector: { zh: '劳动保障监察员', en: 'Labour inspector' },
  'legal-reviewer': { zh: '法制审核人员', en: 'Legal reviewer' },
  head: { zh: '单位负责人', en: 'Head of the unit' },
  presider: { zh: '听证主持人', en: 'Presider of the hearing' },
  mediator: { zh: '调解员', en: 'Mediator' },
  commission: { zh: '仲裁委员会', en: 'Arbitration commission' },
  arbitrator: { zh: '仲裁员（庭）', en: 'Arbitrator' },
  'legal-aid': { zh: '法律援助机构', en: 'Legal-aid centre' },
  lawyer: { zh: '法律援助人员', en: 'Legal-aid lawyer' },
  union: { zh: '工会', en: 'Union' },
  representatives: { zh: '职工（劳动者）代表', en: "Workers' representatives" },
  court: { zh: '人民法院（联络员登记）', en: 'Court, entered by its liaison' },
  police: { zh: '公安机关（登记）', en: 'Police, entered by the unit' },
  government: { zh: '县人民政府（登记）', en: 'County government, entered by the unit' },
  'other-unit': { zh: '其他责任单位', en: 'Another responsible unit' },
  'higher-unit': { zh: '上级机关（登记）', en: 'Higher body, entered by the unit' },
  township: { zh: '乡镇（街道）', en: 'Township' },
  system: { zh: '系统（期限届满）', en: 'The system, when a limit ends' },
} as const satisfies Record<string, Words>;
export type CaseRole = keyof typeof caseRoles;

/** 结果: how a case can end. */
export const outcomes = {
  performed: { zh: '已履行', en: 'Performed' },
  paid: { zh: '已支付', en: 'Paid' },
  corrected: { zh: '已改正', en: 'Corrected' },
  settled: { zh: '达成协议', en: 'Settled' },
  decided: { zh: '已作出决定', en: 'Decided' },
  granted: { zh: '准予', en: 'Granted' },
  refused: { zh: '不予受理（不准）', en: 'Refused' },
  unfounded: { zh: '查无事实', en: 'Unfounded' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  'handed-over': { zh: '移送其他途径', en: 'Handed over' },
  lapsed: { zh: '逾期失效', en: 'Lapsed' },
  ended: { zh: '终结', en: 'Ended' },
} as const satisfies Record<string, Words>;
export type Outcome = keyof typeof outcomes;

/** 状态: where a case stands. `ends`: the case is over, with this outcome. */
export interface StateOf extends Words {
  readonly ends?: Outcome;
}

/** 步骤: what may be done. The same row makes the button and is checked by the server. */
export interface ActionOf<S extends string = string, A extends string = string, C extends string = string>
  extends Words {
  readonly from: readonly S[];
  /** `stay`: the state does not change. */
  readonly to: S | 'stay';
  readonly by: readonly CaseRole[];
  /** What must be said; absent: nothing but who and when. */
  readonly asks?: z.ZodObject;
  /** Instrument and article the step rests on. */
  readonly basis: Citation;
  readonly issues?: readonly DocumentSlug[];
  /** 中止: the step pauses the case; `asks` must have a field `ground`, one of the procedure's `pauses`. */
  readonly pauses?: true;
  /** Ends the pause. */
  readonly resumes?: true;
  /** May be done while the case is paused. */
  readonly whilePaused?: true;
  /** 延长: adds the extension of this clock, once. */
  readonly extends?: C;
  /** Whoever did one of these steps may not do this one (a hearing is not presided by who investigated). */
  readonly notBy?: readonly A[];
  /** Not before the day of this clock (kind `wait`) has come. */
  readonly notBefore?: C;
  /** Only when this clock has been stopped or its last day is over: silence until then is an answer. */
  readonly afterClock?: C;
  /** Not after the last day of this clock: the right is lost. Steps of offices are never refused for being late, only shown as late. */
  readonly notAfter?: C;
  /** 移送: opens a case of another procedure with what is known; field of the new form ← field said here. */
  readonly handsOver?: HandOver;
}

/** Another procedure a step leads to, and which of its fields are filled from which of ours. */
export interface HandOver {
  readonly to: string;
  readonly carries: Readonly<Record<string, string>>;
}

/** 时限: a limit that runs. */
export interface ClockOf<A extends string = string> extends Words {
  /** Name of a limit in `law/limits`; or the field of the starting step that says the last day (a period fixed in an order). */
  readonly limit: string | { readonly dayIn: string };
  /** Limit added by an extension. */
  readonly extension?: string;
  /**
   * `act`: somebody must act by the last day; `wait`: nothing may happen, or something holds, until that day; `before`: counted back
   * from the event whose day the starting step says, to be done by then.
   */
  readonly kind: 'act' | 'wait' | 'before';
  /** Of kind `wait`: counted back from the day said, and what waits may be done from then on (talks in the last three months). */
  readonly back?: true;
  /** Who must act, or who waits. */
  readonly whose: CaseRole;
  /** Steps that set it off (again); `day`: the field that says the day it counts from, absent: the day of the step. */
  readonly starts: readonly { readonly on: A | 'open'; readonly day?: string }[];
  readonly stops: readonly A[];
  /** Grounds of `pauses` that stop the count; `all` of them; absent: none. */
  readonly pausedBy?: 'all' | readonly string[];
  /** What the law says silence means: done by the system on the day after the last day. */
  readonly onLapse?: A;
  /** Days before the last day on which those concerned are reminded; absent: 3 and 1. */
  readonly warns?: readonly number[];
}

/** 中止事由: a ground to pause, with its basis. */
export interface PauseOf extends Words {
  readonly basis: Citation;
}

/** 公开: what is published, on what ground, how long, and who may object. */
export interface PublicationOf extends Words {
  readonly on: string;
  readonly basis: Citation;
  /** Limit in `law/limits` after which it is taken down, alike for all or by class; null: while the ground lasts. */
  readonly during: string | DuringByClass | null;
  /** Limit in which an objection is answered; null: none in law. */
  readonly objection: string | null;
}

/** 按类别的公示期: which field of the case says the class, and the limit of each class. */
export interface DuringByClass {
  readonly field: string;
  readonly limits: Readonly<Record<string, string>>;
}

/** 办件: a procedure as data: one table that the button, the server, the page and the diagram read. */
export interface Procedure<S extends string = string, A extends string = string, C extends string = string> {
  readonly slug: string;
  /** Ids of the fact sheet, as `LI-01`. */
  readonly sheet: readonly string[];
  /** The measure whose folder it stands in, then others it serves. */
  readonly measure: MeasureSlug;
  readonly also?: readonly MeasureSlug[];
  readonly departments: readonly UnitSlug[];
  readonly title: Words;
  /** What it is for, in a sentence of plain words. */
  readonly purpose: Words;
  readonly opens: {
    readonly by: readonly CaseRole[];
    /** Worker classes the route is open to; a class in doubt (`unclear`) is always let in. */
    readonly classes: readonly WorkerClass[] | 'all';
    readonly asks: z.ZodObject;
    readonly basis: Citation;
    readonly issues?: readonly DocumentSlug[];
  };
  /** The first is where a case begins. */
  readonly states: Readonly<Record<S, StateOf>>;
  readonly actions: Readonly<Record<A, ActionOf<NoInfer<S>, NoInfer<A>, NoInfer<C>>>>;
  readonly clocks: Readonly<Record<C, ClockOf<NoInfer<A>>>>;
  readonly pauses?: Readonly<Record<string, PauseOf>>;
  readonly publishes?: PublicationOf;
  /** 向劳动者公开: put to all workers (a draft rule): every worker who signs in may read it and take the steps of `anyone`. Never a person's own matter. */
  readonly workersRead?: true;
}

/** A procedure, frozen; the type parameters make a state, step or clock that does not exist fail to compile. */
export function procedure<const S extends string, const A extends string, const C extends string>(
  definition: Procedure<S, A, C>,
): Procedure {
  return Object.freeze(definition) as unknown as Procedure;
}

/** What of a step is not said by every step. */
type MoreOfStep<A extends string, C extends string> = Omit<
  ActionOf<string, A, C>,
  'zh' | 'en' | 'from' | 'to' | 'by' | 'basis'
>;

/** A step in a row of arguments: its names, from where, to where, by whom, on what basis, and what else. */
export function step<const S extends string, const A extends string = never, const C extends string = never>(
  zh: string,
  en: string,
  from: readonly S[],
  to: S | 'stay',
  by: readonly CaseRole[],
  basis: Citation,
  more: MoreOfStep<A, C> = {},
): ActionOf<S, A, C> {
  return { zh, en, from, to, by, basis, ...more };
}

/** What of a clock is not said by every clock. */
type MoreOfClock<A extends string> = Partial<Omit<ClockOf<A>, 'zh' | 'en' | 'limit' | 'whose' | 'starts' | 'stops'>>;

/**
 * A clock in a row of arguments: its names, its limit, whose it is, the steps that set it off (with the field that says the day, where
 * it is not the day of the step) and those that stop it. Of kind `act` unless told.
 */
export function clock<const A extends string>(
  zh: string,
  en: string,
  limit: ClockOf['limit'],
  whose: CaseRole,
  starts: readonly (A | 'open' | readonly [A | 'open', string])[],
  stops: readonly A[],
  more: MoreOfClock<A> = {},
): ClockOf<A> {
  return {
    zh,
    en,
    limit,
    whose,
    starts: starts.map((start) => (typeof start === 'string' ? { on: start } : { on: start[0], day: start[1] })),
    stops,
    kind: 'act',
    ...more,
  };
}
