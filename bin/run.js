import { runPinned } from './pinned-node.js';

runPinned(process.argv.slice(2));
