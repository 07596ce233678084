import { table } from '#basics/text-columns.ts';
import { demoCode } from '../examples/demo-accounts.ts';
import type { RunningServer } from '../server.ts';
import type { Language } from './verb.ts';

/** The published accounts, as the start prints them; the code of an authenticator is that of the moment. */
export function accountLines(
  { accounts, platformKey }: Pick<RunningServer, 'accounts' | 'platformKey'>,
  language: Language,
): string[] {
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
        password ?? (zh ? '短信验证码，在回复的 demoCode 里' : 'code by SMS: `demoCode` in the reply'),
        totpSecret ?? '',
        totpSecret === null ? '' : demoCode(totpSecret, now),
      ]),
    ),
    ...accounts.flatMap(({ audience, atPlatform: at }) =>
      at === null
        ? []
        : [
            '',
            zh
              ? `${audience.zh}（生成的人，不存在）：身份证号 ${at.idNo}，在${at.name}（${at.uscc}）的编号 ${at.workerId}`
              : `${audience.en} (generated, nobody real): ID number ${at.idNo}; at ${at.name} (${at.uscc}) number ${at.workerId}`,
          ],
    ),
    zh
      ? '怎么用 curl 登录：docs/how-to/sign-in-by-curl.md。演示用的身份认证服务在本机另开一个端口，由 /api/sign-in/oidc 转过去。'
      : 'How to sign in with curl: docs/how-to/sign-in-by-curl.md. The demo’s identity provider listens on a second port of this machine; /api/sign-in/oidc leads there.',
    ...(platformKey === null
      ? []
      : [
          '',
          zh
            ? `平台开放接口的演示密钥（${platformKey.uscc}）：`
            : `Demo key of the open interface (${platformKey.uscc}):`,
          `  appKey ${platformKey.appKey}`,
          `  secret ${platformKey.secret}`,
          zh
            ? '  接口文档：/openapi/v1/openapi.json；先核对再推送：npx gangwan conform --help'
            : '  Document: /openapi/v1/openapi.json; try before you push: npx gangwan conform --help',
        ]),
  ];
}
