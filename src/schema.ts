import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { features } from './features.js';
import { publishedSchema } from './graphql/published-schema.js';

// Writes the published contract into the file that the command line names.
writeFileSync(process.argv[2], await publishedSchema(features));
