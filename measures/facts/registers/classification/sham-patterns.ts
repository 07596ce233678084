import type { Arrangement } from './engagement-arrangement.ts';
import type { Indicated } from './indicated-class.ts';

/** A pattern seen, what follows, and on what basis (relations 2.6). It points to who answers; it never settles the class. */
export interface ShamPattern {
  pattern: string;
  zh: string;
  en: string;
  basis: readonly { instrument: string; article: string }[];
}

const cite = (instrument: string, ...articles: readonly string[]) =>
  articles.map((article) => ({ instrument, article }));
const notice = cite('employment-relationship-notice', '第一条');
const opinion = cite('stable-employment-opinion', '第七条');
const contractLaw = (...articles: readonly string[]) => cite('labour-contract-law', ...articles);
const interpretation = (article: string) => cite('labour-dispute-interpretation-2025', article);

/** A test over an arrangement: the pattern where it shows, else null. */
type Test = (of: Arrangement, indicated: Indicated) => ShamPattern | null;

const pattern = (slug: string, zh: string, en: string, basis: ShamPattern['basis']): ShamPattern => ({
  pattern: slug,
  zh,
  en,
  basis,
});

const differs = (one: string | null | undefined, other: string) => one !== null && one !== undefined && one !== other;

/** The unit that manages, where another signs, pays or insures (F18): the relation is looked for with whoever manages. */
const actualManager: Test = ({ signer, manager, payer, insurer }) => {
  if (manager === null || manager === undefined) return null;
  const apart = [signer, payer, insurer].some((unit) => differs(unit, manager));
  if (!apart) return null;
  const zh = `实际管理的是${manager}；关系从谁管理找起，不在谁签约、发薪或者参保`;
  const en = `${manager} manages; the relation is looked for with whoever manages, not with who signs, pays or insures`;
  return pattern('actual-manager', zh, en, notice);
};

const fakeOutsourcing: Test = ({ signer, manager, brand }) => {
  if (!manager || !brand || manager !== brand || !differs(signer, brand)) return null;
  const zh = '承包单位只签约发薪，发包的品牌方自己管理：名为外包，由管理的一方查起，没有签字也一样';
  const en =
    'the contractor signs and pays, the brand that contracted out manages: outsourced in name; look to whoever manages though it signed nothing';
  return pattern('fake-outsourcing', zh, en, [...notice, ...cite('labour-dispute-interpretation-2025', '第三条')]);
};

const layeredChain: Test = ({ units }) => {
  const hops = units?.length ?? 0;
  if (hops < 2) return null;
  const zh = `品牌与劳动者之间隔了${hops}层，签约、管理、发薪、参保各在谁手里，逐层查明`;
  const en = `${hops} units stand between the brand and the worker; each is asked what it signs, manages, pays and insures`;
  return pattern('layered-chain', zh, en, notice);
};

const inducedRegistration: Test = ({ soleTraderArranged }) =>
  soleTraderArranged === true
    ? pattern(
        'induced-registration',
        '个体工商户登记由企业或者中介安排；登记不否定劳动关系，看用工事实',
        'the registration as a sole trader was arranged by the enterprise or an agent; it does not bar a labour relationship, the use of labour decides',
        opinion,
      )
    : null;

const cooperationLabel: Test = ({ calledCooperation }, indicated) =>
  calledCooperation === true && indicated === 'employee'
    ? pattern(
        'cooperation-label',
        '名为合作、承揽、居间，用工事实指向劳动关系；以事实为准',
        'called cooperation, contracting or brokerage while the facts point to a labour relationship; the facts go before the name',
        [...notice, ...opinion],
      )
    : null;

const convertedEmployee: Test = ({ convertedFromContract }) =>
  convertedFromContract === true
    ? pattern(
        'converted-employee',
        '原劳动合同期内改签其他协议：工作没有变的，原关系可能继续，终止可能要按违法解除负责',
        'another agreement replaced a labour contract still running: where the work did not change the old relation may go on, and ending it may be answered for',
        contractLaw('第二十六条', '第四十八条'),
      )
    : null;

const unqualifiedDownstream: Test = ({ signerLicensed }) =>
  signerLicensed === false
    ? pattern(
        'unqualified-downstream',
        '签约单位没有合法经营资格：可以请求把业务转包给它的单位承担用工主体责任（支付报酬、工伤待遇），由该单位或者出资人支付；这是责任，不是认定劳动关系',
        'the unit that signed is not licensed: the one that handed the work on may be asked to bear employer responsibility (pay, work-injury benefits), and the unit or its investors pay; a liability, not a finding of a relationship',
        [...interpretation('第一条'), ...contractLaw('第九十三条')],
      )
    : null;

const lentName: Test = ({ nameLentBy }) =>
  nameLentBy === null || nameLentBy === undefined
    ? null
    : pattern(
        'lent-name',
        `以${nameLentBy}的名义经营（挂靠）：可以请求被挂靠单位承担用工主体责任；这是责任，不是认定劳动关系`,
        `run under the name of ${nameLentBy}: that unit may be asked to bear employer responsibility; a liability, not a finding of a relationship`,
        interpretation('第二条'),
      );

const individualContractor: Test = ({ signerIsPerson }) =>
  signerIsPerson === true
    ? pattern(
        'individual-contractor',
        '个人承包经营者招用：造成损害的，发包的组织承担连带赔偿责任',
        'a natural person who runs a contracted operation engages: for damage the organisation that let the contract is jointly liable',
        contractLaw('第九十四条'),
      )
    : null;

const affiliated: Test = ({ sameControl }) =>
  sameControl === true
    ? pattern(
        'affiliated-companies',
        '关联企业交替或者同时用工：有书面劳动合同的按合同，没有的按用工管理行为，综合工时、内容、报酬、参保认定；可以请求共同支付（待核实）',
        'affiliated companies use the labour in turn or together: by the written contract, else by the conduct of management with hours, content, pay and insurance; joint payment may be asked (to be confirmed)',
        interpretation('第三条'),
      )
    : null;

const insuranceWaiver: Test = ({ waivesInsurance }) =>
  waivesInsurance === true
    ? pattern(
        'insurance-waiver',
        '放弃社会保险的约定可能无效；劳动者可以据此解除合同并请求经济补偿',
        'a waiver of social insurance is likely void; the worker may end the contract over it and ask for compensation',
        [...interpretation('第十九条'), ...contractLaw('第二十六条', '第三十八条', '第四十六条')],
      )
    : null;

const tests: readonly Test[] = [
  actualManager,
  fakeOutsourcing,
  layeredChain,
  inducedRegistration,
  cooperationLabel,
  convertedEmployee,
  unqualifiedDownstream,
  lentName,
  individualContractor,
  affiliated,
  insuranceWaiver,
];

/** Patterns of 2.6 that an arrangement shows, each with its concrete legal basis. */
export function shamPatterns(of: Arrangement, indicated: Indicated): ShamPattern[] {
  return tests.flatMap((test) => test(of, indicated) ?? []);
}
