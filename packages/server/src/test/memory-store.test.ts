import { memoryStore } from '../store/memory-store.js';
import { storeSuite } from './store-suite.js';

storeSuite('memory store', async () => ({ store: memoryStore() }));
