import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { destinationIds, previewMarkup, snippet, type DestinationId } from '../index.js';
import { backend, everyElement, sampleInput } from './sample-input.js';

const coded = destinationIds.filter((id) => !['address', 'link', 'badge', 'shortcode'].includes(snippet(sampleInput('petition', id)).form));

describe('a snippet', () => {
  for (const destination of destinationIds) {
    for (const element of everyElement) {
      it(`for ${destination} of a ${element} is one line, leads to the campaign, and says what to do`, () => {
        const { text, script = '', rich = '', steps } = snippet(sampleInput(element, destination));
        for (const written of [text, script, rich]) assert.doesNotMatch(written, /[\n\r]/);
        assert.match(text, destination === 'wordpress-plugin' ? /fair-plan/ : /https:\/\/sign\.example\.org\/(?:c|embed)\/fair-plan/);
        assert.ok(steps.length > 0);
      });
    }
  }

  for (const destination of coded) {
    it(`for ${destination} holds nothing in a value that a filter takes for a tag, and colours as WordPress keeps them`, () => {
      const { text, script = '' } = snippet(sampleInput('petition', destination));
      for (const [, value = ''] of text.matchAll(/="([^"]*)"/g)) assert.doesNotMatch(value, /[<>]/);
      assert.match(text, /--solidarity-accent:#c8102e/);
      assert.match(text, /min-height:\d+rem/);
      assert.equal(
        (text + script).match(/<script async src="https:\/\/sign\.example\.org\/solidarity\.js" data-cfasync="false"><\/script>/g)?.length,
        1,
      );
      assert.doesNotMatch(text + script, /type="module"|<script>[^<]/);
    });
  }

  it('keeps to one version where it should, and then names the backend, which is not the folder of that version', () => {
    const tagFile = { kind: 'pinned', version: '1.4.2', integrity: 'sha384-abc+/=' } as const;
    for (const destination of coded) {
      const { text, script = '', warnings } = snippet(sampleInput('petition', destination, { tagFile }));
      assert.match(
        text + script,
        /<script async src="https:\/\/sign\.example\.org\/1\.4\.2\/solidarity\.js" integrity="sha384-abc\+\/=" crossorigin="anonymous"/,
      );
      assert.match(text, /backend="https:\/\/sign\.example\.org"/);
      assert.ok(warnings.some((warning) => warning.includes('version')));
    }
  });

  it('pastes into WordPress as a block, and as block markup alone', () => {
    assert.match(
      snippet(sampleInput('petition', 'wordpress')).text,
      /^<!-- wp:html --><div data-solidarity="petition" .*<\/script><!-- \/wp:html -->$/,
    );
  });

  it('names nobody in the address that an author pastes, and says that options stay behind', () => {
    const { text, warnings } = snippet(sampleInput('petition', 'wordpress-author'));
    assert.equal(text, `${backend}/c/fair-plan`);
    assert.ok(warnings.some((warning) => warning.includes('do not travel')));
    assert.equal(snippet(sampleInput('counter', 'wordpress-author')).text, `${backend}/c/fair-plan`);
    assert.equal(snippet(sampleInput('newsletter', 'wordpress-author')).text, `${backend}/embed/fair-plan?element=newsletter`);
  });

  it('takes the language along wherever an address can', () => {
    const options = { campaign: 'fair-plan', lang: 'ar', heading: 'x' };
    const at = (destination: DestinationId) => snippet(sampleInput('petition', destination, { options, theme: {} }));
    assert.equal(at('wordpress-author').text, `${backend}/c/fair-plan?lang=ar`);
    assert.match(at('email').text, /badge\.png\?scale=2&amp;lang=ar"/);
    assert.match(at('html').text, /lang="ar" .*href="https:\/\/sign\.example\.org\/c\/fair-plan\?lang=ar"/);
  });

  it('is shown without what does not travel', () => {
    const [whole, plain] = (['html', 'wordpress-author'] as const).map((id) => previewMarkup(sampleInput('petition', id)));
    assert.ok(whole?.attributes['heading'] && whole.style?.['--solidarity-accent']);
    assert.deepEqual([plain?.attributes, Object.keys(plain?.style ?? {})], [{ campaign: 'fair-plan' }, ['display', 'min-height']]);
  });

  it('is a shortcode that WordPress can read, for who has the plugin', () => {
    const { text } = snippet(sampleInput('petition', 'wordpress-plugin'));
    assert.match(text, /^\[solidarity-petition campaign="fair-plan" heading="[^"[\]<>]*"\]$/);
  });

  it('is a picture of the count in a mail, and a link where a list has none', () => {
    const { text, rich } = snippet(sampleInput('counter', 'email'));
    assert.equal(text, rich);
    assert.match(
      text,
      /<img src="https:\/\/sign\.example\.org\/v1\/campaigns\/fair-plan\/badge\.png\?scale=2" alt="" .*><br>A fair plan &amp; &lt;more&gt;<\/a>$/,
    );
    assert.equal(snippet(sampleInput('newsletter', 'email')).form, 'link');
  });

  it('stands below any path of a backend', () => {
    const { text } = snippet(sampleInput('petition', 'html', { backend: 'https://charity.example/sign/' }));
    assert.match(text, /href="https:\/\/charity\.example\/sign\/c\/fair-plan"/);
    assert.match(text, /src="https:\/\/charity\.example\/sign\/solidarity\.js"/);
  });

  it('warns of a backend that a page on https cannot use, and not of one on this machine', () => {
    const isOpen = (address: string) => snippet(sampleInput('petition', 'html', { backend: address })).warnings.length;
    assert.deepEqual(['http://sign.example.org', 'https://sign.example.org', 'http://localhost:8787'].map(isOpen), [1, 0, 0]);
  });
});
