import { HOUSE, LAW_2025, PDPL, QC_1374 } from '../../domain/regulation';
import vi from '../translations/screens/vi/terms.json';
import en from '../translations/screens/en/terms.json';

const SOURCES = [...Object.values(QC_1374), LAW_2025, PDPL, HOUSE];

test.each([
  ['Vietnamese', vi],
  ['English', en],
])('every source of a rule is told in %s', (_language, terms) => {
  const told = Object.keys(terms).filter((id) => id.startsWith('term.source.'));
  expect(told.sort()).toEqual(SOURCES.map((source) => `term.source.${source}`).sort());
});
