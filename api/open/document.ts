import { z } from 'zod';
import { exchange, exchangeVersion } from '#journey/1-intake/exchange/exchange.ts';
import { mostBytes, mostRows } from '#journey/1-intake/platforms/desk.ts';
import { type TableName, tableNames } from '#measures/facts/tables.ts';
import type { Door } from '../door.ts';
import { envelope, openPath, refusalData } from './envelope.ts';

type Json = Record<string, unknown>;

/** JSON Schema of a zod schema without the marks of a document of its own. */
function schemaOf(type: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Json;
  return schema;
}

const signed = ['appKey', 'timestamp', 'nonce', 'signType', 'sign', 'enc'].map((name) => ({
  $ref: `#/components/parameters/${name}`,
}));

/**
 * The OpenAPI 3.1 document of the open interface, made of its doors and the exchange, so that it cannot differ from what is served: one
 * path for each table, with the schema of a row and the legal basis on which the county asks for it.
 */
export function openDocument(doors: readonly Door[]): Json {
  const paths: Record<string, Json> = {};
  const add = (path: string, method: string, operation: Json) => {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  };
  for (const one of doors) {
    if (one.params !== undefined && 'table' in one.params.shape)
      for (const table of tableNames) add(`${openPath}/${table}`, one.method, tableOperation(one, table));
    else add(one.path.replaceAll(/:(\w+)/g, '{$1}'), one.method, operationOf(one, one.name));
  }
  return {
    openapi: '3.1.1',
    info: {
      title: '港湾开放接口 · Gangwan open interface',
      version: '1',
      summary: `${exchangeVersion}`,
      description:
        '同一版本内不做不兼容的改动；停用前至少提前 90 天公告。签名方法见 docs/how-to/report-over-the-interface.md。\nNothing breaks within a version; an end is announced at least 90 days ahead.',
    },
    paths,
    components: {
      schemas: {
        Refusal: schemaOf(envelope(refusalData), 'output'),
        ...Object.fromEntries(
          tableNames.map((table) => [
            `${table}Row`,
            { title: exchange[table].zh, ...schemaOf(exchange[table].schema, 'input') },
          ]),
        ),
      },
      parameters: {
        appKey: header('X-App-Key', '应用密钥 · application key'),
        timestamp: header(
          'X-Timestamp',
          '毫秒时间戳，与县里相差不超过五分钟 · milliseconds of the epoch, within five minutes',
          {
            pattern: '^[0-9]{13}$',
          },
        ),
        nonce: header('X-Nonce', '随机串 UUIDv4，每次不同 · UUIDv4, new each time', { format: 'uuid' }),
        signType: header('X-Sign-Type', '签名算法 · signature', { enum: ['HMAC-SM3', 'SM2'] }),
        sign: header('X-Sign', '对规范串的签名，十六进制 · signature of the canonical text, hex'),
        enc: { ...header('X-Enc', '正文加密：只收 none · body encryption: none', { enum: ['none'] }), required: false },
        batchNo: header('X-Batch-No', '批号：同一批重发用同一个 · the same only to send the same batch again', {
          pattern: '^[A-Za-z0-9_.-]{1,64}$',
        }),
      },
      securitySchemes: { signature: { type: 'apiKey', in: 'header', name: 'X-Sign' } },
    },
  };
}

const header = (name: string, description: string, schema: Json = {}): Json => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string', ...schema },
});

function operationOf(one: Door, operationId: string): Json {
  const fields = (part: z.ZodObject | undefined, where: 'path' | 'query') => {
    if (part === undefined) return [];
    const { properties = {}, required = [] } = schemaOf(part, 'input') as {
      properties?: Record<string, Json>;
      required?: string[];
    };
    return Object.entries(properties).map(([name, schema]) => ({
      name,
      in: where,
      required: where === 'path' || required.includes(name),
      schema,
    }));
  };
  const parameters = [
    ...(one.proof === 'platform-key' ? signed : []),
    ...fields(one.params, 'path').filter(({ name }) => name !== 'table'),
    ...fields(one.query, 'query'),
  ];
  return {
    operationId,
    summary: `${one.summary.zh} · ${one.summary.en}`,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(one.proof === 'platform-key' ? { security: [{ signature: [] }] } : {}),
    ...(one.method === 'PUT'
      ? { requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } } }
      : one.body === undefined
        ? {}
        : {
            requestBody: { required: true, content: { 'application/json': { schema: schemaOf(one.body, 'input') } } },
          }),
    responses: {
      '200': {
        description: '成功 · success',
        content: { 'application/json': { schema: one.reply === undefined ? {} : schemaOf(one.reply, 'output') } },
      },
      default: {
        description: '没有处理：code 1xxx 验签，2xxx 格式，3xxx 业务，9xxx 系统 · refused',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
      },
    },
  };
}

/** The operation that takes one table. */
function tableOperation(one: Door, table: TableName): Json {
  const { zh, en, legalBasis } = exchange[table];
  const operation = operationOf(one, `${one.name}-${table}`);
  return {
    ...operation,
    summary: `报送${zh} · Report ${en}`,
    description: `依据 · legal basis：${legalBasis}\n\n每行一个 JSON 对象，最多 ${mostRows} 行、${mostBytes} 字节 · one JSON object a line, at most ${mostRows} rows and ${mostBytes} bytes.`,
    'x-legal-basis': legalBasis,
    parameters: [...(operation.parameters as Json[]), { $ref: '#/components/parameters/batchNo' }],
    requestBody: {
      required: true,
      content: {
        'application/x-ndjson': {
          'x-row-schema': { $ref: `#/components/schemas/${table}Row` },
          schema: { type: 'string' },
        },
      },
    },
  };
}
