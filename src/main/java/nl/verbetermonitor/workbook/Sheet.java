package nl.verbetermonitor.workbook;

/**
 * A sheet of cells in a workbook.
 *
 * @param index its place among the workbook's sheets, from 0
 * @param name as the workbook spells it
 * @param hidden whether the workbook hides it
 */
public record Sheet(int index, String name, boolean hidden) {}
