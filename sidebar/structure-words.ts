/** How a reading is said: where it stands, what its columns hold, what is asked. */
import { letters } from '../src/okr/letters.js';
