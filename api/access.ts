import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { accessRows } from './access-rows.ts';

/** Everybody who comes to a door. `public` is everybody, signed in or not; `platform` signs with a key; `system` is a port or a job. */
export const roles = [
  'public',
  'worker',
  'delegate',
  'clerk',
  'enterprise-admin',
  'union-officer',
  'officer',
  'head',
  'township-officer',
  'mediator',
  'arbitrator',
  'hearing-clerk',
  'legal-aid',
  'court-liaison',
  'auditor',
  'platform',
  'system',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;
export type Role = (typeof roles)[number];

export const actions = ['read', 'list', 'create', 'change', 'start', 'reveal', 'decide', 'export', 'withdraw'] as const;
export type Action = (typeof actions)[number];

/**
 * How an object stands to whoever asks: anybody’s; the worker’s own; one of the workers who delegated; the enterprise’s; the
 * township’s; the unit’s.
 */
export const relations = ['any', 'own', 'delegated', 'enterprise', 'township', 'unit'] as const;
export type Relation = (typeof relations)[number];

/** A row of the access table: this role may do this to such objects, and why. */
export interface AccessRow {
  role: Role;
  action: Action;
  resource: string;
  relation: Relation;
  why: string;
}

/** Whoever comes to a door: roles, and what they are tied to. */
export interface Actor {
  /** Account id; null: not signed in, or a key. */
  account: string | null;
  roles: readonly Role[];
  /** The worker’s own key; null for all others. */
  workerKey: string | null;
  /** Keys of workers who delegated to this person. */
  delegatedKeys: readonly string[];
  /** USCC of the enterprise the person acts for, or the platform’s. */
  enterprise: string | null;
  /** Area code of the township. */
  township: string | null;
  /** Slug of the unit. */
  unit: string | null;
}

/** Nobody signed in. */
export const visitor: Actor = {
  account: null,
  roles: ['public'],
  workerKey: null,
  delegatedKeys: [],
  enterprise: null,
  township: null,
  unit: null,
};

/** What of an object tells how it stands to somebody; absent or null: to nobody in that way. */
export interface Standing {
  workerKey?: string | null;
  enterprise?: string | null;
  township?: string | null;
  unit?: string | null;
}

/** Rows of the table that let this person do this to such a resource at all. */
export function rowsFor(
  actor: Actor,
  action: Action,
  resource: string,
  table: readonly AccessRow[] = accessRows,
): AccessRow[] {
  return table.filter(
    (row) =>
      row.action === action && row.resource === resource && (row.role === 'public' || actor.roles.includes(row.role)),
  );
}

/** Whether a resource has a row for the action for anybody: a door without one stops the start. */
export function hasRow(action: Action, resource: string): boolean {
  return accessRows.some((row) => row.action === action && row.resource === resource);
}

const holds: Readonly<Record<Relation, (actor: Actor, object: Standing) => boolean>> = {
  any: () => true,
  own: ({ workerKey }, object) => workerKey !== null && object.workerKey === workerKey,
  delegated: ({ delegatedKeys }, object) => object.workerKey != null && delegatedKeys.includes(object.workerKey),
  enterprise: ({ enterprise }, object) => enterprise !== null && object.enterprise === enterprise,
  township: ({ township }, object) => township !== null && object.township === township,
  unit: ({ unit }, object) => unit !== null && object.unit === unit,
};

/** Whether somebody may do something to one object. */
export function may(
  actor: Actor,
  action: Action,
  resource: string,
  object: Standing,
  table: readonly AccessRow[] = accessRows,
): boolean {
  return rowsFor(actor, action, resource, table).some(({ relation }) => holds[relation](actor, object));
}

/** Columns of a query that tell how a row stands to somebody. */
export type StandingColumns = Partial<Record<keyof Standing, string>>;

/**
 * The same table as a filter of a query: true for exactly the rows on which `may` says yes. A relation whose column the query does not
 * have holds for no row.
 */
export function whereMay<DB, TB extends keyof DB>(
  actor: Actor,
  action: Action,
  resource: string,
  columns: StandingColumns,
  table: readonly AccessRow[] = accessRows,
): (eb: ExpressionBuilder<DB, TB>) => Expression<SqlBool> {
  return () => {
    const conditions: Expression<SqlBool>[] = [];
    const equals = (column: string | undefined, value: string | null) => {
      if (column !== undefined && value !== null)
        conditions.push(sql<boolean>`${sql.ref(column)} is not distinct from ${value}`);
    };
    for (const { relation } of rowsFor(actor, action, resource, table)) {
      if (relation === 'any') return sql<boolean>`true`;
      if (relation === 'own') equals(columns.workerKey, actor.workerKey);
      if (relation === 'delegated') for (const key of actor.delegatedKeys) equals(columns.workerKey, key);
      if (relation === 'enterprise') equals(columns.enterprise, actor.enterprise);
      if (relation === 'township') equals(columns.township, actor.township);
      if (relation === 'unit') equals(columns.unit, actor.unit);
    }
    if (conditions.length === 0) return sql<boolean>`false`;
    return sql<boolean>`(${sql.join(conditions, sql` or `)})`;
  };
}
