package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.workbook.Remarks.Remark;

/** The comments of one sheet: an analyst's own stay, with what we say below; ours are replaced. */
final class XlsxComments {

    static final String AUTHOR = CopyWords.text("author");

    /** Excel shows such a conversation by itself; what stands here is for other programs. */
    static final String CONVERSATION = "tc=";

    private static final String DIVIDER = CopyWords.text("divider");
    private static final Pattern SAID =
            Pattern.compile("(?:(?:_x000D_)?\\n){0,2}" + Pattern.quote(DIVIDER) + ".*", Pattern.DOTALL);

    private final List<Comment> comments = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private Optional<XmlTag> authorsStart = Optional.empty();
    private Optional<XmlTag> authorsEnd = Optional.empty();
    private Optional<XmlTag> listStart = Optional.empty();
    private Optional<XmlTag> listEnd = Optional.empty();
    private String prefix = "";

    /**
     * A comment as it stands there.
     *
     * @param row from 1
     * @param column 1 for A
     * @param start where its first byte stands
     * @param end where the first byte behind it stands
     * @param pieces its text in pieces that look the same
     */
    record Comment(
            int row, int column, String author, long start, long end, long text, long textEnd, List<Piece> pieces) {

        /** Programs that save a workbook may forget who said what; so what we say begins with our name, too. */
        boolean isOurs() {
            return author.equals(AUTHOR)
                    || (holdsOurs() && SAID.matcher(words()).replaceFirst("").isBlank());
        }

        String words() {
            StringBuilder words = new StringBuilder();
            pieces.forEach(piece -> words.append(piece.text()));
            return words.toString();
        }

        /** Whether we said something below it. */
        boolean holdsOurs() {
            return SAID.matcher(words()).find();
        }
    }

    /** A piece of text and how it looks, as that is written. */
    private record Piece(String look, String text) {}

    private XlsxComments() {}

    /** Of a sheet that has none. */
    static XlsxComments none() {
        return new XlsxComments();
    }

