import { jobsKeepTheirPromises } from './conformance.js';

describe('jobs on PostgreSQL', () => jobsKeepTheirPromises(() => ({})));
