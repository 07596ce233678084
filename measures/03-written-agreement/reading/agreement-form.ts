import type { AgreementText } from './agreement-text.ts';
import type { AgreementKind } from './clauses.ts';

/** What a text calls itself and what it is read as. */
export interface AgreementForm {
  /** Its first lines as written; null for a text without any. */
  title: string | null;
  /** The list of required clauses it is held against; null where neither title nor contents tell. */
  kind: AgreementKind | null;
  /** Whether its contents, not its title, told the kind. */
  fromContents: boolean;
  /** Parties named, enterprises first; 3 where a partner signs as well. */
  parties: number;
}

const titles: readonly (readonly [kind: AgreementKind, title: RegExp])[] = [
  ['part-time-contract', /非全日制|(?:小时|计时|钟点)(?:工|制)(?:劳动|用工)?(?:合同|协议)/],
  ['dispatch-agreement', /(?:劳务)?派遣(?:服务|合作)?(?:协议|合同)/],
  ['labour-contract', /(?:派遣)?劳动合同|劳动用工合同|聘用合同|雇佣合同|聘用协议|劳动协议|全日制用工合同/],
  ['written-agreement', /书面协议|权益|用工|三方|劳动者|从业人员/],
  ['civil-contract', /承揽|居间|经纪|承包|代理|委托|合作|加盟|劳务|中介|自由职业|承运/],
  ['written-agreement', /协议|合同|约定|条款|须知|承诺书/],
];
/** What a text says that was made for somebody who is managed, whatever its title. */
const managed = /不完全符合(?:确立)?劳动关系|本协议为书面协议/;
/** `本协议不是劳动合同` in a title page is not a labour contract's title. */
const denied = /(?:非|不是|不属于|并非|不构成)(?:一份)?劳动(?:合同|关系)/;

const contents: readonly (readonly [kind: AgreementKind, words: RegExp])[] = [
  ['dispatch-agreement', /被派遣劳动者|劳务派遣单位/],
  ['part-time-contract', /非全日制用工/],
  ['labour-contract', /(?:签订|订立|建立)[^。；]{0,8}劳动(?:合同|关系)|劳动合同(?:期限|的)/],
  ['written-agreement', /书面协议|不完全符合(?:确立)?劳动关系|接单|派单|骑手|网约车|众包|主播|配送|服务费|承揽|合作/],
];

/** The kind of a text by its title, and where that does not tell, by what it says of itself. */
export function formOf(agreement: AgreementText): AgreementForm {
  const { parties } = agreement;
  const opening = agreement.text
    .slice(0, 400)
    .split('\n')
    .filter((line) => line.length <= 40)
    .slice(0, 3);
  const title = opening[0] === undefined ? null : firstLine(agreement);
  const named = parties.length >= 3 ? 3 : /三方/.test(opening.join('')) ? 3 : Math.max(2, parties.length);
  for (const line of opening) {
    const kind = titles.find(([, words]) => words.test(line.replace(denied, '')))?.[0];
    if (kind === undefined || /：/.test(line)) continue;
    const said = kind === 'civil-contract' && managed.test(agreement.text) ? 'written-agreement' : kind;
    return { title, kind: said, fromContents: false, parties: named };
  }
  const head = agreement.text.slice(0, 3000);
  const kind = contents.find(([, words]) => words.test(head.replaceAll(new RegExp(denied, 'g'), '')))?.[0] ?? null;
  return { title, kind, fromContents: kind !== null, parties: named };
}

function firstLine(agreement: AgreementText): string {
  const end = agreement.text.indexOf('\n');
  return agreement.quote(0, Math.min(end, 60)).words;
}
