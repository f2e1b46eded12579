import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import htmlLiterals from 'rollup-plugin-html-literals';
import { languageTags } from './packages/core/dist/words/catalogues/language-tags.js';
import { lighterLibraries } from './packages/workshop/bin/steps/lighter-libraries.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const embed = 'packages/embed/dist';

/** Old phones sign too: what a browser of 2021 knows. */
const minifying = {
  name: 'minify',
  renderChunk: async (code, _chunk, { format }) => {
    const result = await minify(code, {
      compress: { passes: 3, ecma: 2021, pure_getters: true },
      // Lit's private names; the parts meet them only through what the tag hands in.
      mangle: { toplevel: true, props: { regex: '^_\\$' } },
      ecma: 2021,
      module: format === 'es',
      format: { comments: false },
    });
    return { code: withoutLineEnds(withShortNames(result.code)), map: null };
  },
};

/** Lit's private names that are only ever assigned: swc shortens those alone that a class or an object literal declares. */
function withShortNames(code) {
  const names = new Map();
  return code.replace(/\b_\$[A-Z]\w+/g, (name) => {
    if (!names.has(name)) names.set(name, `$${String.fromCharCode(97 + names.size)}`);
    return names.get(name);
  });
}

/** Where a style sheet's source breaks a line beside a bracket or behind a comma. In minified code only literals hold such. */
const withoutLineEnds = (code) => code.replace(/(?<=[(,])\n\s*|\n\s*(?=\))/g, '');

/** Inside the tag, what core and the elements bring later are modules beside it. */
const partsBesideTheTag = {
  name: 'parts-beside-the-tag',
  resolveId: (source, importer) =>
    /\/parts\.js$/.test(source) && /packages\/\w+\/dist\//.test(importer ?? '') ? at(`${embed}/es/tag-parts.js`) : null,
};

/** What few ask for, and weighs much, stays beside even the tag that has everything: languages, Word files, and what is for builders. */
const heavy = { './docx/index.js': 'docx', '@solidarity/doctor/browser': 'doctor', './develop/index.js': 'develop' };
/** It is found by the tag's address: an `import` of a classic script from another origin has nothing to be relative to. */
const heavyBesideTheTag = {
  name: 'heavy-beside-the-tag',
  transform(code, id) {
    if (!/packages\/\w+\/dist\/(?:es\/)?parts\.js$/.test(id)) return null;
    const changed = code
      .replace(/\bimport\('([^']+)'\)/g, (whole, part) => (Object.hasOwn(heavy, part) ? `load('${heavy[part]}')` : whole))
      .replace(/\blanguages: \{[^}]*\}/, 'languages');
    return { code: `import { languages, load } from '${at(`${embed}/es/beside-the-tag.js`)}';\n${changed}`, map: null };
  },
  generateBundle(_options, files) {
    const inside = Object.values(files).flatMap(({ modules }) => Object.keys(modules));
    const slipped = inside.find((id) => /\/(?:docx|browser|develop)\/index\.js$|\/catalogues\/[a-z]{2,3}\.js$/.test(id));
    if (slipped) this.error(`${slipped} is in the one file: expected it beside the tag, see \`heavyBesideTheTag\``);
  },
};

/** Beside the tag, what a snippet that keeps to one version has to say of it: the version, and the hash that a browser holds it against. */
const pinning = {
  name: 'pinning',
  generateBundle(_options, files) {
    const { version } = JSON.parse(readFileSync(at('packages/embed/package.json'), 'utf8'));
    const { code } = files['solidarity.js'];
    const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    this.emitFile({ type: 'asset', fileName: 'solidarity.json', source: `${JSON.stringify({ version, integrity })}\n` });
  },
};

/** The pages that come with the tag, as they are written. */
const pages = {
  name: 'pages',
  generateBundle() {
    for (const fileName of readdirSync(at('packages/builder/pages'))) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(at(`packages/builder/pages/${fileName}`)) });
    }
  },
};

/** Looks that a page can take as they are, a style sheet each. */
const themes = {
  name: 'themes',
  generateBundle() {
    for (const name of readdirSync(at('packages/core/themes'))) {
      this.emitFile({ type: 'asset', fileName: `solidarity.theme-${name}`, source: readFileSync(at(`packages/core/themes/${name}`)) });
    }
  },
};

const resolving = nodeResolve({ exportConditions: ['production', 'browser'], browser: true });
const shrinking = [htmlLiterals({ failOnError: true }), minifying];

const onwarn = (warning) => {
  // Two habits of zod's own sources, and a circle in culori's; everything else is ours to mend.
  if (warning.code === 'INVALID_ANNOTATION' || /node_modules\/(?:zod|culori)\//.test(warning.message)) return;
  throw new Error(warning.message);
};

const bundle = (input, output, plugins = []) => ({
  input,
  onwarn,
  treeshake: 'smallest',
  plugins: [...plugins, resolving, lighterLibraries, ...shrinking],
  output,
});

export default [
  bundle(`${embed}/es/tag.js`, { file: `${embed}/solidarity.js`, format: 'iife' }, [partsBesideTheTag, pinning, themes]),
  bundle(`${embed}/es/tag.js`, { file: `${embed}/solidarity.mjs`, format: 'es' }, [partsBesideTheTag]),
  bundle(`${embed}/es/tag.js`, { file: `${embed}/solidarity.all.js`, format: 'iife', inlineDynamicImports: true }, [heavyBesideTheTag]),
  bundle(`${embed}/es/frame.js`, { file: `${embed}/solidarity.frame.js`, format: 'iife' }),
  bundle(`${embed}/es/resize.js`, { file: `${embed}/solidarity.resize.js`, format: 'iife' }),
  bundle('packages/core/dist/done/index.js', { file: `${embed}/solidarity.done.js`, format: 'es' }),
  bundle('packages/counter/dist/live/index.js', { file: `${embed}/solidarity.counter.js`, format: 'es' }),
  bundle('packages/petition/dist/done.js', { file: `${embed}/solidarity.petition.js`, format: 'es' }),
  bundle('packages/letter/dist/done/index.js', { file: `${embed}/solidarity.letter.js`, format: 'es' }),
  bundle('packages/letter/dist/hand-over/index.js', { file: `${embed}/solidarity.hand-over.js`, format: 'es' }),
  bundle('packages/letter/dist/docx/index.js', { file: `${embed}/solidarity.docx.js`, format: 'es' }),
  bundle('packages/doctor/dist/browser/index.js', { file: `${embed}/solidarity.doctor.js`, format: 'es' }),
  bundle(`${embed}/es/develop/index.js`, { file: `${embed}/solidarity.develop.js`, format: 'es' }),
  bundle('packages/core/dist/share/index.js', { file: `${embed}/solidarity.share.js`, format: 'es' }),
  bundle('packages/core/dist/code/index.js', { file: `${embed}/solidarity.qr.js`, format: 'es' }),
  bundle('packages/core/dist/proof/index.js', { file: `${embed}/solidarity.proof.js`, format: 'es' }),
  bundle('packages/newsletter/dist/done.js', { file: `${embed}/solidarity.list.js`, format: 'es' }),
  bundle('packages/builder/dist/define.js', { file: `${embed}/solidarity.builder.js`, format: 'es' }, [pages]),
  bundle('packages/builder/dist/theme/define.js', { file: `${embed}/solidarity.theme.js`, format: 'es' }),
  ...languageTags.map((tag) =>
    bundle(`packages/core/dist/words/catalogues/${tag}.js`, { file: `${embed}/solidarity.${tag}.js`, format: 'es' }),
  ),
];
