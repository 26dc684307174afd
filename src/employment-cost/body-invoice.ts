import Fraction from 'fraction.js';
import { requireCents } from './cents.js';
import { composeCost, type Cost } from './cost-line.js';
import { DEFAULT_POLICY, type EmploymentPolicy } from './policy.js';

/** What an accredited body invoices: its price before VAT, and the VAT; it employs the worker, the household files nothing. */
export function bodyInvoiceCost(netCents: number, policy: EmploymentPolicy = DEFAULT_POLICY): Cost {
  const net = new Fraction(requireCents(netCents, 'Price before VAT'));
  return composeCost([
    ['invoice-net', net],
    ['vat', net.mul(policy.bodyVatPercent.value).div(100)],
  ]);
}
