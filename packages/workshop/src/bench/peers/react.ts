import { countryCodes } from '@solidarity/contract';
import { createElement as h, useEffect, useRef, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm, type FieldErrors, type UseFormRegister } from 'react-hook-form';
import { petitionCss } from './petition-css.js';
import { consents, countries, countSentence, fields, send, slipOf, words, type Answers } from './petition-words.js';

/** The same form as most teams would write it today: React with react-hook-form, and no kit of ready-made controls. */
type Form = Record<string, string | boolean | undefined>;
interface Controls {
  readonly register: UseFormRegister<Form>;
  readonly errors: FieldErrors<Form>;
}

const validated = (name: string) => ({ validate: (_: unknown, answers: Answers) => slipOf(name, answers) ?? true });

function Note({ name, errors }: { name: string; errors: FieldErrors<Form> }): ReactElement {
  return h('span', { className: 'slip', id: `${name}-note` }, errors[name]?.message);
}

function TextField({ name, type, autocomplete, register, errors }: (typeof fields)[number] & Controls): ReactElement {
  return h(
    'div',
    { className: 'field' },
    h('label', { htmlFor: name }, words[name]),
    h('input', {
      id: name,
      type,
      autoComplete: autocomplete,
      'aria-required': true,
      'aria-invalid': errors[name] ? true : undefined,
      'aria-describedby': `${name}-note`,
      ...register(name, validated(name)),
    }),
    h(Note, { name, errors }),
  );
}

function CountryField({ register }: Pick<Controls, 'register'>): ReactElement {
  const [list, setList] = useState<{ code: string; name: string }[]>([]);
  const fill = () => {
    if (list.length === 0) setTimeout(() => setList(countries(countryCodes.join(' '))));
  };
  return h(
    'div',
    { className: 'field' },
    h('label', { htmlFor: 'country' }, words.country, h('span', { className: 'optional' }, words.optional)),
    h(
      'select',
      { id: 'country', autoComplete: 'country', onFocus: fill, ...register('country') },
      h('option', { value: '' }, words.choose),
      list.map(({ code, name }) => h('option', { key: code, value: code }, name)),
    ),
  );
}

function ConsentField({ purpose, text, required, register, errors }: (typeof consents)[number] & Controls): ReactElement {
  const name = `consent-${purpose}`;
  return h(
    'div',
    { className: 'choice' },
    h('input', {
      type: 'checkbox',
      id: name,
      'aria-required': required,
      'aria-describedby': `${name}-note`,
      ...register(name, validated(name)),
    }),
    h('label', { htmlFor: name }, text),
    h(Note, { name, errors }),
  );
}

function Petition(): ReactElement {
  const form = useForm<Form>({ mode: 'onTouched' });
  const { register, handleSubmit, formState } = form;
  const { errors, isSubmitting, isSubmitSuccessful } = formState;
  const [count, setCount] = useState('');
  const [isSigned, setSigned] = useState(false);
  const thanks = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    countSentence().then(setCount, () => undefined);
  }, []);
  useEffect(() => thanks.current?.focus(), [isSigned]);
  const onSubmit = handleSubmit(async (answers) => {
    try {
      await send(answers);
      setSigned(true);
    } catch {
      form.setError('root', { message: words.failed });
    }
  });
  const controls = { register, errors };
  return h(
    'div',
    { className: 'petition' },
    h('style', null, petitionCss),
    h('h2', null, words.heading),
    h('p', { className: 'count' }, count),
    isSigned && isSubmitSuccessful
      ? h('div', null, h('h2', { ref: thanks, tabIndex: -1 }, words.thanks), h('p', null, words.counts))
      : h(
          'form',
          { noValidate: true, onSubmit: (event) => void onSubmit(event) },
          fields.map((field) => h(TextField, { key: field.name, ...field, ...controls })),
          h(CountryField, { register }),
          consents.map((consent) => h(ConsentField, { key: consent.purpose, ...consent, ...controls })),
          h('button', null, isSubmitting ? words.sending : words.button),
          h('p', { role: 'alert' }, errors.root?.message),
          h('p', { className: 'small' }, h('a', { href: '/privacy' }, words.privacy)),
        ),
  );
}

const box = document.querySelector('[data-backend]');
if (box) createRoot(box).render(h(Petition));
