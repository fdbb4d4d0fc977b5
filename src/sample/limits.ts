import type { Day } from '../model/calendar-date.ts';

/** The day that every sample is judged by: a Sunday, four days after the holidays of Tết. */
export const AS_OF: Day = '2024-02-18';

/** The registry was exported on the Friday before: what happened on Saturday or Sunday it cannot know. */
export const EXPORTED: Day = '2024-02-16';

/**
 * The last day of an introduction paper that is in time on AS_OF. The 30 working days to it are 29 December; January without the
 * 1st (22); 1, 2, 5, 6, 7 February; none of 8 to 14 February, which are Tết; 15 and 16 February. A list or an export of
 * 16 or 17 February counts the same.
 */
export const LAST_PAPER_IN_TIME: Day = '2023-12-28';
export const FIRST_PAPER_LATE: Day = '2023-12-27';

/** Three calendar months before AS_OF: not yet more than three months. */
export const FIRST_PAPER_OF_THREE_MONTHS: Day = '2023-11-18';

/** The 60 working days to AS_OF: those 30, the 19 of December to the 28th, and 17, 20 to 24, 27 to 30 November. */
export const LAST_DECISION_IN_TIME: Day = '2023-11-16';
export const FIRST_DECISION_LATE: Day = '2023-11-15';

/** 30 working days after the end of a probation of twelve months: the same count as for a paper, a year later. */
export const LAST_PROBATION_IN_TIME: Day = '2022-12-28';
export const FIRST_PROBATION_LATE: Day = '2022-12-27';

/** Accepted on this day for twelve months: they end the day before AS_OF. */
export const LAST_STAY_OVERDUE: Day = '2023-02-17';
export const LAST_STUDY_OVERDUE: Day = '2022-02-17';

/** Dues owed for October, November and December 2023: three months of one year. */
export const LAST_DUES_LATE = '2023-09';
/** Owed for November, December and January: three months, but of two years. */
export const DUES_ACROSS_THE_YEAR = '2023-10';
/** Paid to the month before AS_OF: nothing is owed. */
export const DUES_IN_ORDER = '2024-01';
