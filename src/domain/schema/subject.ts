import { z } from 'zod';
import { textField } from '../key.ts';

/** What a thing is about and where: free subjects and places, the same words for papers and agenda items. */
export const aboutFields = () => ({
  subjects: z.array(textField()).optional(),
  places: z.array(textField()).optional(),
});
