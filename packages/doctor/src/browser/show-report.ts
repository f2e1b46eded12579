import type { Finding } from '../finding.js';
import { allWell, chaptersOf, reportText } from '../report.js';
import { panelStyles } from './panel.styles.js';

/** Shows the findings above the page, in a root of their own. Closing it leaves nothing behind. */
export function showReport(findings: readonly Finding[]): void {
  const host = make('div', { id: 'solidarity-doctor', lang: 'en', dir: 'ltr' });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  const title = make('h2', { id: 'title', tabIndex: -1, textContent: 'Solidarity on this page' });
  const panel = make('section', { role: 'dialog' }, title, ...chapters(findings), buttons(host, findings));
  panel.setAttribute('aria-labelledby', 'title');
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') host.remove();
  });
  root.append(panel);
  document.body.append(host);
  title.focus();
}

function chapters(findings: readonly Finding[]): HTMLElement[] {
  if (findings.length === 0) return [make('p', { textContent: allWell })];
  return chaptersOf(findings).flatMap(({ level, title, findings: those }) => [
    make('h3', { className: level, textContent: title }),
    make('ul', {}, ...those.map(drawFinding)),
  ]);
}

const drawFinding = ({ where, said, todo }: Finding): HTMLElement =>
  make(
    'li',
    {},
    ...(where ? [make('code', { textContent: where })] : []),
    make('p', { textContent: said }),
    make('p', { className: 'todo', textContent: todo }),
  );

function buttons(host: Element, findings: readonly Finding[]): HTMLElement {
  const told = make('span', { role: 'status' });
  const copy = make('button', { type: 'button', textContent: 'Copy this report' });
  copy.addEventListener('click', () => {
    const text = reportText(location.origin + location.pathname, findings);
    navigator.clipboard.writeText(text).then(
      () => told.append('Copied.'),
      () => told.append('It stands in the console.'),
    );
  });
  const close = make('button', { type: 'button', textContent: 'Close' });
  close.addEventListener('click', () => host.remove());
  return make('div', { className: 'row' }, copy, close, told);
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
