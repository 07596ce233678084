import { z } from 'zod';
import { port } from './port.ts';

/**
 * Credit platform: publishes licences and penalties (双公示, within 7 working days of the decision) and takes them off after credit
 * repair. Source: sheet services-statistics-standards, G.7.
 */
export const credit = port({
  name: 'credit',
  zh: '公共信用信息平台（双公示）',
  en: 'Credit platform',
  request: z.object({
    act: z.enum(['publish', 'withdraw']),
    decisionNumber: z.string().min(1).max(80),
    /** The firm named in the decision; a person is never sent through this port. */
    uscc: z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/),
    name: z.string().min(1).max(100),
    decidedOn: z.iso.date(),
    content: z.string().min(1).max(2000),
    noticeUntil: z.iso.date().optional(),
  }),
  answer: z.object({
    act: z.enum(['publish', 'withdraw']),
    decisionNumber: z.string(),
    uscc: z.string(),
    recordNumber: z.string().min(1).max(80),
    doneOn: z.iso.date(),
  }),
  mismatch(request, answer) {
    if (answer.decisionNumber !== request.decisionNumber) return `decision ${answer.decisionNumber}`;
    if (answer.uscc !== request.uscc) return `enterprise ${answer.uscc}`;
    return answer.act === request.act ? null : `act ${answer.act}`;
  },
  paper: ({ act, decisionNumber, uscc, name, decidedOn, content, noticeUntil }) => ({
    to: '县信用主管部门',
    lines: [
      ['事项', act === 'publish' ? '报送双公示信息' : '撤下公示信息（信用修复）'],
      ['决定文书号', decisionNumber],
      ['相对人', `${name}（${uscc}）`],
      ['决定日期', decidedOn],
      ['内容', content],
      ...(noticeUntil === undefined ? [] : [['公示截止', noticeUntil] as const]),
    ],
  }),
});
