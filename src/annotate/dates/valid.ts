/** Whether a value an author wrote is EDTF that the project can show. */

import { isValid } from '@edtf-ts/core'
import { remembering } from '../remember.ts'
import { readEdtf } from './edtf.ts'

/** True for the part of EDTF described in `edtf.ts`: valid by the library, seasons 21–24 only, real days, ends in order. */
export const isEdtf = remembering((value) => readEdtf(value) !== undefined && isValid(value))
