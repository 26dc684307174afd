/**
 * The calendar: local dates and times in Europe/Rome, holidays, school years, and timetables laid out as sessions.
 *
 * Pure: no clock is read; intervals are half-open.
 */
export * from './dated-session.js';
export * from './holiday.js';
export * from './local-date.js';
export * from './rome-time.js';
export * from './school-year.js';
export * from './session-hours.js';
export * from './week.js';
export * from './written-day.js';
export * from './written-week.js';
