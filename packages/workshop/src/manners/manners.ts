import { assert } from '@open-wc/testing';
import { mannersOfAGuest } from './manners-guest.js';
import { mannersInAPage } from './manners-in-a-page.js';
import { mannersTowardsReaders } from './manners-readers.js';
import { mannersWhenThingsFail } from './manners-when-things-fail.js';
import { gatherNames, itShowsWhatItDeclares } from './public-names.js';
import { aboutOf, openStage, untilPhase, type Now, type Stage, type Subject } from './stage.js';

/** The suite that every element runs: how it behaves in a page that knows nothing of it. Once a file, since it defines the element. */
export function itHasManners(subject: Subject): void {
  describe(`<${subject.tag}> has manners`, () => {
    let stage: Stage;
    let early: HTMLElement;
    let namesBefore: string[];
    const names = gatherNames(subject.tag);

    before(() => {
      namesBefore = Object.getOwnPropertyNames(window);
      early = document.createElement(subject.tag);
      Object.assign(early, { campaign: aboutOf(subject).id, lang: 'en' });
    });
    beforeEach(() => {
      stage = openStage(subject);
    });
    afterEach(() => stage.close());

    it('keeps properties that were set before it was defined', async () => {
      const [first = ''] = Object.keys(subject.reach);
      Object.assign(early, { backend: stage.tab.address });
      stage.place.append(early);
      await import(subject.define);
      await untilPhase(early, first);
      assert.include(stage.tab.requests[0]?.url, `${stage.tab.address}${aboutOf(subject).path}`);
    });

    it('may be defined twice without an exception', async () => {
      const known = customElements.get(subject.tag);
      await import(`${subject.define}?again`);
      assert.strictEqual(customElements.get(subject.tag), known);
    });

    it('adds nothing to the page’s own names', async () => {
      await stage.rest();
      // Lit leaves a list of its versions under each of these.
      const ofLit = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];
      const added = Object.getOwnPropertyNames(window).filter((name) => !namesBefore.includes(name) && !ofLit.includes(name));
      assert.deepEqual(
        added.filter((name) => !/^\d+$|^__|chai|axe/i.test(name)),
        [],
      );
    });

    const now: Now = () => stage;
    mannersTowardsReaders(subject, now, names);
    mannersInAPage(subject, now);
    mannersOfAGuest(subject, now, names);
    mannersWhenThingsFail(subject, now);
    itShowsWhatItDeclares(subject, now, names);
  });
}
