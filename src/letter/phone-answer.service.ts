import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, holds, listHeld, Role } from '../account/account.rules.js';
import { AllowanceService } from '../account/allowance.service.js';
import { audit } from '../database/audit.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { Refused } from '../graphql/user-error.js';
import { HouseholdService } from '../household/household.service.js';
import { Answer, type DeclineReason } from '../offer/offer.rules.js';
import { ProposalEntity } from '../offer/proposal.entity.js';
import { ProposalService } from '../offer/proposal.service.js';
import { LetterCodeUnknown, PhoneAnswer } from './letter.model.js';
import { codeDigest } from './print.service.js';

/** Codes that one person may type in an hour: more is guessing. */
const CODES_PER_HOUR = 120;

const SAID = { [PhoneAnswer.ACCEPT]: Answer.ACCEPTED, [PhoneAnswer.DECLINE]: Answer.DECLINED } as const;

/** What a household has said on the phone. */
export interface SpokenAnswer {
  readonly code: string;
  readonly answer: PhoneAnswer;
  readonly reason?: DeclineReason | null;
}

interface LetterRow {
  readonly proposalId: string;
  readonly householdId: string;
  readonly territoryId: string;
}

/** Takes answers on the phone: the desk finds the proposal by the code on its letter, and answers by the household's mandate. */
@Injectable()
export class PhoneAnswerService {
  constructor(
    private readonly database: DataSource,
    private readonly allowances: AllowanceService,
    private readonly households: HouseholdService,
    private readonly proposals: ProposalService,
  ) {}

  /** The proposals that wait for an answer of households for which the desk acts by mandate, those that end first at the top. */
  waiting(actor: Actor, page: PageArgs): Promise<Connection<ProposalEntity>> {
    const query = this.database
      .getRepository(ProposalEntity)
      .createQueryBuilder('p')
      .where(`p.answer = 'waiting'`)
      .andWhere(
        `EXISTS (SELECT FROM offer o, care_request r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
           JOIN mandate d ON d.household_id = h.id
         WHERE o.id = p.offer_id AND o.state = 'proposed' AND r.id = p.care_request_id AND b.territory_id = ANY(:territories)
           AND d.revoked_at IS NULL AND d.ends_before > (now() AT TIME ZONE 'Europe/Rome')::date)`,
        { territories: listHeld(actor, Role.PLATFORM_OPERATOR) },
      );
    // Everybody has equally long to answer: who was asked first, has least time left.
    return paginate(query, ['id'], page);
  }

  /** The proposal on whose letter a code stands, for the desk of its territory; null where there is none. */
  async find(actor: Actor, code: string): Promise<ProposalEntity | null> {
    const letter = await this.letter(actor, code);
    return letter && this.database.getRepository(ProposalEntity).findOneBy({ id: letter.proposalId });
  }

  /**
   * Records what a household has said. Said again it changes nothing and answers as before; the other answer after the
   * first is refused, as everywhere. The household's mandate, and who typed the answer, are in the audit trail.
   */
  async record(actor: Actor, { code, answer, reason }: SpokenAnswer): Promise<ProposalEntity> {
    const letter = await this.letterOrRefuse(actor, code);
    const { proposalId } = letter;
    const known = await this.database.getRepository(ProposalEntity).findOneByOrFail({ id: proposalId });
    const said = SAID[answer];
    if (known.answer === said) return known;
    const withAnswer = this.byMandate(actor, letter, 'proposal.answered-by-phone', said);
    try {
      return said === Answer.ACCEPTED
        ? await this.proposals.accept(actor, proposalId, withAnswer)
        : await this.proposals.decline(actor, proposalId, reason ?? null, withAnswer);
    } catch (error) {
      // The same answer, given twice at once: the second finds it given.
      const meanwhile = await this.database.getRepository(ProposalEntity).findOneByOrFail({ id: proposalId });
      if (error instanceof Refused && meanwhile.answer === said) return meanwhile;
      throw error;
    }
  }

  /**
   * Takes back what a household has said, so that it is asked again until the same hour, as long as it could take it back
   * itself: a yes until the others have all said theirs, a no until it counts. What was not said stays as it is.
   */
  async takeBack(actor: Actor, { code, answer }: Pick<SpokenAnswer, 'code' | 'answer'>): Promise<ProposalEntity> {
    const letter = await this.letterOrRefuse(actor, code);
    const said = SAID[answer];
    const withAnswer = this.byMandate(actor, letter, 'proposal.taken-back-by-phone', said);
    return this.proposals.takeBack(actor, letter.proposalId, said, withAnswer);
  }

  /** What goes with an act of the desk in its transaction: the household's mandate must hold, and is in the audit trail. */
  private byMandate(actor: Actor, { proposalId, householdId }: LetterRow, act: string, said: Answer) {
    return async (manager: EntityManager) => {
      const mandateId = await this.households.authorise(manager, actor, householdId);
      await audit(manager, [
        { act, subject: 'proposal', subjectId: proposalId, actorId: actor.id, detail: { answer: said, mandateId } },
      ]);
    };
  }

  private async letterOrRefuse(actor: Actor, code: string): Promise<LetterRow> {
    const letter = await this.letter(actor, code);
    if (!letter) throw new Refused([new LetterCodeUnknown()]);
    return letter;
  }

  private async letter(actor: Actor, code: string): Promise<LetterRow | null> {
    await this.allowances.takeOrRefuse('letter-code', actor.id, CODES_PER_HOUR);
    const [letter]: LetterRow[] = await this.database.query(
      `SELECT l.proposal_id AS "proposalId", h.id AS "householdId", b.territory_id AS "territoryId"
       FROM letter l JOIN proposal p ON p.id = l.proposal_id JOIN care_request r ON r.id = p.care_request_id
         JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id WHERE l.code_digest = $1`,
      [codeDigest(code)],
    );
    return letter && holds(actor, Role.PLATFORM_OPERATOR, letter.territoryId) ? letter : null;
  }
}
