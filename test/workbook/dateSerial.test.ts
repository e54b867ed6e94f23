import fc from "fast-check";
import { dateOfSerial, serialOfDate } from "../../src/workbook/table/dateSerial";

test.each([
  ["2026-03-01", 46_082],
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["9999-12-31", 2_958_465],
])("%s is day %d of Excel's calendar", (date, serial) => {
  expect(serialOfDate(date, false)).toBe(serial);
  expect(dateOfSerial(serial, false)).toBe(date);
});

test("a date reads back from either calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1462 + 1, max: 2_958_465 }), fc.boolean(), (serial, date1904) => {
      const day = date1904 ? serial - 1462 : serial;
      const date = dateOfSerial(day, date1904) ?? "";
      expect(serialOfDate(date, date1904)).toBe(day);
      expect(dateOfSerial(day + 0.75, date1904)).toBe(date);
    }),
  );
});

test.each([0, -1, 2_958_466, Number.NaN, Infinity])("%d is no day", (serial) => {
  expect(dateOfSerial(serial, false)).toBeUndefined();
});
