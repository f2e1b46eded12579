import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generate } from 'lean-qr/nano';
import { codeOf } from '../code/index.js';

const link = 'https://charity.example/petition?utm_source=qr&utm_medium=share&utm_campaign=asylum';

/** The modules that a path of bars covers, row by row. */
function painted(path: string, size: number): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => ' '));
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    assert.equal(width, back);
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(width));
  }
  return rows.map((row) => row.join(''));
}

test('paints exactly the modules of the code', () => {
  const { size, path } = codeOf(link);
  const bitmap = generate(link);
  const modules = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => (bitmap.get(x, y) ? '#' : ' ')).join(''));
  assert.deepEqual(painted(path, size), modules);
  // The eyes in three of its corners, by which a reader finds it.
  const eye = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
  const corner = (x: number, y: number) => modules.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  for (const [x, y] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const)
    assert.deepEqual(corner(x, y), eye);
});

test('refuses what no code can hold', () => assert.throws(() => codeOf('x'.repeat(3000))));
