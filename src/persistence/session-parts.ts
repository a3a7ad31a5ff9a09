/** The components of one of a session's fields, in their order, as JSON. The session is `s`. */
export const partsOf = (field: string, table: string, attributes: string): string =>
  `(select coalesce(json_agg(json_build_object(${attributes}) order by c."order"), '[]')
    from dialogue_sessions_cmps c join ${table} p on p.id = c.cmp_id
    where c.entity_id = s.id and c.field = '${field}')`;

export const THEMES = partsOf('themes', 'dialogue_themes', `'name', p.name`);

export const INTAKE_CHANNELS = partsOf(
  'intakeChannels',
  'dialogue_intake_channels',
  `'channel', p.channel, 'address', p.address`,
);
