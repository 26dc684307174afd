import { type Street } from './street.js';

/** A proposal as its party sees it. */
export interface SeenProposal {
  id: string;
  answer: string;
  answerBy: string | null;
  priceCents: number | null;
  aloneCents: number | null;
  previousPriceCents: number | null;
  earnedCentsPerHour: number | null;
  neighbours: string[];
  ifOneLeaves: { leaver: string; priceCents: number | null }[];
  offer: { id: string; state: string; venue: { label: string }; members: { displayName: string }[] };
}

/** What an act answered: the proposal, or why not. */
export interface Answered {
  proposal: SeenProposal | null;
  userErrors: { __typename: string; message: string }[];
}

const SEEN = `id answer answerBy priceCents aloneCents previousPriceCents earnedCentsPerHour neighbours
  ifOneLeaves { leaver priceCents } offer { id state venue { label } members { displayName } }`;

/** The proposals that wait for the answer of somebody. */
export async function waitingFor(street: Street, person: string): Promise<SeenProposal[]> {
  const { proposals } = await street.as<{ proposals: { edges: { node: SeenProposal }[] } }>(
    person,
    `{ proposals(answer: WAITING) { edges { node { ${SEEN} } } } }`,
  );
  return proposals.edges.map(({ node }) => node);
}

/** Says yes. */
export async function accept(street: Street, person: string, proposalId: string, key?: string): Promise<Answered> {
  const { acceptProposal } = await street.as<{ acceptProposal: Answered }>(
    person,
    `mutation ($id: ID!, $key: String) { acceptProposal(input: { proposalId: $id }, idempotencyKey: $key) {
       proposal { ${SEEN} } userErrors { __typename message } } }`,
    { id: proposalId, key },
  );
  return acceptProposal;
}

/** Says no. */
export async function decline(street: Street, person: string, proposalId: string, reason?: string): Promise<Answered> {
  const { declineProposal } = await street.as<{ declineProposal: Answered }>(
    person,
    `mutation ($id: ID!, $reason: DeclineReason) { declineProposal(input: { proposalId: $id, reason: $reason }) {
       proposal { ${SEEN} } userErrors { __typename message } } }`,
    { id: proposalId, reason },
  );
  return declineProposal;
}

/** Everybody who is asked says yes to the one proposal that each has. */
export async function acceptAll(street: Street, people: readonly string[]): Promise<void> {
  for (const person of people) {
    const [proposal] = await waitingFor(street, person);
    if (!proposal) throw new Error(`Nothing is proposed to ${person}`);
    const { userErrors } = await accept(street, person, proposal.id);
    if (userErrors.length > 0) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  }
}
