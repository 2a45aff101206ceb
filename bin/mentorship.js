#!/usr/bin/env node
import { runPinned } from './pinned-node.js';

const args = process.argv.slice(2);
// A heap that keeps three times 16 MB for what lives a moment is more than all ideas take; the bot is at home with half.
const flags = args[0] === 'serve' ? ['--max-semi-space-size=8'] : [];

runPinned([...flags, 'src/cli.ts', ...args]);
