import { type RequiredCredentialEntity, type ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { CareRecipientKind, ServiceMode } from '../service-type/service-type.rules.js';
import { type CountedIds } from './chance.js';

/** The codes of the demo's service types. */
export type ServiceCode = 'babysitting' | 'after-school' | 'dog-sitting' | 'elder-care' | 'home-help';

interface Draft extends Omit<ServiceTypeEntity, 'id'> {
  readonly code: ServiceCode;
  readonly papers: readonly string[];
}

// Values in cents per hour, multiples of 4: a simulated social policy, not a published one.
const DRAFTS: readonly Draft[] = [
  {
    code: 'babysitting',
    mode: ServiceMode.GROUP,
    nameIt: 'Babysitting',
    nameEn: 'Babysitting',
    caresFor: [CareRecipientKind.CHILD],
    hourValueCents: 2400,
    maxHouseholds: 4,
    maxAgeSpan: 7,
    papers: ['identity', 'criminal-record', 'first-aid'],
  },
  {
    code: 'after-school',
    mode: ServiceMode.GROUP,
    nameIt: 'Doposcuola',
    nameEn: 'After-school care',
    caresFor: [CareRecipientKind.CHILD],
    hourValueCents: 2000,
    maxHouseholds: 6,
    maxAgeSpan: 5,
    papers: ['identity', 'criminal-record'],
  },
  {
    code: 'dog-sitting',
    mode: ServiceMode.GROUP,
    nameIt: 'Dog sitting',
    nameEn: 'Dog sitting',
    caresFor: [CareRecipientKind.DOG],
    hourValueCents: 1600,
    maxHouseholds: 5,
    maxAgeSpan: null,
    papers: ['identity'],
  },
  {
    code: 'elder-care',
    mode: ServiceMode.ROUND,
    nameIt: 'Assistenza anziani (badante)',
    nameEn: 'Elder care',
    caresFor: [CareRecipientKind.ADULT],
    hourValueCents: 2600,
    maxHouseholds: 5,
    maxAgeSpan: null,
    papers: ['identity', 'criminal-record', 'family-assistants-register'],
  },
  {
    code: 'home-help',
    mode: ServiceMode.ROUND,
    nameIt: 'Aiuto domestico',
    nameEn: 'Home help',
    caresFor: [CareRecipientKind.CHILD, CareRecipientKind.ADULT],
    hourValueCents: 1800,
    maxHouseholds: 4,
    maxAgeSpan: null,
    papers: ['identity', 'criminal-record'],
  },
];

/** The service types of the demo, with the papers that each asks of a provider. */
export function demoServices(ids: CountedIds): {
  serviceTypes: ServiceTypeEntity[];
  requiredCredentials: RequiredCredentialEntity[];
  idOf: Readonly<Record<ServiceCode, string>>;
} {
  const rows = DRAFTS.map(({ papers, ...fields }) => ({ serviceType: { id: ids.next(), ...fields }, papers }));
  return {
    serviceTypes: rows.map(({ serviceType }) => serviceType),
    requiredCredentials: rows.flatMap(({ serviceType, papers }) =>
      papers.map((kind) => ({ serviceTypeId: serviceType.id, kind, validFrom: '2020-01-01', validUntil: null })),
    ),
    idOf: Object.fromEntries(rows.map(({ serviceType }) => [serviceType.code, serviceType.id])) as Record<
      ServiceCode,
      string
    >,
  };
}
