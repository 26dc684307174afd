/** How a service can be shared: together at one venue, or one door after the other. */
export enum ServiceMode {
  GROUP = 'group',
  ROUND = 'round',
}

/** The languages that the platform speaks; Italian is the default. */
export type Language = 'it' | 'en';

/** Who or what is cared for, and so what a service can be meant for. */
export enum CareRecipientKind {
  CHILD = 'child',
  ADULT = 'adult',
  DOG = 'dog',
}
