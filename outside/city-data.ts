import { z } from 'zod';
import { port } from './port.ts';

/**
 * The city's public-data platform: asks for a share of data a higher body already holds (ride-hailing orders among them), which the law
 * forbids to collect again from platforms. Reply within 10 working days, data 20 working days after consent.
 * Source: 政务数据共享条例 (State Council Order 809, in force 2025-08-01); 网络预约出租汽车监管信息交互平台运行管理办法 (2022).
 */
export const cityData = port({
  name: 'city-data',
  zh: '市级政务数据共享',
  en: 'City data platform',
  request: z.object({
    /** Number of the share in the city's catalogue. */
    catalogue: z.string().min(1).max(60),
    area: z.string().regex(/^\d{6}$/),
    /** Days asked for, both included. */
    from: z.iso.date(),
    to: z.iso.date(),
    purpose: z.string().min(1).max(200),
  }),
  answer: z.object({
    catalogue: z.string(),
    from: z.iso.date(),
    to: z.iso.date(),
    /** Files handed over; their digests are checked when they are taken in. */
    files: z.array(
      z.object({
        name: z.string().min(1).max(200),
        sm3: z.string().regex(/^[0-9a-f]{64}$/),
        rows: z.int().min(0),
      }),
    ),
  }),
  mismatch(request, answer) {
    if (answer.catalogue !== request.catalogue) return `catalogue ${answer.catalogue}`;
    return answer.from === request.from && answer.to === request.to ? null : `days ${answer.from} to ${answer.to}`;
  },
  paper: ({ catalogue, area, from, to, purpose }) => ({
    to: '市大数据主管部门（经市级公共数据资源平台线下申请）',
    lines: [
      ['事项', '申请共享政务数据'],
      ['目录编号', catalogue],
      ['地区代码', area],
      ['数据日期', `${from} 至 ${to}`],
      ['使用目的', purpose],
    ],
  }),
});
