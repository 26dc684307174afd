// Builds the server that the suite runs as processes of their own.
import { buildServerIfStale } from '../../scripts/build.mjs';

export default buildServerIfStale;
