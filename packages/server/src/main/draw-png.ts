import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { DrawPng } from '../http/context.js';
import { badgeFont } from '../rules/badge.js';

const { resolve } = createRequire(import.meta.url);
/** One family for Latin, Cyrillic and Arabic letters and a sister for Ethiopic, under the SIL Open Font License: a machine may have no fonts at all. */
const fonts = [
  'ibm-plex-sans-arabic/500Medium/IBMPlexSansArabic_500Medium.ttf',
  'ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf',
  'ibm-plex-sans/500Medium/IBMPlexSans_500Medium.ttf',
  'ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf',
  'noto-sans-ethiopic/500Medium/NotoSansEthiopic_500Medium.ttf',
  'noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf',
];

let prepared: Promise<readonly Uint8Array[]> | undefined;

/** WebAssembly and fonts are read when the first badge is asked for. */
async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(fonts.map((font) => readFile(resolve(`@expo-google-fonts/${font}`))));
}

/** Draws by resvg: the same on every platform, with nothing to compile at install. */
export const drawPng: DrawPng = async (svg, scale) => {
  const fontBuffers = [...(await (prepared ??= prepare()))];
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: badgeFont, loadSystemFonts: false },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
};
