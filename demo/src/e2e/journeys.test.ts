import { after, before, describe } from 'node:test';
import { windows } from '@solidarity/workshop/browser/windows';
import { journeysByReader } from './journeys/by-reader.js';
import { journeysInEngine } from './journeys/in-engine.js';
import { journeysWithKeys } from './journeys/with-keys.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

describe('a visitor with keys alone', () => journeysWithKeys(() => scene));

describe('a visitor with a screen reader', () => journeysByReader(() => scene));

for (const [name, open] of windows()) describe(`in ${name}`, () => journeysInEngine(name, open, () => scene));
