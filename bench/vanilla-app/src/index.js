'use strict';

/** What the Public role is ticked for: to create, and to read a session with what belongs to it. */
const GRANTED = [
  'api::question.question.create',
  'api::unlinked-question.unlinked-question.create',
  'api::session.session.find',
  'api::session.session.findOne',
  'api::shown-question.shown-question.find',
  'api::answer.answer.find',
  'api::authority.authority.find',
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
