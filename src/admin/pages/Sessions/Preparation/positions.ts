/** Codes of offices the regulation profiles name; their words are `sessions.position.<code>`. */
export const POSITIONS: readonly string[] = [
  'city-chairman',
  'city-vice-chairman',
  'department-director',
  'department-deputy-director',
  'district-chairman',
  'district-vice-chairman',
  'commune-chairman',
  'commune-vice-chairman',
  'commune-council-chairman',
  'commune-council-vice-chairman',
  'commune-front-chairman',
];
