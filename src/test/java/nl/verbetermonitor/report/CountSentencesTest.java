package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.verbetermonitor.plan.PlanKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** So many of so many, as people would say it. */
class CountSentencesTest {

    /** Each line is a kind of count with its sentences for 0/0, 0/1, 1/1, 0/3, 1/3, 2/3, 3/3 and 2/2. */
    private static final String IMPROVEMENT =
            """
            coverage; er zijn geen aanbevelingen; de enige aanbeveling is niet gedekt; de enige aanbeveling is gedekt; geen van de 3 aanbevelingen is gedekt; 1 van de 3 aanbevelingen is gedekt; 2 van de 3 aanbevelingen zijn gedekt; alle 3 aanbevelingen zijn gedekt; beide aanbevelingen zijn gedekt
            evidence; er is nog geen maatregel afgerond; de enige afgeronde maatregel heeft geen bewijs; de enige afgeronde maatregel heeft bewijs; geen van de 3 afgeronde maatregelen heeft bewijs; 1 van de 3 afgeronde maatregelen heeft bewijs; 2 van de 3 afgeronde maatregelen hebben bewijs; alle 3 afgeronde maatregelen hebben bewijs; beide afgeronde maatregelen hebben bewijs
            safeguards; er zijn geen maatregelen; de enige maatregel mist waarborgen of een eigenaar; de enige maatregel heeft waarborgen en een eigenaar; geen van de 3 maatregelen heeft waarborgen en een eigenaar; 1 van de 3 maatregelen heeft waarborgen en een eigenaar; 2 van de 3 maatregelen hebben waarborgen en een eigenaar; alle 3 maatregelen hebben waarborgen en een eigenaar; beide maatregelen hebben waarborgen en een eigenaar
            steadfast; er zijn geen maatregelen met een datum; de enige maatregel is verschoven; de enige maatregel is niet verschoven; elk van de 3 maatregelen is verschoven; 1 van de 3 maatregelen is niet verschoven; 2 van de 3 maatregelen zijn niet verschoven; geen van de 3 maatregelen is verschoven; geen van beide maatregelen is verschoven
            intime; er hoefde nog geen maatregel gereed te zijn; de enige maatregel die gereed moest zijn, was niet op tijd; de enige maatregel die gereed moest zijn, was op tijd; geen van de 3 maatregelen die gereed moesten zijn, was op tijd; 1 van de 3 maatregelen die gereed moesten zijn, was op tijd; 2 van de 3 maatregelen die gereed moesten zijn, waren op tijd; alle 3 maatregelen die gereed moesten zijn, waren op tijd; beide maatregelen die gereed moesten zijn, waren op tijd
            late; er staat geen maatregel meer open; de enige open maatregel is niet te laat; de enige open maatregel is te laat; geen van de 3 open maatregelen is te laat; 1 van de 3 open maatregelen is te laat; 2 van de 3 open maatregelen zijn te laat; alle 3 open maatregelen zijn te laat; beide open maatregelen zijn te laat
            done; Er zijn geen maatregelen die meetellen.; De enige maatregel is nog niet afgerond.; De enige maatregel is afgerond.; Geen van de 3 maatregelen is afgerond.; 1 van de 3 maatregelen is afgerond.; 2 van de 3 maatregelen zijn afgerond.; Alle 3 maatregelen zijn afgerond.; Beide maatregelen zijn afgerond.
            complete; Er zijn geen aanbevelingen.; Bij de enige aanbeveling zijn niet alle maatregelen afgerond.; Bij de enige aanbeveling zijn alle maatregelen afgerond.; Bij geen van de 3 aanbevelingen zijn alle maatregelen afgerond.; Bij 1 van de 3 aanbevelingen zijn alle maatregelen afgerond.; Bij 2 van de 3 aanbevelingen zijn alle maatregelen afgerond.; Bij alle 3 aanbevelingen zijn alle maatregelen afgerond.; Bij beide aanbevelingen zijn alle maatregelen afgerond.
            """;

