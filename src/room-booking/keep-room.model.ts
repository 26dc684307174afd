import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { Building, SlotIntervalInput } from '../territory/territory.model.js';

@InputType({ description: 'What a common room is like: to add one to a building, or to change one.' })
export class KeepRoomInput {
  @Field(() => ID, { description: 'The building.' })
  @IsUUID()
  buildingId: string;

  @Field(() => ID, { nullable: true, description: 'Which of its rooms to change; null to add one.' })
  @IsOptional()
  @IsUUID()
  roomId?: string | null;

  @Field({ description: 'Its name, 1 to 60 characters.' })
  @Length(1, 60)
  name: string;

  @Field(() => Int, { description: 'Children, dogs or persons at once, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  capacity: number;

  @Field(() => [SlotIntervalInput], { description: 'When it is open, every week.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SlotIntervalInput)
  openings: SlotIntervalInput[];

  @Field(() => [ID], { description: 'The services that it suits; none where it is for meetings alone.' })
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  serviceTypeIds: string[];
}

@ObjectType({ description: 'The building with its rooms, or why none was kept.' })
export class KeepRoomPayload extends PayloadOf('building', () => Building, 'The building.') {}

/** Something has the room as it is. */
@Refusal('A service or a booking has the room: it can offer more meanwhile, and not less.')
export class RoomInUse extends UserError {
  constructor() {
    super({
      it: 'Un servizio o una prenotazione conta su questa sala: per ora puoi aggiungere posti, orari e servizi, non toglierne.',
      en: 'A service or a booking relies on this room: for now you can add places, hours and services, and take none away.',
    });
  }
}
