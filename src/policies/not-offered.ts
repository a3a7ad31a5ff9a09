/** Refuses everybody: for what only a paid edition of Strapi can answer. */
const notOffered = (): boolean => false;

export default notOffered;
