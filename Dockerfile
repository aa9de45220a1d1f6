# The screening with its intake. Build with the address people will use, since it stands in the pages:
#   docker build --build-arg PAROLE_ORIGIN=https://check.example -t parole-check .
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
ARG PAROLE_ORIGIN
ENV PAROLE_ORIGIN=${PAROLE_ORIGIN}
RUN npm run build
RUN npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production PORT=3000 PAROLE_DATA=/data
WORKDIR /app
COPY --from=build --chown=root:root /app ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/ready').then((a)=>process.exit(a.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--import", "tsx", "lib/command/serve.ts"]
