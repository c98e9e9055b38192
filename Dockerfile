# docker build -t wagecard-bot .
# README.md says how to run it, and what of this file was checked.

FROM node:24-bookworm-slim AS build
WORKDIR /app
# Where no prebuilt SQLite can be had, npm compiles it. The tools for that stay in this stage.
RUN apt-get update \
  && apt-get install -y --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY src src
COPY commands commands
COPY corpus corpus
RUN npm run build
# Pruned and not installed anew: SQLite is compiled once. What it was compiled from is of no use any more, and what the
# compiler noted for its next time neither.
RUN npm prune --omit=dev \
  && find dist -name "*.tsbuildinfo" -delete \
  && rm -rf node_modules/sqlite3/deps node_modules/sqlite3/build/Release/obj node_modules/sqlite3/build/Release/obj.target

FROM node:24-bookworm-slim
ENV NODE_ENV=production
# The image of Node brings what installs programs. Nothing here needs it, and whoever gets in should not have it either.
RUN rm -rf /usr/local/lib/node_modules /usr/local/include/node /opt/yarn* \
  && rm -f /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY package.json LICENSE PRIVACY.md TERMS.md ./
COPY corpus corpus
# The page of the local Discord, which the bot runs on where it has no token.
COPY src/local/page/assets src/local/page/assets
COPY --from=build /app/dist dist
# The bot may write here and nowhere else: all that it is made of belongs to root.
RUN mkdir --mode=700 data && chown node:node data
VOLUME /app/data
USER node
# A stop gives the answers under way and closes the store, in 8 seconds at most; Docker waits for 10.
STOPSIGNAL SIGTERM
# Ready is connected to Discord, with a store that answers. Where something restarts what is unhealthy, /healthz is the
# one to ask: a restart does not mend an outage of Discord's.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# By env, which becomes node: a blank HEALTH_PORT= in the file of --env-file would take the health check its port.
CMD ["env", "HEALTH_PORT=9464", "node", "dist/bundle/main.js"]
