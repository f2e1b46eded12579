/** What axe does not see: names and descriptions inside one shadow root. Returns a sentence for each control at fault. */
export function namelessControls(root: ShadowRoot): string[] {
  const faults: string[] = [];
  for (const control of root.querySelectorAll<HTMLElement>('input, select, textarea, button, a, summary, progress, [tabindex], [role]')) {
    const what = `<${control.localName} id="${control.id}" role="${control.getAttribute('role') ?? ''}">`;
    for (const attribute of ['aria-describedby', 'aria-labelledby']) {
      for (const id of control.getAttribute(attribute)?.split(/\s+/) ?? []) {
        if (!root.getElementById(id)) faults.push(`${what}: ${attribute} names "${id}", which is not in its root`);
      }
    }
    if (isControl(control) && !isForRobots(control) && nameOf(control, root) === '') faults.push(`${what} has no name`);
  }
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) faults.push(`two elements have the id "${id}"`);
  return faults;
}

/** What neither eye nor reader nor key comes to needs no name. */
const isForRobots = (element: HTMLElement) => element.tabIndex < 0 && element.closest('[hidden][aria-hidden="true"]') !== null;

const isControl = (element: HTMLElement) => element.matches('input, select, textarea, button, a, summary, progress, [role="group"]');

function nameOf(control: HTMLElement, root: ShadowRoot): string {
  const labelled = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = [
    ...labelled.map((id) => root.getElementById(id)?.textContent),
    control.getAttribute('aria-label'),
    ...(control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement
      ? [...(control.labels ?? [])].map((label) => label.textContent)
      : [control.textContent]),
  ];
  return texts.join('').trim();
}

/** What has the focus, looked for through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
