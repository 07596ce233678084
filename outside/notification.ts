import { z } from 'zod';
import { port } from './port.ts';

/**
 * Template messages in WeChat. The text carries no personal data beyond what the template names: it says that there is something to read
 * and where. Source: 网络数据安全管理条例 art. 11 names messages among the ways to tell people.
 */
export const notification = port({
  name: 'notification',
  zh: '微信通知',
  en: 'WeChat notification',
  request: z.object({
    template: z.string().min(1).max(60),
    /** The account's open id with the county's official account. */
    to: z.string().min(1).max(64),
    values: z.record(z.string(), z.string().max(60)),
    /** Path in the worker's pages, never a foreign address. */
    path: z.string().regex(/^\/[\w/-]*$/),
  }),
  answer: z.object({ to: z.string(), messageId: z.string().min(1).max(64), at: z.iso.datetime({ offset: true }) }),
  mismatch: (request, answer) => (answer.to === request.to ? null : 'sent to somebody else'),
  paper: ({ template, values }) => ({
    to: '受送达人（送达回证另附）',
    lines: [
      ['事项', '书面通知'],
      ['通知种类', template],
      ...Object.entries(values).map(([name, value]) => [name, value] as const),
    ],
  }),
});
