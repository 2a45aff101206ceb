#!/usr/bin/env node
// `npm start` runs this by way of a shell, which would keep npm's SIGTERM to itself: "exec" puts us in its place. Windows
// has no such signal and no "exec", so there the second half of the line runs.
import { runPinned } from './pinned-node.js';

const args = process.argv.slice(2);
// A heap that keeps three times 16 MB for what lives a moment is more than all ideas take; the bot is at home with half.
const flags = args[0] === 'serve' ? ['--max-semi-space-size=8'] : [];

runPinned([...flags, 'src/cli.ts', ...args]);
