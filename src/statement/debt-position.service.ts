import { Injectable } from '@nestjs/common';

/** What a household owes, for the system that collects it. */
export interface Debt {
  readonly statementId: string;
  readonly debtor: string;
  readonly month: string;
  readonly dueCents: number;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
}

/** Writes a debt for a system that collects; a city binds its own. */
export abstract class DebtPositionWriter {
  /** The debt as JSON. */
  abstract write(debt: Debt): string;
}

/**
 * Writes debts in the shape of pagoPA's debt positions (GPD), amounts in cents. What only the city and its partner know
 * (tax code of the debtor, IUV, IBAN, collection category) is null, and `missing` names it: nothing is sent from here.
 */
@Injectable()
export class PagoPaDebtPosition extends DebtPositionWriter {
  write({ statementId, debtor, month, dueCents, dueOn }: Debt): string {
    const description = `Welfare di Tutti ${month}`;
    return JSON.stringify({
      iupd: statementId,
      type: 'F',
      fiscalCode: null,
      fullName: debtor,
      switchToExpired: false,
      paymentOption: [
        {
          iuv: null,
          amount: dueCents,
          description,
          isPartialPayment: false,
          dueDate: `${dueOn}T22:00:00Z`,
          transfer: [
            { idTransfer: '1', amount: dueCents, remittanceInformation: description, category: null, iban: null },
          ],
        },
      ],
      missing: ['fiscalCode', 'iuv', 'category', 'iban'],
    });
  }
}
