import { DuckDBInstance } from '@duckdb/node-api';

type Connection = Awaited<ReturnType<DuckDBInstance['connect']>>;

/** What an engine may use. */
export interface EngineLimits {
  /** Threads; results must not depend on it. */
  threads: number;
  /** e.g. `2GB`; beyond it the engine spills to `spillTo`. */
  memory: string;
  /** Folder for spilled data; absent: no spilling. */
  spillTo?: string;
  /** Whether what is spilled may hold ID numbers and is enciphered, under a key of the engine’s own that ends with it. */
  secretSpill?: boolean;
}

/** An embedded DuckDB that moves rows: reads and writes Parquet, sorts, joins. It never fetches an extension and knows no local time zone but ours. */
export class Engine {
  readonly #instance: DuckDBInstance;
  readonly connection: Connection;

  private constructor(instance: DuckDBInstance, connection: Connection) {
    this.#instance = instance;
    this.connection = connection;
  }

  static async open(limits: EngineLimits): Promise<Engine> {
    const options: Record<string, string> = {
      threads: String(limits.threads),
      memory_limit: limits.memory,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    };
    if (limits.spillTo !== undefined) options.temp_directory = limits.spillTo;
    if (limits.secretSpill === true) {
      options.temp_file_encryption = 'true';
      // Its own cipher: the better one is an extension, and none is fetched. It keeps readable text off the disk.
      options.force_mbedtls_unsafe = 'true';
    }
    const instance = await DuckDBInstance.create(':memory:', options);
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'Asia/Shanghai'");
    return new Engine(instance, connection);
  }

  /** Runs a statement for its effect. */
  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** All rows of a query as objects; for small results. BIGINT counts become numbers. */
  async rows<T extends Record<string, unknown>>(sql: string): Promise<T[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getRowObjects().map((row) => {
      for (const key of Object.keys(row)) if (typeof row[key] === 'bigint') row[key] = Number(row[key]) as never;
      return row as unknown as T;
    });
  }

  close(): void {
    this.connection.closeSync();
    this.#instance.closeSync();
  }
}

/** What the engine says of a failure in its first line, without the paths of this machine, which are nobody’s business outside. */
export function engineWords(error: unknown): string {
  const [first] = String((error as Error).message).split('\n');
  return first!.replaceAll(/['"]?(?:[A-Za-z]:)?[\\/][^\s'",]*[\\/][^\s'",]*['"]?/g, '…').slice(0, 300);
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A column name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
