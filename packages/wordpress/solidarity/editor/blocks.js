/*
 * The blocks in the editor: options beside, the element itself as preview. The preview stands in a frame without an origin of its
 * own, so that the backend's script cannot reach the dashboard, and cannot be touched, so that nobody signs while writing.
 */
(function (wp, given) {
  const el = wp.element.createElement;
  const { useEffect, useRef, useState } = wp.element;
  const { Button, ExternalLink, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = wp.components;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { __ } = wp.i18n;

  const link = {
    kind: 'text',
    label: __('Page for people without scripts', 'solidarity'),
    help: __('An address; the campaign’s page on your backend unless you say otherwise.', 'solidarity'),
  };

  /** One option as a control: a switch, a choice, or a line of text. */
  function control(name, option, attributes, setAttributes) {
    const about = {
      key: name,
      label: option.label,
      help: option.kind === 'words' ? option.help + ' ' + option.words.join(' ') : option.help,
      onChange: (value) => setAttributes({ [name]: value }),
    };
    if (option.kind === 'switch') return el(ToggleControl, { ...about, checked: attributes[name] });
    if (option.kind === 'word') {
      const choices = ['', ...option.words].map((word) => ({ value: word, label: word || '–' }));
      return el(SelectControl, { ...about, value: attributes[name], options: choices });
    }
    return el(TextControl, { ...about, value: attributes[name] });
  }

  /** A page with the tag and the element. The browser writes the markup, so that no value can be more than a value. */
  function previewPage(name, attributes, look) {
    const page = document.implementation.createHTMLDocument('');
    page.documentElement.lang = document.documentElement.lang;
    page.body.inert = true;
    page.body.style.fontFamily = look.fontFamily;
    page.body.style.color = look.color;
    const scripts = [given.backend + '/solidarity.js', given.frame].map((src) => Object.assign(page.createElement('script'), { src }));
    scripts.forEach((script) => (script.defer = true));
    page.head.append(...scripts);
    const element = page.createElement('solidarity-' + name);
    for (const option of Object.keys(given.elements[name].options)) {
      if (attributes[option] === true) element.setAttribute(option, '');
      else if (attributes[option]) element.setAttribute(option, attributes[option]);
    }
    element.setAttribute('backend', given.backend);
    page.body.append(element);
    return '<!doctype html>' + page.documentElement.outerHTML;
  }

  /**
   * Loads anew once nothing has been typed for a moment: half an id is no campaign. Each page has a frame of its own, as Chromium loses
   * a page that is given to a frame which still loads another.
   */
  function Preview({ name, attributes }) {
    const place = useRef(null);
    const [height, setHeight] = useState(160);
    const [page, setPage] = useState('');
    useEffect(() => {
      const look = place.current.ownerDocument.defaultView.getComputedStyle(place.current);
      const rest = setTimeout(() => setPage(previewPage(name, attributes, look)), page ? 600 : 0);
      return () => clearTimeout(rest);
    }, [attributes]);
    useEffect(() => {
      const view = place.current.ownerDocument.defaultView;
      const hear = ({ source, data }) => {
        const told = source === place.current?.firstChild?.contentWindow && data?.solidarityHeight;
        if (Number.isFinite(told)) setHeight(Math.min(Math.max(told, 24), 4000));
      };
      view.addEventListener('message', hear);
      return () => view.removeEventListener('message', hear);
    }, []);
    const style = { display: 'block', width: '100%', height: '100%', border: 0, pointerEvents: 'none' };
    const { title } = given.elements[name];
    return el(
      'div',
      { ref: place, style: { height } },
      page && el('iframe', { key: page, title, sandbox: 'allow-scripts', tabIndex: -1, srcDoc: page, style }),
    );
  }

  /** Asks for the one thing that an element cannot do without. */
  function Ask({ title, option, onAnswer }) {
    const [value, setValue] = useState('');
    const answer = (event) => {
      event.preventDefault();
      onAnswer(value.trim());
    };
    return el(
      Placeholder,
      { label: title, instructions: option.help },
      el(
        'form',
        { onSubmit: answer },
        el(TextControl, { label: option.label, value, onChange: setValue }),
        el(Button, { variant: 'primary', type: 'submit', disabled: !value.trim() }, __('Show', 'solidarity')),
      ),
    );
  }

  function NoBackend({ title }) {
    return el(
      Placeholder,
      { label: title, instructions: __('An administrator has to set the address of your backend first.', 'solidarity') },
      el(ExternalLink, { href: given.settings }, __('Settings', 'solidarity')),
    );
  }

  function editOf(name) {
    const { about, title, options } = given.elements[name];
    return function Edit({ attributes, setAttributes }) {
      const controls = Object.entries({ ...options, link }).map(([option, described]) =>
        control(option, described, attributes, setAttributes),
      );
      const shown = !given.backend
        ? el(NoBackend, { title })
        : attributes[about]
          ? el(Preview, { name, attributes })
          : el(Ask, { title, option: options[about], onAnswer: (id) => setAttributes({ [about]: id }) });
      return el('div', useBlockProps(), el(InspectorControls, null, el(PanelBody, { title }, controls)), shown);
    };
  }

  for (const name of Object.keys(given.elements)) {
    wp.blocks.registerBlockType('solidarity/' + name, { edit: editOf(name), save: () => null });
  }
})(window.wp, window.solidarityBlocks);
