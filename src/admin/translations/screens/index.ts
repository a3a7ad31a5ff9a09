import enControl from './en/control.json';
import enCounter from './en/counter.json';
import enDesk from './en/desk.json';
import enGuard from './en/guard.json';
import enHome from './en/home.json';
import enMenu from './en/menu.json';
import enOperation from './en/operation.json';
import enPeople from './en/people.json';
import enRegulation from './en/regulation.json';
import enSessions from './en/sessions.json';
import enShared from './en/shared.json';
import enTerms from './en/terms.json';
import enTriage from './en/triage.json';
import viControl from './vi/control.json';
import viCounter from './vi/counter.json';
import viDesk from './vi/desk.json';
import viGuard from './vi/guard.json';
import viHome from './vi/home.json';
import viMenu from './vi/menu.json';
import viOperation from './vi/operation.json';
import viPeople from './vi/people.json';
import viRegulation from './vi/regulation.json';
import viSessions from './vi/sessions.json';
import viShared from './vi/shared.json';
import viTerms from './vi/terms.json';
import viTriage from './vi/triage.json';

type Texts = Record<string, string>;

/** Under the name the panel knows them by: `menu.home` is `dialogue.menu.home`. */
const named = (...files: Texts[]): Texts =>
  Object.fromEntries(
    files.flatMap((texts) => Object.entries(texts).map(([id, text]) => [`dialogue.${id}`, text])),
  );

/** The texts of our screens in both languages, one file for each screen. */
export const SCREEN_TEXTS = {
  vi: named(
    viShared,
    viTerms,
    viMenu,
    viHome,
    viSessions,
    viControl,
    viTriage,
    viCounter,
    viDesk,
    viRegulation,
    viPeople,
    viOperation,
    viGuard,
  ),
  en: named(
    enShared,
    enTerms,
    enMenu,
    enHome,
    enSessions,
    enControl,
    enTriage,
    enCounter,
    enDesk,
    enRegulation,
    enPeople,
    enOperation,
    enGuard,
  ),
};
