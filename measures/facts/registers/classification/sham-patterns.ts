import type { Indicated } from './indicated-class.ts';

/** How an engagement is arranged, as told; null or absent: not known. */
export interface Arrangement {
  signer?: string | null;
  manager?: string | null;
  payer?: string | null;
  /** Registered as a sole trader through the enterprise or an agent. */
  soleTraderArranged?: boolean | null;
  /** The agreement is called cooperation, contracting or brokerage. */
  calledCooperation?: boolean | null;
  /** Units between the brand and the worker. */
  hops?: number | null;
  /** A labour contract was in force before and the work did not change. */
  convertedFromContract?: boolean | null;
  /** The unit that signed may lawfully do the business. */
  partnerQualified?: boolean | null;
  /** Signer, manager and payer are under one control. */
  affiliated?: boolean | null;
  waivesInsurance?: boolean | null;
}

/** A pattern seen, what follows, and on what basis (relations 2.6). It never settles the class. */
export interface ShamPattern {
  pattern: string;
  zh: string;
  en: string;
  basis: { instrument: string; article: string };
}

const notice = { instrument: 'employment-relationship-notice', article: '第一条' };
const opinion = { instrument: 'stable-employment-opinion', article: '第七条' };
const interpretation = (article: string) => ({ instrument: 'labour-dispute-interpretation-2025', article });

/** Patterns of 2.6 that an arrangement shows; the actual manager is named where the signer or payer is another. */
export function shamPatterns(of: Arrangement, indicated: Indicated): ShamPattern[] {
  const found: ShamPattern[] = [];
  const add = (pattern: string, zh: string, en: string, basis: ShamPattern['basis']) =>
    found.push({ pattern, zh, en, basis });
  const { signer, manager, payer } = of;
  if (manager != null && ((signer != null && signer !== manager) || (payer != null && payer !== manager)))
    add(
      'actual-manager',
      `实际管理的是${manager}，关系在谁管理，不在谁签字或者发薪`,
      `${manager} manages: the relation lies with who manages, not with who signs or pays`,
      notice,
    );
  if (of.soleTraderArranged === true)
    add(
      'induced-registration',
      '登记为个体工商户由他人安排，登记不否定劳动关系',
      'the registration was arranged by others; it does not bar a labour relationship',
      opinion,
    );
  if (of.calledCooperation === true && indicated === 'employee')
    add(
      'cooperation-label',
      '名为合作、承揽，事实指向劳动关系',
      'called cooperation while the facts point to a labour relationship',
      notice,
    );
  if ((of.hops ?? 0) >= 2)
    add(
      'layered-chain',
      `品牌与劳动者之间隔了${of.hops}层，逐层查明签约、管理、发薪和参保`,
      `${of.hops} units stand between the brand and the worker; each is asked what it does`,
      notice,
    );
  if (of.convertedFromContract === true)
    add(
      'converted-employee',
      '原劳动合同期内改签而工作不变，原关系可能继续',
      'a labour contract was replaced while the work went on; the old relation may go on',
      { instrument: 'labour-contract-law', article: '第四十八条' },
    );
  if (of.partnerQualified === false)
    add(
      'unqualified-partner',
      '签约单位不具备合法经营资格，可以请求转包的单位承担用工主体责任',
      'the unit that signed may not do the business; the one that handed the work on may be asked to answer',
      interpretation('第一条'),
    );
  if (of.affiliated === true)
    add(
      'affiliated-companies',
      '关联企业交替或者同时用工，按合同或者管理行为认定，可以请求共同支付',
      'affiliated companies use the labour in turn or together; by contract or by management, payment may be asked of all',
      interpretation('第三条'),
    );
  if (of.waivesInsurance === true)
    add(
      'insurance-waiver',
      '放弃社会保险的约定可能无效',
      'a waiver of social insurance is likely void',
      interpretation('第十九条'),
    );
  return found;
}
