/** src/ → dist/chrome or dist/firefox, by `--mode`; and the unit tests. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** What of the one manifest.json each browser must not see, as paths of keys. */
const FOREIGN: Record<string, string[][]> = {
  chrome: [
    ["browser_specific_settings"],
    ["background", "scripts"],
    ["action", "theme_icons"],
    ["sidebar_action"],
  ],
  firefox: [["minimum_chrome_version"], ["background", "service_worker"], ["side_panel"]],
};

/** The permissions that other browsers do not know. */
const FOREIGN_PERMISSIONS: Record<string, string[]> = { chrome: [], firefox: ["sidePanel"] };

const here = (path: string) => resolve(import.meta.dirname, path);
const json = (path: string) => JSON.parse(readFileSync(here(path), "utf8"));

function manifestFor(browser: string): string {
  const manifest = json("manifest.json");
  manifest.version = json("package.json").version;
  for (const path of FOREIGN[browser] ?? []) {
    const owner = path.slice(0, -1).reduce((value, key) => value[key], manifest);
    delete owner[path.at(-1) as string];
  }
  manifest.permissions = manifest.permissions.filter(
    (permission: string) => !FOREIGN_PERMISSIONS[browser]?.includes(permission),
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const manifest = (browser: string): Plugin => ({
  name: "manifest",
  applyToEnvironment: (environment) => environment.name === "client",
  buildStart() {
    this.addWatchFile(here("manifest.json"));
  },
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "manifest.json", source: manifestFor(browser) });
    // The licences of what is built in ask to go with it.
    this.emitFile({ type: "asset", fileName: "NOTICE", source: readFileSync(here("NOTICE")) });
  },
});

/** The files of src/find/languages, without their examples: "de". */
const LANGUAGES = readdirSync(here("src/find/languages")).flatMap(
  (file) => /^([a-z]+)\.ts$/.exec(file)?.[1] ?? [],
);

/** Scripts put beside the content script when first wanted: src/parts. */
const PARTS = ["always", "export", "follow", "grammar", "outlets"];

const LANGUAGE = "virtual:language/";

/** A language's file → a script that puts it where the content script looks for it. */
const languages: Plugin = {
  name: "languages",
  resolveId: (id) => (id.startsWith(LANGUAGE) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(`\0${LANGUAGE}`)) return null;
    const name = id.slice(LANGUAGE.length + 1);
    const file = JSON.stringify(here(`src/find/languages/${name}.ts`));
    return `import language from ${file};\n((globalThis.headwater ??= {}).languages ??= {})[${JSON.stringify(name)}] = language;`;
  },
};

/** @param name of the script that is made of the module. */
const injected = (name: string, input: string) => ({
  consumer: "client" as const,
  build: {
    copyPublicDir: false,
    rolldownOptions: {
      input,
      output: { format: "iife" as const, entryFileNames: `${name}.js`, codeSplitting: false as const },
    },
  },
});

export default defineConfig(({ mode }) => ({
  root: here("src"),
  publicDir: here("public"),
  base: "./",
  plugins: [manifest(mode), languages],
  build: {
    outDir: here(`dist/${mode}`),
    emptyOutDir: false,
    target: mode === "firefox" ? "firefox140" : "chrome120",
    modulePreload: false,
    reportCompressedSize: false,
  },
  // Pages and background are modules that share their chunks; what is injected into a page has to be a plain script each.
  builder: {},
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: {
            popup: here("src/popup/index.html"),
            options: here("src/options/index.html"),
            allow: here("src/allow/index.html"),
            library: here("src/library/index.html"),
            welcome: here("src/welcome/index.html"),
            help: here("src/help/index.html"),
            panel: here("src/panel/index.html"),
            picture: here("src/picture/index.html"),
            background: here("src/background/main.ts"),
          },
          output: {
            entryFileNames: ({ name }) => (name === "background" ? "background.js" : "assets/[name].js"),
            chunkFileNames: "assets/[name].js",
            assetFileNames: "assets/[name][extname]",
          },
        },
      },
    },
    content: injected("content", here("src/content/main.ts")),
    ...Object.fromEntries(PARTS.map((name) => [name, injected(name, here(`src/parts/${name}.ts`))])),
    ...Object.fromEntries(
      LANGUAGES.map((name) => [`language_${name}`, injected(`languages/${name}`, `${LANGUAGE}${name}`)]),
    ),
  },
  test: {
    dir: here("."),
    include: ["{src,e2e,fuzz,stores}/**/*.test.{ts,tsx}", "*.test.ts"],
    // Styles are read where a report holds them; by default the tests see none.
    css: true,
  },
}));
