import type { Explanation } from '../explanation.ts';
import { holderLines, remedyText, workerMayHold } from './missing-text.ts';
import { unitsText } from './units-text.ts';
import { type Language, say } from './value-text.ts';

/** Where the commands of the explanation point. */
export interface NextStepsWriting {
  language: Language;
  /** The lake as it was named on the command line. */
  lake: string;
}

/**
 * What the worker and the officer can do next. A case is opened by people over the interface; nothing here may sound as if the finding had
 * decided anything.
 */
export function nextStepLines(explanation: Explanation, writing: NextStepsWriting): string[] {
  return explanation.missing === null ? afterFinding(explanation, writing) : afterDoubt(explanation, writing);
}

function afterFinding({ finding, rule, seal }: Explanation, { language, lake }: NextStepsWriting): string[] {
  const units = unitsText(rule.departments, language);
  const id = finding.id.slice(0, 16);
  const feed = finding.worker === null;
  return [
    ...(feed
      ? []
      : [
          say(
            language,
            `劳动者：先对一对上面的记录。记得不一样，留好自己的订单截图、到账记录。可以带着这份说明和编号 ${id}，找${units}，或打 12333（人力社保）、12351（工会）、12345。登录后也可以在本系统投诉、申请调解或仲裁，由这条线索做成申请书（现在走接口，页面还没有）。线索不是认定。`,
            `Worker: compare the rows above with what you remember, and keep your own order pictures and bank entries where they differ. Take this page and the id ${id} to ${units}, or call 12333 (labour), 12351 (union) or 12345. Signed in, you can also complain or apply for mediation or arbitration here and have your application made from this finding (over the interface; there are no pages yet). A finding decides nothing.`,
          ),
        ]),
    say(
      language,
      `企业：记录有误的，用更高的版本号重报；对的，对照上面“怎样就不成立”看差在哪里。`,
      `Enterprise: send wrong records again with a higher version; where they are right, "What would turn it" shows what is lacking.`,
    ),
    say(
      language,
      `经办人：核对记录和待核实的数值，再决定要不要问企业、问劳动者。收到更正后：`,
      `Officer: check the rows and the values to be verified, then decide whether to ask the enterprise and the worker. After a correction:`,
    ),
    ...again(seal.month, lake),
  ];
}

/** Reasons nobody could answer by sending records. */
const heldByNobody = new Set(['other-currency', 'value-unknown', 'calendar-not-published']);

function afterDoubt({ finding, missing, seal, evidence }: Explanation, { language, lake }: NextStepsWriting): string[] {
  const { reason, what } = missing!;
  const alreadyTheirs = evidence.length > 0 && evidence.every((row) => row.source === 'worker');
  return [
    ...(heldByNobody.has(reason) ? [] : holderLines(what, language)),
    say(
      language,
      `怎样才有答案：${remedyText(reason, what, language)}`,
      `What brings the answer: ${remedyText(reason, what, language)}`,
    ),
    ...(finding.worker === null || heldByNobody.has(reason) || !workerMayHold(what) || alreadyTheirs
      ? []
      : [
          say(
            language,
            '劳动者自己的记录也算数：整理成交换格式的表，经办人用 --source worker 接收，会和平台的逐单对照。',
            "The worker's own records count too: put into the tables of the exchange, an officer takes them in with --source worker, beside the platform's.",
          ),
        ]),
    say(language, '收到补报后：', 'Once it has come:'),
    ...again(seal.month, lake),
  ];
}

/** The commands that take a correction in and audit again. */
function again(month: string, lake: string): string[] {
  return [
    `  npx gangwan intake PATH --lake ${quoted(lake)}`,
    `  npx gangwan seal --lake ${quoted(lake)} --period ${month}`,
    `  npx gangwan audit --lake ${quoted(lake)} --period ${month}`,
  ];
}

/** A path as it can be typed into a shell. */
export const quoted = (path: string) => (/^[\w./:@%+,=~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
