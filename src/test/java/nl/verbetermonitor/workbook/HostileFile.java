package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A file that should do harm, and what becomes of it.
 *
 * @param name of the file; says what it is
 * @param maker writes it
 * @param answer what the finding says was found, or how many cells were read
 */
record HostileFile(String name, Consumer<Path> maker, String answer) {

    static final String TOO_LONG = "een tekst die veel te lang is";
    static final String TOO_LARGE = "inhoud die uitgepakt te groot is";
    static final String TOO_MANY = "te veel onderdelen";
    static final String TOO_DEEP = "onderdelen die te diep in elkaar zitten";
    static final String OVERLAP = "onderdelen die over elkaar heen liggen";
    static final String DOCTYPE = "verborgen opdrachten (DOCTYPE)";
    static final String CHECKSUM = "de inhoud klopt niet met de controlegetallen";
    static final String UNREADABLE = "een onderdeel van de werkmap is onleesbaar";
    static final String BROKEN_OFF = "het bestand is onvolledig";
    static final String NAME_TWICE = "twee onderdelen met dezelfde naam";
    static final String PASSWORD = "een wachtwoord";

    /**
     * A file that is made from an honest one.
     *
     * @param honest has the ending that the hostile file gets
     */
    static HostileFile of(Path honest, String name, String answer, UnaryOperator<RawZip> change) {
        String file = honest.getFileName().toString();
        return new HostileFile(
                name + file.substring(file.lastIndexOf('.')),
                target -> change.apply(RawZip.of(honest)).writeTo(target),
                answer);
    }

    /** The same, byte by byte. */
    static HostileFile ofBytes(Path honest, String name, String answer, UnaryOperator<byte[]> change) {
        HostileFile file = of(honest, name, answer, UnaryOperator.identity());
        return new HostileFile(
                file.name(),
                target -> {
                    try {
                        Files.write(target, change.apply(RawZip.of(honest).bytes()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                answer);
    }

    /** Of the honest workbook in it nothing is lost. */
    static final String READ = read(2);

    static String read(int cells) {
        return cells + " cellen";
    }

    @Override
    public String toString() {
        return name;
    }
}
