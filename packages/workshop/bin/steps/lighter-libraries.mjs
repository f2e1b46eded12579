/** What is changed in libraries for the sake of the pages we are guests on. A change that no longer fits stops the build. */
const changes = [
  {
    // Lit dies at load where a page forbids its Trusted Types policy or has one of that name: ours has its own and may fail.
    file: /lit-html\/lit-html\.js$/,
    replace: [
      [/(\w+)\.createPolicy\("lit-html",(\{[^}]*\})\)/, '(()=>{try{return $1.createPolicy("solidarity",$2)}catch{}})()'],
      [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
      [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
      [/Error\("invalid template[^"]+"\)/, 'Error("html")'],
    ],
  },
  {
    // Our elements draw HTML alone, and read each attribute as the text it is. The check of forbidden words holds that.
    file: /lit-html\/lit-html\.js$/,
    replace: [
      [/2===(\w+)\?"<svg>":3===\1\?"<math>":""/, '""'],
      [/\+\(2===(\w+)\?"<\/svg>":3===\1\?"<\/math>":""\)/, ''],
      [/,2===(\w+)\|\|3===\1\)\{const \w+=this\.el\.content\.firstChild;.*?\}/, ')'],
    ],
  },
  {
    // Nor does any write a property back into its attribute.
    file: /reactive-element\/reactive-element\.js$/,
    replace: [
      [/,(\w+)=\{toAttribute\(.*?\},fromAttribute\(.*?\}\}(?=,)/, ',$1=0'],
      [/\{attribute:!0,type:String,converter:\w+,reflect:!1,useDefault:!1,hasChanged:\w+\}/, '{}'],
      [/this\._\$Em=null,/, ''],
      [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/, ''],
      [
        /(?<=_\$AK\(t,s\)\{)const i=this\.constructor,e=i\._\$Eh\.get\(t\);.*?this\._\$Em=null\}(?=\})/,
        'const e=this.constructor._$Eh.get(t);void 0!==e&&(this[e]=s)',
      ],
      [/\|\|i\.useDefault&&i\.reflect&&.*?_\$Eu\(t,i\)\)/, ''],
      [
        /C\(t,s,\{useDefault:i,reflect:e,wrapped:h\},r\)\{.*?\}(?=async)/,
        'C(t,s){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s))}',
      ],
      [/this\._\$Eq&&=.*?this\[t\]\)\),/, ''],
    ],
  },
  {
    // What Lit explains to whoever writes an element is read where elements are written: our tests run on Lit as it is.
    // ShadyCSS is of a page's own polyfills.
    file: /reactive-element\/css-tag\.js$/,
    replace: [
      [/Error\("CSSResult is not[^"]+"\)/, 'Error("css")'],
      [/Error\("Value passed to[^)]+"\)/, 'Error("css")'],
      [/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&/, ''],
    ],
  },
  {
    // A guest leaves no names on the page's window, and no `Symbol.metadata`; what a page brings for its own Lit is not for ours.
    file: /reactive-element\/reactive-element\.js$/,
    replace: [
      [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
      [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    ],
  },
  {
    file: /lit-element\/lit-element\.js$/,
    replace: [
      [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
      [/\w+\.litElementPolyfillSupport/, 'void 0'],
      [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, '0'],
    ],
  },
  {
    // No name on the page's window; and an error of ours is looked into, never thrown, so its stack is of no use.
    file: /zod\/v4\/core\/core\.js$/,
    replace: [
      [/const pp = globalThis\.__zod_globalConfig\?\.postProcessor;\s*if \(pp\)\s*pp\(inst\);/, ''],
      [/\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);/, ''],
      [/globalConfig = globalThis\.__zod_globalConfig/, 'globalConfig = {}'],
      [/let _E = [^;]+;/, ''],
      [/const E = _E;\s*if \(E\) \{[\s\S]*?\n {4}\}\n/, ''],
    ],
  },
  {
    // Our schemas answer at once, read forward, and take each value as it is: what waits for promises, writes back, turns a
    // number's text into a number, or offers a schema to other libraries is of no use. The tests of the contract run on zod whole.
    file: /zod\/v4\/core\/schemas\.js$/,
    replace: [
      [/asyncResult \|\| _ instanceof Promise/g, 'false'],
      [/if \(asyncResult\)/g, 'if (false)'],
      [/\w+ instanceof Promise/g, 'false'],
      [/proms\.length/g, '0'],
      [/if \(ctx\.async\)/g, 'if (false)'],
      [/ctx\.direction === "backward"/g, 'false'],
      [/core\.globalConfig\.memoizer/g, 'undefined'],
      [/def\.coerce/g, 'false'],
      [/inst\._zod\.pattern = [^;]+;/g, ''],
      [/util\.defineLazyInternal\(inst, "(?:pattern|propValues)", \(zod\) => (?:\{[\s\S]*?\n {4}\}|[^\n]*?)\);\n/g, ''],
      [/, \{\s*(?:\/\/[^\n]*\s*)*get "~standard"\(\)[\s\S]*?\n\}\);/, ');'],
    ],
  },
  {
    // Of all that a schema can be asked, ours are asked to judge, and are told more rules.
    file: /zod\/v4\/mini\/schemas\.js$/,
    replace: [
      [/get with\(\)[\s\S]*?(?=safeParse\()/, ''],
      [/safeParseAsync\([\s\S]*?(?=check\()/, ''],
      [/brand\(\) \{[\s\S]*?\n\}\);/, '});'],
    ],
  },
  {
    file: /zod\/v4\/core\/errors\.js$/,
    replace: [
      [/Object\.defineProperty\(inst, "message", _messageDesc\);/, ''],
      [/const proto = Object\.getPrototypeOf\(inst\);\s*if \(!_installedToString[\s\S]*?\n {4}\}\n/, ''],
    ],
  },
];

/** `for … in` over its own objects trips over what a page added to `Object.prototype`. */
const ownKeysOnly = { file: /zod\/v4\/.*\.js$/, from: /for \(const (\w+) in ([\w.]+)\) \{/g, to: 'for (const $1 of Object.keys($2)) {' };

/** Takes out of libraries, while they are bundled, what a partner's page must not meet and nothing of ours calls. */
export const lighterLibraries = {
  name: 'lighter-libraries',
  transform(code, id) {
    let changed = ownKeysOnly.file.test(id) ? code.replace(ownKeysOnly.from, ownKeysOnly.to) : code;
    for (const { replace } of changes.filter(({ file }) => file.test(id))) {
      for (const [from, to] of replace) {
        const next = changed.replace(from, to);
        if (next === changed) this.error(`${id} no longer has ${from.source}: look at how it does now`);
        changed = next;
      }
    }
    return changed === code ? null : { code: changed, map: null };
  },
};
