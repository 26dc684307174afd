import type { Role } from '../gql/graphql.js';

/** The main places of the client: each is its address, and the key of its name. */
type Place =
  | 'work'
  | 'requests'
  | 'calendar'
  | 'household'
  | 'messages'
  | 'body'
  | 'building'
  | 'city'
  | 'desk'
  | 'people'
  | 'vetting'
  | 'town'
  | 'rounds';

/** Where the work of each role is done, the first being where it begins. */
const PLACES: Readonly<Record<Role, readonly Place[]>> = {
  HOUSEHOLD: ['requests', 'calendar', 'household', 'messages', 'town'],
  DELEGATE: ['requests', 'calendar', 'household', 'messages', 'town'],
  PROVIDER: ['work', 'messages', 'town'],
  BODY_MANAGER: ['body', 'town'],
  BUILDING_COORDINATOR: ['building', 'rounds', 'town'],
  PLATFORM_OPERATOR: ['desk', 'messages', 'people', 'town', 'rounds'],
  VETTING_OFFICER: ['vetting', 'town'],
  CITY_ADMINISTRATOR: ['city', 'town', 'rounds'],
};

/** The places of somebody who works in a role, or of a visitor without one. */
export function placesOf(role: Role | null): readonly Place[] {
  return role ? PLACES[role] : ['town'];
}

/** The address where the work of a role begins. */
export function homeOf(role: Role): string {
  return `/${PLACES[role][0]}`;
}

const OPEN_PAGES: readonly string[] = ['/', '/town', '/enter', '/contacts', '/privacy', '/accessibility'];

/** Whether everybody may read the page at a path, whoever they are: whoever comes in from there has wanted no other. */
export const isOpenPage = (path: string): boolean => OPEN_PAGES.includes(path);