    private static final String INCIDENT =
            """
            coverage; er zijn geen bevindingen; de enige bevinding is niet gedekt; de enige bevinding is gedekt; geen van de 3 bevindingen is gedekt; 1 van de 3 bevindingen is gedekt; 2 van de 3 bevindingen zijn gedekt; alle 3 bevindingen zijn gedekt; beide bevindingen zijn gedekt
            steps; er zijn geen verplichte stappen; de enige verplichte stap staat niet in het plan; de enige verplichte stap staat in het plan; geen van de 3 verplichte stappen staat in het plan; 1 van de 3 verplichte stappen staat in het plan; 2 van de 3 verplichte stappen staan in het plan; alle 3 verplichte stappen staan in het plan; beide verplichte stappen staan in het plan
            terms; er is nog geen termijn verstreken; de enige stap met een termijn was niet op tijd; de enige stap met een termijn was op tijd; geen van de 3 stappen met een termijn was op tijd; 1 van de 3 stappen met een termijn was op tijd; 2 van de 3 stappen met een termijn waren op tijd; alle 3 stappen met een termijn waren op tijd; beide stappen met een termijn waren op tijd
            ended; er is geen termijn voorbij; de termijn daarvan is nog niet voorbij; de termijn daarvan is voorbij; van geen daarvan is de termijn voorbij; van 1 daarvan is de termijn voorbij; van 2 daarvan is de termijn voorbij; van alle 3 is de termijn voorbij; van beide is de termijn voorbij
            safeguards; er zijn geen acties; de enige actie mist waarborgen of een eigenaar; de enige actie heeft waarborgen en een eigenaar; geen van de 3 acties heeft waarborgen en een eigenaar; 1 van de 3 acties heeft waarborgen en een eigenaar; 2 van de 3 acties hebben waarborgen en een eigenaar; alle 3 acties hebben waarborgen en een eigenaar; beide acties hebben waarborgen en een eigenaar
            steadfast; er zijn geen acties met een datum; de enige actie is verschoven; de enige actie is niet verschoven; elk van de 3 acties is verschoven; 1 van de 3 acties is niet verschoven; 2 van de 3 acties zijn niet verschoven; geen van de 3 acties is verschoven; geen van beide acties is verschoven
            late; er staat geen actie meer open; de enige open actie loopt niet achter op de eerste planning; de enige open actie loopt achter op de eerste planning; geen van de 3 open acties loopt achter op de eerste planning; 1 van de 3 open acties loopt achter op de eerste planning; 2 van de 3 open acties lopen achter op de eerste planning; alle 3 open acties lopen achter op de eerste planning; beide open acties lopen achter op de eerste planning
            done; Er zijn geen acties die meetellen.; De enige actie is nog niet afgerond.; De enige opgenomen actie is afgerond.; Geen van de 3 acties is afgerond.; 1 van de 3 acties is afgerond.; 2 van de 3 acties zijn afgerond.; Alle 3 opgenomen acties zijn afgerond.; Beide opgenomen acties zijn afgerond.
            complete; Er zijn geen bevindingen.; Bij de enige bevinding zijn niet alle acties afgerond.; Bij de enige bevinding zijn alle acties afgerond.; Bij geen van de 3 bevindingen zijn alle acties afgerond.; Bij 1 van de 3 bevindingen zijn alle acties afgerond.; Bij 2 van de 3 bevindingen zijn alle acties afgerond.; Bij alle 3 bevindingen zijn alle acties afgerond.; Bij beide bevindingen zijn alle acties afgerond.
            """;

    private static final int[][] COUNTS = {{0, 0}, {0, 1}, {1, 1}, {0, 3}, {1, 3}, {2, 3}, {3, 3}, {2, 2}};

    static Stream<Arguments> sentences() {
        return Stream.concat(
                cases(PlanKind.IMPROVEMENT_PLAN, IMPROVEMENT), cases(PlanKind.SUPPLIER_INCIDENT, INCIDENT));
    }

    private static Stream<Arguments> cases(PlanKind kind, String table) {
        Stream.Builder<Arguments> cases = Stream.builder();
        table.lines().map(line -> line.strip().split("; ", -1)).forEach(line -> {
            for (int i = 0; i < COUNTS.length; i++) {
                cases.add(Arguments.of(kind, "count." + line[0], COUNTS[i][0], COUNTS[i][1], line[i + 1]));
            }
        });
        return cases.build();
    }

    @ParameterizedTest(name = "{0} {1} {2}/{3}: {4}")
    @MethodSource("sentences")
    void aCountReadsAsASentence(PlanKind kind, String key, int count, int of, String sentence) {
        assertThat(new Phrases(kind).count(key, count, of)).isEqualTo(sentence);
    }
}
