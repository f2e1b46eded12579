import { after, before, describe } from 'node:test';
import { journeysWithKeys } from './journeys/with-keys.js';
import { openScene, type Scene } from './scene.js';

let scene: Scene;

before(async () => {
  scene = await openScene();
});
after(() => scene.close());

describe('a visitor with keys alone', () => journeysWithKeys(() => scene));
