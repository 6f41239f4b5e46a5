/**
 * Starts the command. Its bundle is compiled from a cache that the build made: reading compiled functions takes 20 ms where compiling them takes 80.
 * Another version of V8 refuses the cache and compiles as usual.
 */
/** Imported built-ins get a module namespace each, which takes longer than asking for them. */
const { getBuiltinModule } = process;
const { existsSync, readFileSync } = getBuiltinModule("node:fs");
const { pathToFileURL } = getBuiltinModule("node:url");
const { setFlagsFromString } = getBuiltinModule("node:v8");
const { Script } = getBuiltinModule("node:vm");

// Without the optimizing compiler, until optimizer.ts finds texts enough; the cache is made under the same flag.
setFlagsFromString("--no-opt");
const bundle = `${import.meta.dirname}/cli.cjs`;
const cache = `${import.meta.dirname}/cli.cache`;
const script = new Script(readFileSync(bundle, "latin1"), {
  filename: bundle,
  ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
});
script.runInThisContext()(getBuiltinModule, pathToFileURL(bundle).href);
