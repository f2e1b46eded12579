import { assert } from '@open-wc/testing';
import { elementNames, elementOptions } from '@solidarity/contract/options';
import { elements } from '../elements.js';

describe('the table of options', () => {
  it('names the elements that the tag brings', () => assert.sameOrderedMembers([...elements.keys()], [...elementNames]));

  for (const name of elementNames) {
    it(`names for a ${name} the attributes that it reads, and no other`, () =>
      assert.sameMembers(Object.keys(elementOptions[name]), elements.get(name)?.observedAttributes ?? []));
  }
});
