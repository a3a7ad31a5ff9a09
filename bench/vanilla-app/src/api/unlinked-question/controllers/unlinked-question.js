'use strict';

module.exports = require('@strapi/strapi').factories.createCoreController(
  'api::unlinked-question.unlinked-question',
);
