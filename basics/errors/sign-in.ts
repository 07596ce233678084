import type { ErrorEntry } from './entry.ts';

/** Errors of signing in and of accounts. */
export const signInErrors = [
  {
    code: 'ACC-001',
    stem: 'sign-in-not-right',
    zh: '登录信息不对，或者已经失效。请核对后重新输入。',
    en: 'What you gave is not right or no longer holds. Check it and try again.',
  },
  {
    code: 'ACC-002',
    stem: 'sign-in-locked',
    zh: '试错次数太多，已暂停。请过 {minutes} 分钟再试；不是您本人在试的，请告诉管理员。',
    en: 'Too many tries; paused. Try again in {minutes} minutes, and tell the administrator if it was not you.',
  },
  {
    code: 'ACC-003',
    stem: 'sign-in-too-many-codes',
    zh: '验证码发得太密。请过 {minutes} 分钟再要。',
    en: 'Too many codes were asked for. Ask again in {minutes} minutes.',
  },
  {
    code: 'ACC-004',
    stem: 'sign-in-no-sms',
    zh: '短信没有发出去。请过一会再试，或者到服务网点办理。',
    en: 'The message could not be sent. Try again later, or go to a service point.',
  },
  {
    code: 'ACC-005',
    stem: 'sign-in-other-origin',
    zh: '这个请求不是从本系统的页面发出的，没有处理。请从本系统页面操作；程序调用请加请求头 X-Gangwan: 1。',
    en: 'This call did not come from a page of this system and was not carried out. Use its pages; programs send the header X-Gangwan: 1.',
  },
  {
    code: 'ACC-006',
    stem: 'sign-in-again',
    zh: '改登录方式以前，请再登录一次（{minutes} 分钟以内登录过才行）。',
    en: 'Sign in once more before you change how you sign in (within the last {minutes} minutes).',
  },
  {
    code: 'ACC-007',
    stem: 'sign-in-weak-password',
    zh: '这个密码不能用：{why}。',
    en: 'This password cannot be used: {why}.',
  },
  {
    code: 'ACC-008',
    stem: 'sign-in-last-factor',
    zh: '这是唯一的第二种验证方式，不能去掉。请先加上另一种。',
    en: 'This is the only second factor and cannot be removed. Add another first.',
  },
  {
    code: 'ACC-009',
    stem: 'sign-in-no-provider',
    zh: '没有接通统一身份认证。请用其他方式登录。',
    en: 'No identity provider is connected. Sign in another way.',
  },
  {
    code: 'ACC-010',
    stem: 'sign-in-not-bound',
    zh: '这个身份还没有和本系统的账号绑定。请先用账号登录，再到“我的登录方式”里绑定。',
    en: 'This identity is not bound to an account here. Sign in with your account and bind it there.',
  },
  {
    code: 'ACC-011',
    stem: 'account-three-administrations',
    zh: '系统管理员、安全管理员、审计管理员不能是同一个人（GB/T 22239-2019 三级）。此人已经是其中之一，或者还没有登记身份证号。',
    en: 'The system, security and audit administrators may not be one person (GB/T 22239-2019, level 3). This person is one of them already, or their ID number is not on record.',
  },
  {
    code: 'ACC-012',
    stem: 'account-role-tie',
    zh: '角色 {role} 要写明所属的{tie}，而且只写这一项。',
    en: 'The role {role} is tied to a {tie}: give that and nothing else.',
  },
  {
    code: 'ACC-013',
    stem: 'account-already-there',
    zh: '这个人、这个登录名或者这个角色已经有了，没有重复登记。',
    en: 'This person, sign-in name or role is there already and was not entered twice.',
  },
  {
    code: 'ACC-014',
    stem: 'account-not-own-role',
    zh: '不能给自己授予或者撤销角色。请由另一位管理员办理。',
    en: 'Nobody grants or ends their own roles. Another administrator has to.',
  },
  {
    code: 'ACC-015',
    stem: 'account-delegation-term',
    zh: '委托期限要在 1 天到 {most} 天之间，而且要明确同意委托书全文。',
    en: 'A delegation runs from 1 to {most} days, and its text must be agreed to.',
  },
] as const satisfies readonly ErrorEntry[];
