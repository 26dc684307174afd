import { Field, Int, ObjectType } from '@nestjs/graphql';
import { sourceWords } from '../employment-cost/index.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { type StatedMinimum } from './minimum-pay.rules.js';

/** One amount of the law, with where it was read. */
@ObjectType({ description: 'One amount that the law or the city sets, with where it was read.' })
export class LegalAmount {
  @Field(() => Int, { description: 'Cents per hour.' }) cents: number;
  @Field({ description: 'The act or the page that says so.' }) source: string;
  @Field(() => String, { nullable: true, description: 'Where to read it; null for a law known by its title.' })
  url: string | null;
  @Field({ description: '`verified`, `derived` from verified ones, `unverified`, or `city`: set by the city.' })
  standing: string;
}

const euro = (cents: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** The rate is lower than the law allows. */
@Refusal('The rate is lower than the law allows on that day.')
export class RateUnderLegalMinimum extends UserError {
  @Field(() => Int, { description: 'Cents per hour that were asked for.' }) readonly askedCents: number;
  @Field(() => Int, { description: 'Cents per hour that must be asked for at least.' }) readonly minimumCents: number;
  @Field(() => String, {
    nullable: true,
    description:
      'The level of the domestic collective agreement that the work belongs to; null where the city has set more.',
  })
  readonly level: string | null;
  @Field({ description: 'The day whose table says so, YYYY-MM-DD.' }) readonly inForceOn: string;
  @Field({ description: 'Whether the table of today is not published yet, so that the last one known stands in.' })
  readonly provisional: boolean;
  @Field(() => [LegalAmount], { description: 'The amounts that make the minimum, each with its source.' })
  readonly parts: LegalAmount[];

  constructor(askedCents: number, minimum: StatedMinimum) {
    const { level, on, cents, parts, provisional } = minimum;
    const [{ source }] = parts;
    super(
      {
        it: `La tariffa di ${euro(askedCents, 'it')} l’ora è sotto il minimo ${level ? 'di legge' : 'del Comune'}: ${euro(cents, 'it')}${level ? ` per il livello ${level}` : ''} (${sourceWords(source, 'it')}). Chiedi almeno questa cifra.`,
        en: `The rate of ${euro(askedCents, 'en')} an hour is under the ${level ? 'legal minimum' : 'minimum of the city'}: ${euro(cents, 'en')}${level ? ` for level ${level}` : ''} (${source}). Ask at least that.`,
      },
      ['baseCentsPerHour'],
    );
    this.askedCents = askedCents;
    this.minimumCents = cents;
    this.level = level;
    this.inForceOn = on;
    this.provisional = provisional;
    this.parts = [...parts];
  }
}

/** A further one costs more than the first. */
@Refusal('A further one present would cost more than the first.')
export class ExtraRateAboveRate extends UserError {
  constructor() {
    super(
      {
        it: 'Per ogni persona in più non si può chiedere più che per la prima.',
        en: 'No more may be asked for a further one than for the first.',
      },
      ['extraCentsPerHour'],
    );
  }
}

/** The wage tables do not know the work. */
@Refusal('No wage table is known for this service, so that no rate can be checked.')
export class ServiceNotClassified extends UserError {
  constructor() {
    super(
      {
        it: 'Per questo servizio non è indicato un livello contrattuale: avvisa il Comune, che deve inserirlo.',
        en: 'No level of the collective agreement is set for this service: tell the city, which must set it.',
      },
      ['serviceTypeId'],
    );
  }
}

/** A skill needs a paper. */
@Refusal('A skill can only be given by the vetting office, against a paper.')
export class SkillNeedsPaper extends UserError {
  @Field({ description: 'The skill that was claimed.' }) readonly skill: string;

  constructor(skill: string) {
    super(
      {
        it: `«${skill}» va provato con un documento: caricalo, l’ufficio lo controlla.`,
        en: `“${skill}” must be shown by a paper: upload it, the office checks it.`,
      },
      ['skills'],
    );
    this.skill = skill;
  }
}

/** The times given are not times of the week. */
@Refusal('A time of the week ends before it starts, or lies outside the week.')
export class AvailabilityNotValid extends UserError {
  constructor(position: number) {
    super(
      {
        it: `L’orario ${position + 1} non sta nella settimana: deve finire dopo l’inizio, tra 0 e 672 quarti d’ora.`,
        en: `Time ${position + 1} is not within the week: it must end after it starts, between slots 0 and 672.`,
      },
      ['availability', String(position)],
    );
  }
}

/** The worker has services that go on. */
@Refusal('The worker has services that go on, or proposals that wait.')
export class WorkerHasServices extends UserError {
  @Field(() => Int, { description: 'How many.' }) readonly services: number;

  constructor(services: number) {
    super(
      {
        it:
          services === 1
            ? 'Questa persona ha ancora un servizio o una proposta: prima deve finire.'
            : `Questa persona ha ancora ${services} servizi o proposte: prima devono finire.`,
        en:
          services === 1
            ? 'This worker still has a service or a proposal: it must end first.'
            : `This worker still has ${services} services or proposals: they must end first.`,
      },
      ['providerId'],
    );
    this.services = services;
  }
}
