FROM node:24-slim
WORKDIR /app
RUN chown node:node /app
USER node
ENV NODE_ENV=production NODE_COMPILE_CACHE=/app/.cache/node
COPY --chown=node:node package.json package-lock.json ./
# Not `npm ci`: it insists on an entry for every platform's optional binaries, where `npm install` takes the locked
# versions and adds what this platform alone needs (see bin/pinned-node.js).
RUN npm install --omit=dev --no-save --no-audit --no-fund
COPY --chown=node:node bin bin
COPY --chown=node:node src src
COPY --chown=node:node examples examples
COPY --chown=node:node LICENSE ./
# Loads every module of the bot: wrong syntax fails the image, and the compile cache is warm for the user that runs it.
RUN node --input-type=module -e "await Promise.all(['main', 'log', 'prompt', 'workspace-bot', 'local/workspace', 'local/open-browser', 'jobs/keep-fresh', 'jobs/record-revision', 'jobs/run-digests', 'slack/start-slack', 'slack/digest-poster', 'store/open-store'].map((file) => import('/app/src/' + file + '.ts')))"
# What is remembered: give this folder a volume, or set DATABASE_URL to a PostgreSQL.
RUN mkdir data
VOLUME /app/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# The heap keeps three times this many megabytes for what lives a moment, and 16 unless told: more than all ideas take.
CMD ["node", "--max-semi-space-size=8", "src/main.ts"]
