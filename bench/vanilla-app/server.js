'use strict';

const fs = require('node:fs');
const { createStrapi } = require('@strapi/strapi');

/** Gives the session the questions and answers of the file, as anybody would who has only Strapi. */
async function fill(strapi, session, file) {
  const authorities = new Map();
  const create = (name, data) => strapi.documents(`api::${name}.${name}`).create({ data });
  const authorityFor = async (authority) => {
    if (!authority) return null;
    const { documentId, name, slug } = authority;
    if (!authorities.has(documentId)) {
      authorities.set(documentId, (await create('authority', { name, slug })).documentId);
    }
    return authorities.get(documentId);
  };
  for (const { answers, assignedAuthority, ...question } of JSON.parse(fs.readFileSync(file))) {
    const { documentId } = await create('shown-question', {
      ...question,
      session,
      assignedAuthority: await authorityFor(assignedAuthority),
    });
    for (const { authority, ...answer } of answers) {
      const written = { ...answer, authority: await authorityFor(authority), question: documentId };
      await create('answer', written);
    }
  }
}

/** Serves on `PORT`, with one session to send questions to, and to read those of `QUESTIONS_FILE`. */
async function main() {
  const strapi = await createStrapi({ appDir: __dirname, distDir: __dirname }).start();
  const sessions = strapi.documents('api::session.session');
  const session =
    (await sessions.findFirst()) ??
    (await sessions.create({ data: { topic: 'Cải cách hành chính' } }));
  if (process.env.QUESTIONS_FILE) {
    await fill(strapi, session.documentId, process.env.QUESTIONS_FILE);
  }
  console.log(`READY ${strapi.config.get('server.port')} ${session.documentId}`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
