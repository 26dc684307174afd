import { acceptAll } from './proposals.js';
import { type Family, type Sitter, type Street } from './street.js';

/** A service that two families share, and that could take a third. */
export interface SharedService {
  readonly anna: Family;
  readonly bruno: Family;
  readonly sitter: Sitter;
  readonly agreementId: string;
}

/** Lets two families of a street agree on one sitter. */
export async function shareASitter(street: Street): Promise<SharedService> {
  const sitter = await street.sitter('Greta', { capacity: 3 });
  const anna = await street.family('Anna e Aldo', { child: 5 });
  const bruno = await street.family('Bruno e Bea', { child: 4 });
  await street.round();
  await acceptAll(street, [anna.person, bruno.person, sitter.person]);
  await street.settled();
  const [{ id: agreementId }] = await street.rows<{ id: string }>('SELECT id FROM agreement');
  return { anna, bruno, sitter, agreementId };
}