    static XlsxComments read(XmlCursor xml) throws Unreadable {
        XlsxComments comments = new XlsxComments();
        xml.root("comments");
        comments.prefix = xml.tag().prefix();
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "authors" -> comments.readAuthors(xml);
                case "commentList" -> comments.readList(xml);
                default -> xml.skip();
            }
        }
        return comments;
    }

    private void readAuthors(XmlCursor xml) throws Unreadable {
        authorsStart = Optional.of(xml.tag());
        while (xml.nextElement()) {
            TextBuffer name = new TextBuffer();
            xml.text(name);
            authors.add(name.plain());
        }
        authorsEnd = Optional.of(xml.tag());
    }

    private void readList(XmlCursor xml) throws Unreadable {
        listStart = Optional.of(xml.tag());
        while (xml.nextElement()) {
            comments.add(comment(xml));
        }
        listEnd = Optional.of(xml.tag());
    }

    private Comment comment(XmlCursor xml) throws Unreadable {
        XmlTag tag = xml.tag();
        Attributes.Reference cell = new Attributes.Reference();
        cell.decode(tag.attribute("ref"));
        String author = author(tag.attribute("authorId"));
        long text = tag.end();
        long textEnd = tag.end();
        List<Piece> pieces = List.of();
        while (xml.nextElement()) {
            if (xml.name().equals("text")) {
                text = xml.tag().start();
                pieces = pieces(xml);
                textEnd = xml.tag().end();
            } else {
                xml.skip();
            }
        }
        long end = xml.tag().end();
        return new Comment(cell.row(), cell.column(), author, tag.start(), end, text, textEnd, pieces);
    }

    private String author(String number) {
        try {
            return authors.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    private static List<Piece> pieces(XmlCursor xml) throws Unreadable {
        List<Piece> pieces = new ArrayList<>();
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "t" -> pieces.add(new Piece("", text(xml)));
                case "r" -> {
                    String look = "";
                    while (xml.nextElement()) {
                        switch (xml.name()) {
                            case "rPr" -> look = XlsxElement.read(xml).text();
                            case "t" -> pieces.add(new Piece(look, text(xml)));
                            default -> xml.skip();
                        }
                    }
                }
                default -> xml.skip();
            }
        }
        return pieces;
    }

    private static String text(XmlCursor xml) throws Unreadable {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                xml.skip();
            } else {
                TextBuffer piece = new TextBuffer();
                xml.characters(piece);
                text.append(piece.plain());
            }
        }
        return text.toString();
    }

    /** The cells of which an earlier check said something, by row. */
    NavigableMap<Integer, Set<Integer>> ofEarlierCheck() {
        NavigableMap<Integer, Set<Integer>> cells = new TreeMap<>();
        comments.stream()
                .filter(comment -> comment.isOurs() || comment.holdsOurs())
                .forEach(comment -> cells.computeIfAbsent(comment.row(), any -> new TreeSet<>())
                        .add(comment.column()));
        return cells;
    }

    List<Comment> all() {
        return List.copyOf(comments);
    }

    /** How many comments stay when ours are taken away. */
    long staying() {
        return comments.stream().filter(comment -> !comment.isOurs()).count();
    }

    /**
     * Changes the part with the comments.
     *
     * @param remarks what is said, by row and column
     */
    void change(NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks, XmlEdits edits) throws Unreadable {
        if (listStart.isEmpty() || listEnd.isEmpty() || authorsStart.isEmpty() || authorsEnd.isEmpty()) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_UNREADABLE);
        }
        NavigableMap<Integer, NavigableMap<Integer, Remark>> left = new TreeMap<>();
        remarks.forEach((row, cells) -> left.put(row, new TreeMap<>(cells)));
        for (Comment comment : comments) {
            if (comment.isOurs()) {
                edits.replace(comment.start(), comment.end(), "");
                continue;
            }
            Remark remark = left.getOrDefault(comment.row(), new TreeMap<>()).remove(comment.column());
            if (remark != null || comment.holdsOurs()) {
                edits.replace(comment.text(), comment.textEnd(), changed(comment, remark == null ? "" : remark.text()));
            }
        }
        int author = authors.indexOf(AUTHOR);
        if (author < 0) {
            author = authors.size();
            edits.append(authorsStart.get(), authorsEnd.get(), author());
        }
        edits.append(listStart.get(), listEnd.get(), written(left, author));
    }

    private String changed(Comment comment, String remark) {
        int length = SAID.matcher(comment.words()).replaceFirst("").length();
        StringBuilder text = new StringBuilder("<" + prefix + "text>");
        for (Piece piece : comment.pieces()) {
            String kept =
                    piece.text().substring(0, Math.min(length, piece.text().length()));
            length -= kept.length();
            if (!kept.isEmpty()) {
                text.append(run(piece.look(), XmlTag.escaped(kept)));
            }
        }
        if (!remark.isEmpty()) {
            text.append(run("", XlsxText.escaped("\n\n" + DIVIDER + "\n" + remark)));
        }
        return text.append("</" + prefix + "text>").toString();
    }

    private String run(String look, String escaped) {
        return "<" + prefix + "r>" + look + "<" + prefix + "t xml:space=\"preserve\">" + escaped + "</" + prefix
                + "t></" + prefix + "r>";
    }

    private String author() {
        return "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>";
    }

    private String written(NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks, int author) {
        StringBuilder text = new StringBuilder();
        remarks.forEach((row, cells) -> cells.forEach((column, remark) -> text.append("<" + prefix + "comment ref=\"")
                .append(CellRef.letters(column))
                .append(row)
                .append("\" authorId=\"")
                .append(author)
                .append("\"><" + prefix + "text>")
                .append(run("", XlsxText.escaped(DIVIDER + "\n" + remark.text())))
                .append("</" + prefix + "text></" + prefix + "comment>")));
        return text.toString();
    }

    /** The part with comments of a sheet that had none. */
    static String part(NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks, String namespace) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + namespace
                + "\"><authors>" + none().author() + "</authors><commentList>" + none().written(remarks, 0)
                + "</commentList></comments>";
    }
}
