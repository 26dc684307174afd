import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt } from 'class-validator';
import { type GeoPoint as Point } from './territory.rules.js';

/** A place on the globe. */
@ObjectType({ description: 'A place on the globe, in degrees (WGS 84).' })
export class GeoPoint implements Point {
  @Field(() => Float, { description: 'Latitude, degrees north.' }) lat: number;
  @Field(() => Float, { description: 'Longitude, degrees east.' }) lon: number;
}

/** A run of the weekly timetable. */
@ObjectType({ description: 'A half-open run of the local week in quarters of an hour; slot 0 is Monday 00:00–00:15.' })
export class SlotInterval {
  @Field(() => Int, { description: 'The first slot, 0 … 671.' }) start: number;
  @Field(() => Int, { description: 'The slot after the last one, 1 … 672.' }) end: number;
}

/** A run of the weekly timetable, as it is given. */
@InputType({ description: 'A half-open run of the local week in quarters of an hour.' })
export class SlotIntervalInput {
  @Field(() => Int, { description: 'The first slot, 0 … 671.' })
  @IsInt()
  start: number;

  @Field(() => Int, { description: 'The slot after the last one, 1 … 672.' })
  @IsInt()
  end: number;
}

/** A neighbourhood. */
@ObjectType({ description: 'A neighbourhood with its territorial platform.' })
export class Territory {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: "The city's own code of the neighbourhood." }) code: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => GeoPoint, { description: 'The middle of its homes.' }) centre: GeoPoint;
  @Field(() => [GeoPoint], { description: 'Its outline, simplified; the last point joins the first.' })
  boundary: GeoPoint[];
  @Field(() => Int, { description: 'Families that live in it.' }) families: number;
}

/** The place of a territorial platform. */
@ObjectType({ description: 'The physical place of a territorial platform.' })
export class Hub {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'Where its desk answers the phone; null where it does not.' })
  phone: string | null;
  @Field(() => String, { nullable: true, description: 'Street and number; null where it is not said.' })
  address: string | null;
  @Field(() => [SlotInterval], {
    description: 'When its desk serves people in person, every week; none where it is not said.',
  })
  openings: SlotInterval[];
  @Field(() => GeoPoint, { description: 'Where it is.' }) position: GeoPoint;
}

/** A street door. */
@ObjectType({ description: 'A street door with its households.' })
export class Building {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'Street and number.' }) address: string;
  @Field(() => GeoPoint, { description: 'Where it is.' }) position: GeoPoint;
  @Field({ description: 'Whether it is a pilot building, with a coordinator.' }) pilot: boolean;
}

/** A room for groups. */
@ObjectType({ description: 'A room where groups can meet, in a building or a hub.' })
export class Room {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => Int, { description: 'Children, dogs or persons at once.' }) capacity: number;
  @Field(() => [SlotInterval], { description: 'When it is open, every week.' }) openings: SlotInterval[];
}

/** Who answers for people's data. */
@ObjectType({
  description: 'Who answers for the data of the people whom this platform serves, as the GDPR asks them to be told.',
})
export class DataController {
  @Field({ description: 'Their name.' }) name: string;
  @Field({ description: 'The address to which people write about their data.' }) email: string;
}

/** The town that this platform serves. */
@ObjectType({ description: 'The town that this platform serves.' })
export class Town {
  @Field({ description: 'Its name.' }) name: string;
  @Field({ description: 'True where households and providers are simulated, as in the demo.' }) simulated: boolean;
  @Field({ description: 'Where the facts about its neighbourhoods come from, to be shown beside the map.' })
  attribution: string;
  @Field(() => DataController, {
    nullable: true,
    description: 'Who answers for the data of its people. Null where the installation names nobody.',
  })
  controller: DataController | null;
  @Field(() => Int, {
    description: 'Minutes in which a no to a proposal may be taken back; 0 where it counts at once.',
  })
  takeBackMinutes: number;
}
