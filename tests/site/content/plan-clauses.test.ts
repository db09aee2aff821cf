import { expect, it } from 'vitest';
import { planClauses } from '../../../src/site/content/plan-clauses.ts';

const SOURCE = `---
title: "Mục tiêu"
---

## II. MỤC TIÊU

<Clause id="ii.1" label="khoản 1, mục II">

1\\. Kéo giảm ít <Fixed was="nht">nhất</Fixed> **05%** số vụ,
xem [mục III](#iii.1).

</Clause>

Ngoài điểm.

<Clause id="ii.2" label="khoản 2, mục II">

\\- Dòng thứ hai {/* ghi chú */}.

</Clause>
`;

it('takes each clause with its anchor, its citation and its words without mark-up', () => {
  expect(planClauses(SOURCE)).toEqual([
    {
      id: 'ii.1',
      label: 'khoản 1, mục II',
      text: '1. Kéo giảm ít nhất 05% số vụ, xem mục III.',
    },
    { id: 'ii.2', label: 'khoản 2, mục II', text: '- Dòng thứ hai .' },
  ]);
});

it('finds none where there is none', () => {
  expect(planClauses('# Không có điểm nào')).toEqual([]);
});
