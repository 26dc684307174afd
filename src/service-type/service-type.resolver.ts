import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { type RequestContext } from '../graphql/request-context.js';
import { ServiceTypeEntity } from './service-type.entity.js';
import { ServiceType } from './service-type.model.js';

/** Reads the kinds of care. */
@Resolver(() => ServiceType)
export class ServiceTypeResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => [ServiceType], { description: 'Every kind of care that the city offers.' })
  serviceTypes(): Promise<ServiceTypeEntity[]> {
    return this.database.getRepository(ServiceTypeEntity).find({ order: { code: 'ASC' } });
  }

  @ResolveField(() => String)
  name(@Parent() type: ServiceTypeEntity, @Context() { language }: RequestContext): string {
    return language === 'en' ? type.nameEn : type.nameIt;
  }
}
