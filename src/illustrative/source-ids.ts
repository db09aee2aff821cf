/** Ids of the made-up sources. */

/** The yearly report of the province or of a district. */
export const reportId = (unitCode: string, year: number): string => `minh-hoa-${year}-${unitCode}`;

/** A later addition to a yearly report. */
export const supplementId = (unitCode: string, year: number): string =>
  `${reportId(unitCode, year)}-bo-sung`;

/** The province's check of what the districts reported. */
export const verificationId = (unitCode: string, year: number): string =>
  `${reportId(unitCode, year)}-tham-dinh`;

/** The list of units recognised in a year. */
export const recognitionListId = (unitCode: string, year: number): string =>
  `${reportId(unitCode, year)}-cong-nhan`;
