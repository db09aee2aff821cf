import type { TestProject } from 'vitest/node';
import { PLAN_272 } from '../fixtures/plan-272.ts';
import { tidyProofs } from '../promises/proof-memory.ts';
import { provideSite } from './build-once.ts';

/** Builds the site of the copied plan for the tests of a project. */
export const setup = async (project: TestProject): Promise<() => void> => {
  tidyProofs();
  const leave = await provideSite(project, PLAN_272);
  const { fault } = project.getProvidedContext().site;
  if (fault === '') return leave;
  leave();
  throw new Error(`The site could not be built:\n${fault}`);
};
