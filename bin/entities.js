#!/usr/bin/env node
// Required, not imported: a second ES module takes Node 14 ms to link.
const { existsSync } = process.getBuiltinModule("node:fs");
const { createRequire } = process.getBuiltinModule("node:module");

const start = "../dist/command/start.cjs";
if (existsSync(new URL(start, import.meta.url))) createRequire(import.meta.url)(start);
else {
  process.stderr.write("entities: not built yet: run npm install\n");
  process.exitCode = 2;
}
