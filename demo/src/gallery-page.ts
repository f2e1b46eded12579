import { directionOf } from '@solidarity/contract';
import { languageTags } from '@solidarity/core/languages';
import { html } from 'hono/html';
import { galleryAddress, galleryElements, galleryStates, type GalleryState } from './gallery-states.js';
import type { Places } from './pages.js';

/** How a state is looked at; read from the address, so that a view can be sent to someone. Unknown values fall back. */
export interface GalleryView {
  readonly theme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
  readonly preset: (typeof presets)[number];
}

/** The looks of packages/core/themes; the first is none of them. */
export const presets = ['none', 'plain', 'warm', 'bold', 'high-contrast'] as const;
const languages: readonly string[] = ['en', ...languageTags];

export function readGalleryView(query: Readonly<Record<string, string | undefined>>): GalleryView {
  const lang = languages.find((tag) => tag === query['lang']) ?? 'en';
  const preset = presets.find((name) => name === query['preset']) ?? 'none';
  const asked = query['dir'] === 'rtl' || query['dir'] === 'ltr' ? query['dir'] : undefined;
  return { theme: query['theme'] === 'dark' ? 'dark' : 'light', dir: asked ?? directionOf(lang), lang, preset };
}

function queryOf(view: GalleryView): string {
  return `?${new URLSearchParams({ ...view }).toString()}`;
}

/** What fills gallery.html. Without a state, the overview of all. */
export function galleryPlaces(view: GalleryView, backend: string, current?: GalleryState): Places {
  return {
    ...view,
    title: current ? `${current.title} · ${current.element}` : 'Every state of every element',
    nav: html`${galleryElements.map((element) => navOf(element, view, current))}`,
    switches: html`${switchOf('Theme', 'theme', ['light', 'dark'], view)}${switchOf('Direction', 'dir', ['ltr', 'rtl'], view)}
    ${switchOf('Look', 'preset', presets, view)}${switchOf('Language', 'lang', languages, view)}`,
    look: view.preset === 'none' ? '' : html`<link rel="stylesheet" href="${backend}/solidarity.theme-${view.preset}.css" />`,
    stage: current ? stageOf(current, view) : overviewOf(view),
    scripts: current
      ? html`<script type="module" src="/gallery/show-state.js"></script>
          <script async src="${backend}/solidarity.js"></script>`
      : '',
  };
}

const linkOf = (state: GalleryState, view: GalleryView, current?: GalleryState) =>
  html`<a href="${galleryAddress(state)}${queryOf(view)}" ${state === current ? html`aria-current="page"` : ''}>${state.title}</a>`;

const statesOf = (element: GalleryState['element']) => galleryStates.filter((state) => state.element === element);

function navOf(element: GalleryState['element'], view: GalleryView, current?: GalleryState) {
  return html`<h2>${element}</h2>
    <ul>
      ${statesOf(element).map((state) => html`<li>${linkOf(state, view, current)}</li>`)}
    </ul>`;
}

/** Plain links: choosing a language also turns the direction with it, unless one is chosen. */
function switchOf<Key extends keyof GalleryView>(label: string, key: Key, values: readonly GalleryView[Key][], view: GalleryView) {
  const viewWith = (value: GalleryView[Key]): GalleryView => ({
    ...view,
    ...(key === 'lang' ? { dir: directionOf(value) } : {}),
    [key]: value,
  });
  return html`<p class="switch">
    <span>${label}</span>
    ${values.map((value) => html`<a href="${queryOf(viewWith(value))}" ${view[key] === value ? html`aria-current="true"` : ''}>${value}</a>`)}
  </p>`;
}

function stageOf({ element, state, title, sees }: GalleryState, { theme, dir, lang }: GalleryView) {
  return html`<h1>${title}</h1>
    <p class="sees">${sees}</p>
    <div class="stage" id="stage" data-element="${element}" data-state="${state}" data-theme="${theme}" lang="${lang}" dir="${dir}"></div>`;
}

function overviewOf(view: GalleryView) {
  return html`<h1>Every state of every element</h1>
    <p class="sees">Choose one. Each has its own address, theme, direction and language included.</p>
    ${galleryElements.map(
      (element) =>
        html`<h2>&lt;solidarity-${element}&gt;</h2>
          <dl class="overview">
            ${statesOf(element).map(
              (state) =>
                html`<div>
                  <dt>${linkOf(state, view)}</dt>
                  <dd>${state.sees}</dd>
                </div>`,
            )}
          </dl>`,
    )}`;
}
