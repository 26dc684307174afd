// Builds what the suite runs as a user does.
import { buildIfStale } from '../../scripts/build.mjs';

export default buildIfStale;
