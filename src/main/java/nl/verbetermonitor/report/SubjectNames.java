package nl.verbetermonitor.report;

import java.util.Locale;
import nl.verbetermonitor.assessment.MeasureLine;

/** How what asks for attention is called, in the room there is. */
final class SubjectNames {

    private static final int LONGEST_NUMBER = 20;

    private final Context context;
    private final Room room;

    SubjectNames(Context context, Room room) {
        this.context = context;
        this.room = room;
    }

    /** The number in the tracker; the name of a step, which has none; empty text for the plan itself. */
    String number(Subject subject) {
        return cut(wholeNumber(subject), isStep(subject) ? room.step() : LONGEST_NUMBER);
    }

    private static boolean isStep(Subject subject) {
        return subject instanceof Subject.OfStep;
    }

    /** The number as the tracker writes it. */
    static String wholeNumber(Subject subject) {
        if (subject instanceof Subject.OfMeasure measure) {
            return measure.line().nr().text();
        } else if (subject instanceof Subject.OfRecommendation recommendation) {
            return recommendation.line().recommendation().nr().text();
        } else if (subject instanceof Subject.OfIndicator indicator) {
            return indicator.line().indicator().nr().text();
        } else if (subject instanceof Subject.OfStep step) {
            return step.line().step().name();
        } else if (subject instanceof Subject.OfCouncil council) {
            return council.item().number();
        }
        return "";
    }

    /** As it stands at the head of a line: its number and what it is about; of the plan itself when to settle it. */
    String heading(Subject subject) {
        if (subject instanceof Subject.OfPlan) {
            return context.text("decisions.plan");
        }
        String number = number(subject);
        if (isStep(subject)) {
            return number;
        }
        return (number + " " + cut(title(subject), room.characters())).strip();
    }

    /** As it stands in a question: between quotes, or by its number where it has no words or they may not be shown. */
    String spoken(Subject subject) {
        if (subject instanceof Subject.OfPlan plan) {
            return plan.date();
        }
        String title = isStep(subject) ? number(subject) : cut(title(subject), room.characters());
        return title.isEmpty()
                ? context.text("spoken.number", noun(subject), number(subject))
                : context.text("spoken.title", title);
    }

    private String noun(Subject subject) {
        if (subject instanceof Subject.OfMeasure) {
            return context.text("spoken.measure");
        } else if (subject instanceof Subject.OfRecommendation) {
            return context.text("spoken.recommendation");
        } else if (subject instanceof Subject.OfIndicator) {
            return context.text("spoken.indicator");
        } else if (subject instanceof Subject.OfCouncil council) {
            return council.item()
                    .kind()
                    .map(kind -> kind.dutch().toLowerCase(Locale.ROOT))
                    .orElseGet(() -> context.text("spoken.council"));
        }
        return "";
    }

    private String title(Subject subject) {
        if (subject instanceof Subject.OfMeasure measure) {
            return title(measure.line());
        } else if (subject instanceof Subject.OfRecommendation recommendation) {
            return withoutPoint(recommendation.line().recommendation().text());
        } else if (subject instanceof Subject.OfIndicator indicator) {
            return indicator.line().indicator().name();
        } else if (subject instanceof Subject.OfCouncil council) {
            return council.item()
                    .publicSubject()
                    .map(SubjectNames::withoutPoint)
                    .orElse("");
        }
        return "";
    }

    /** Of an incident the step alone. */
    private String title(MeasureLine line) {
        return context.privacy().hidesMeasures()
                ? line.measure().step().orElse("")
                : withoutPoint(context.texts(line).title());
    }

    /** A name that is cut off between two words when it is too long; within one only where the first alone is. */
    static String cut(String name, int characters) {
        String line = name.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= characters) {
            return line;
        }
        int end = line.offsetByCodePoints(0, characters);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > 0 ? space : end) + " …";
    }

    private static String withoutPoint(String text) {
        String line = text.strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
