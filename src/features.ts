import { type Type } from '@nestjs/common';

/** Every feature of the platform; the API and the worker are made of the same ones. */
export const features: Type[] = [];
