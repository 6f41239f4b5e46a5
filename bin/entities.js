#!/usr/bin/env node
const { existsSync } = process.getBuiltinModule("node:fs");

const cli = new URL("../dist/command/start.js", import.meta.url);
if (existsSync(cli)) await import(cli.href);
else {
  process.stderr.write("entities: not built yet: run npm install\n");
  process.exitCode = 2;
}
