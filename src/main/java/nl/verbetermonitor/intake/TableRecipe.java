package nl.verbetermonitor.intake;

import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;

/**
 * How a table is to be read.
 *
 * @param table which table it is
 * @param title the name of its sheet without personal data
 * @param mapping what a mapping says of it; {@link TableMapping#NONE} for our own tracker
 * @param headerNames what the names in its header mean
 * @param words the closed lists
 * @param use what else the sheet is used for
 */
record TableRecipe(
        SheetName table,
        String title,
        TableMapping mapping,
        HeaderNames<Column> headerNames,
        Words words,
        SheetUse use) {

    /** Of a table in our own tracker. */
    static TableRecipe ours(SheetName table, String title, Names names, Words words) {
        return new TableRecipe(
                table,
                title,
                TableMapping.NONE,
                new KnownNames<>(name -> names.column(table, name)),
                words,
                SheetUse.ALONE);
    }

    /** Of a table that a mapping speaks of. */
    static TableRecipe mapped(
            SheetName table, String title, TableMapping mapping, Names names, Words words, SheetUse use) {
        return new TableRecipe(
                table, title, mapping, new MappedNames(table, mapping, names), words.and(mapping.words()), use);
    }

    /** Whether a row counts as empty when nothing stands in the columns that are known. */
    boolean onlyKnownColumns() {
        return !mapping.equals(TableMapping.NONE);
    }
}
