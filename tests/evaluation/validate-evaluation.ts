import Ajv2020 from 'ajv/dist/2020.js';
import { EVALUATION_SCHEMA } from '../../src/evaluation/record/evaluation-schema.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(EVALUATION_SCHEMA);

/** What is wrong with an evaluation by its published schema, as it stands in JSON; the first few. */
export const validateEvaluation = (evaluation: unknown): unknown[] => {
  validate(JSON.parse(JSON.stringify(evaluation)));
  return validate.errors?.slice(0, 5) ?? [];
};
