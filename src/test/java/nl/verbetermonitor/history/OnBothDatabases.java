package nl.verbetermonitor.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.springframework.util.FileSystemUtils;

/** A test that gets an empty history, once on each database. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(OnBothDatabases.Histories.class)
@interface OnBothDatabases {

    /** Opens histories; JUnit closes them. */
    final class Histories implements ArgumentsProvider {
        @Override
        public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
            return Stream.of(TestDatabase.values()).map(database -> Arguments.of(open(database, context)));
        }

        private static Named<History> open(TestDatabase database, ExtensionContext context) {
            try {
                Path directory = Files.createTempDirectory("history");
                context.getStore(ExtensionContext.Namespace.create(Histories.class))
                        .put(directory, (AutoCloseable) () -> FileSystemUtils.deleteRecursively(directory));
                return Named.of(database.name(), History.open(database.create(directory), OpenHistory.CLOCK));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
