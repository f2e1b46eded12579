import { searcher, type Solution, type Sought } from './searcher.js';

/** Milliseconds after which a worker that has said nothing is given up. */
const silentAtMost = 1000;

/** Works on a thread of its own. `undefined` where the page does not let one begin, and once `isOver`. */
export function inWorker(sought: Sought, isOver: () => boolean): Promise<Solution | undefined> {
  return new Promise((resolve) => {
    let worker: Worker | undefined;
    let address = '';
    let silent = 0;
    const end = (solution?: Solution): void => {
      clearInterval(watch);
      worker?.terminate();
      URL.revokeObjectURL(address);
      resolve(solution);
    };
    const watch = setInterval(() => {
      silent += 250;
      if (silent > silentAtMost || isOver()) end();
    }, 250);
    try {
      const source = `const search=(${String(searcher)});onmessage=({data})=>{postMessage(0);postMessage(search(data)(0,2**32))}`;
      address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      worker = new Worker(address);
    } catch {
      return end();
    }
    worker.onerror = (event) => {
      event.preventDefault();
      end();
    };
    worker.onmessage = ({ data }: MessageEvent<Solution | 0>) => {
      if (data) end(data);
      silent = -Infinity;
    };
    worker.postMessage(sought);
  });
}
