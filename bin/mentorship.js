#!/usr/bin/env node
import { runPinned } from './pinned-node.js';

runPinned(['src/cli.ts', ...process.argv.slice(2)]);
