'use strict';

/** What the Public role is ticked for: to create, and to name the session a question belongs to. */
const GRANTED = [
  'api::question.question.create',
  'api::unlinked-question.unlinked-question.create',
  'api::session.session.find',
];

module.exports = {
  async bootstrap({ strapi }) {
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    for (const action of GRANTED) {
      const granted = await permissions.findOne({ where: { action, role: role.id } });
      if (!granted) await permissions.create({ data: { action, role: role.id } });
    }
  },
};
