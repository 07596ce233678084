import { table } from '#basics/text-columns.ts';
import { type DemoAccount, demoCode } from '../examples/demo-accounts.ts';
import type { Language } from './verb.ts';

/** The published accounts, as the start prints them; the code of an authenticator is that of the moment. */
export function accountLines(accounts: readonly DemoAccount[], language: Language): string[] {
  const zh = language === 'zh';
  const now = Date.now();
  return [
    '',
    zh
      ? '演示账号（公开的，谁也不保护；验证码每30秒变一次）'
      : 'Demo accounts (published, they protect nobody; codes change every 30 s)',
    table(
      zh
        ? ['身份', '登录名或手机号', '密码', '动态码种子', '现在的动态码']
        : ['who', 'name or phone', 'password', 'authenticator secret', 'code now'],
      accounts.map(({ audience, phone, signInName, password, totpSecret }) => [
        audience[language],
        signInName ?? phone ?? '',
        password ?? (zh ? '短信验证码，页面上显示' : 'code by SMS, shown on the page'),
        totpSecret ?? '',
        totpSecret === null ? '' : demoCode(totpSecret, now),
      ]),
    ),
  ];
}
