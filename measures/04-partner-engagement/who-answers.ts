import { type Day, day } from '#basics/day.ts';
import { instrumentById } from '#law/sources/all.ts';
import type { LinkKind } from '../facts/registers/partners/kinds.ts';
import type { Citation } from '../rule.ts';
import { type Ground, grounds } from './answer-grounds.ts';

/** One link between platform and worker as it stood on a day. */
export interface ChainLink {
  /** Place below the platform, from 1. */
  tier: number;
  /** USCC of whoever stands there; null: a natural person, or not reported. */
  party: string | null;
  natural: boolean;
  form: LinkKind | null;
  /** Licence on that day: in force, ended while a contract made under it runs on, none seen, not to be told, or the county keeps none. */
  standing: 'valid' | 'run-on' | 'none' | 'open' | 'not-kept';
  /** Whether it lent its name to whoever works below it; null: not reported. */
  nameLent: boolean | null;
  /** Whether a contract between it and the worker was reported. */
  contract: boolean;
  vanished: boolean;
}

/** A worker's chain at one platform on a day. */
export interface Chain {
  platform: string;
  links: readonly ChainLink[];
  /** USCC of whoever directs the work, by the register of actual managers; null: not reported. */
  manager: string | null;
  /** USCC of the unit under whose name the work is run, by the same register; null: none reported. */
  nameLentBy: string | null;
}

/** Somebody who may be asked, why, and by which provision. */
export interface Respondent {
  /** USCC; null: a natural person at `tier`, or investors of the unit there. */
  party: string | null;
  /** Place below the platform; 0: the platform; null: an actual manager outside the chain. */
  tier: number | null;
  ground: Ground;
  basis: readonly Citation[];
  vanished: boolean;
}

/** Who may be asked, and what is not known that could add to the list. */
export interface WhoAnswers {
  respondents: Respondent[];
  /** Things not reported: the link's place and the table or field. */
  open: { tier: number | null; missing: string }[];
}

/**
 * Who may be asked when something is owed to a worker at the end of a chain, each with its own provision; also where a partner can no
 * longer be found. The policy’s “corresponding liability” is a pointer and no basis, so it never puts anybody on the list; a ground
 * that depends on facts no record shows says so in its words. Source: relations 2.6 and 5.3.
 */
export function whoAnswers(chain: Chain, on: Day): WhoAnswers {
  const links = [...chain.links].sort((a, b) => a.tier - b.tier);
  const respondents: Respondent[] = [];
  const open: WhoAnswers['open'] = [];
  const add = (ground: Ground, party: string | null, tier: number | null, vanished: boolean) => {
    const basis = grounds[ground].basis.filter(({ instrument }) => inForce(instrument, on));
    if (basis.length > 0) respondents.push({ party, tier, ground, basis, vanished });
  };
  for (const [i, link] of links.entries()) {
    const above = links[i - 1];
    const upper = { party: above === undefined ? chain.platform : above.party, tier: above?.tier ?? 0 };
    const upperGone = above?.vanished ?? false;
    const dispatch = link.form === 'dispatch';
    if (link.form === null) open.push({ tier: link.tier, missing: 'linkKind' });
    if (link.party === null && !link.natural) open.push({ tier: link.tier, missing: 'partyUscc' });
    if (dispatch) {
      add('dispatch-employer', link.party, link.tier, link.vanished);
      add('dispatch-user', upper.party, upper.tier, upperGone);
    } else if (link.contract) add('contract-party', link.party, link.tier, link.vanished);
    if (link.natural || link.standing === 'none') {
      if (dispatch) add('unlicensed-dispatch', upper.party, upper.tier, upperGone);
      else add('unqualified-contractor', upper.party, upper.tier, upperGone);
      if (link.natural) add('individual-operator', upper.party, upper.tier, upperGone);
      else add('unit-or-investors', link.party, link.tier, link.vanished);
      add('selection', chain.platform, 0, false);
    } else if (link.standing !== 'valid' && link.standing !== 'run-on')
      open.push({ tier: link.tier, missing: 'licence' });
    if (link.nameLent === true) add('name-lender', link.party, link.tier, link.vanished);
    else if (link.nameLent === null) open.push({ tier: link.tier, missing: 'nameLent' });
  }
  if (chain.nameLentBy !== null) {
    const lender = links.find(({ party }) => party === chain.nameLentBy);
    add('name-lender', chain.nameLentBy, lender?.tier ?? null, lender?.vanished ?? false);
  }
  if (chain.manager === null) {
    if (links.length > 0) open.push({ tier: null, missing: 'manager' });
  } else {
    const at = links.find(({ party }) => party === chain.manager);
    const tier = chain.manager === chain.platform ? 0 : (at?.tier ?? null);
    add('actual-manager', chain.manager, tier, at?.vanished ?? false);
  }
  return { respondents: once(respondents), open };
}

/** Whether an instrument holds on a day: what was asked before it, or after it ended, rests on something else. */
function inForce(instrument: string, on: Day): boolean {
  const { from, to } = instrumentById(instrument)!;
  return day(from) <= on && (to === null || on <= day(to));
}

/** The same party on the same ground is named once. */
function once(all: readonly Respondent[]): Respondent[] {
  const seen = new Set<string>();
  return all.filter(({ party, tier, ground }) => {
    const key = `${party ?? '-'} ${tier ?? '-'} ${ground}`;
    return !seen.has(key) && seen.add(key);
  });
}
