/** One round of delivery as a process of its own, at an hour that is handed in: `DATABASE_URL API_URL INSTANT OWNER`. */
import { pino } from 'pino';
import { deliverDue } from '../../src/jobs/deliver.ts';
import { createDigestPoster } from '../../src/slack/digest-poster.ts';
import { openStore } from '../../src/store/open-store.ts';

const [databaseUrl = '', apiUrl = '', instant = '', owner = ''] = process.argv.slice(2);
const store = await openStore(databaseUrl);
const poster = createDigestPoster('xoxb-1-crash', apiUrl);
const log = pino({ level: 'silent' });
// A round that fails is left to the next one, as the program does.
await deliverDue({ store, poster, owner, log, clock: () => new Date(instant), pauseMs: 0 }).catch(() => {});
await store.close();
